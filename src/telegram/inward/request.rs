//! What somebody asks for with an update, and who asks. A request is kept until it is answered, so it can be
//! written as JSON, and what is written must be read by later versions as well.

use serde::{Deserialize, Serialize};

use crate::{
    care::{MessageId, PersonId},
    telegram::inward::commands::Command,
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
