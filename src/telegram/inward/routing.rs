//! From an update to what somebody asks for. That is kept until it is answered, so it can be written
//! as JSON, and what is written must be read by later versions as well.

use std::panic::AssertUnwindSafe;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{
    care::{MessageId, PersonId},
    place,
    telegram::inward::{
        commands::Command,
        update::{CallbackQuery, Entity, Location, Message, Update, User},
    },
    usecases::{buttons::Press, visit::Spoken},
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
    /// A sign was put under a message: "👍".
    Reaction {
        message: MessageId,
        emoji: String,
    },
    /// A location was shared, of which these zones are all that is known.
    Location(Vec<String>),
    /// The same of a place that was passed on or looked up: the person need not be there.
    Elsewhere(Vec<String>),
    /// Anything else that was said, a command with words that it does not take among it; empty for a
    /// sticker, a voice message and the like.
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
            Act::Reaction { .. } => "reaction",
            Act::Location(_) | Act::Elsewhere(_) => "location",
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
    /// The topic of the group in which the answer belongs, where it has topics.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub topic: Option<i64>,
    /// The message in which it is asked for, where it is not a press.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub spoken: Option<Spoken>,
    /// The album that it is a part of, by the name that Telegram gave it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub album: Option<String>,
    /// None for a command said in a group, where nothing is done for anybody.
    pub act: Option<Act>,
}

impl Request {
    /// Where the answer goes. What is done for somebody is told to them alone, wherever they asked for it.
    pub fn answered_in(&self) -> i64 {
        if self.act.is_some() { self.asker.id.0 } else { self.chat }
    }

    /// The message in which they said it in their own chat.
    pub fn message_of_theirs(&self) -> Option<MessageId> {
        let is_own = self.chat == self.asker.id.0;
        self.spoken.filter(|_| is_own).map(|spoken| spoken.message)
    }

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
        let (mut album, mut spoken) = (None, None);
        let (user, chat, topic, act) = match update {
            Update { message: Some(mut message), .. } => {
                let (user, chat, topic) = (message.from.take()?, message.chat.id, message.topic());
                album = message.media_group_id.take();
                spoken = Some(spoken_in(&message, None));
                (user, chat, topic, self.said(message)?)
            }
            Update { edited_message: Some(mut message), .. } => {
                let user = message.from.take()?;
                let first_said = Timestamp::from_second(message.date).ok()?;
                spoken = Some(spoken_in(&message, Some(first_said)));
                (user, message.chat.id, None, Some(self.corrected(message)?))
            }
            Update { message_reaction: Some(mut reaction), .. } if reaction.chat.is_private() => {
                let (message, emoji) = (MessageId(reaction.message_id), reaction.added()?);
                let act = Act::Reaction { message, emoji };
                (reaction.user?, reaction.chat.id, None, Some(act))
            }
            Update { callback_query: Some(query), .. } => {
                let (user, act) = pressed(query);
                let chat = user.id;
                (user, chat, None, Some(act))
            }
            Update { my_chat_member: Some(change), .. } if change.chat.is_private() => {
                let act =
                    if change.new_chat_member.is_banned() { Act::Blocked } else { Act::Unblocked };
                (change.from, change.chat.id, None, Some(act))
            }
            _ => return None,
        };
        let User { id, is_bot, first_name, language_code } = user;
        let asker = Asker { id: PersonId(id), first_name, language_code };
        (!is_bot).then_some(Request { asker, chat, topic, spoken, album, act })
    }

    /// What an edited message asks for. In a group, where only a command is answered, it was answered before; and a
    /// live location changes by itself.
    fn corrected(&self, message: Message) -> Option<Act> {
        let is_words = message.text.is_some() || message.caption.is_some();
        (is_words && message.location.is_none()).then(|| self.said(message))??
    }

    /// What somebody asks for by saying something; no act for a command in a group, where nothing
    /// else is meant for a bot.
    fn said(&self, message: Message) -> Option<Option<Act>> {
        if !message.is_said() {
            return None;
        }
        let is_here = message.is_here();
        let Message { chat, text, entities, caption, caption_entities, location, .. } = message;
        let (words, entities) =
            if text.is_some() { (&text, entities) } else { (&caption, caption_entities) };
        let marked = Entity::command_at_start(&entities);
        let command = words.as_ref().and_then(|words| Command::said(words, marked, &self.username));
        if !chat.is_private() {
            return command.map(|_nobodys| None);
        }
        let zones = |Location { latitude, longitude }| place::at(latitude, longitude);
        let said = words.as_deref().unwrap_or_default();
        Some(Some(match (command, location) {
            (Some(command), _) if command.left_over(said).is_empty() => Act::Command(command),
            (Some(_), _) => Act::Words(said.to_owned()),
            (None, Some(location)) if is_here => Act::Location(zones(location)),
            (None, Some(location)) => Act::Elsewhere(zones(location)),
            (None, None) => Act::Words(said.to_owned()),
        }))
    }
}

/// By what a message is known, of one that was edited with when it was said first.
fn spoken_in(message: &Message, corrects_from: Option<Timestamp>) -> Spoken {
    let replies_to = message.reply_to_message.as_ref();
    Spoken {
        message: MessageId(message.message_id),
        replies_to: replies_to.map(|replied| MessageId(replied.message_id)),
        corrects_from,
    }
}

/// Who pressed a button, and what that asks for. The bot has buttons in people's own chats alone, so
/// a press that comes from elsewhere is forged, whatever it says, and is a press of nothing.
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

#[cfg(test)]
pub(crate) mod tests {
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
    fn an_edited_message_asks_for_what_it_says_now() {
        let update = json!({ "update_id": 1, "edited_message": said("walked 30") });

        let request = understand(update).unwrap();

        assert_eq!(request.act, Some(Act::Words("walked 30".to_owned())));
        let first_said = Timestamp::from_second(1_760_000_000).ok();
        let spoken = Spoken { message: MessageId(5), replies_to: None, corrects_from: first_said };
        assert_eq!(request.spoken, Some(spoken));
    }

    #[test]
    fn a_sign_under_a_message_is_one_once_and_in_the_own_chat_alone() {
        let thumb = json!([{ "type": "emoji", "emoji": "👍" }]);
        let reaction = |kind: &str, old: &serde_json::Value, new: &serde_json::Value| {
            understand(json!({ "update_id": 1, "message_reaction": {
                "chat": { "id": 1, "type": kind }, "message_id": 7, "date": 1_760_000_000,
                "user": { "id": 1, "is_bot": false, "first_name": "Anna" },
                "old_reaction": old, "new_reaction": new,
            }}))
        };
        let none = json!([]);

        let act = reaction("private", &none, &thumb).and_then(|request| request.act);

        let expected = Act::Reaction { message: MessageId(7), emoji: "👍".to_owned() };
        assert_eq!(act, Some(expected));
        assert_eq!(reaction("private", &thumb, &none), None, "it was taken away");
        assert_eq!(reaction("group", &none, &thumb), None);
        assert_eq!(reaction("private", &none, &json!([{ "type": "paid" }])), None);
    }

    #[test]
    fn a_live_location_and_what_is_edited_in_a_group_ask_for_nothing() {
        let mut moved = said("");
        moved["location"] = json!({ "latitude": 52.52, "longitude": 13.4 });
        let mut in_group = said("/help");
        in_group["chat"] = json!({ "id": -5, "type": "group", "title": "Office" });

        for message in [moved, in_group] {
            let update = json!({ "update_id": 1, "edited_message": message });
            assert_eq!(understand(update.clone()), None, "{update}");
        }
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

    /// What is asked for with a message that says nothing but this.
    fn sent(fields: serde_json::Value) -> Option<Act> {
        let mut message = said("");
        let message_fields = message.as_object_mut().unwrap();
        message_fields.remove("text");
        message_fields.extend(fields.as_object().unwrap().clone());
        understand(json!({ "update_id": 1, "message": message }))?.act
    }

    #[test]
    fn what_telegram_itself_says_asks_for_nothing() {
        for told in [
            json!({ "pinned_message": said("a reminder") }),
            json!({ "message_auto_delete_timer_changed": { "message_auto_delete_time": 86_400 } }),
            json!({ "chat_background_set": { "type": { "type": "fill" } } }),
            json!({ "write_access_allowed": { "from_request": true } }),
            json!({ "users_shared": { "request_id": 1, "users": [] } }),
            json!({ "from_the_future": {} }),
        ] {
            assert_eq!(sent(told.clone()), None, "{told}");
        }
    }

    #[test]
    fn what_somebody_sends_in_place_of_words_is_said() {
        for kind in ["sticker", "voice", "photo", "video_note", "contact", "dice", "poll", "story"]
        {
            assert_eq!(sent(json!({ kind: {} })), Some(Act::Words(String::new())), "{kind}");
        }
    }

    #[test]
    fn a_place_that_is_spoken_of_is_not_where_somebody_is() {
        let berlin = || vec!["Europe/Berlin".to_owned()];
        let location = json!({ "latitude": 52.52, "longitude": 13.4 });

        let here = sent(json!({ "location": location }));
        let venue = sent(json!({ "location": location, "venue": { "title": "The museum" } }));
        let passed_on = sent(json!({ "location": location, "forward_origin": { "type": "user" } }));

        assert_eq!(here, Some(Act::Location(berlin())));
        assert_eq!(venue, Some(Act::Elsewhere(berlin())));
        assert_eq!(passed_on, Some(Act::Elsewhere(berlin())));
    }

    #[test]
    fn a_command_ends_where_its_entity_does_or_at_white_space_of_any_kind() {
        let remind = Command::Remind("stretch 9:30".to_owned());
        for (text, marked, expected) in [
            ("/remind\nstretch 9:30", Some(7), remind.clone()),
            ("/remind\nstretch 9:30", None, remind.clone()),
            ("/REMIND\tstretch 9:30", None, remind.clone()),
            ("/Remind@Limber_Bot\u{a0}stretch 9:30", Some(18), remind),
            ("/help!", Some(5), Command::Help),
            ("/help", None, Command::Help),
        ] {
            let mut message = said(text);
            if let Some(length) = marked {
                let command = json!({ "type": "bot_command", "offset": 0, "length": length });
                message["entities"] = json!([command]);
            }

            let request = understand(json!({ "update_id": 1, "message": message })).unwrap();

            assert_eq!(request.act, Some(Act::Command(expected)), "{text:?}");
        }
    }

    #[test]
    fn a_mark_that_is_nowhere_in_the_text_costs_nobody_the_words() {
        for length in [-1, 3, 99] {
            let mut message = said("é/help");
            let command = json!({ "type": "bot_command", "offset": 0, "length": length });
            message["entities"] = json!([command]);

            let request = understand(json!({ "update_id": 1, "message": message })).unwrap();

            assert_eq!(request.act, Some(Act::Words("é/help".to_owned())));
        }
    }

    #[test]
    fn a_press_from_anywhere_but_the_own_chat_is_a_press_of_nothing() {
        let mut message = said("a reminder");
        message["chat"] = json!({ "id": -5, "type": "supergroup", "title": "Office" });
        let update = json!({ "update_id": 1, "callback_query": {
            "id": "9", "chat_instance": "1", "data": "report:all", "message": message,
            "from": { "id": 1, "is_bot": false, "first_name": "Anna" },
        }});

        let request = understand(update).unwrap();

        assert_eq!(request.chat, 1);
        let nothing = matches!(request.act, Some(Act::Press { press: None, message: None, .. }));
        assert!(nothing, "{:?}", request.act);
    }

    #[test]
    fn a_command_in_a_topic_is_answered_there() {
        let mut message = said("/start@limber_bot");
        message["chat"] = json!({ "id": -5, "type": "supergroup", "is_forum": true });
        message["message_thread_id"] = json!(42);
        let in_general = understand(json!({ "update_id": 1, "message": message })).unwrap();
        message["is_topic_message"] = json!(true);
        let in_topic = understand(json!({ "update_id": 1, "message": message })).unwrap();

        // Without that flag the number is of a thread of replies, to which nothing can be sent.
        assert_eq!(in_general.topic, None);
        assert_eq!((in_topic.chat, in_topic.topic, in_topic.act), (-5, Some(42), None));
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
