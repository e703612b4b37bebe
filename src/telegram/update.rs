//! Of an update, what Limber reads (Bot API, "Update"). What it does not name is passed over unread,
//! so that nothing that Telegram adds to a message can cost somebody their words.

use serde::{Deserialize, de::IgnoredAny};

/// An update of one of the kinds that are asked for, or of none of them.
#[derive(Debug, Deserialize)]
pub struct Update {
    pub message: Option<Message>,
    pub callback_query: Option<CallbackQuery>,
    pub my_chat_member: Option<ChatMemberUpdated>,
}

/// Something that was said, in private or in a group.
#[derive(Debug, Deserialize)]
pub struct Message {
    pub chat: Chat,
    pub from: Option<User>,
    pub text: Option<String>,
    pub caption: Option<String>,
    pub location: Option<Location>,
}

/// A button that was pressed.
#[derive(Debug, Deserialize)]
pub struct CallbackQuery {
    pub id: String,
    pub from: User,
    pub data: Option<String>,
    pub message: Option<Pressed>,
}

/// The message under which a button was pressed.
#[derive(Debug, Deserialize)]
pub struct Pressed {
    pub message_id: i64,
    pub chat: Chat,
    /// There where it is a picture.
    pub caption: Option<IgnoredAny>,
}

/// The bot was blocked, or is no longer.
#[derive(Debug, Deserialize)]
pub struct ChatMemberUpdated {
    pub chat: Chat,
    pub from: User,
    pub new_chat_member: ChatMember,
}

/// How the bot stands in a chat.
#[derive(Debug, Deserialize)]
pub struct ChatMember {
    status: String,
}

/// Where something happened.
#[derive(Debug, Deserialize)]
pub struct Chat {
    pub id: i64,
    #[serde(rename = "type")]
    kind: String,
}

/// Who did it.
#[derive(Debug, Deserialize)]
pub struct User {
    pub id: i64,
    pub is_bot: bool,
    pub first_name: String,
    pub language_code: Option<String>,
}

/// A place, in degrees.
#[derive(Debug, Deserialize)]
pub struct Location {
    pub latitude: f64,
    pub longitude: f64,
}

impl Chat {
    /// Whether a person is alone with the bot there.
    pub fn is_private(&self) -> bool {
        self.kind == "private"
    }
}

impl ChatMember {
    /// Whether it can say nothing there any more; of a person: they have blocked it.
    pub fn is_banned(&self) -> bool {
        self.status == "kicked"
    }
}
