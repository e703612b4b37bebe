//! Requests: what somebody asks for with an update, and who asks. A request is kept until it is answered, so it can be
//! written as JSON, and what is written must be read by later versions as well.

use serde::{Deserialize, Serialize};

use crate::{
    care::{MessageId, PersonId},
    telegram::inward::commands::Command,
    usecases::{
        buttons::{Press, TeamPress},
        visit::Spoken,
    },
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

/// What is asked for in a group, or befalls it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TeamAct {
    /// /start and /settings.
    Settings,
    /// /timezone, with what was said of it.
    Zone(String),
    Help,
    Privacy,
    Press {
        press_id: String,
        press: TeamPress,
        message: Option<MessageId>,
    },
    /// Limber was brought to the group.
    Came,
    /// Limber was taken from it.
    Left,
    /// It has become another group, of this number.
    Moved(i64),
}

impl TeamAct {
    /// Whether it is to be known, before it is done, how whoever asks stands in the group.
    fn asks_standing(&self) -> bool {
        match self {
            TeamAct::Press { .. } => true,
            TeamAct::Zone(words) => !words.trim().is_empty(),
            _ => false,
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
    /// The act; none for what is said in a group, where nothing is done for anybody alone.
    pub act: Option<Act>,
    /// What is asked for in a group for all of it; none for a command that is for people alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team: Option<TeamAct>,
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

    /// The person and the group of whom it is to be known, before this is answered, how one stands in the other. Who
    /// speaks as the group itself is one of its admins: nobody else can.
    pub fn asks_standing(&self) -> Option<(i64, PersonId)> {
        let asks = self.team.as_ref().is_some_and(TeamAct::asks_standing);
        (asks && !self.is_as_group()).then_some((self.chat, self.asker.id))
    }

    /// Whether somebody speaks as the group itself, as admins do who stay unnamed.
    pub fn is_as_group(&self) -> bool {
        self.asker.id.0 == self.chat && self.act.is_none()
    }

    /// The button that was pressed, by the number of its press.
    pub fn press_id(&self) -> Option<&str> {
        match (&self.act, &self.team) {
            (Some(Act::Press { press_id, .. }), _) | (_, Some(TeamAct::Press { press_id, .. })) => {
                Some(press_id)
            }
            _ => None,
        }
    }

    /// Whether somebody wants to take part in a break of their group, of which they alone are told.
    pub fn is_part(&self) -> bool {
        matches!(self.team, Some(TeamAct::Press { press: TeamPress::TeamIn(_), .. }))
    }

    /// The kind of the request, in a word.
    pub fn kind(&self) -> &'static str {
        self.act.as_ref().map_or("group", Act::kind)
    }
}
