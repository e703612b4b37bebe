//! Claims prompts that are due, has each kind say what it has to say, and records what became of them. The sending lies
//! between, outside any transaction.

use std::collections::HashMap;

use jiff::{SignedDuration, Timestamp};

use crate::{
    care::{
        Person, PersonId,
        occurrence::{LEASE, wait_after},
        prompt::Kind,
    },
    store::{
        Connection, Result, Store, people,
        prompts::{self, Claimed},
        waves,
    },
    usecases::{
        aim,
        buddies::wave,
        coming::deliver,
        evening,
        letter::write,
        outcome::Outcome,
        progress::pain,
        prompt::wish::next_of,
        replies::Reply,
        visit::{Care, LEFT_ALONE, Visit},
    },
};

/// A prompt comes within a week, or within one of the end of a pause: what lies further off than this
/// is looked at.
const FARTHEST: SignedDuration = SignedDuration::from_hours(10 * 24);
/// Prompts that are looked at in one go.
const LOOKED_AT: u32 = 500;

/// Something to be sent under a claim.
#[derive(Debug)]
pub struct Post {
    pub claimed: Claimed,
    pub language: String,
    pub reply: Reply,
}

/// When there is something to be sent next.
///
/// # Errors
/// The database's own.
pub async fn next_at(store: &Store) -> Result<Option<Timestamp>> {
    prompts::next_send_at(&mut store.read().await?).await
}

/// Claims up to `limit` prompts whose time has come; those that nobody wants now, that are too late or that have nothing
/// to say are planned for their next time instead.
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
    let (claimed, unreadable) = prompts::claim_due(&mut tx, now, now + LEASE, limit).await?;
    let more = u32::try_from(claimed.len() + unreadable.len()) == Ok(limit);
    if !unreadable.is_empty() {
        prompts::leave_alone(&mut tx, &unreadable, now + LEFT_ALONE).await?;
    }
    let people = people_of(&mut tx, &claimed).await?;
    let mut wanted = Vec::new();
    for claimed in claimed {
        let Some(person) = people.get(&claimed.person) else {
            prompts::put_off(&mut tx, &claimed, now + LEFT_ALONE).await?;
            continue;
        };
        match comes_at(&claimed, person, now) {
            Some(at) if at > now => prompts::put_off(&mut tx, &claimed, at).await?,
            Some(_) => wanted.push((claimed, person)),
            None => let_go(&mut tx, &claimed, person, now).await?,
        }
    }
    tx.commit().await?;
    let (mut posts, mut silent) = (Vec::with_capacity(wanted.len()), Vec::new());
    let mut connection = store.read().await?;
    for (claimed, person) in wanted {
        let mut visit = Visit::of_the_clock(&mut connection, care, now, person.clone());
        match said(&mut visit, claimed.kind).await? {
            Some(reply) => {
                posts.push(Post { claimed, language: person.locale(), reply });
            }
            None => silent.push((claimed, person)),
        }
    }
    drop(connection);
    let is_kept = |post: &Post| matches!(post.claimed.kind, Kind::Letter | Kind::Aim | Kind::Wave);
    if posts.iter().any(is_kept) || !silent.is_empty() {
        let mut tx = store.write().await?;
        for post in &posts {
            write::keep(&mut tx, post.claimed.person, &post.reply).await?;
            aim::question::keep_open(&mut tx, post.claimed.person, &post.reply, now).await?;
            wave::keep_claimed(&mut tx, post.claimed.person, &post.reply).await?;
        }
        for (claimed, person) in silent {
            let_go(&mut tx, &claimed, person, now).await?;
        }
        tx.commit().await?;
    }
    Ok((posts, more))
}

/// The reply with which a prompt comes to a person now; none where there is nothing to say this time.
async fn said(visit: &mut Visit<'_>, kind: Kind) -> Result<Option<Reply>> {
    match kind {
        Kind::Letter => write::letter(visit).await,
        Kind::Pain => pain::question(visit).await,
        Kind::Evening => evening::question(visit).await,
        Kind::Aim => aim::question::question(visit).await,
        Kind::Wave => wave::told(visit).await,
    }
}

/// When a claimed prompt comes, now or later; none where it is too late for it, or nothing may come to its person now.
fn comes_at(claimed: &Claimed, person: &Person, now: Timestamp) -> Option<Timestamp> {
    let is_late = claimed.kind.is_too_late(claimed.due_at, person, now);
    let is_welcome = !is_late && person.reminded_from(now) == Some(now);
    claimed.kind.may_come_at(person, now).filter(|_| is_welcome)
}

/// Plans prompts anew that lie further off than a week and their person's pause can mean; returns how
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
    for (prompt, next) in &too_far {
        prompts::plan_next(&mut tx, prompt, Some(*next)).await?;
    }
    tx.commit().await?;
    Ok(too_far.len())
}

/// Prompts that are to come sooner, and when.
async fn too_far(connection: &mut Connection, now: Timestamp) -> Result<Vec<(Claimed, Timestamp)>> {
    let far = prompts::planned_after(connection, now + FARTHEST, LOOKED_AT).await?;
    let people = people_of(connection, &far).await?;
    let sooner = far.into_iter().filter_map(|prompt| {
        let person = people.get(&prompt.person)?;
        let next = next_of(prompt.kind, prompt.schedule.as_ref(), person, now)?;
        (next < prompt.due_at).then_some((prompt, next))
    });
    Ok(sooner.collect())
}

/// Leases prompts whose call is under way to the caller for longer.
///
/// # Errors
/// The database's own; the leases are as they were then.
pub async fn renew(store: &Store, claimed: Vec<&Claimed>, now: Timestamp) -> Result<()> {
    let mut tx = store.write().await?;
    prompts::renew(&mut tx, &claimed, now + LEASE).await?;
    tx.commit().await
}

/// Records outcomes, all in one transaction.
///
/// # Errors
/// The database's own; then nothing is recorded and the same call may be made again.
pub async fn record(store: &Store, outcomes: &[(Claimed, Outcome)], now: Timestamp) -> Result<()> {
    let mut tx = store.write().await?;
    let claimed: Vec<Claimed> = outcomes.iter().map(|(claimed, _)| claimed.clone()).collect();
    let people = people_of(&mut tx, &claimed).await?;
    for (claimed, outcome) in outcomes {
        // A prompt is erased with its person.
        let Some(person) = people.get(&claimed.person) else { continue };
        match outcome {
            Outcome::Accepted(_) | Outcome::Refused => {
                settle(&mut tx, claimed, person, now).await?;
            }
            Outcome::TryLater(wait) => {
                let wait = wait.unwrap_or_else(|| wait_after(claimed.attempt));
                prompts::put_off(&mut tx, claimed, now + wait).await?;
            }
            Outcome::Unreachable => {
                deliver::cannot_reach(&mut tx, claimed.person, now).await?;
                waves::let_go(&mut tx, claimed.person).await?;
                prompts::plan_next(&mut tx, claimed, None).await?;
            }
        }
    }
    tx.commit().await
}

/// A claimed prompt has come: the one that follows is planned. What was waved meanwhile comes next.
async fn settle(
    connection: &mut Connection,
    claimed: &Claimed,
    person: &Person,
    now: Timestamp,
) -> Result<()> {
    if claimed.kind == Kind::Wave && waves::settle(connection, claimed.person).await? {
        return prompts::plan_next(connection, claimed, Some(now)).await;
    }
    plan_after(connection, claimed, person, now).await
}

/// A claimed prompt does not come this time.
async fn let_go(
    connection: &mut Connection,
    claimed: &Claimed,
    person: &Person,
    now: Timestamp,
) -> Result<()> {
    if claimed.kind == Kind::Wave {
        waves::let_go(connection, claimed.person).await?;
    }
    plan_after(connection, claimed, person, now).await
}

/// Plans the one that follows a claimed one. To whom nothing may come, nothing is planned until they are back.
async fn plan_after(
    connection: &mut Connection,
    claimed: &Claimed,
    person: &Person,
    now: Timestamp,
) -> Result<()> {
    let next = next_of(claimed.kind, claimed.schedule.as_ref(), person, now);
    prompts::plan_next(connection, claimed, next).await
}

async fn people_of(
    connection: &mut Connection,
    claimed: &[Claimed],
) -> Result<HashMap<PersonId, Person>> {
    let ids: Vec<PersonId> = claimed.iter().map(|claimed| claimed.person).collect();
    let people = people::all(connection, &ids).await?;
    Ok(people.into_iter().map(|person| (person.id, person)).collect())
}
