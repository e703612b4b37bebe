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
    let pictures = visit.person.pictures;
    Ok(visit.answer(Reply::Settings { standing, place, plan, pictures }))
}

/// Exercises with moving pictures from now on, or without.
pub async fn set_pictures(visit: &mut Visit<'_>, wanted: bool) -> Result<Answer> {
    people::set_pictures(visit.connection, visit.person.id, wanted).await?;
    visit.refresh().await?;
    settings(visit).await
}

/// /stop: no more reminders, everything kept.
pub async fn stop(visit: &mut Visit<'_>) -> Result<Answer> {
    people::stop(visit.connection, visit.person.id, visit.now).await?;
    replan(visit).await?;
    Ok(visit.answer(Reply::Stopped))
}
