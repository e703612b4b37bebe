//! Replies about the weekly letter.

use crate::care::{
    Exercise, Schedule,
    aim::Told,
    letter::{BackFelt, Observation},
    progress::Tally,
    suggestion::Suggestion,
};
use jiff::civil::Date;

/// Replies about the weekly letter.
#[derive(Debug)]
pub enum LetterReply {
    /// The weekly letter.
    Letter(Box<Letter>),
    Menu {
        schedule: Schedule,
        is_wanted: bool,
    },
    Off,
}

/// A weekly letter.
#[derive(Clone, Debug)]
pub struct Letter {
    /// The first and the last of its days.
    pub first: Date,
    pub last: Date,
    pub week: Vec<Tally>,
    /// In days.
    pub streak: u32,
    /// From 0 to 100.
    pub score: u8,
    pub observation: Observation,
    /// For those who tell how their back feels.
    pub felt: Option<BackFelt>,
    /// What they want to do again, and how hard it was, the earliest day first; none where they have not told.
    pub aim: Option<(String, Vec<Told>)>,
    /// Last week's suggestion, if it is not known whether it helped.
    pub asks_about: Option<Suggested>,
    pub suggestion: Option<Suggested>,
}

/// A suggestion, with what there is to try.
#[derive(Clone, Debug)]
pub struct Suggested {
    pub suggestion: Suggestion,
    pub exercise: Option<Exercise>,
}
