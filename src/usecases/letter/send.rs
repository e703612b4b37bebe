//! Claims letters that are due, writes them, and records what became of them. The sending lies
//! between, outside any transaction.

use std::collections::HashMap;

use jiff::{SignedDuration, Timestamp};

use crate::{
    care::{
        Activity, Person, PersonId, Schedule,
        letter::{FIRST_DAYS, GRACE, observe, suggest, week_to},
        occurrence::{LEASE, wait_after},
        progress::{Period, days_of, tallies},
    },
    store::{
        Connection, Result, Store,
        letters::{self, Claimed},
        people,
        reminders::{self, Reminder},
    },
    usecases::{
        announce::Outcome,
        coming::deliver,
        letter::wish::next_after,
        progress::stats::{progress_of, totals_of},
        replies::{Letter, LetterReply, Reply},
        visit::{Care, LEFT_ALONE, Visit},
    },
};

/// A letter comes within a week, or within one of the end of a pause: what lies further off than this
/// is looked at.
const FARTHEST: SignedDuration = SignedDuration::from_hours(10 * 24);
/// Letters that are looked at in one go.
const LOOKED_AT: u32 = 500;

/// A letter to be sent under a claim.
#[derive(Debug)]
pub struct Post {
    pub claimed: Claimed,
    pub language: String,
    pub reply: Reply,
}

/// When there is a letter to be sent next.
///
/// # Errors
/// The database's own.
pub async fn next_at(store: &Store) -> Result<Option<Timestamp>> {
    letters::next_send_at(&mut store.read().await?).await
}

/// Claims up to `limit` letters whose time has come and writes them; those that nobody wants now, or
/// that are too late, are planned for the next week instead.
///
/// # Errors
/// The database's own; what was claimed comes again when its lease ends.
pub async fn claim(
    store: &Store,
    care: &Care,
    now: Timestamp,
    limit: u32,
) -> Result<(Vec<Post>, bool)> {
    let mut tx = store.write().await?;
    let (claimed, unreadable) = letters::claim_due(&mut tx, now, now + LEASE, limit).await?;
    let more = u32::try_from(claimed.len() + unreadable.len()) == Ok(limit);
    if !unreadable.is_empty() {
        letters::leave_alone(&mut tx, &unreadable, now + LEFT_ALONE).await?;
    }
    let ids: Vec<PersonId> = claimed.iter().map(|claimed| claimed.person).collect();
    let people = people::all(&mut tx, &ids).await?.into_iter();
    let mut people: HashMap<PersonId, Person> = people.map(|person| (person.id, person)).collect();
    let mut wanted = Vec::new();
    for claimed in claimed {
        let Some(person) = people.remove(&claimed.person) else {
            letters::put_off(&mut tx, &claimed, now + LEFT_ALONE).await?;
            continue;
        };
        let is_late = now.duration_since(claimed.due_at) > GRACE;
        let is_new = now.duration_since(person.joined_at) < FIRST_DAYS;
        if is_late || is_new || person.reminded_from(now) != Some(now) {
            let next = next_after(&claimed.schedule, &person, now);
            letters::plan_next(&mut tx, &claimed, next).await?;
        } else {
            wanted.push((claimed, person));
        }
    }
    tx.commit().await?;
    let mut connection = store.read().await?;
    let mut posts = Vec::with_capacity(wanted.len());
    for (claimed, person) in wanted {
        let language = person.language.clone();
        let reply = Reply::Letter(LetterReply::Letter(Box::new(
            write(&mut connection, care, person, now).await?,
        )));
        posts.push(Post { claimed, language, reply });
    }
    Ok((posts, more))
}

/// Plans letters anew that lie further off than a week and their person's pause can mean; returns how
/// many. The farthest alone are looked at: a clock that was ahead leaves its own beyond all others.
///
/// # Errors
/// The database's own; nothing is planned anew then.
pub async fn replan_far(store: &Store, now: Timestamp) -> Result<usize> {
    if too_far(&mut store.read().await?, now).await?.is_empty() {
        return Ok(0);
    }
    let mut tx = store.write().await?;
    // Somebody may have chosen another day meanwhile.
    let too_far = too_far(&mut tx, now).await?;
    for (letter, next) in &too_far {
        letters::plan_next(&mut tx, letter, Some(*next)).await?;
    }
    tx.commit().await?;
    Ok(too_far.len())
}

/// Letters that are to come sooner, and when.
async fn too_far(connection: &mut Connection, now: Timestamp) -> Result<Vec<(Claimed, Timestamp)>> {
    let far = letters::planned_after(connection, now + FARTHEST, LOOKED_AT).await?;
    let ids: Vec<PersonId> = far.iter().map(|letter| letter.person).collect();
    let people = people::all(connection, &ids).await?.into_iter();
    let people: HashMap<PersonId, Person> = people.map(|person| (person.id, person)).collect();
    let sooner = far.into_iter().filter_map(|letter| {
        let person = people.get(&letter.person)?;
        let next = next_after(&letter.schedule, person, person.reminded_from(now)?)?;
        (next < letter.due_at).then_some((letter, next))
    });
    Ok(sooner.collect())
}

/// Leases letters whose call is under way to the caller for longer.
///
/// # Errors
/// The database's own; the leases are as they were then.
pub async fn renew(store: &Store, claimed: Vec<&Claimed>, now: Timestamp) -> Result<()> {
    let mut tx = store.write().await?;
    letters::renew(&mut tx, &claimed, now + LEASE).await?;
    tx.commit().await
}

/// Records outcomes, all in one transaction.
///
/// # Errors
/// The database's own; then nothing is recorded and the same call may be made again.
pub async fn record(store: &Store, outcomes: &[(Claimed, Outcome)], now: Timestamp) -> Result<()> {
    let mut tx = store.write().await?;
    let ids: Vec<PersonId> = outcomes.iter().map(|(claimed, _)| claimed.person).collect();
    let people = people::all(&mut tx, &ids).await?.into_iter();
    let people: HashMap<PersonId, Person> = people.map(|person| (person.id, person)).collect();
    for (claimed, outcome) in outcomes {
        // A letter is erased with its person.
        let Some(person) = people.get(&claimed.person) else { continue };
        match outcome {
            Outcome::Accepted | Outcome::Refused => {
                let next = next_after(&claimed.schedule, person, now);
                letters::plan_next(&mut tx, claimed, next).await?;
            }
            Outcome::TryLater(wait) => {
                let wait = wait.unwrap_or_else(|| wait_after(claimed.attempt));
                letters::put_off(&mut tx, claimed, now + wait).await?;
            }
            Outcome::Unreachable => {
                deliver::cannot_reach(&mut tx, claimed.person, now).await?;
                letters::plan_next(&mut tx, claimed, None).await?;
            }
        }
    }
    tx.commit().await
}

/// What there is to say of a person's last seven days.
async fn write(
    connection: &mut Connection,
    care: &Care,
    person: Person,
    now: Timestamp,
) -> Result<Letter> {
    let mut visit = Visit::of_the_clock(connection, care, now, person);
    let (id, today) = (visit.person.id, visit.today());
    let totals = totals_of(&mut visit).await?;
    let progress = progress_of(&mut visit, Period::Week, &totals).await?;
    let (first, last) = week_to(today).into_inner();
    let mut marks = days_of(&totals);
    marks.retain(|day, _| (first..=last).contains(day));
    let plan = reminders::of(visit.connection, id).await?;
    let plan = plan.iter().filter(|reminder| reminder.is_active());
    let plan: Vec<(Activity, &Schedule)> =
        plan.map(|Reminder { activity, schedule, .. }| (*activity, schedule)).collect();
    Ok(Letter {
        first,
        last,
        week: tallies(&totals, first..=last),
        streak: progress.streak,
        score: progress.score,
        observation: observe(today, &progress.days),
        suggestion: suggest(today, &progress.days, &marks, &plan),
    })
}
