//! Replies about the weekly letter.

use crate::care::{
    Schedule,
    letter::{Observation, Suggestion},
    progress::Tally,
};
use jiff::civil::Date;

/// What Limber says.
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

/// What a letter says.
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
    pub suggestion: Suggestion,
}
