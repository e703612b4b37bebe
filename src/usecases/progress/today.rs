//! /today: what is planned, open and done today.

use jiff::Timestamp;

use crate::{
    care::{
        Exercise,
        progress::{days_of, streak, tallies},
    },
    store::{
        Result, movements,
        occurrences::{self},
        reminders::{self, Reminder},
        resting,
    },
    usecases::{
        coming::{
            dosing::exercise_of,
            planning::{next_due, turn_at},
        },
        guide::begin::length_of_todays,
        reminder::together::mark_of,
        replies::{Answer, Mark, ProgressReply, TodayLine},
        standing::{resting_of, standing_of},
        visit::Visit,
    },
};

/// /today; someone whose clock is not known yet is asked for it.
pub async fn today(visit: &mut Visit<'_>) -> Result<Answer> {
    let date = visit.today();
    let mut lines = Vec::new();
    for occurrence in occurrences::on_day(visit.connection, visit.person.id, date).await? {
        if let Some(mark) = mark_of(&occurrence) {
            let exercise = exercise_of(&visit.care.catalogue, &occurrence);
            lines.push((occurrence.wanted_at(), exercise, mark));
        }
    }
    lines.extend(rest_of_today(visit).await?);
    lines.sort_by_key(|(instant, ..)| *instant);
    let clock = visit.person.clock();
    let lines = lines
        .into_iter()
        .map(|(instant, exercise, mark)| TodayLine {
            time: clock.to_datetime(instant),
            exercise,
            mark,
        })
        .collect();
    let moved = movements::done_since(visit.connection, visit.person.id, date).await?;
    let standing = standing_of(visit);
    let totals = visit.days_of_streak().await?;
    let (done, streak) = (tallies(&totals, date..=date), streak(date, &days_of(&totals)).length);
    let guided = length_of_todays(visit).await?;
    let resting = resting_of(visit).await?;
    Ok(visit.answer(ProgressReply::Today {
        moved,
        date,
        standing,
        lines,
        done,
        streak,
        guided,
        resting,
    }))
}

/// What comes today after each reminder's next occurrence, which alone is in the database.
async fn rest_of_today(visit: &mut Visit<'_>) -> Result<Vec<(Timestamp, Exercise, Mark)>> {
    let mut rest = Vec::new();
    if visit.person.reminded_from(visit.now).is_none() {
        return Ok(rest);
    }
    let date = visit.today();
    let resting = resting::of(visit.connection, visit.person.id).await?;
    let reminders = reminders::of(visit.connection, visit.person.id).await?;
    let mut last = occurrences::last_of_each(visit.connection, &[visit.person.id]).await?;
    for reminder in reminders.into_iter().filter(Reminder::is_active) {
        let last = last.remove(&reminder.id);
        let Some(last) = last.filter(|last| last.day == date && last.due_at > visit.now) else {
            continue;
        };
        let (mut due_at, mut exercise) = (last.due_at, last.exercise);
        while let Some(next) = next_due(&visit.person, &reminder, due_at) {
            if visit.person.day_of(next) != date {
                break;
            }
            let catalogue = &visit.care.catalogue;
            due_at = next;
            let last = Some(&exercise);
            let shown = turn_at(catalogue, &visit.person, &reminder, last, &resting, next);
            if let Some(shown) = shown {
                rest.push((next, shown.clone(), Mark::ToCome));
                exercise = shown.id.clone();
            }
        }
    }
    Ok(rest)
}
