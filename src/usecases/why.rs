//! /why: how too little movement may lead to back pain, and its neighbours.

use super::{Answer, Reply, Visit};
use crate::care::{Cause, Topic, vocabulary::Reason};

/// /why, with or without what was asked for.
pub fn why(visit: &Visit<'_>, text: &str) -> Answer {
    let text = text.trim();
    match visit.vocabulary().reason(text) {
        Some(Reason::Cause(which)) => cause(visit, which),
        Some(Reason::Topic(which)) => topic(visit, which),
        None => {
            let unread = (!text.is_empty()).then(|| text.to_owned());
            Answer::send(Reply::Why { unread })
        }
    }
}

/// The causes to choose from.
pub fn causes(visit: &Visit<'_>) -> Answer {
    visit.answer(Reply::Why { unread: None })
}

/// What helps, and how much of it.
pub fn approach(visit: &Visit<'_>) -> Answer {
    visit.answer(Reply::Approach)
}

/// One cause, with the exercises that answer it.
pub fn cause(visit: &Visit<'_>, cause: Cause) -> Answer {
    let exercises = visit.care.catalogue.answering(cause).cloned().collect();
    visit.answer(Reply::WhyCause { cause, exercises })
}

/// One of the neighbours.
pub fn topic(visit: &Visit<'_>, topic: Topic) -> Answer {
    visit.answer(Reply::WhyTopic(topic))
}
