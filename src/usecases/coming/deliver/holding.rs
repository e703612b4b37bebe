//! Holds back what is due to people in the middle of something, or shortly before something else. When that is so is
//! decided in `care::holding`.

use std::collections::{HashMap, HashSet};

use jiff::Timestamp;

use crate::{
    care::{
        Person, PersonId, ReminderId,
        holding::{AT_MOST, Moment, held_until},
    },
    store::{
        Connection, Result,
        claims::{self, Claimed},
        guides, occurrences,
        reminders::Reminder,
    },
};

/// When people said or pressed something last, of whom it is known.
pub type Spoke = HashMap<PersonId, Timestamp>;

/// Holds back some of what is due, which comes to be due again; returns the others.
pub(super) async fn hold_back(
    connection: &mut Connection,
    (people, reminders): (&HashMap<PersonId, Person>, &HashMap<ReminderId, Reminder>),
    spoke: &Spoke,
    due: Vec<Claimed>,
    now: Timestamp,
) -> Result<Vec<Claimed>> {
    let may_wait = |due: &&Claimed| {
        let is_reminded =
            |person: &&Person| due.attempt == 1 && person.reminded_from(now) == Some(now);
        people.get(&due.person).filter(is_reminded).is_some() && !is_asked_for(due, reminders)
    };
    let mut moments: HashMap<PersonId, (Timestamp, Moment)> = HashMap::new();
    for due in due.iter().filter(may_wait) {
        let (since, _) = moments.entry(due.person).or_insert((due.wanted_at(), Moment::default()));
        *since = due.wanted_at().min(*since);
    }
    if moments.is_empty() {
        return Ok(due);
    }
    let ids: Vec<PersonId> = moments.keys().copied().collect();
    let here: HashSet<_> = due.iter().map(|due| due.reminder).collect();
    for (person, reminder, at) in occurrences::coming_within(connection, &ids, now, AT_MOST).await?
    {
        let Some((since, moment)) = moments.get_mut(&person) else { continue };
        if at <= *since + AT_MOST && !here.contains(&reminder) {
            moment.other_at = moment.other_at.max(Some(at));
        }
    }
    for person in guides::running_of(connection, &ids).await? {
        moments.entry(person).and_modify(|(_, moment)| moment.is_guided = true);
    }
    let mut held: HashMap<Timestamp, Vec<_>> = HashMap::new();
    let mut others = Vec::with_capacity(due.len());
    for due in due {
        let moment = moments.get(&due.person).filter(|_| may_wait(&&due));
        let until = moment.and_then(|(since, moment)| {
            let spoke_at = spoke.get(&due.person).copied();
            held_until(*since, Moment { spoke_at, ..*moment }, now)
        });
        match until {
            Some(until) => held.entry(until).or_default().push(due.id),
            None => others.push(due),
        }
    }
    for (until, held) in held {
        claims::put_off(connection, &held, until).await?;
    }
    Ok(others)
}

/// Whether somebody wants it at this very moment: they have put it off until now, or asked for it on one date.
pub(super) fn is_asked_for(due: &Claimed, reminders: &HashMap<ReminderId, Reminder>) -> bool {
    let is_once = |reminder: &Reminder| reminder.schedule.is_once();
    due.snoozed_to.is_some() || reminders.get(&due.reminder).is_some_and(is_once)
}
