//! /help, and an answer to anything that was not understood.

use crate::usecases::{
    replies::{Answer, GeneralReply},
    visit::Visit,
};

/// /help.
pub fn help(visit: &Visit<'_>) -> Answer {
    visit.answer(GeneralReply::Help)
}

/// Words that nothing could be made of.
pub fn not_understood(_visit: &Visit<'_>) -> Answer {
    Answer::send(GeneralReply::NotUnderstood)
}
