//! /stats: this week, the streak and the totals.

use jiff::{ToSpan, civil::Date};

use super::{Answer, Reply, Visit};
use crate::{
    care::progress,
    store::{Result, days, sessions},
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
    let days = days::of(visit.connection, visit.person.id).await?;
    Ok(progress::streak(visit.today(), &days))
}
