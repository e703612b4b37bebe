//! /stats: this week, the streak and the totals.

use std::collections::BTreeMap;

use jiff::{ToSpan, civil::Date};

use super::{Answer, Reply, Visit};
use crate::{
    care::progress::{self, Day},
    store::{Result, occurrences, sessions},
};

/// /stats: the week from Monday on.
pub async fn stats(visit: &mut Visit<'_>) -> Result<Answer> {
    let (id, today) = (visit.person.id, visit.today());
    let since_monday = i64::from(today.weekday().to_monday_zero_offset());
    let monday = today.saturating_sub(since_monday.days());
    let week = sessions::tallies(visit.connection, id, monday, today).await?;
    let total = sessions::tallies(visit.connection, id, Date::MIN, Date::MAX).await?;
    let streak = streak_of(visit).await?;
    let since = visit.person.day_of(visit.person.joined_at);
    Ok(visit.answer(Reply::Stats { week, total, streak, since, today }))
}

/// The person's streak in days.
pub(super) async fn streak_of(visit: &mut Visit<'_>) -> Result<u32> {
    let mut days: BTreeMap<Date, Day> = BTreeMap::new();
    for (day, sessions) in sessions::count_by_day(visit.connection, visit.person.id).await? {
        days.entry(day).or_default().sessions = sessions;
    }
    for answers in occurrences::answers_by_day(visit.connection, visit.person.id).await? {
        let day = days.entry(answers.day).or_default();
        (day.unanswered, day.skipped) = (answers.unanswered, answers.skipped);
    }
    Ok(progress::streak(visit.today(), &days))
}
