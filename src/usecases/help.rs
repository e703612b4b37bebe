//! /help, the red flags, and an answer to anything that was not understood.

use super::{Answer, Reply, Visit};

/// /help.
pub fn help(visit: &Visit<'_>) -> Answer {
    visit.answer(Reply::Help)
}

/// When to get help from someone else than a bot.
pub fn red_flags(_visit: &Visit<'_>) -> Answer {
    Answer::send(Reply::RedFlags)
}

/// Words that are no command: someone who says that it hurts is told what to look out for.
pub fn hurts_or_unread(visit: &Visit<'_>, text: &str) -> Answer {
    if visit.vocabulary().says_it_hurts(text) {
        Answer::send(Reply::Hurts)
    } else {
        Answer::send(Reply::NotUnderstood)
    }
}
