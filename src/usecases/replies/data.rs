//! Replies about what is kept.

use jiff::{
    Timestamp,
    civil::{DateTime, Weekday},
    tz::TimeZone,
};

use crate::care::{Activity, Exercise, ReminderId, report::Span};

/// Replies about what is kept of a person, and its end.
#[derive(Debug)]
pub enum DataReply {
    Privacy {
        has_trial: bool,
    },
    Export,
    /// Under the plan for a calendar.
    Calendar,
    AskErase,
    Erased,
    Kept,
}

/// A plan as it repeats every week.
#[derive(Clone, Debug)]
pub struct Week {
    pub made_at: Timestamp,
    pub zone: TimeZone,
    /// Of whose numbers the reminders' are.
    pub bot_id: i64,
    pub repeated: Vec<Repeated>,
}

/// A reminder at one of its times of day.
#[derive(Clone, Debug)]
pub struct Repeated {
    pub reminder: ReminderId,
    pub activity: Activity,
    /// The one exercise; none where the activity's exercises take turns.
    pub exercise: Option<Exercise>,
    /// How long it takes with the doses of today, the longest of those that take turns.
    pub seconds: u32,
    /// When it comes first.
    pub first: DateTime,
    /// From Monday on; never none.
    pub days: Vec<Weekday>,
}

/// A file about a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum File {
    /// Every row about them, and every column of it, as JSON.
    Export,
    /// The sessions within a span, as a table.
    Sessions(Span),
    /// How their back felt within a span, as a table.
    Pains(Span),
}
