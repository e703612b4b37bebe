//! Replies about what was counted.

use crate::{
    care::{Exercise, GuideId, MessageId, SessionId, progress::Tally, progression::Felt},
    usecases::replies::Logged,
};
use jiff::civil::Date;

/// Replies about a session that was done.
#[derive(Debug)]
pub enum SessionReply {
    Counted {
        session: SessionId,
        logged: Logged,
        today: Vec<Tally>,
        /// In days; none where it begins anew, and nothing is to be said of the one before.
        streak: Option<u32>,
        /// The exercise as it will be from tomorrow on, where this session lets it grow.
        grown: Option<Exercise>,
    },
    /// Counted for an earlier day.
    CountedOn {
        session: SessionId,
        logged: Logged,
        day: Date,
        today: Date,
        of_day: Vec<Tally>,
    },
    /// Several things that one message said were done, each with how often.
    SeveralCounted {
        told_in: MessageId,
        logged: Vec<(Logged, u32)>,
        today: Vec<Tally>,
        streak: Option<u32>,
        grown: Vec<Exercise>,
    },
    /// The same of an earlier day.
    SeveralCountedOn {
        told_in: MessageId,
        logged: Vec<(Logged, u32)>,
        day: Date,
        today: Date,
        of_day: Vec<Tally>,
    },
    /// So many sessions are taken back at once.
    SeveralUndone {
        sessions: u32,
        today: Vec<Tally>,
    },
    /// How it felt, and the exercise as it will be from tomorrow on.
    Felt {
        felt: Felt,
        exercise: Exercise,
    },
    /// How a guided session felt as a whole, and its exercises as they will be from tomorrow on.
    FeltWhole {
        guide: GuideId,
        felt: Felt,
        exercises: Vec<Exercise>,
    },
    /// How a guided session felt is taken back.
    FeltTakenBack,
    Undone {
        logged: Logged,
        today: Vec<Tally>,
    },
    NothingToUndo,
    AskDone,
    /// This part of what was said is neither a movement nor a length.
    DoneUnread {
        part: String,
    },
    /// The length is nothing, or more than a session is believed to last.
    BadLength {
        part: String,
    },
    /// Nothing was taken back, since these words say what.
    UndoUnread {
        words: String,
    },
    /// More is logged today than is counted.
    EnoughToday {
        sessions: u32,
    },
}
