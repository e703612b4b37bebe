//! /today: what is planned, open and done today.

use std::collections::HashMap;

use jiff::Timestamp;

use crate::{
    care::{
        Exercise, ExerciseId, ReminderId,
        progress::{days_of, streak, tallies},
    },
    store::{
        Result, movements,
        occurrences::{self},
        reminders::{self, Reminder},
    },
    usecases::{
        coming::{
            dosing::exercise_of,
            planning::{next_due, turn_at, turns_of},
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

/// The moments of today after each reminder's next occurrence, which alone is in the database.
async fn rest_of_today(visit: &mut Visit<'_>) -> Result<Vec<(Timestamp, Exercise, Mark)>> {
    let mut rest = Vec::new();
    if visit.person.reminded_from(visit.now).is_none() {
        return Ok(rest);
    }
    let date = visit.today();
    let mut turns = turns_of(visit.connection, visit.person.id).await?;
    let reminders = reminders::of(visit.connection, visit.person.id).await?;
    let mut last = occurrences::last_of_each(visit.connection, &[visit.person.id]).await?;
    let active: Vec<Reminder> = reminders.into_iter().filter(Reminder::is_active).collect();
    let mut moments: Vec<(Timestamp, &Reminder, Option<ExerciseId>)> = Vec::new();
    for reminder in &active {
        let next = last.remove(&reminder.id);
        let Some(next) = next.filter(|next| next.day == date && next.due_at > visit.now) else {
            continue;
        };
        let after = |at: &Timestamp| next_due(&visit.person, reminder, *at);
        let today = std::iter::successors(after(&next.due_at), after);
        let today = today.take_while(|at| visit.person.day_of(*at) == date);
        moments.push((next.due_at, reminder, Some(next.exercise)));
        moments.extend(today.map(|at| (at, reminder, None)));
    }
    // Reminders take their turns from one another, so that it is the order of the day that decides.
    moments.sort_by_key(|(at, reminder, _)| (*at, reminder.id));
    let mut last: HashMap<ReminderId, ExerciseId> = HashMap::new();
    for (at, reminder, planned) in moments {
        let catalogue = &visit.care.catalogue;
        let is_planned = planned.is_some();
        let before = last.get(&reminder.id);
        let turn = || turn_at(catalogue, &visit.person, reminder, before, &turns, at);
        let Some(id) = planned.or_else(|| turn().map(|turn| turn.id.clone())) else { continue };
        turns.came(&id, at);
        if !is_planned {
            let exercise = catalogue.find_or_first(&id, reminder.activity).clone();
            rest.push((at, exercise, Mark::ToCome));
        }
        last.insert(reminder.id, id);
    }
    Ok(rest)
}
