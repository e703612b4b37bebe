//! Replies about a reminder that has come.

use crate::{
    care::{Exercise, OccurrenceId, cue::Cue, schedule::Minute, wording::Wordings},
    usecases::replies::{Mark, Next, PlanLine, When},
};

/// Replies about a reminder that is due, and its answers.
#[derive(Debug)]
pub enum ReminderReply {
    /// A reminder is due.
    Due {
        occurrence: OccurrenceId,
        exercise: Exercise,
        /// A line is enough, rather than a picture and each step.
        is_known: bool,
        wordings: Wordings,
        /// The part of the person's day that the reminder follows.
        cue: Option<Cue>,
        /// A pause has ended since the last one.
        after_rest: bool,
    },
    /// A break that waits for an answer again, in a line as it came.
    Reopened {
        occurrence: OccurrenceId,
        exercise: Exercise,
    },
    /// All that there is to know of it, and all that it can be answered with.
    Steps {
        occurrence: OccurrenceId,
        exercise: Exercise,
        /// Whether they stand under its picture already.
        is_pictured: bool,
    },
    /// Reminders of the same minute, in one message.
    Several {
        items: Vec<Together>,
        /// The sentences that come with the reminders; none once some are answered.
        wordings: Option<Wordings>,
        after_rest: bool,
    },
    /// When "later" can be, in place of the answers.
    LaterMenu {
        occurrence: OccurrenceId,
        exercise: Exercise,
        has_evening: bool,
    },
    /// The question whether another time of day would suit a reminder better that was put off often.
    OfferMove {
        occurrence: OccurrenceId,
        exercise: Exercise,
        times: Vec<Minute>,
    },
    Moved {
        line: PlanLine,
    },
    Why {
        occurrence: OccurrenceId,
        exercise: Exercise,
    },
    Closed {
        exercise: Exercise,
        closing: Closing,
    },
    Snoozed {
        exercise: Exercise,
        until: When,
    },
    Skipped {
        occurrence: OccurrenceId,
        exercise: Exercise,
        /// When its reminder comes next, if it does.
        next: Option<When>,
    },
    /// Would another time, fewer, or a pause suit better?
    WouldSuit,
    /// One minute, one tap, in place of a day's reminders.
    OneMinute,
    /// Nothing comes any more until they say a word.
    FallsAsleep,
    /// The person has said a time, and the reminder comes again.
    WakesUp {
        next: Option<Next>,
    },
}

/// One of several reminders that a message shows together.
#[derive(Clone, Debug)]
pub struct Together {
    pub occurrence: OccurrenceId,
    pub exercise: Exercise,
    pub mark: Mark,
}

/// How a reminder's message reads once it is closed from elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closing {
    Done,
    Missed,
    /// The exercise hurt, and rests now.
    Rests,
    Skipped,
    /// The reminder was put off, and comes back.
    Later,
}
