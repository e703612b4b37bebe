//! /settings and /stop.

use super::{
    Answer, Reply, Visit,
    planning::{place_of, plan_of, replan, standing_of},
};
use crate::store::{Result, people};

/// /settings: how things stand, and buttons to change them.
pub async fn settings(visit: &mut Visit<'_>) -> Result<Answer> {
    let plan = plan_of(visit).await?;
    let (standing, place) = (standing_of(visit), place_of(visit));
    Ok(visit.answer(Reply::Settings { standing, place, plan }))
}

/// /stop: no more reminders, everything kept.
pub async fn stop(visit: &mut Visit<'_>) -> Result<Answer> {
    people::stop(visit.connection, visit.person.id, visit.now).await?;
    replan(visit).await?;
    Ok(visit.answer(Reply::Stopped))
}
