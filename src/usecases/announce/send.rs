//! The running bot's part of announcements, a little at a time: it shows drafts, writes audiences down,
//! claims who is to be told, and records what became of it. The sending itself lies between
//! the last two, outside any transaction.

use std::collections::HashMap;

use jiff::Timestamp;

use crate::{
    care::{
        AnnouncementId, Person, PersonId,
        announcement::{End, LIFE, MOST_DOUBTS, State, Turn, turn},
        occurrence::{LEASE, wait_after},
    },
    store::{
        Connection, Result, Store,
        announcements::{self, Announcement},
        people,
        recipients::{self, Recipient},
    },
    usecases::{
        announce::Telling,
        coming::deliver,
        outcome::Outcome,
        replies::{Reply, SettingsReply},
        visit::LEFT_ALONE,
    },
};

/// People who are written down in one transaction.
const GATHERED_AT_ONCE: u32 = 1000;

/// A draft that is to be shown to the operators, and how many people it would go to.
#[derive(Debug)]
pub struct Preview {
    pub draft: Announcement,
    pub people: i64,
}

/// The recipients that were claimed.
#[derive(Debug)]
pub struct Claim {
    pub tellings: Vec<Telling>,
    /// Whether there may be more to claim.
    pub more: bool,
}

/// When there is something to be done with announcements next.
///
/// # Errors
/// The database's own.
pub async fn next_at(store: &Store) -> Result<Option<Timestamp>> {
    announcements::next_at(&mut store.read().await?).await
}

/// Takes the drafts that are to be shown to the operators. Whose showing is not recorded is shown
/// again, a minute later.
///
/// # Errors
/// The database's own.
pub async fn take_previews(store: &Store, now: Timestamp) -> Result<Vec<Preview>> {
    let mut tx = store.write().await?;
    let mut previews = Vec::new();
    for draft in announcements::take_previews(&mut tx, now, now + LEASE).await? {
        let people = announcements::count(&mut tx, &draft.audience, now).await?;
        previews.push(Preview { draft, people });
    }
    tx.commit().await?;
    Ok(previews)
}

/// Records how a draft was received by the operators.
///
/// # Errors
/// The database's own.
pub async fn record_preview(
    store: &Store,
    id: AnnouncementId,
    outcome: Outcome,
    now: Timestamp,
) -> Result<()> {
    let mut tx = store.write().await?;
    match outcome {
        Outcome::Accepted(_) => announcements::set_previewed(&mut tx, id, now).await?,
        Outcome::Refused => announcements::refuse(&mut tx, id).await?,
        Outcome::TryLater(_) | Outcome::Unreachable => {}
    }
    tx.commit().await
}

/// Writes a part of an audience down; says whether there was one.
///
/// # Errors
/// The database's own.
pub async fn gather(store: &Store, now: Timestamp) -> Result<bool> {
    let mut tx = store.write().await?;
    let Some(announcement) = announcements::to_gather(&mut tx).await? else { return Ok(false) };
    let send_at = announcement.begin.earliest(now);
    match announcements::gather(&mut tx, &announcement, send_at, GATHERED_AT_ONCE, now).await? {
        Some(last) => announcements::set_gathered(&mut tx, announcement.id, last).await?,
        None => {
            let ends_at = announcement.begin.latest(now).checked_add(LIFE);
            let ends_at = ends_at.unwrap_or(Timestamp::MAX);
            announcements::begin(&mut tx, announcement.id, ends_at).await?;
        }
    }
    tx.commit().await?;
    Ok(true)
}

/// Claims up to `limit` people whose time has come, and settles or puts off those whose turn it is
/// not.
///
/// # Errors
/// The database's own; nobody is claimed then.
pub async fn claim(store: &Store, now: Timestamp, limit: u32) -> Result<Claim> {
    let mut tx = store.write().await?;
    let claimed = recipients::claim_due(&mut tx, now, now + LEASE, limit).await?;
    let more = u32::try_from(claimed.len()) == Ok(limit);
    let (announcements, people) = known(&mut tx, &claimed).await?;
    let mut tellings = Vec::new();
    let mut put_off = Vec::new();
    let mut settled: HashMap<End, Vec<Recipient>> = HashMap::new();
    for recipient in claimed {
        let Some(announcement) = announcements.get(&recipient.announcement) else {
            // The announcement cannot be read, and the recipients' rows hang on it.
            put_off.push((recipient, now + LEFT_ALONE));
            continue;
        };
        let person = people.get(&recipient.person);
        let turn = match person {
            Some(person) => turn_of(&recipient, announcement, person, now),
            None => not_before(now + LEFT_ALONE, announcement),
        };
        match turn {
            Turn::Never(end) => settled.entry(end).or_default().push(recipient),
            Turn::NotBefore(instant) => put_off.push((recipient, instant)),
            Turn::Now | Turn::Silently => tellings.extend(person.map(|person| Telling {
                recipient,
                language: person.locale(),
                reply: Reply::Settings(SettingsReply::Announcement {
                    html: announcement.text.clone(),
                }),
                silently: turn == Turn::Silently,
            })),
        }
    }
    recipients::put_off(&mut tx, &put_off).await?;
    for (end, recipients) in settled {
        recipients::settle(&mut tx, &recipients, end, now).await?;
    }
    tx.commit().await?;
    Ok(Claim { tellings, more })
}

async fn known(
    connection: &mut Connection,
    claimed: &[Recipient],
) -> Result<(HashMap<AnnouncementId, Announcement>, HashMap<PersonId, Person>)> {
    let mut ids: Vec<AnnouncementId> = claimed.iter().map(|claimed| claimed.announcement).collect();
    ids.dedup();
    let announcements = announcements::all(connection, &ids).await?;
    let ids: Vec<PersonId> = claimed.iter().map(|claimed| claimed.person).collect();
    let people = people::all(connection, &ids).await?;
    Ok((
        announcements.into_iter().map(|announcement| (announcement.id, announcement)).collect(),
        people.into_iter().map(|person| (person.id, person)).collect(),
    ))
}

fn turn_of(
    recipient: &Recipient,
    announcement: &Announcement,
    person: &Person,
    now: Timestamp,
) -> Turn {
    // Only what was under way is claimed of one that was stopped.
    if recipient.doubts >= MOST_DOUBTS || announcement.state == State::Stopped {
        return Turn::Never(End::Doubtful);
    }
    match turn(person, &announcement.begin, now) {
        Turn::NotBefore(instant) => not_before(instant, announcement),
        Turn::Now | Turn::Silently if has_ended(announcement, now) => Turn::Never(End::Late),
        turn => turn,
    }
}

fn not_before(instant: Timestamp, announcement: &Announcement) -> Turn {
    if has_ended(announcement, instant) { Turn::Never(End::Late) } else { Turn::NotBefore(instant) }
}

fn has_ended(announcement: &Announcement, at: Timestamp) -> bool {
    announcement.ends_at.is_some_and(|ends_at| at >= ends_at)
}

/// Leases people whose call is under way to the caller for longer.
///
/// # Errors
/// The database's own; the leases are as they were then.
pub async fn renew(store: &Store, claimed: Vec<&Recipient>, now: Timestamp) -> Result<()> {
    let mut tx = store.write().await?;
    recipients::renew(&mut tx, &claimed, now + LEASE).await?;
    tx.commit().await
}

/// Records outcomes, all in one transaction.
///
/// # Errors
/// The database's own; then nothing is recorded and the same call may be made again.
pub async fn record(
    store: &Store,
    outcomes: &[(Recipient, Outcome)],
    now: Timestamp,
) -> Result<()> {
    let mut tx = store.write().await?;
    let mut put_off = Vec::new();
    let mut settled: HashMap<End, Vec<Recipient>> = HashMap::new();
    for (recipient, outcome) in outcomes {
        let wait = wait_after(recipient.attempt);
        match outcome {
            Outcome::TryLater(asked) => put_off.push((*recipient, now + asked.unwrap_or(wait))),
            Outcome::Accepted(_) => settled.entry(End::Sent).or_default().push(*recipient),
            Outcome::Refused => settled.entry(End::Refused).or_default().push(*recipient),
            Outcome::Unreachable => {
                deliver::cannot_reach(&mut tx, recipient.person, now).await?;
                settled.entry(End::Unreachable).or_default().push(*recipient);
            }
        }
    }
    recipients::put_off(&mut tx, &put_off).await?;
    for (end, recipients) in settled {
        recipients::settle(&mut tx, &recipients, end, now).await?;
    }
    tx.commit().await
}

/// Notes which announcements have reached everybody whom they could; returns them.
///
/// # Errors
/// The database's own.
pub async fn end(store: &Store, now: Timestamp) -> Result<Vec<Announcement>> {
    let mut tx = store.write().await?;
    let mut ended = Vec::new();
    for id in announcements::end(&mut tx, now).await? {
        ended.extend(announcements::find(&mut tx, id).await?);
    }
    tx.commit().await?;
    Ok(ended)
}
