//! /help, and an answer to anything that was not understood.

use super::{Answer, Reply, Visit};

/// /help.
pub fn help(visit: &Visit<'_>) -> Answer {
    visit.answer(Reply::Help)
}

/// Words that nothing could be made of.
pub fn not_understood(_visit: &Visit<'_>) -> Answer {
    Answer::send(Reply::NotUnderstood)
}
