//! /help: what there is, and when to get help.

use crate::usecases::{
    replies::{Answer, GeneralReply},
    visit::Visit,
};

/// /help.
pub fn help(visit: &Visit<'_>) -> Answer {
    visit.answer(GeneralReply::Help)
}
