//! /pause and /resume: quiet for a while, which ends by itself.

use jiff::{SignedDuration, Timestamp, ToSpan, civil::Date};

use crate::{
    care::{MAX_PAUSE_DAYS, PauseReason},
    store::{Result, pauses, people},
    usecases::{
        self,
        buttons::PausePress,
        coming::planning::replan,
        replies::{Answer, PauseReply},
        standing::{next_of, question_of},
        visit::Visit,
    },
};

/// Does what a button of this family asks for.
pub async fn press(visit: &mut Visit<'_>, press: &PausePress) -> Result<Answer> {
    match press {
        PausePress::PauseMenu => pause_menu(visit).await,
        PausePress::Pause(days) => pause_days(visit, *days, PauseReason::Rest).await,
        PausePress::PauseHour => pause_hour(visit).await,
        PausePress::PauseDates => Ok(pause_dates(visit)),
        PausePress::PauseFrom(from, days) => pause_from(visit, *from, *days).await,
        PausePress::PauseUntil(date) => pause_until(visit, *date).await,
        PausePress::Sick => pause_days(visit, 3, PauseReason::Sick).await,
        PausePress::HolidayMenu => Ok(holiday_menu(visit)),
        PausePress::Holiday(days) => pause_days(visit, *days, PauseReason::Holiday).await,
        PausePress::Resume => resume(visit).await,
        PausePress::Stop => usecases::keeping::settings::stop(visit).await,
    }
}

/// How long to pause, in buttons.
pub async fn pause_menu(visit: &mut Visit<'_>) -> Result<Answer> {
    if let Some(question) = question_of(visit) {
        return Ok(question);
    }
    let paused = visit.person.pause_at(visit.now).map(|until| visit.when(until));
    Ok(visit.answer(PauseReply::Menu { paused }))
}

/// How long a holiday is, in buttons.
pub fn holiday_menu(visit: &Visit<'_>) -> Answer {
    visit.answer(PauseReply::HolidayMenu)
}

/// Until which day, in buttons.
pub fn pause_dates(visit: &Visit<'_>) -> Answer {
    visit.answer(PauseReply::Dates { today: visit.today() })
}

/// Pauses until a day, as a button says; the menu again where that day has come meanwhile.
pub async fn pause_until(visit: &mut Visit<'_>, date: Date) -> Result<Answer> {
    let today = visit.today();
    let last = today.saturating_add(i64::from(MAX_PAUSE_DAYS).days());
    if date <= today || date > last {
        return pause_menu(visit).await;
    }
    let until = start_of(visit, date);
    pause_until_instant(visit, until, PauseReason::Rest).await
}

/// Pauses for a number of days, as a button says.
pub async fn pause_days(visit: &mut Visit<'_>, days: u16, reason: PauseReason) -> Result<Answer> {
    let days = i64::from(days.clamp(1, MAX_PAUSE_DAYS));
    let until = start_of(visit, visit.today().saturating_add(days.days()));
    pause_until_instant(visit, until, reason).await
}

/// Pauses for an hour.
pub async fn pause_hour(visit: &mut Visit<'_>) -> Result<Answer> {
    let until = visit.now + SignedDuration::from_hours(1);
    pause_until_instant(visit, until, PauseReason::Rest).await
}

/// /resume: ends the pause, and a stop with it.
pub async fn resume(visit: &mut Visit<'_>) -> Result<Answer> {
    if let Some(question) = question_of(visit) {
        return Ok(question);
    }
    let is_to_come = visit.person.coming_pause(visit.now).is_some();
    let paused = is_to_come || visit.person.pause_at(visit.now).is_some();
    let was_paused = paused || visit.person.stopped_at.is_some();
    if was_paused {
        people::end_pause(visit.connection, visit.person.id).await?;
        pauses::end(visit.connection, visit.person.id, visit.now).await?;
        people::subscribe(visit.connection, visit.person.id, visit.now).await?;
        replan(visit).await?;
    }
    let next = next_of(visit).await?;
    if is_to_come && visit.person.stopped_at.is_none() {
        return Ok(visit.answer(PauseReply::Cancelled { next }));
    }
    Ok(visit.answer(PauseReply::Resumed { was_paused, next }))
}

/// Pauses for so many days from a day on, as a button says; from today on where that day has come meanwhile.
pub async fn pause_from(visit: &mut Visit<'_>, from: Date, days: u16) -> Result<Answer> {
    let (from, days) = (from.max(visit.today()), i64::from(days.clamp(1, MAX_PAUSE_DAYS)));
    let until = start_of(visit, from.saturating_add(days.days()));
    let from = start_of(visit, from);
    if from <= visit.now {
        return pause_until_instant(visit, until, PauseReason::Rest).await;
    }
    pause_between(visit, from, until, PauseReason::Rest).await
}

/// Pauses from an instant that is to come.
pub(crate) async fn pause_between(
    visit: &mut Visit<'_>,
    from: Timestamp,
    until: Timestamp,
    reason: PauseReason,
) -> Result<Answer> {
    if let Some(question) = question_of(visit) {
        return Ok(question);
    }
    rest(visit, Some(from), until, reason).await?;
    let (from, until) = (visit.when(from), visit.when(until));
    let next = next_of(visit).await?;
    Ok(visit.answer(PauseReply::WillPause { from, until, next }))
}

/// Pauses until an instant.
pub(crate) async fn pause_until_instant(
    visit: &mut Visit<'_>,
    until: Timestamp,
    reason: PauseReason,
) -> Result<Answer> {
    if let Some(question) = question_of(visit) {
        return Ok(question);
    }
    rest(visit, None, until, reason).await?;
    let until = visit.when(until);
    Ok(visit.answer(PauseReply::Paused { until, reason }))
}

/// Keeps a pause from an instant that is to come, or else from now, and plans by it.
async fn rest(
    visit: &mut Visit<'_>,
    from: Option<Timestamp>,
    until: Timestamp,
    reason: PauseReason,
) -> Result<()> {
    let (person, now) = (visit.person.id, visit.now);
    people::pause(visit.connection, person, from, until, reason).await?;
    pauses::add(visit.connection, person, now, from.unwrap_or(now), until, reason).await?;
    replan(visit).await
}

fn start_of(visit: &Visit<'_>, date: Date) -> Timestamp {
    visit.person.clock().to_timestamp(date.at(0, 0, 0, 0)).unwrap_or(visit.now)
}
