//! /stats: how it goes, in a picture and in words.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp, ToSpan, civil::Date};

use crate::{
    care::{
        Activity,
        progress::{self, DaySums, Period, Total, days_of},
    },
    store::{Result, days, movements, pains, pauses},
    usecases::{
        replies::{Answer, Progress, ProgressReply},
        visit::Visit,
    },
};

/// A pause that covers this much of a day takes the day off.
pub(crate) const A_DAY_OFF: SignedDuration = SignedDuration::from_hours(12);

/// /stats: a stretch of time in a picture and in words, and this week in words.
pub async fn stats(visit: &mut Visit<'_>, period: Period) -> Result<Answer> {
    let today = visit.today();
    let totals = totals_of(visit).await?;
    let of = |period: Period| progress::tallies(&totals, period.first(today)..=today);
    let (done, week) = (of(period), of(Period::Week));
    let total = progress::tallies(&totals, Date::MIN..=Date::MAX);
    let progress = progress_of(visit, period, &totals).await?;
    let moved = match period {
        // Sessions fold into totals of their day, which tell no names, before a year is over.
        Period::Year => Vec::new(),
        Period::Week | Period::Month | Period::TwelveWeeks => {
            movements::done_since(visit.connection, visit.person.id, period.first(today)).await?
        }
    };
    Ok(visit.answer(ProgressReply::Stats { moved, progress, done, week, total }))
}

/// The sums of all the person's days.
pub(crate) async fn totals_of(visit: &mut Visit<'_>) -> Result<Vec<Total>> {
    days::between(visit.connection, visit.person.id, Date::MIN, Date::MAX).await
}

/// How it goes, given what came of all days; the days of the picture reach fourteen months back.
pub(crate) async fn progress_of(
    visit: &mut Visit<'_>,
    period: Period,
    totals: &[Total],
) -> Result<Progress> {
    let (id, today) = (visit.person.id, visit.today());
    let joined = visit.person.day_of(visit.person.joined_at);
    // A year's picture begins with a month, and that with a week, of the year before.
    let first = today.saturating_sub(14.months());
    let all = days_of(totals);
    let since = all.keys().next().copied().unwrap_or(joined).min(joined);
    let mut sums: BTreeMap<Date, DaySums> = BTreeMap::new();
    for date in days_off(visit, since.max(first)).await? {
        sums.entry(date).or_default().is_off = true;
    }
    for total in totals.iter().filter(|total| total.day >= first && total.sessions > 0) {
        let day = sums.entry(total.day).or_default();
        let place = Activity::ALL.iter().position(|activity| *activity == total.activity);
        if let Some(place) = place {
            day.sessions[place] += total.sessions;
        }
        day.worked = day.worked.and(total.worked);
        if total.activity == Activity::Walk {
            day.walked += total.seconds / 60;
        }
    }
    for (date, level) in pains::since(visit.connection, id, first).await? {
        sums.entry(date).or_default().pain = Some(level);
    }
    Ok(Progress {
        period,
        since,
        today,
        streak: progress::streak(today, &all).length,
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
