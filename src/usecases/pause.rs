//! /pause and /resume: quiet for a while, which ends by itself.

use jiff::{ToSpan, civil::Date};

use super::{
    Answer, Reply, Visit,
    planning::{next_of, replan},
    subscribe::{ask_zone, is_subscribed},
};
use crate::store::{Result, people};

/// The longest pause, in days.
pub const LONGEST: u16 = 365;

/// /pause, with a number of days or a question.
pub async fn pause(visit: &mut Visit<'_>, text: &str) -> Result<Answer> {
    let lowered = text.trim().to_lowercase();
    let mut words = lowered.split_whitespace().filter(|word| *word != "for" && *word != "until");
    match (words.next(), words.next(), words.next()) {
        (None, ..) => pause_menu(visit).await,
        (Some("today" | "tomorrow"), None, None) => pause_for(visit, 1).await,
        (Some("week"), None, None) => pause_for(visit, 7).await,
        (Some(number), unit, None) => {
            let each = match unit {
                None | Some("d" | "day" | "days") => 1,
                Some("w" | "week" | "weeks") => 7,
                Some(_) => 0,
            };
            let days = number.parse::<u16>().ok().and_then(|days| days.checked_mul(each));
            match days.filter(|days| (1..=LONGEST).contains(days)) {
                Some(days) => pause_for(visit, days).await,
                None => Ok(Answer::send(Reply::PauseUnread)),
            }
        }
        _ => Ok(Answer::send(Reply::PauseUnread)),
    }
}

/// How long to pause, in buttons.
pub async fn pause_menu(visit: &mut Visit<'_>) -> Result<Answer> {
    if !is_subscribed(visit) {
        return ask_zone(visit).await;
    }
    let paused = visit.person.pause_at(visit.now).map(|until| visit.when(until));
    Ok(visit.answer(Reply::PauseMenu { paused }))
}

/// Pauses until the start of the day that lies `days` ahead; 1 is tomorrow.
pub async fn pause_for(visit: &mut Visit<'_>, days: u16) -> Result<Answer> {
    if !is_subscribed(visit) {
        return ask_zone(visit).await;
    }
    let ahead = i64::from(days.clamp(1, LONGEST));
    let end = visit.today().saturating_add(ahead.days());
    let until = start_of(visit, end);
    people::pause(visit.connection, visit.person.id, Some(until)).await?;
    replan(visit).await?;
    let until = visit.when(until);
    Ok(visit.answer(Reply::Paused { until }))
}

/// /resume: ends the pause, and a stop with it.
pub async fn resume(visit: &mut Visit<'_>) -> Result<Answer> {
    if !is_subscribed(visit) {
        return ask_zone(visit).await;
    }
    let paused = visit.person.pause_at(visit.now).is_some();
    let was_paused = paused || visit.person.stopped_at.is_some();
    if was_paused {
        people::pause(visit.connection, visit.person.id, None).await?;
        people::subscribe(visit.connection, visit.person.id, visit.now).await?;
        replan(visit).await?;
    }
    let next = next_of(visit).await?;
    Ok(visit.answer(Reply::Resumed { was_paused, next }))
}

fn start_of(visit: &Visit<'_>, date: Date) -> jiff::Timestamp {
    let midnight = date.at(0, 0, 0, 0);
    visit.person.clock().to_timestamp(midnight).unwrap_or(visit.now)
}
