//! Replies in groups, about the breaks that a team takes together.

use jiff::Timestamp;

use crate::{
    care::{Exercise, Schedule, plan::Place, progress::Tally},
    usecases::replies::{Logged, PlaceNow, When},
};

/// Replies in groups. But for one of them they are read by everybody there.
#[derive(Debug)]
pub enum TeamReply {
    Hello {
        /// The bot's user name, by which it is spoken to.
        bot: String,
        /// Whether nothing is set up yet.
        begins: bool,
    },
    AskZone {
        bot: String,
        likely: Vec<PlaceNow>,
    },
    /// One place for each time of the world.
    Zones {
        places: Vec<PlaceNow>,
    },
    /// Several places fit what was typed.
    WhichPlace {
        places: Vec<PlaceNow>,
    },
    ZoneUnread {
        bot: String,
    },
    Settings(TeamSettings),
    AskTimes {
        schedule: Schedule,
    },
    AskLanguage {
        /// Codes, and what each language calls itself.
        languages: Vec<(String, String)>,
        current: String,
    },
    ForAdmins,
    /// Who is an admin could not be asked.
    Unsure,
    Privacy,
    Break {
        exercise: Exercise,
        /// The number that its button carries.
        number: i64,
        has_picture: bool,
    },
    Over {
        exercise: Exercise,
        /// How many moved; none where so few did that it would tell who.
        moved: Option<u32>,
        next: Option<Moment>,
    },
    /// To one person alone: it is in their own count as well.
    OwnCounted {
        logged: Logged,
        today: Vec<Tally>,
    },
}

/// How a team wants its breaks.
#[derive(Clone, Debug)]
pub struct TeamSettings {
    pub schedule: Schedule,
    pub city: String,
    pub place: Place,
    pub has_pictures: bool,
    /// What the group's language calls itself.
    pub language: String,
    /// None while none is to come.
    pub next: Option<Moment>,
}

/// An instant that each sees on their own clock, and as the team's clock shows it.
#[derive(Clone, Copy, Debug)]
pub struct Moment {
    pub at: Timestamp,
    pub when: When,
}
