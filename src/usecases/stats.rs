//! /stats: how it goes, in a picture and in words.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp, ToSpan, civil::Date};

use super::{Answer, Progress, Reply, Visit};
use crate::{
    care::{
        Activity,
        progress::{self, DaySums, Period, Streak},
    },
    store::{Result, days, pains, pauses, sessions},
};

/// A pause that covers this much of a day takes the day off.
pub(super) const A_DAY_OFF: SignedDuration = SignedDuration::from_hours(12);

/// /stats: this week in words, and a stretch of time in a picture.
pub async fn stats(visit: &mut Visit<'_>, period: Period) -> Result<Answer> {
    let (id, today) = (visit.person.id, visit.today());
    let since_monday = i64::from(today.weekday().to_monday_zero_offset());
    let monday = today.saturating_sub(since_monday.days());
    let week = sessions::tallies(visit.connection, id, monday, today).await?;
    let total = sessions::tallies(visit.connection, id, Date::MIN, Date::MAX).await?;
    let progress = progress_of(visit, period).await?;
    Ok(visit.answer(Reply::Stats { progress, week, total }))
}

/// The person's streak in days: most are short, and what lies before them is not read.
pub(super) async fn streak_of(visit: &mut Visit<'_>) -> Result<u32> {
    let today = visit.today();
    // A day more or less: they may have joined in another zone.
    let joined = visit.person.day_of(visit.person.joined_at).saturating_sub(2.days());
    let (mut streak, mut last, mut weeks) = (Streak::until(today), today, 4);
    loop {
        let first = last.saturating_sub(weeks.weeks());
        let days = days::between(visit.connection, visit.person.id, first, last).await?;
        if !streak.follow(&days) || first <= joined {
            return Ok(streak.length());
        }
        (last, weeks) = (first.saturating_sub(1.day()), weeks * 2);
    }
}

/// How it goes; the days reach fourteen months back.
pub(super) async fn progress_of(visit: &mut Visit<'_>, period: Period) -> Result<Progress> {
    let (id, today) = (visit.person.id, visit.today());
    let joined = visit.person.day_of(visit.person.joined_at);
    // A year's picture begins with a month, and that with a week, of the year before.
    let first = today.saturating_sub(14.months());
    let all = days::between(visit.connection, id, Date::MIN, Date::MAX).await?;
    let since = all.keys().next().copied().unwrap_or(joined).min(joined);
    let mut sums: BTreeMap<Date, DaySums> = BTreeMap::new();
    for date in days_off(visit, since.max(first)).await? {
        sums.entry(date).or_default().is_off = true;
    }
    for (date, tally) in sessions::by_day(visit.connection, id, first).await? {
        let day = sums.entry(date).or_default();
        let place = Activity::ALL.iter().position(|activity| *activity == tally.activity);
        if let Some(place) = place {
            day.sessions[place] += tally.sessions;
        }
        if tally.activity == Activity::Walk {
            day.walked += tally.minutes();
        }
    }
    for (date, level) in pains::since(visit.connection, id, first).await? {
        sums.entry(date).or_default().pain = Some(level);
    }
    Ok(Progress {
        period,
        since,
        today,
        streak: progress::streak(today, &all),
        score: progress::habit_score(since, today, &all, |date| {
            sums.get(&date).is_some_and(|day| day.is_off)
        }),
        days: sums,
    })
}

/// The days up to today of which the person paused most.
async fn days_off(visit: &mut Visit<'_>, first: Date) -> Result<Vec<Date>> {
    let (today, clock) = (visit.today(), visit.person.clock().clone());
    let start = |date: Date| clock.to_timestamp(date.at(0, 0, 0, 0)).unwrap_or(Timestamp::MIN);
    let pauses = pauses::since(visit.connection, visit.person.id, start(first)).await?;
    let paused_on = |date: &Date| {
        let (begins, ends) = (start(*date), start(date.saturating_add(1.day())));
        let paused = pauses.iter().map(|pause| {
            let (from, until) = (pause.began_at.max(begins), pause.ends_at.min(ends));
            until.duration_since(from).max(SignedDuration::ZERO)
        });
        paused.sum::<SignedDuration>() >= A_DAY_OFF
    };
    Ok(first.series(1.day()).take_while(|date| *date <= today).filter(paused_on).collect())
}
