//! Requests: what somebody asks for with an update, and who asks. A request is kept until it is answered, so it can be
//! written as JSON, and what is written must be read by later versions as well.

use serde::{Deserialize, Serialize};

use crate::{
    care::{MessageId, PersonId},
    telegram::inward::commands::Command,
    usecases::{buttons::Press, visit::Spoken},
};

/// An act of a person, with all that is needed to answer it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Act {
    Command(Command),
    Press {
        press_id: String,
        press: Option<Press>,
        message: Option<MessageId>,
        /// Whether the message is a picture with a caption.
        is_caption: bool,
    },
    /// A sign was put under a message: "👍".
    Reaction {
        message: MessageId,
        emoji: String,
    },
    /// A location was shared, of which these zones are all that is known.
    Location(Vec<String>),
    /// A place was passed on or looked up, of which these zones are all that is known: the person need not
    /// be there.
    Elsewhere(Vec<String>),
    /// Anything else that was said, a command with words that it does not take among it; empty for a
    /// sticker, a voice message and the like.
    Words(String),
    Blocked,
    Unblocked,
}

impl Act {
    /// The kind of the act, in a word.
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

/// The person who asks, as Telegram tells of them.
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
    /// The chat in which it was asked: the person's own, or a group.
    pub chat: i64,
    /// The topic of the group in which the answer belongs, where it has topics.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub topic: Option<i64>,
    /// The message that asks, where the act is no press.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub spoken: Option<Spoken>,
    /// The album that the message is a part of, by the name that Telegram gave the album.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub album: Option<String>,
    /// The act; none for a command said in a group, where nothing is done for anybody.
    pub act: Option<Act>,
}

impl Request {
    /// Where the answer goes. What is done for somebody is told to them alone, wherever they asked for it.
    pub fn answered_in(&self) -> i64 {
        if self.act.is_some() { self.asker.id.0 } else { self.chat }
    }

    /// The message with which the person asks in their own chat.
    pub fn message_of_theirs(&self) -> Option<MessageId> {
        let is_own = self.chat == self.asker.id.0;
        self.spoken.filter(|_| is_own).map(|spoken| spoken.message)
    }

    /// The kind of the request, in a word.
    pub fn kind(&self) -> &'static str {
        self.act.as_ref().map_or("group", Act::kind)
    }
}
