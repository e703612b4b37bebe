//! Delivery: claims what is due, and records what became of it. The sending itself lies between
//! the two, outside any transaction.
//!
//! *A reminder is never lost, and is repeated only if the process died between sending and
//! recording*: a claim is a lease, the next occurrence of the reminder is planned in the claim's own
//! transaction, and a lease that nobody recorded an outcome for runs out.

use std::collections::HashMap;

use jiff::{SignedDuration, Timestamp};

use super::{
    Closing, Reply,
    planning::{exercise_of, plan_next},
};
use crate::{
    care::{
        Catalogue, MessageId, Person, PersonId,
        occurrence::{self, Timeliness},
    },
    store::{
        Connection, Result, Store,
        occurrences::{self, Occurrence},
        people,
        reminders::{self, Reminder},
    },
};

/// A reminder to be sent under a claim.
#[derive(Debug)]
pub struct Delivery {
    pub claimed: Occurrence,
    pub language: String,
    pub reply: Reply,
}

/// What became of a delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The person has it.
    Accepted(MessageId),
    /// It may work later: at the given earliest, or after the usual wait.
    TryLater(Option<SignedDuration>),
    /// Telegram will not deliver to this person until they come back.
    Unreachable,
    /// Telegram refuses this message for good: nothing that waiting would mend.
    Refused,
}

/// A message of a person that is to be changed, since a newer reminder took its place.
#[derive(Debug)]
pub struct Closed {
    pub person: PersonId,
    pub message: MessageId,
    pub language: String,
    pub reply: Reply,
}

/// Claims what is due, up to `limit` occurrences, and plans each reminder's next one.
///
/// What came too late is expired, and of several late ones a person keeps the one due last.
/// Returns the deliveries in due order, and whether there may be more.
///
/// # Errors
/// The database's own; nothing is claimed then.
pub async fn claim_due(
    store: &Store,
    catalogue: &Catalogue,
    now: Timestamp,
    limit: u32,
) -> Result<(Vec<Delivery>, bool)> {
    let mut tx = store.write().await?;
    let claimed = occurrences::claim_due(&mut tx, now, now + occurrence::LEASE, limit).await?;
    let more = claimed.len() == limit as usize;
    let mut people = People::default();
    for occurrence in &claimed {
        let person = people.of(&mut tx, occurrence.person).await?;
        plan_after(&mut tx, catalogue, &person, occurrence, now).await?;
    }
    let mut deliveries = Vec::with_capacity(claimed.len());
    for claimed in claimed {
        let person = people.of(&mut tx, claimed.person).await?;
        if may_be_shown(&mut tx, &person, &claimed, now).await? {
            let exercise = exercise_of(catalogue, &claimed);
            let after_rest = person.paused_until.is_some();
            let reply = Reply::Reminder { occurrence: claimed.id, exercise, after_rest };
            deliveries.push(Delivery { claimed, language: person.language, reply });
        } else {
            occurrences::expire(&mut tx, &claimed).await?;
        }
    }
    tx.commit().await?;
    Ok((deliveries, more))
}

/// Records outcomes, all in one transaction. Returns the messages of reminders that are closed
/// because a newer one of their activity was delivered.
///
/// # Errors
/// The database's own; then nothing is recorded and the same call may be made again.
pub async fn record(
    store: &Store,
    catalogue: &Catalogue,
    outcomes: &[(Delivery, Outcome)],
    now: Timestamp,
) -> Result<Vec<Closed>> {
    let mut tx = store.write().await?;
    let mut closed = Vec::new();
    for (delivery, outcome) in outcomes {
        let claimed = &delivery.claimed;
        match outcome {
            Outcome::Accepted(message) => {
                if occurrences::record_sent(&mut tx, claimed, *message, now).await? {
                    if let Reply::Reminder { after_rest: true, .. } = delivery.reply {
                        people::end_pause(&mut tx, claimed.person).await?;
                    }
                    let older = occurrences::close_older(&mut tx, claimed).await?;
                    let language = &delivery.language;
                    closed.extend(older.iter().filter_map(|o| as_missed(catalogue, o, language)));
                }
            }
            Outcome::TryLater(wait) => {
                let wait = wait.unwrap_or_else(|| occurrence::wait_after(claimed.attempt));
                occurrences::record_retry(&mut tx, claimed, now + wait).await?;
            }
            Outcome::Unreachable => {
                occurrences::expire(&mut tx, claimed).await?;
                people::set_unreachable(&mut tx, claimed.person, Some(now)).await?;
                occurrences::drop_upcoming(&mut tx, claimed.person, now).await?;
                occurrences::shelve_waiting(&mut tx, claimed.person).await?;
            }
            Outcome::Refused => occurrences::expire(&mut tx, claimed).await?,
        }
    }
    tx.commit().await?;
    Ok(closed)
}

/// When there is something to deliver next, if there is.
///
/// # Errors
/// The database's own.
pub async fn next_due_at(store: &Store) -> Result<Option<Timestamp>> {
    occurrences::next_send_at(&mut *store.read().await?).await
}

/// The people of a batch, each read once.
#[derive(Default)]
struct People(HashMap<PersonId, Person>);

impl People {
    async fn of(&mut self, connection: &mut Connection, id: PersonId) -> Result<Person> {
        if let Some(person) = self.0.get(&id) {
            return Ok(person.clone());
        }
        let person = people::get(connection, id).await?;
        self.0.insert(id, person.clone());
        Ok(person)
    }
}

/// Plans the occurrence after this one: a late bot does not make up for what nobody wants any
/// more, so the search begins where lateness ends.
async fn plan_after(
    connection: &mut Connection,
    catalogue: &Catalogue,
    person: &Person,
    occurrence: &Occurrence,
    now: Timestamp,
) -> Result<()> {
    let is_first_delivery = occurrence.attempt == 1 && occurrence.snoozed_to.is_none();
    if !is_first_delivery || person.reminded_from(now) != Some(now) {
        return Ok(());
    }
    let reminder = reminders::find(connection, occurrence.reminder).await?;
    let Some(reminder) = reminder.filter(Reminder::is_active) else { return Ok(()) };
    let after = occurrence.due_at.max(now - occurrence.activity.misfire_grace());
    plan_next(connection, catalogue, person, &reminder, after).await
}

async fn may_be_shown(
    connection: &mut Connection,
    person: &Person,
    occurrence: &Occurrence,
    now: Timestamp,
) -> Result<bool> {
    if person.reminded_from(now) != Some(now) {
        return Ok(false);
    }
    match occurrence::timeliness(occurrence.activity, occurrence.wanted_at(), now) {
        Timeliness::OnTime => Ok(true),
        Timeliness::TooLate => Ok(false),
        Timeliness::Late => {
            let late = now - occurrence::ON_TIME;
            let after = occurrence.wanted_at();
            let newer = occurrences::waiting_between(connection, person.id, after, late).await?;
            let is_wanted = |other: &Occurrence| {
                let lateness = occurrence::timeliness(other.activity, other.wanted_at(), now);
                other.id != occurrence.id && lateness == Timeliness::Late
            };
            Ok(!newer.iter().any(is_wanted))
        }
    }
}

fn as_missed(catalogue: &Catalogue, older: &Occurrence, language: &str) -> Option<Closed> {
    Some(Closed {
        person: older.person,
        message: older.message?,
        language: language.to_owned(),
        reply: Reply::ReminderClosed {
            exercise: exercise_of(catalogue, older),
            closing: Closing::Missed,
        },
    })
}
