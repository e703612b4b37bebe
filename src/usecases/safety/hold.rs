//! A person who says that one of the signs is true, or wants to ask a doctor or physiotherapist first, is left alone: no
//! reminder, no letter, no announcement, until they say that they may go on.
//!
//! Which sign it was is not asked and not kept.

use crate::{
    store::{Result, people},
    usecases::{
        coming::planning::replan,
        guide::{self},
        replies::{Answer, PauseReply, SafetyReply},
        standing::next_of,
        visit::Visit,
    },
};

/// One of the signs is true: what to do now, and quiet.
pub async fn sign_is_true(visit: &mut Visit<'_>) -> Result<Answer> {
    let left = hold(visit).await?;
    // The list that they have just read stays on the screen.
    Ok(Answer::send(SafetyReply::GetHelp).and_then(left))
}

/// The person asks a doctor or physiotherapist first.
pub async fn wait_to_ask(visit: &mut Visit<'_>) -> Result<Answer> {
    let left = hold(visit).await?;
    Ok(visit.answer(SafetyReply::WaitsToAsk).and_then(left))
}

/// Lets a person go on who says that they may.
pub async fn may_go_on(visit: &mut Visit<'_>) -> Result<Answer> {
    let was_paused = visit.person.held_at.is_some();
    people::release(visit.connection, visit.person.id).await?;
    replan(visit).await?;
    let next = next_of(visit).await?;
    Ok(visit.answer(PauseReply::Resumed { was_paused, next }))
}

/// Leaves a person alone who may not go on yet.
pub fn not_yet(visit: &Visit<'_>) -> Answer {
    visit.answer(SafetyReply::StaysQuiet)
}

async fn hold(visit: &mut Visit<'_>) -> Result<Answer> {
    people::hold(visit.connection, visit.person.id, visit.now).await?;
    let left = guide::leave_any(visit).await?;
    replan(visit).await?;
    Ok(left)
}
