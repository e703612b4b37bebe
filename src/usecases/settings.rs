//! /settings and /stop, and no more announcements.

use super::{
    Answer, Reply, Visit,
    hurts::resting_of,
    planning::{place_of, plan_of, replan, standing_of},
};
use crate::store::{Result, people};

/// /settings: how things stand, and buttons to change them.
pub async fn settings(visit: &mut Visit<'_>) -> Result<Answer> {
    let plan = plan_of(visit).await?;
    let (standing, place) = (standing_of(visit), place_of(visit));
    let (pictures, announcements) = (visit.person.pictures, visit.person.announcements);
    let resting = resting_of(visit).await?;
    let reply = Reply::Settings { standing, place, plan, pictures, announcements, resting };
    Ok(visit.answer(reply))
}

/// Exercises with moving pictures from now on, or without.
pub async fn set_pictures(visit: &mut Visit<'_>, wanted: bool) -> Result<Answer> {
    people::set_pictures(visit.connection, visit.person.id, wanted).await?;
    visit.refresh().await?;
    settings(visit).await
}

/// Announcements from now on, or none.
pub async fn set_announcements(visit: &mut Visit<'_>, wanted: bool) -> Result<Answer> {
    people::set_announcements(visit.connection, visit.person.id, wanted).await?;
    visit.refresh().await?;
    settings(visit).await
}

/// No more announcements, said under one of them: that one stays to be read.
pub async fn no_more_announcements(visit: &mut Visit<'_>) -> Result<Answer> {
    people::set_announcements(visit.connection, visit.person.id, false).await?;
    Ok(Answer::send(Reply::AnnouncementsOff))
}

/// /stop: no more reminders, everything kept.
pub async fn stop(visit: &mut Visit<'_>) -> Result<Answer> {
    people::stop(visit.connection, visit.person.id, visit.now).await?;
    replan(visit).await?;
    Ok(visit.answer(Reply::Stopped))
}
