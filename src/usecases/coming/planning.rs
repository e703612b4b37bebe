//! Keeps the pending occurrences true to what a person wishes: after any change of zone, plan,
//! pause or stop, what would have come is forgotten and planned anew.

use std::collections::{BTreeSet, HashMap, HashSet};

use jiff::{SignedDuration, Timestamp};

use crate::{
    care::{Catalogue, Exercise, ExerciseId, OccurrenceId, Person, PersonId, Turns},
    store::{
        Connection, Result,
        occurrences::{self, Upcoming},
        reminders::{self, Reminder},
        resting, turns,
    },
    usecases::{prompt::wish, visit::Visit},
};

const A_WEEK: SignedDuration = SignedDuration::from_hours(7 * 24);

/// Plans a person's reminders anew from now, or from the end of their pause; what they snoozed
/// stays, unless they want nothing at all.
pub(crate) async fn replan(visit: &mut Visit<'_>) -> Result<()> {
    visit.refresh().await?;
    wish::replan(visit).await?;
    let (person, now) = (&visit.person, visit.now);
    occurrences::drop_upcoming(visit.connection, person.id, now).await?;
    let from = person.reminded_from(now);
    if from != Some(now) {
        occurrences::shelve_waiting(visit.connection, person.id).await?;
    }
    let Some(from) = from else { return Ok(()) };
    let reminders = reminders::of(visit.connection, person.id).await?;
    let active = reminders.iter().filter(|reminder| reminder.is_active());
    let wanted: Vec<_> = active.map(|reminder| (person, reminder, from)).collect();
    plan_next(visit.connection, &visit.care.catalogue, &wanted, now).await
}

/// Adds the first occurrence of each reminder after an instant of its own, all of them by the same
/// few statements.
pub(crate) async fn plan_next(
    connection: &mut Connection,
    catalogue: &Catalogue,
    wanted: &[(&Person, &Reminder, Timestamp)],
    now: Timestamp,
) -> Result<()> {
    let people: BTreeSet<PersonId> = wanted.iter().map(|(person, ..)| person.id).collect();
    let people: Vec<PersonId> = people.into_iter().collect();
    let begun = occurrences::begun_after(connection, &people, now).await?;
    let last = occurrences::last_of_each(connection, &people).await?;
    let mut turns = turns_of_each(connection, &people).await?;
    let mut next = Vec::with_capacity(wanted.len());
    for (person, reminder, after) in wanted {
        let last = last.get(&reminder.id).map(|last| &last.exercise);
        let turns = turns.entry(person.id).or_default();
        let upcoming = upcoming(catalogue, person, reminder, last, turns, &begun, *after);
        // The person's other reminders leave this turn to it.
        if let Some(upcoming) = &upcoming {
            turns.came(upcoming.exercise, upcoming.due_at);
            turns.plan(upcoming.exercise, upcoming.day);
        }
        next.extend(upcoming);
    }
    occurrences::add(connection, &next).await
}

/// The turns of people's exercises; for each person, though nothing is known of them.
pub(crate) async fn turns_of_each(
    connection: &mut Connection,
    people: &[PersonId],
) -> Result<HashMap<PersonId, Turns>> {
    let mut known: HashMap<PersonId, Turns> =
        people.iter().map(|person| (*person, Turns::default())).collect();
    for (person, exercise, turn) in turns::of_all(connection, people).await? {
        known.entry(person).or_default().know(exercise, turn);
    }
    for (person, exercise, day) in occurrences::planned_of_each(connection, people).await? {
        known.entry(person).or_default().plan(&exercise, day);
    }
    for (person, exercise, until) in resting::of_all(connection, people).await? {
        known.entry(person).or_default().rest(exercise, until);
    }
    Ok(known)
}

/// The turns of one person's exercises.
pub(crate) async fn turns_of(connection: &mut Connection, person: PersonId) -> Result<Turns> {
    Ok(turns_of_each(connection, &[person]).await?.remove(&person).unwrap_or_default())
}

/// Which exercises may come to a person here and now: they suit where the person is, do not rest, and are wanted.
pub(crate) async fn may_come_now(
    visit: &mut Visit<'_>,
) -> Result<impl Fn(&Exercise) -> bool + use<>> {
    let turns = turns_of(visit.connection, visit.person.id).await?;
    let (suits, now) = (visit.person.suited_at(visit.now), visit.now);
    Ok(move |exercise: &Exercise| suits(exercise) && turns.may_come(exercise, now))
}

/// A reminder's first occurrence after an instant, with the exercise whose turn it is after the
/// last one's, or the one that takes its place while it rests. Moments at which nothing can come are passed
/// over: all of it rests or is not wanted, or none of it suits where the person is then. Those that were `begun` already,
/// before the clock was put back, do not come again.
pub(crate) fn upcoming<'c>(
    catalogue: &'c Catalogue,
    person: &Person,
    reminder: &Reminder,
    last: Option<&ExerciseId>,
    turns: &Turns,
    begun: &HashSet<OccurrenceId>,
    after: Timestamp,
) -> Option<Upcoming<'c>> {
    // By then nothing rests any more, and each moment of a week has had its turn.
    let mut end = turns.all_wake_at().map_or(after, |wakes| wakes.max(after)) + A_WEEK;
    let mut after = after;
    loop {
        let due_at = next_due(person, reminder, after)?;
        if begun.contains(&OccurrenceId::of(reminder.id, due_at)) {
            end = end.max(due_at + A_WEEK);
        } else if let Some(exercise) = turn_at(catalogue, person, reminder, last, turns, due_at) {
            return Some(Upcoming {
                reminder: reminder.id,
                person: person.id,
                activity: reminder.activity,
                exercise: &exercise.id,
                due_at,
                day: person.day_of(due_at),
            });
        } else if due_at > end {
            return None;
        }
        after = due_at;
    }
}

/// The exercise that a reminder shows at an instant, after the last one's; none where all that it
/// could be rests or is not wanted, or none of it suits where the person is then. What they put into the reminder
/// themselves suits them anywhere.
pub(crate) fn turn_at<'c>(
    catalogue: &'c Catalogue,
    person: &Person,
    reminder: &Reminder,
    last: Option<&ExerciseId>,
    turns: &Turns,
    at: Timestamp,
) -> Option<&'c Exercise> {
    let suits = person.suited_at(at);
    match reminder.exercise.as_ref().and_then(|id| catalogue.find(id)) {
        Some(fixed) if !turns.rests(&fixed.id, at) => Some(fixed),
        Some(fixed) => turns.instead_of(catalogue, fixed, suits, at),
        None => turns.next(catalogue, reminder.activity, last, suits, (at, person.day_of(at))),
    }
}

/// When a reminder comes first after an instant; not within a pause, and not on a day of which its person said "not
/// today".
pub(crate) fn next_due(
    person: &Person,
    reminder: &Reminder,
    after: Timestamp,
) -> Option<Timestamp> {
    let midnight = reminder.skipped_on.and_then(|day| {
        let tomorrow = day.tomorrow().ok()?.at(0, 0, 0, 0);
        person.clock().to_timestamp(tomorrow).ok()
    });
    // A reminder due at midnight belongs to the next day.
    let quiet_until = midnight.map(|midnight| midnight - SignedDuration::from_secs(1));
    let after = quiet_until.map_or(after, |quiet_until| quiet_until.max(after));
    let next = |after| reminder.schedule.next_after(after, person.clock(), &person.hours);
    let due_at = next(after)?;
    // A pause that is still to come leaves out what lies within it.
    match person.pause_at(due_at) {
        Some(until) => next(until),
        None => Some(due_at),
    }
}
