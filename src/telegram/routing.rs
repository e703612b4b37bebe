//! From an update to what somebody asks for. That is kept until it is answered, so it can be written
//! as JSON, and what is written must be read by later versions as well.

use std::panic::AssertUnwindSafe;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use teloxide::{
    types::{CallbackQuery, Me, Update, UpdateKind, User},
    utils::command::BotCommands,
};

use super::{commands::Command, location};
use crate::{
    care::{MessageId, PersonId},
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

fn press(query: CallbackQuery, is_caption: bool) -> Act {
    let message = query.message.as_ref().map(|message| MessageId(message.id().0.into()));
    let press = query.data.as_deref().and_then(Press::decode);
    Act::Press { press_id: query.id.0, press, message, is_caption }
}

/// Routes updates.
pub struct Router {
    me: Me,
}

impl Router {
    pub fn new(me: Me) -> Router {
        Router { me }
    }

    /// The bot's user name.
    pub fn username(&self) -> &str {
        self.me.username()
    }

    /// Understands an update as it came; none if nobody asks anything with it. Of a location it
    /// looks up the zones, milliseconds of work that are not for a thread that others wait for.
    ///
    /// teloxide panics at some of what Telegram does not send; that, too, is not understood.
    pub fn understand(&self, update: Value) -> Option<Request> {
        std::panic::catch_unwind(AssertUnwindSafe(|| self.read(update))).ok().flatten()
    }

    fn read(&self, mut raw: Value) -> Option<Request> {
        let has_caption = raw.pointer("/callback_query/message/caption").is_some();
        undress(&mut raw);
        let zones = location::take(&mut raw);
        // teloxide reads the name of what an update is where it stands, so the value is lent.
        let update = Update::deserialize(&raw).ok()?;
        let User { id, first_name, language_code, is_bot, .. } = update.from()?.clone();
        if is_bot {
            return None;
        }
        let asker = Asker { id: PersonId(i64::try_from(id.0).ok()?), first_name, language_code };
        let chat = update.chat().map_or(asker.id.0, |chat| chat.id.0);
        if let Some(zones) = zones {
            return Some(Request { asker, chat, act: Some(Act::Location(zones)) });
        }
        let act = self.route(update.kind, has_caption)?;
        Some(Request { asker, chat, act })
    }

    /// What is asked for; no act for a command said in a group, and nothing for what asks nothing.
    fn route(&self, kind: UpdateKind, has_caption: bool) -> Option<Option<Act>> {
        match kind {
            UpdateKind::Message(message) => {
                let words = message.text();
                let command = words.or(message.caption());
                let command = command.and_then(|words| Command::parse(words, self.username()).ok());
                match (message.chat.is_private(), command) {
                    (true, Some(command)) => Some(Some(Act::Command(command))),
                    (true, None) => Some(Some(Act::Words(words.unwrap_or_default().to_owned()))),
                    (false, Some(_)) => Some(None),
                    (false, None) => None,
                }
            }
            UpdateKind::CallbackQuery(query) => Some(Some(press(query, has_caption))),
            UpdateKind::MyChatMember(change) if change.chat.is_private() => {
                match change.new_chat_member.is_banned() {
                    true => Some(Some(Act::Blocked)),
                    false => Some(Some(Act::Unblocked)),
                }
            }
            _ => None,
        }
    }
}

/// Takes from an update what dresses its texts or hangs on its messages. Limber reads neither, and
/// a kind of entity that teloxide does not know would cost the message its text.
fn undress(update: &mut Value) {
    let message = match update.get("callback_query") {
        Some(_) => update.pointer_mut("/callback_query/message"),
        None => update.get_mut("message"),
    };
    if let Some(message) = message.and_then(Value::as_object_mut) {
        for dressing in [
            "entities",
            "caption_entities",
            "reply_to_message",
            "external_reply",
            "quote",
            "reply_markup",
        ] {
            message.remove(dressing);
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use serde_json::json;

    use super::*;

    pub fn router() -> Router {
        let me = json!({
            "id": 7, "is_bot": true, "first_name": "Limber", "username": "limber_bot",
            "can_join_groups": true, "can_read_all_group_messages": false,
            "supports_inline_queries": false, "can_connect_to_business": false,
            "has_main_web_app": false,
        });
        Router::new(serde_json::from_value(me).unwrap())
    }

    fn said(text: &str) -> serde_json::Value {
        json!({
            "message_id": 5, "date": 1_760_000_000, "text": text,
            "chat": { "id": 1, "type": "private", "first_name": "Anna" },
            "from": { "id": 1, "is_bot": false, "first_name": "Anna", "language_code": "de" },
        })
    }

    fn understand(update: serde_json::Value) -> Option<Request> {
        let request = router().understand(update)?;
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
