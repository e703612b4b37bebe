//! Delivery: claims what is due, and records what became of it. The sending itself lies between
//! the two, outside any transaction.
//!
//! *A reminder is never lost, and is repeated only if the process died between sending and
//! recording*: a claim is a lease, the next occurrence of the reminder is planned in the claim's own
//! transaction, and a lease that nobody recorded an outcome for runs out.

use std::collections::HashMap;

use jiff::{SignedDuration, Timestamp};

use super::{
    Closing, Mark, Reply, Together,
    planning::{exercise_of, plan_next, shown_of},
    reminder::together,
};
use crate::{
    care::{
        Catalogue, MessageId, OccurrenceId, Person, PersonId,
        backing_off::Verdict,
        occurrence::{self, Timeliness},
        schedule::Moments,
    },
    store::{
        Connection, Result, Store,
        occurrences::{self, Occurrence},
        people,
        reminders::{self, Reminder},
    },
};

/// A message to be sent under a claim: a reminder, or several of one person's that are due at once.
#[derive(Debug)]
pub struct Delivery {
    pub person: PersonId,
    pub language: String,
    pub reply: Reply,
    /// Never none.
    claimed: Vec<Occurrence>,
    /// A pause has ended since the person's last reminder.
    after_rest: bool,
}

impl Delivery {
    /// The first of the occurrences that it shows.
    pub fn id(&self) -> OccurrenceId {
        self.claimed[0].id
    }

    /// When the person wants it.
    pub fn wanted_at(&self) -> Timestamp {
        self.claimed[0].wanted_at()
    }
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

/// Something to be said that nobody waits for.
#[derive(Debug)]
pub struct Aside {
    pub person: PersonId,
    pub language: String,
    /// In place of this message, where there is one.
    pub message: Option<MessageId>,
    pub reply: Reply,
}

/// What a claim found to be done.
#[derive(Debug)]
pub struct Claim {
    /// In due order.
    pub deliveries: Vec<Delivery>,
    pub asides: Vec<Aside>,
    /// Whether there may be more to claim.
    pub more: bool,
}

/// Claims what is due, up to `limit` occurrences, and plans each reminder's next one.
///
/// What came too late is expired, and of several late ones a person keeps the one due last.
/// From who has not answered for long, Limber backs off.
///
/// # Errors
/// The database's own; nothing is claimed then.
pub async fn claim_due(
    store: &Store,
    catalogue: &Catalogue,
    now: Timestamp,
    limit: u32,
) -> Result<Claim> {
    let mut tx = store.write().await?;
    let mut people = People::default();
    let mut claimed = Vec::new();
    let mut left = limit;
    // What is planned after something late may be late as well: all of it is known before any of
    // it is judged.
    while left > 0 {
        let due = occurrences::claim_due(&mut tx, now, now + occurrence::LEASE, left).await?;
        if due.is_empty() {
            break;
        }
        for occurrence in &due {
            let person = people.of(&mut tx, occurrence.person).await?;
            plan_after(&mut tx, catalogue, &person, occurrence, now).await?;
        }
        left = left.saturating_sub(u32::try_from(due.len()).unwrap_or(u32::MAX));
        claimed.extend(due);
    }
    let more = left == 0;
    claimed.sort_by_key(|occurrence: &Occurrence| (occurrence.wanted_at(), occurrence.id));
    let mut together: Vec<(Person, Vec<Occurrence>)> = Vec::with_capacity(claimed.len());
    let mut places: HashMap<(PersonId, Timestamp), usize> = HashMap::new();
    for claimed in claimed {
        let person = people.of(&mut tx, claimed.person).await?;
        if !may_be_shown(&mut tx, &person, &claimed, now).await? {
            occurrences::expire(&mut tx, &claimed).await?;
            continue;
        }
        let place = places.entry((person.id, claimed.wanted_at())).or_insert_with(|| {
            together.push((person, Vec::new()));
            together.len() - 1
        });
        together[*place].1.push(claimed);
    }
    let mut deliveries = Vec::with_capacity(together.len());
    let mut asides = Vec::new();
    for (person, claimed) in together {
        // What somebody put off, they want.
        let (asked_for, by_plan): (Vec<_>, Vec<_>) =
            claimed.into_iter().partition(|occurrence| occurrence.snoozed_to.is_some());
        let silence = people::get(&mut tx, person.id).await?.silence;
        let verdict = silence.verdict(now);
        let shown = if by_plan.is_empty() || verdict == Verdict::Show {
            [asked_for, by_plan].concat()
        } else {
            expire_all(&mut tx, &by_plan).await?;
            people::set_silence(&mut tx, person.id, silence.after(verdict, now)).await?;
            if verdict == Verdict::FallAsleep {
                occurrences::drop_upcoming(&mut tx, person.id, now).await?;
                let (language, reply) = (person.language.clone(), Reply::FallsAsleep);
                asides.push(Aside { person: person.id, language, message: None, reply });
            }
            asked_for
        };
        if !shown.is_empty() {
            deliveries.push(delivery_of(&mut tx, catalogue, person, shown).await?);
        }
    }
    tx.commit().await?;
    Ok(Claim { deliveries, asides, more })
}

/// Leases deliveries that are under way to the caller for longer.
///
/// # Errors
/// The database's own; the leases are as they were then.
pub async fn renew(
    store: &Store,
    deliveries: impl Iterator<Item = &Delivery>,
    now: Timestamp,
) -> Result<()> {
    let mut tx = store.write().await?;
    for claimed in deliveries.flat_map(|delivery| &delivery.claimed) {
        occurrences::renew(&mut tx, claimed, now + occurrence::LEASE).await?;
    }
    tx.commit().await
}

/// Records outcomes, all in one transaction. Returns what follows from them: messages of reminders
/// that are closed because a newer one of their activity was delivered, and the question whether
/// something else would suit.
///
/// # Errors
/// The database's own; then nothing is recorded and the same call may be made again.
pub async fn record(
    store: &Store,
    catalogue: &Catalogue,
    outcomes: &[(Delivery, Outcome)],
    now: Timestamp,
) -> Result<Vec<Aside>> {
    let mut tx = store.write().await?;
    let mut asides = Vec::new();
    for (delivery, outcome) in outcomes {
        let person = delivery.person;
        match outcome {
            Outcome::Accepted(message) => {
                let is_recorded = record_shown(&mut tx, delivery, *message, now).await?;
                if is_recorded {
                    asides.extend(close_older(&mut tx, catalogue, delivery, *message).await?);
                    asides.extend(count_unanswered(&mut tx, delivery, now).await?);
                }
            }
            Outcome::TryLater(wait) => {
                for claimed in &delivery.claimed {
                    let wait = wait.unwrap_or_else(|| occurrence::wait_after(claimed.attempt));
                    occurrences::record_retry(&mut tx, claimed, now + wait).await?;
                }
            }
            Outcome::Unreachable => {
                expire_all(&mut tx, &delivery.claimed).await?;
                people::set_unreachable(&mut tx, person, Some(now)).await?;
                occurrences::drop_upcoming(&mut tx, person, now).await?;
                occurrences::shelve_waiting(&mut tx, person).await?;
            }
            Outcome::Refused => expire_all(&mut tx, &delivery.claimed).await?,
        }
    }
    tx.commit().await?;
    Ok(asides)
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
    // A pause shelves what was put off before it; who puts something off during it wants it then.
    let is_wanted = occurrence.snoozed_to.is_some() || person.reminded_from(now) == Some(now);
    if !is_wanted {
        return Ok(false);
    }
    match occurrence::timeliness(occurrence.activity, occurrence.wanted_at(), now) {
        Timeliness::OnTime => Ok(true),
        Timeliness::TooLate => Ok(false),
        Timeliness::Late => {
            // A stand-up that is late does not follow anybody home.
            let is_by_itself = match reminders::find(connection, occurrence.reminder).await? {
                Some(reminder) => matches!(reminder.schedule.moments(), Moments::Every { .. }),
                None => false,
            };
            if is_by_itself && !person.hours.contains(person.clock().to_datetime(now)) {
                return Ok(false);
            }
            let late = now - occurrence::ON_TIME;
            let after = occurrence.wanted_at();
            let newer = occurrences::waiting_between(connection, person.id, after, late).await?;
            let is_wanted = |other: &Occurrence| {
                let lateness = occurrence::timeliness(other.activity, other.wanted_at(), now);
                other.id != occurrence.id && lateness == Timeliness::Late
            };
            let has_had_one =
                occurrences::was_sent_late_since(connection, person.id, after, occurrence::ON_TIME);
            Ok(!newer.iter().any(is_wanted) && !has_had_one.await?)
        }
    }
}

/// One message for all that a person is to be shown at once.
async fn delivery_of(
    connection: &mut Connection,
    catalogue: &Catalogue,
    person: Person,
    claimed: Vec<Occurrence>,
) -> Result<Delivery> {
    let after_rest = person.paused_until.is_some();
    let mut items = Vec::with_capacity(claimed.len());
    for occurrence in &claimed {
        items.push(Together {
            occurrence: occurrence.id,
            exercise: shown_of(connection, catalogue, occurrence).await?,
            mark: Mark::Open,
        });
    }
    let reply = match <[Together; 1]>::try_from(items) {
        Ok([Together { occurrence, exercise, .. }]) => {
            Reply::Reminder { occurrence, exercise, after_rest }
        }
        Err(items) => Reply::Several { items, after_rest },
    };
    Ok(Delivery { person: person.id, language: person.language, reply, claimed, after_rest })
}

/// Whether at least one of the claims still held.
async fn record_shown(
    connection: &mut Connection,
    delivery: &Delivery,
    message: MessageId,
    now: Timestamp,
) -> Result<bool> {
    let mut is_recorded = false;
    for claimed in &delivery.claimed {
        is_recorded |= occurrences::record_sent(connection, claimed, message, now).await?;
    }
    if is_recorded && delivery.after_rest {
        people::forget_pause(connection, delivery.person, now).await?;
    }
    Ok(is_recorded)
}

/// Closes what was open of the same activities, and tells how its messages are to read now.
async fn close_older(
    connection: &mut Connection,
    catalogue: &Catalogue,
    delivery: &Delivery,
    message: MessageId,
) -> Result<Vec<Aside>> {
    let mut closed = Vec::new();
    for newer in &delivery.claimed {
        for older in occurrences::close_older(connection, newer, message).await? {
            let Some(message) = older.message else { continue };
            let reply = match together(connection, catalogue, &older).await? {
                Some(several) => several,
                None => Reply::ReminderClosed {
                    exercise: exercise_of(catalogue, &older),
                    closing: Closing::Missed,
                },
            };
            let language = delivery.language.clone();
            let message = Some(message);
            closed.push(Aside { person: older.person, language, message, reply });
        }
    }
    Ok(closed)
}

/// One more that waits for an answer; after some in a row Limber asks whether something else would
/// suit.
async fn count_unanswered(
    connection: &mut Connection,
    delivery: &Delivery,
    now: Timestamp,
) -> Result<Option<Aside>> {
    if delivery.claimed.iter().all(|occurrence| occurrence.snoozed_to.is_some()) {
        return Ok(None);
    }
    let before = people::get(connection, delivery.person).await?.silence;
    let silence = before.after(Verdict::Show, now);
    people::set_silence(connection, delivery.person, silence).await?;
    Ok(silence.asks_since(&before).then(|| Aside {
        person: delivery.person,
        language: delivery.language.clone(),
        message: None,
        reply: Reply::WouldSuit,
    }))
}

async fn expire_all(connection: &mut Connection, claimed: &[Occurrence]) -> Result<()> {
    for occurrence in claimed {
        occurrences::expire(connection, occurrence).await?;
    }
    Ok(())
}
