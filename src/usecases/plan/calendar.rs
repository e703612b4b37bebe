//! A plan as it repeats every week, for a calendar.

use std::collections::BTreeMap;

use jiff::{SignedDuration, ToSpan, civil::Weekday};

use crate::{
    care::Exercise,
    store::{
        Result,
        reminders::{self, Reminder},
    },
    usecases::{
        coming::dosing::dosed_each,
        replies::{Repeated, Week},
        visit::Visit,
    },
};

/// The week of a person's plan, from now on; none while nobody knows their clock.
pub(crate) async fn week_of(visit: &mut Visit<'_>) -> Result<Option<Week>> {
    let Some(zone) = visit.person.zone.clone() else { return Ok(None) };
    let reminders = reminders::of(visit.connection, visit.person.id).await?;
    let mut repeated = Vec::new();
    for reminder in reminders.iter().filter(|reminder| reminder.is_active()) {
        let seconds = seconds_of(visit, reminder).await?;
        repeated.extend(self::repeated(visit, reminder, seconds));
    }
    Ok(Some(Week { made_at: visit.now, bot_id: visit.care.bot_id, zone, repeated }))
}

/// How long a reminder takes at the most, in seconds.
async fn seconds_of(visit: &mut Visit<'_>, reminder: &Reminder) -> Result<u32> {
    let catalogue = &visit.care.catalogue;
    let (person, today) = (visit.person.id, visit.today());
    let place = visit.person.place.unwrap_or_default();
    let fixed = reminder.exercise.as_ref().and_then(|id| catalogue.find(id));
    let shown: Vec<&Exercise> = match fixed {
        Some(exercise) => vec![exercise],
        // More fits outside the hours than within them.
        None => catalogue.of(reminder.activity).filter(|one| place.allows(one, false)).collect(),
    };
    let wanted = shown.into_iter().map(|exercise| (person, exercise.clone(), today)).collect();
    let dosed = dosed_each(visit.connection, wanted).await?;
    Ok(dosed.iter().map(|exercise| exercise.seconds).max().unwrap_or_default())
}

/// At each of its times of day, on which weekdays it comes.
fn repeated(visit: &Visit<'_>, reminder: &Reminder, seconds: u32) -> Vec<Repeated> {
    let (clock, hours) = (visit.person.clock(), &visit.person.hours);
    let today = visit.today();
    let end = today.saturating_add(7.days());
    let mut by_time: BTreeMap<_, Repeated> = BTreeMap::new();
    // The week begins with today, whatever of it is over.
    let start = clock.to_timestamp(today.at(0, 0, 0, 0)).unwrap_or(visit.now);
    let mut after = start - SignedDuration::from_secs(1);
    while let Some(due_at) = reminder.schedule.next_after(after, clock, hours) {
        let moment = clock.to_datetime(due_at);
        if moment.date() >= end {
            break;
        }
        let exercise = reminder.exercise.as_ref();
        let repeated = by_time.entry(moment.time()).or_insert_with(|| Repeated {
            reminder: reminder.id,
            activity: reminder.activity,
            exercise: exercise.and_then(|id| visit.care.catalogue.find(id)).cloned(),
            seconds,
            first: moment,
            days: Vec::new(),
        });
        repeated.days.push(moment.weekday());
        after = due_at;
    }
    let mut all: Vec<Repeated> = by_time.into_values().collect();
    for repeated in &mut all {
        repeated.days.sort_by_key(|day: &Weekday| day.to_monday_zero_offset());
    }
    all
}
