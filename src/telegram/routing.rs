//! From an update to what somebody asks for. That is kept until it is answered, so it can be written
//! as JSON, and what is written must be read by later versions as well.

use std::panic::AssertUnwindSafe;

use serde::{Deserialize, Serialize};
use teloxide::utils::command::BotCommands;

use super::{
    commands::Command,
    update::{CallbackQuery, Location, Message, Update, User},
};
use crate::{
    care::{MessageId, PersonId},
    place,
    usecases::Press,
};

/// What somebody asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Act {
    Command(Command),
    Press {
        press_id: String,
        press: Option<Press>,
        message: Option<MessageId>,
        /// Whether what stands there is a picture's caption.
        is_caption: bool,
    },
    /// A location was shared, of which these zones are all that is known.
    Location(Vec<String>),
    /// Anything else that was said; empty for a sticker, a voice message and the like.
    Words(String),
    Blocked,
    Unblocked,
}

impl Act {
    /// What is asked for, in a word.
    pub fn kind(&self) -> &'static str {
        match self {
            Act::Command(_) => "command",
            Act::Press { .. } => "press",
            Act::Location(_) => "location",
            Act::Words(_) => "words",
            Act::Blocked => "blocked",
            Act::Unblocked => "unblocked",
        }
    }
}

/// Who asks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asker {
    pub id: PersonId,
    pub first_name: String,
    pub language_code: Option<String>,
}

/// An update, understood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Request {
    pub asker: Asker,
    /// Where the answer goes: the person's own chat, or a group.
    pub chat: i64,
    /// None for a command said in a group, where nothing is done for anybody.
    pub act: Option<Act>,
}

impl Request {
    /// What is asked for, in a word.
    pub fn kind(&self) -> &'static str {
        self.act.as_ref().map_or("group", Act::kind)
    }
}

/// Routes updates.
pub struct Router {
    username: String,
}

impl Router {
    /// For a bot of this user name.
    pub fn new(username: String) -> Router {
        Router { username }
    }

    /// The bot's user name.
    pub fn username(&self) -> &str {
        &self.username
    }

    /// Understands an update; none if nobody asks anything with it. Of a location it looks up the
    /// zones, milliseconds of work that are not for a thread that others wait for.
    ///
    /// An update that makes us panic would be brought again for ever; it is not understood.
    pub fn understand(&self, update: Update) -> Option<Request> {
        std::panic::catch_unwind(AssertUnwindSafe(|| self.read(update))).ok().flatten()
    }

    fn read(&self, update: Update) -> Option<Request> {
        let (user, chat, act) = match update {
            Update { message: Some(mut message), .. } => {
                (message.from.take()?, message.chat.id, self.said(message)?)
            }
            Update { callback_query: Some(query), .. } => {
                let CallbackQuery { id, from, data, message } = query;
                let press = Act::Press {
                    press_id: id,
                    press: data.as_deref().and_then(Press::decode),
                    message: message.as_ref().map(|message| MessageId(message.message_id)),
                    is_caption: message.as_ref().is_some_and(|message| message.caption.is_some()),
                };
                let chat = message.map_or(from.id, |message| message.chat.id);
                (from, chat, Some(press))
            }
            Update { my_chat_member: Some(change), .. } if change.chat.is_private() => {
                let act = match change.new_chat_member.is_banned() {
                    true => Act::Blocked,
                    false => Act::Unblocked,
                };
                (change.from, change.chat.id, Some(act))
            }
            _ => return None,
        };
        let User { id, is_bot, first_name, language_code } = user;
        let asker = Asker { id: PersonId(id), first_name, language_code };
        (!is_bot).then_some(Request { asker, chat, act })
    }

    /// What somebody asks for by saying something; no act for a command in a group, where nothing
    /// else is meant for a bot.
    fn said(&self, message: Message) -> Option<Option<Act>> {
        let Message { chat, text, caption, location, .. } = message;
        let command = text.as_ref().or(caption.as_ref());
        let command = command.and_then(|words| Command::parse(words, &self.username).ok());
        if !chat.is_private() {
            return command.map(|_nobodys| None);
        }
        Some(Some(match (command, location) {
            (Some(command), _) => Act::Command(command),
            (None, Some(Location { latitude, longitude })) => {
                Act::Location(place::at(latitude, longitude))
            }
            (None, None) => Act::Words(text.unwrap_or_default()),
        }))
    }
}

#[cfg(test)]
pub(super) mod tests {
    use serde_json::json;

    use super::*;

    pub fn router() -> Router {
        Router::new("limber_bot".to_owned())
    }

    fn said(text: &str) -> serde_json::Value {
        json!({
            "message_id": 5, "date": 1_760_000_000, "text": text,
            "chat": { "id": 1, "type": "private", "first_name": "Anna" },
            "from": { "id": 1, "is_bot": false, "first_name": "Anna", "language_code": "de" },
        })
    }

    fn understand(update: serde_json::Value) -> Option<Request> {
        let request = router().understand(serde_json::from_value(update).ok()?)?;
        let kept = serde_json::to_string(&request).unwrap();
        assert_eq!(serde_json::from_str::<Request>(&kept).unwrap(), request, "as it is kept");
        Some(request)
    }

    #[test]
    fn a_command_comes_with_what_follows_it() {
        let update = json!({ "update_id": 1, "message": said("/done walk 20") });

        let request = understand(update).unwrap();

        let expected = Command::Done("walk 20".to_owned());
        assert!(matches!(request.act, Some(Act::Command(command)) if command == expected));
        assert_eq!(request.asker.language_code.as_deref(), Some("de"));
    }

    #[test]
    fn an_entity_that_nobody_knows_does_not_cost_the_text() {
        let mut message = said("tomorrow at nine");
        message["entities"] = json!([{ "type": "from_the_future", "offset": 0, "length": 8 }]);

        let request = understand(json!({ "update_id": 1, "message": message })).unwrap();

        assert!(matches!(request.act, Some(Act::Words(words)) if words == "tomorrow at nine"));
    }

    #[test]
    fn of_a_location_the_zones_are_kept_and_in_a_group_nothing() {
        let mut message = said("");
        message["location"] = json!({ "latitude": 52.52, "longitude": 13.4 });
        let shared =
            |message: &serde_json::Value| understand(json!({ "update_id": 1, "message": message }));

        let request = shared(&message).unwrap();

        let berlin = Act::Location(vec!["Europe/Berlin".to_owned()]);
        assert_eq!(request.act, Some(berlin));
        message["chat"] = json!({ "id": -5, "type": "group", "title": "Office" });
        assert_eq!(shared(&message), None);
    }

    #[test]
    fn a_forged_button_is_a_press_of_nothing() {
        let update = json!({ "update_id": 1, "callback_query": {
            "id": "9", "chat_instance": "1", "data": "done:' OR 1=1",
            "from": { "id": 1, "is_bot": false, "first_name": "Anna" },
            "message": said("a reminder"),
        }});

        let request = understand(update).unwrap();

        assert!(matches!(request.act, Some(Act::Press { press: None, .. })));
    }

    #[test]
    fn what_is_no_update_is_nothing() {
        for update in
            [json!({}), json!([]), json!({ "update_id": 1 }), json!({ "update_id": 1, "poll": {} })]
        {
            assert!(understand(update.clone()).is_none(), "{update}");
        }
    }

    #[test]
    fn a_command_may_be_said_without_its_slash() {
        assert_eq!(Command::spoken("Stats", "limber_bot"), Some(Command::Stats));
        assert_eq!(
            Command::spoken("done walk 20", "limber_bot"),
            Some(Command::Done("walk 20".to_owned()))
        );
        assert_eq!(Command::spoken("good morning", "limber_bot"), None);
    }
}
