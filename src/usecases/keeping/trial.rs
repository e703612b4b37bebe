//! Taking part in the operator's trial, and leaving it.

use crate::{
    store::{Result, people, trial},
    usecases::{
        replies::{Answer, Notice, SettingsReply},
        visit::Visit,
    },
};

/// What the trial is, and whether they take part, in a message of its own: a letter may ask for it, and is worth keeping.
/// Where no trial goes on, nobody is told of one.
pub(super) fn menu(visit: &Visit<'_>) -> Answer {
    if !visit.care.trial {
        return Answer::notice(Notice::Gone);
    }
    Answer::send(told(visit))
}

fn told(visit: &Visit<'_>) -> SettingsReply {
    SettingsReply::Trial { takes_part: visit.person.in_trial_since.is_some() }
}

/// They take part from now on.
pub(super) async fn join(visit: &mut Visit<'_>) -> Result<Answer> {
    if visit.care.trial && visit.person.in_trial_since.is_none() {
        people::set_in_trial(visit.connection, visit.person.id, Some(visit.now)).await?;
        visit.refresh().await?;
    }
    Ok(visit.answer(told(visit)))
}

/// They take no part any more, and what chance decided for them is forgotten.
pub(super) async fn leave(visit: &mut Visit<'_>) -> Result<Answer> {
    people::set_in_trial(visit.connection, visit.person.id, None).await?;
    trial::forget(visit.connection, visit.person.id).await?;
    visit.refresh().await?;
    Ok(visit.answer(told(visit)))
}
