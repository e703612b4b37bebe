//! /why: how too little movement may lead to back pain, and its neighbours.

use crate::{
    care::{Cause, Topic},
    store::Result,
    usecases::{
        buttons::WhyPress,
        replies::{Answer, WhyReply},
        visit::Visit,
    },
};

/// Does what a button of this family asks for.
pub async fn press(visit: &mut Visit<'_>, press: &WhyPress) -> Result<Answer> {
    match press {
        WhyPress::Causes => Ok(causes(visit)),
        WhyPress::Approach => Ok(approach(visit)),
        WhyPress::Cause(cause) => Ok(self::cause(visit, *cause)),
        WhyPress::Topic(topic) => Ok(self::topic(visit, *topic)),
    }
}

/// /why: the causes to choose from.
pub fn causes(visit: &Visit<'_>) -> Answer {
    visit.answer(WhyReply::Causes { unread: None })
}

/// Tells what helps, and how much of it.
pub fn approach(visit: &Visit<'_>) -> Answer {
    visit.answer(WhyReply::Approach)
}

/// One cause, with the exercises that answer it.
pub fn cause(visit: &Visit<'_>, cause: Cause) -> Answer {
    let exercises = visit.care.catalogue.answering(cause).cloned().collect();
    visit.answer(WhyReply::Cause { cause, exercises })
}

/// One of the neighbours.
pub fn topic(visit: &Visit<'_>, topic: Topic) -> Answer {
    visit.answer(WhyReply::Topic(topic))
}
