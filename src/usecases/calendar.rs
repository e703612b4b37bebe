//! A plan as it repeats every week, for a calendar.

use std::collections::BTreeMap;

use jiff::{SignedDuration, ToSpan, civil::Weekday};

use super::{Repeated, Visit, Week};
use crate::store::{
    Result,
    reminders::{self, Reminder},
};

/// The week of a person's plan, from now on; none while nobody knows their clock.
pub(super) async fn week_of(visit: &mut Visit<'_>) -> Result<Option<Week>> {
    let Some(zone) = visit.person.zone.clone() else { return Ok(None) };
    let reminders = reminders::of(visit.connection, visit.person.id).await?;
    let active = reminders.into_iter().filter(Reminder::is_active);
    Ok(Some(Week {
        made_at: visit.now,
        zone: zone.iana_name().unwrap_or("UTC").to_owned(),
        repeated: active.flat_map(|reminder| repeated(visit, &reminder)).collect(),
    }))
}

/// At each of its times of day, on which weekdays it comes.
fn repeated(visit: &Visit<'_>, reminder: &Reminder) -> Vec<Repeated> {
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
