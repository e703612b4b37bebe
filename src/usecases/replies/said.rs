//! Replies to what somebody said in their own words.

use jiff::civil::Date;
use limber_reader::Topic;

use crate::{
    care::{Activity, Exercise, OccurrenceId, Schedule, schedule::Range},
    usecases::replies::parts::{Next, PlanLine, When},
};

/// Replies about sentences in a person's own words.
#[derive(Debug)]
pub enum SaidReply {
    /// Movement of another kind, or without its length: what is it to count as, and for how long?
    CountAs {
        /// The person's own word for the movement.
        name: String,
        /// The length; none where the person did not say how long it took.
        seconds: Option<u32>,
        /// The most alike first.
        activities: Vec<Activity>,
        /// Whether the first of them is what it counts as.
        is_known: bool,
    },
    /// Which of these reminders was meant?
    WhichReminder {
        /// The subject, as buttons carry it: "walk", "hamstring".
        subject: String,
        lines: Vec<PlanLine>,
    },
    /// Of which movement is the reminder to be?
    RemindOfWhat,
    /// Quiet until which time of today?
    PauseTill {
        until: Vec<When>,
        minutes: Vec<u16>,
    },
    /// A pause that is to begin later: for how long?
    PauseFrom {
        from: Date,
        today: Date,
    },
    /// A day that has passed: is it next year's that is meant?
    PauseNextYear {
        date: Date,
    },
    /// Without an end.
    PauseForEver,
    /// Which hours of the day?
    WhichHours {
        offered: Vec<Range>,
    },
    /// The session that an edited message had said before is taken back.
    Corrected,
    /// How to say something.
    HelpWith(Topic),
    /// A length alone, under a reminder: so long was it done, or so long is it to wait?
    LaterOrDone {
        occurrence: OccurrenceId,
        seconds: u32,
        minutes: u16,
    },
    /// The reminder that is to be put off was put off before.
    ComesBack {
        exercise: Exercise,
        until: When,
    },
    /// A reminder that is replied to, and that waits for no answer.
    Closed {
        exercise: Exercise,
        how: Closed,
    },
    /// There is no reminder that could be put off.
    NothingOpen {
        next: Option<Next>,
    },
    /// Nothing was done, and that is fine.
    NotDone,
    Greeting {
        next: Option<Next>,
    },
    Thanks,
    Noted,
    No,
    Apology,
    Farewell {
        next: Option<Next>,
    },
    HowAreYou,
    Annoyed,
    WhoAreYou,
    BugReport,
}

/// Why a reminder waits for no answer.
#[derive(Clone, Copy, Debug)]
pub enum Closed {
    Done,
    Skipped,
    Passed,
}

impl SaidReply {
    /// A reminder in question, as its button carries it; none where it does not fit there.
    pub fn carried(subject: &str, schedule: &Schedule) -> Option<String> {
        let text = format!("{subject} {schedule}").replace(':', ".");
        (text.len() <= 52).then_some(text)
    }
}
