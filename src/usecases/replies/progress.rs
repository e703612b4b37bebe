//! Replies about how it goes, and how the back feels.

use std::collections::BTreeMap;

use jiff::civil::{Date, DateTime};

use crate::{
    care::{
        Exercise, Schedule,
        progress::{DaySums, Period, Tally},
        report::Span,
    },
    store::movements::Moved,
    usecases::replies::{Mark, Resting, Standing},
};

/// Replies about how it goes, and how the back feels.
#[derive(Debug)]
pub enum ProgressReply {
    Today {
        /// Of what was done, movement of another kind.
        moved: Vec<Moved>,
        date: Date,
        standing: Standing,
        lines: Vec<TodayLine>,
        done: Vec<Tally>,
        streak: u32,
        /// How long today's guided session takes, in seconds.
        guided: u32,
        resting: Vec<Resting>,
    },
    /// How does your back feel today?
    Pain {
        /// The value that was told today already.
        today: Option<u8>,
        /// Whether it is asked by itself.
        asks: bool,
    },
    PainKept {
        level: u8,
    },
    /// When that is asked.
    PainMenu {
        schedule: Schedule,
        is_wanted: bool,
    },
    Stats {
        /// Of what was done in the period, movement of another kind; none of a year, of which no details are left.
        moved: Vec<Moved>,
        progress: Progress,
        /// In its period.
        done: Vec<Tally>,
        week: Vec<Tally>,
        total: Vec<Tally>,
    },
    /// Under the page for a clinician.
    Report(Span),
    /// Under its tables.
    ReportSessions,
    ReportPains,
}

/// How it goes, over a stretch of time.
#[derive(Clone, Debug)]
pub struct Progress {
    pub period: Period,
    /// The person's first day; earlier ones are no missed days.
    pub since: Date,
    pub today: Date,
    /// In days.
    pub streak: u32,
    /// From 0 to 100.
    pub score: u8,
    /// A day that is missing had nothing.
    pub days: BTreeMap<Date, DaySums>,
}

/// One reminder of today.
#[derive(Clone, Debug)]
pub struct TodayLine {
    pub time: DateTime,
    pub exercise: Exercise,
    pub mark: Mark,
}
