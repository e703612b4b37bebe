//! Looks again at what is planned, a part at a time: whatever lies further off than it can is planned
//! anew. A clock that was ahead for a minute leaves everything where it lay then, and so may an
//! earlier version or other rules of a zone.

use std::collections::{HashMap, HashSet};

use jiff::{SignedDuration, Timestamp};

use crate::{
    care::{Catalogue, OccurrenceId, Person, PersonId, ReminderId, Turns},
    store::{
        Connection, Result, Store, claims,
        occurrences::{self, Place, Waiting},
        people,
        reminders::{self, Reminder},
    },
    usecases::{
        coming::planning::{plan_next, turns_of_each, upcoming},
        prompt::send::replan_far,
        visit::Care,
    },
};

/// Occurrences that are looked at in one go.
const AT_ONCE: u32 = 500;
/// How long a reminder that was due already may wait: each try and each wait is shorter.
const LONGEST_WAIT: SignedDuration = SignedDuration::from_hours(24);

/// The findings of a look at a part of the plan.
#[derive(Debug, Default)]
pub struct Looked {
    /// Where to go on; none where everything has been looked at.
    pub place: Option<Place>,
    /// How many were planned anew.
    pub mended: usize,
}

/// Looks at the next part of what waits, the farthest first, from a place on, and plans anew what does
/// not lie where it can.
///
/// # Errors
/// The database's own; nothing is planned anew then.
pub async fn look_again(
    store: &Store,
    care: &Care,
    now: Timestamp,
    place: Option<Place>,
) -> Result<Looked> {
    let prompts = replan_far(store, now).await?;
    let catalogue = &care.catalogue;
    let found = look(&mut store.read().await?, catalogue, now, place).await?;
    if found.is_well() {
        return Ok(Looked { place: found.place, mended: prompts });
    }
    let mut tx = store.write().await?;
    // Somebody may have changed their plan meanwhile.
    let found = look(&mut tx, catalogue, now, place).await?;
    let mended = prompts + found.misplaced.len() + found.overdue.len();
    mend(&mut tx, catalogue, now, &found).await?;
    tx.commit().await?;
    Ok(Looked { place: found.place, mended })
}

/// A part of what waits.
struct Found {
    place: Option<Place>,
    people: HashMap<PersonId, Person>,
    reminders: HashMap<ReminderId, Reminder>,
    turns: HashMap<PersonId, Turns>,
    /// The reminders that are to come sooner.
    misplaced: Vec<Waiting>,
    /// The occurrences that were due, and are to be tried again now.
    overdue: Vec<OccurrenceId>,
}

impl Found {
    fn is_well(&self) -> bool {
        self.misplaced.is_empty() && self.overdue.is_empty()
    }
}

async fn look(
    connection: &mut Connection,
    catalogue: &Catalogue,
    now: Timestamp,
    place: Option<Place>,
) -> Result<Found> {
    let waiting = occurrences::waiting_before(connection, now, place, AT_ONCE).await?;
    let is_whole = u32::try_from(waiting.len()) == Ok(AT_ONCE);
    let place = waiting.last().map(Waiting::place).filter(|_| is_whole);
    let (planned, begun): (Vec<_>, Vec<_>) =
        waiting.into_iter().partition(|waiting| waiting.is_planned(now));
    let overdue = begun.into_iter().filter(|begun| begun.send_at > now + LONGEST_WAIT);
    let overdue = overdue.map(|begun| begun.id).collect();
    let ids: Vec<PersonId> = planned.iter().map(|waiting| waiting.person).collect();
    let turns = turns_of_each(connection, &ids).await?;
    let people = people::all(connection, &ids).await?.into_iter();
    let people: HashMap<_, _> = people.map(|person| (person.id, person)).collect();
    let each: Vec<_> = planned.iter().map(|waiting| (waiting.person, waiting.reminder)).collect();
    let reminders = reminders::all(connection, &each).await?.into_iter();
    let reminders: HashMap<_, _> = reminders.map(|reminder| (reminder.id, reminder)).collect();
    let mut found = Found { place, people, reminders, turns, misplaced: Vec::new(), overdue };
    found.misplaced = found.too_far(catalogue, planned, &HashSet::new(), now);
    if !found.misplaced.is_empty() {
        let people: Vec<PersonId> = found.misplaced.iter().map(|waiting| waiting.person).collect();
        let begun = occurrences::begun_after(connection, &people, now).await?;
        let misplaced = std::mem::take(&mut found.misplaced);
        found.misplaced = found.too_far(catalogue, misplaced, &begun, now);
    }
    Ok(found)
}

impl Found {
    /// The occurrences that lie further off than the schedule of their reminder can mean.
    fn too_far(
        &self,
        catalogue: &Catalogue,
        planned: Vec<Waiting>,
        begun: &HashSet<OccurrenceId>,
        now: Timestamp,
    ) -> Vec<Waiting> {
        let is_too_far = |waiting: &Waiting| {
            let Some((person, reminder, from)) = self.whose(waiting, now) else { return false };
            let Some(turns) = self.turns.get(&waiting.person) else { return false };
            upcoming(catalogue, person, reminder, None, turns, begun, from)
                .is_some_and(|upcoming| upcoming.due_at < waiting.due_at)
        };
        planned.into_iter().filter(is_too_far).collect()
    }

    /// The person who waits for an occurrence, for which reminder, and from when on; none where nothing is to
    /// come.
    fn whose(&self, waiting: &Waiting, now: Timestamp) -> Option<(&Person, &Reminder, Timestamp)> {
        let person = self.people.get(&waiting.person)?;
        let reminder = self.reminders.get(&waiting.reminder)?;
        let from = person.reminded_from(now).filter(|_| reminder.is_active())?;
        Some((person, reminder, from))
    }
}

async fn mend(
    connection: &mut Connection,
    catalogue: &Catalogue,
    now: Timestamp,
    found: &Found,
) -> Result<()> {
    if !found.overdue.is_empty() {
        claims::put_off(connection, &found.overdue, now).await?;
    }
    if found.misplaced.is_empty() {
        return Ok(());
    }
    let ids: Vec<OccurrenceId> = found.misplaced.iter().map(|waiting| waiting.id).collect();
    let people: Vec<PersonId> = found.misplaced.iter().map(|waiting| waiting.person).collect();
    occurrences::forget_misplaced(connection, &ids, &people, now).await?;
    let wanted = found.misplaced.iter().filter_map(|waiting| found.whose(waiting, now));
    plan_next(connection, catalogue, &wanted.collect::<Vec<_>>(), now).await
}
