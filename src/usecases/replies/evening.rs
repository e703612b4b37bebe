//! Replies about the evening's question.

use jiff::{Timestamp, civil::Date};

use crate::care::progress::Tally;

/// Replies about the evening's question.
#[derive(Debug)]
pub enum EveningReply {
    /// How was it with the breaks that nobody answered?
    Asked { day: Date },
    Counted {
        day: Date,
        /// When that was said.
        at: Timestamp,
        /// How many were counted.
        breaks: u32,
        of_day: Vec<Tally>,
        /// In days; none where it begins anew, and nothing is to be said of the one before.
        streak: Option<u32>,
    },
}
