//! From an update to what somebody asks for. Must not know how that is answered.

mod group;
#[cfg(test)]
pub(crate) mod tests;

use std::panic::AssertUnwindSafe;

use jiff::Timestamp;

use crate::{
    care::{MessageId, PersonId},
    place,
    telegram::inward::{
        commands::Command,
        request::{Act, Asker, Request},
        update::{CallbackQuery, Entity, Location, Message, Update, User},
    },
    usecases::{buttons::Press, visit::Spoken},
};

/// Reads updates on behalf of a bot.
pub struct Router {
    username: String,
}

impl Router {
    /// A router for the bot of this user name.
    pub fn new(username: String) -> Router {
        Router { username }
    }

    /// The bot's user name.
    pub fn username(&self) -> &str {
        &self.username
    }

    /// The request in an update; none if nobody asks anything with it. Of a location the zones are looked
    /// up, milliseconds of work that are not for a thread that others wait for.
    ///
    /// An update that makes us panic would be brought again for ever; it is not understood.
    pub fn understand(&self, update: Update) -> Option<Request> {
        std::panic::catch_unwind(AssertUnwindSafe(|| self.read(update))).ok().flatten()
    }

    fn read(&self, update: Update) -> Option<Request> {
        let (mut album, mut spoken) = (None, None);
        let (user, chat, act) = match update {
            Update { message: Some(message), .. } if !message.chat.is_private() => {
                return group::said(message, &self.username);
            }
            Update { message: Some(mut message), .. } => {
                let (user, chat) = (message.from.take()?, message.chat.id);
                album = message.media_group_id.take();
                spoken = Some(spoken_in(&message, None));
                (user, chat, self.said(message)?)
            }
            Update { edited_message: Some(mut message), .. } => {
                let user = message.from.take()?;
                let first_said = Timestamp::from_second(message.date).ok()?;
                spoken = Some(spoken_in(&message, Some(first_said)));
                (user, message.chat.id, self.corrected(message)?)
            }
            Update { message_reaction: Some(mut reaction), .. } if reaction.chat.is_private() => {
                let (message, emoji) = (MessageId(reaction.message_id), reaction.added()?);
                let act = Act::Reaction { message, emoji };
                (reaction.user?, reaction.chat.id, act)
            }
            Update { callback_query: Some(query), .. } if group::is_of_team(&query) => {
                return group::pressed(query);
            }
            Update { callback_query: Some(query), .. } => {
                let (user, act) = pressed(query);
                let chat = user.id;
                (user, chat, act)
            }
            Update { my_chat_member: Some(change), .. } if change.chat.is_private() => {
                let act =
                    if change.new_chat_member.is_banned() { Act::Blocked } else { Act::Unblocked };
                (change.from, change.chat.id, act)
            }
            Update { my_chat_member: Some(change), .. } => return group::membership(change),
            _ => return None,
        };
        let User { id, is_bot, first_name, language_code } = user;
        let asker = Asker { id: PersonId(id), first_name, language_code };
        (!is_bot).then_some(Request {
            asker,
            chat,
            topic: None,
            spoken,
            album,
            act: Some(act),
            team: None,
        })
    }

    /// The act of a message that was edited. In a group, where only a command is answered, it was answered before; and a
    /// live location changes by itself.
    fn corrected(&self, message: Message) -> Option<Act> {
        let is_words = message.text.is_some() || message.caption.is_some();
        let is_answered = is_words && message.chat.is_private() && message.location.is_none();
        is_answered.then(|| self.said(message))?
    }

    /// The act of a message in a person's own chat; none if it asks for nothing.
    fn said(&self, message: Message) -> Option<Act> {
        if !message.is_said() {
            return None;
        }
        let is_here = message.is_here();
        let Message { text, entities, caption, caption_entities, location, .. } = message;
        let (words, entities) =
            if text.is_some() { (&text, entities) } else { (&caption, caption_entities) };
        let marked = Entity::command_at_start(&entities);
        let command = words.as_ref().and_then(|words| Command::said(words, marked, &self.username));
        let zones = |Location { latitude, longitude }| place::at(latitude, longitude);
        let said = words.as_deref().unwrap_or_default();
        Some(match (command, location) {
            (Some(command), _) if command.left_over(said).is_empty() => Act::Command(command),
            (Some(_), _) => Act::Words(said.to_owned()),
            (None, Some(location)) if is_here => Act::Location(zones(location)),
            (None, Some(location)) => Act::Elsewhere(zones(location)),
            (None, None) => Act::Words(said.to_owned()),
        })
    }
}

/// A message as it is known later; of one that was edited, also when it was said first.
fn spoken_in(message: &Message, corrects_from: Option<Timestamp>) -> Spoken {
    let replies_to = message.reply_to_message.as_ref();
    Spoken {
        message: MessageId(message.message_id),
        replies_to: replies_to.map(|replied| MessageId(replied.message_id)),
        corrects_from,
    }
}

/// The person who pressed a button, and the act of that. But for those of a team the bot has buttons in people's own
/// chats alone, so that any other press that comes from elsewhere is forged, whatever it says, and is a press of nothing.
fn pressed(CallbackQuery { id, from, data, message }: CallbackQuery) -> (User, Act) {
    let is_own = message.as_ref().is_none_or(|message| message.chat.id == from.id);
    let message = message.filter(|_| is_own);
    let act = Act::Press {
        press_id: id,
        press: data.as_deref().filter(|_| is_own).and_then(Press::decode),
        message: message.as_ref().map(|message| MessageId(message.message_id)),
        is_caption: message.as_ref().is_some_and(|message| message.caption.is_some()),
    };
    (from, act)
}
