//! Conditions that a person names and exercises must heed: tapped on and off, and what is to come goes by them.

use crate::{
    care::Condition,
    store::{Result, people},
    usecases::{
        coming::planning::replan,
        replies::{Answer, SafetyReply},
        visit::Visit,
    },
};

/// Which of it they have named, to be changed.
pub fn ask(visit: &Visit<'_>) -> Answer {
    visit.answer(SafetyReply::Conditions { named: visit.person.conditions.clone() })
}

/// One was tapped: it is named from now on, or not any more. The message that asks stays what it was.
pub async fn toggle(
    visit: &mut Visit<'_>,
    condition: Condition,
    asked_at_start: bool,
) -> Result<Answer> {
    let mut named = visit.person.conditions.clone();
    if named.contains(&condition) {
        named.retain(|other| *other != condition);
    } else {
        named.push(condition);
        named.sort_unstable();
    }
    people::set_conditions(visit.connection, visit.person.id, &named).await?;
    visit.person.conditions.clone_from(&named);
    replan(visit).await?;
    Ok(visit.answer(if asked_at_start {
        SafetyReply::CheckFirst { named }
    } else {
        SafetyReply::Conditions { named }
    }))
}
