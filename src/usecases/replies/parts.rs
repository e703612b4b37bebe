//! Parts that replies of several families have.

use jiff::civil::{Date, DateTime};

use crate::{
    care::{Activity, Exercise, ReminderId, Schedule, cue::Cue, turns::Wish},
    place::Place,
};

/// A moment on the person's clock, told from their today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct When {
    pub moment: DateTime,
    pub today: Date,
}

/// The next reminder of a person.
#[derive(Clone, Debug)]
pub struct Next {
    pub exercise: Exercise,
    pub when: When,
}

/// A place and what its clock shows now.
#[derive(Clone, Debug)]
pub struct PlaceNow {
    pub place: Place,
    pub now: DateTime,
}

/// One line of a plan.
#[derive(Clone, Debug)]
pub struct PlanLine {
    pub activity: Activity,
    /// The one exercise; none where the activity's exercises take turns.
    pub exercise: Option<Exercise>,
    pub schedule: Schedule,
}

/// A reminder of the plan.
#[derive(Clone, Debug)]
pub struct PlanItem {
    pub id: ReminderId,
    pub line: PlanLine,
    /// When the reminder comes next; none while it rests, or while nothing comes at all.
    pub next: Option<When>,
    pub is_resting: bool,
    /// Whether the person's hours leave it no moment.
    pub never_comes: bool,
    /// What it follows; none where it follows nothing.
    pub cue: Option<Cue>,
}

/// Whether reminders come.
#[derive(Clone, Copy, Debug)]
pub enum Standing {
    /// The person has not told their time yet.
    NotSubscribed,
    On,
    /// Reminders come, and a pause is to come.
    WillPause {
        from: When,
        until: When,
    },
    Paused {
        until: When,
    },
    Stopped,
    /// Nothing comes until the person says that they may go on.
    Held,
}

/// An exercise that rests because it hurt.
#[derive(Clone, Debug)]
pub struct Resting {
    pub exercise: Exercise,
    pub until: When,
}

/// An exercise of which somebody wants more, or none.
#[derive(Clone, Debug)]
pub struct Wished {
    pub exercise: Exercise,
    pub wish: Wish,
}

/// A session that was logged.
#[derive(Clone, Debug, PartialEq)]
pub struct Logged {
    pub activity: Activity,
    pub exercise: Option<Exercise>,
    pub seconds: u32,
    /// The person's own word for the session, where it is movement of another kind.
    pub movement: Option<String>,
}

/// The mark by one line of today's list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    Done,
    Open,
    ToCome,
    Snoozed,
    Skipped,
    Missed,
}
