//! Prompts: which kinds a person wants and when each comes next, claimed as reminders are.

use std::collections::HashMap;

use jiff::Timestamp;

use super::{
    Connection, Result, Row, query, query_scalar, readable, readable_and_others, readable_each,
    rows, seconds, soonest,
};
use crate::care::{PersonId, Schedule, prompt::Kind};

/// How a person wants one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    /// None where they have not said when: the usual one of its kind.
    pub schedule: Option<Schedule>,
    pub is_wanted: bool,
}

/// What is kept of how a person wants one kind.
#[derive(Clone, Debug)]
pub enum Kept {
    Wish(Wish),
    /// Something that this version cannot read.
    Unreadable,
}

/// A prompt that is leased to whoever claimed it.
#[derive(Clone, Debug)]
pub struct Claimed {
    pub person: PersonId,
    pub kind: Kind,
    pub schedule: Option<Schedule>,
    pub due_at: Timestamp,
    /// Deliveries begun, the one under way included.
    pub attempt: u32,
}

/// How a person wants the kinds of which something is kept.
pub async fn of(connection: &mut Connection, person: PersonId) -> Result<HashMap<Kind, Kept>> {
    let found = query("SELECT kind, schedule, is_wanted FROM prompts WHERE person_id = $1")
        .bind(person.0)
        .fetch_all(connection)
        .await?;
    let kept = readable_each(&found, |row| {
        Ok((row.try_get("kind")?, readable(wish(row)).map_or(Kept::Unreadable, Kept::Wish)))
    });
    Ok(kept.into_iter().collect())
}

/// Keeps how a person wants these kinds, and when each comes next, if it does.
pub async fn set(
    connection: &mut Connection,
    person: PersonId,
    wishes: &[(Kind, Wish, Option<Timestamp>)],
) -> Result<()> {
    let wishes = wishes.iter().map(|(kind, Wish { schedule, is_wanted }, due_at)| {
        let schedule = schedule.as_ref().map(Schedule::to_string);
        (kind, schedule, u8::from(*is_wanted), due_at.map(seconds))
    });
    query(
        "INSERT INTO prompts (person_id, kind, schedule, is_wanted, due_at, send_at)
         SELECT $1, value ->> 0, value ->> 1, CAST(value ->> 2 AS BIGINT), CAST(value ->> 3 AS BIGINT), CAST(value ->> 3 AS BIGINT)
         FROM json_each($2)
         WHERE TRUE
         ON CONFLICT (person_id, kind) DO UPDATE
         SET schedule = excluded.schedule, is_wanted = excluded.is_wanted,
            due_at = excluded.due_at, send_at = excluded.send_at, attempt = 0",
    )
    .bind(person.0)
    .bind(rows(wishes))
    .execute(connection)
    .await?;
    Ok(())
}

/// Has a prompt come as soon as it may; one that is on its way already stays as it is.
pub async fn bring(
    connection: &mut Connection,
    person: PersonId,
    kind: Kind,
    now: Timestamp,
) -> Result<()> {
    query(
        "INSERT INTO prompts (person_id, kind, is_wanted, due_at, send_at)
         VALUES ($1, $2, 1, $3, $3)
         ON CONFLICT (person_id, kind) DO UPDATE
         SET due_at = excluded.due_at, send_at = excluded.send_at, attempt = 0
         WHERE prompts.send_at IS NULL",
    )
    .bind(person.0)
    .bind(kind.as_str())
    .bind(seconds(now))
    .execute(connection)
    .await?;
    Ok(())
}

/// Whose prompt it is, and of which kind, where that is all that can be read of it.
type Key = (PersonId, String);

/// Claims up to `limit` prompts whose time has come, the earliest first: each is leased until
/// `lease_until`. Returns with them those that cannot be read.
pub async fn claim_due(
    connection: &mut Connection,
    now: Timestamp,
    lease_until: Timestamp,
    limit: u32,
) -> Result<(Vec<Claimed>, Vec<Key>)> {
    query(
        "UPDATE prompts
         SET attempt = attempt + 1, send_at = $2
         WHERE (person_id, kind) IN (
            SELECT person_id, kind FROM prompts
            WHERE send_at <= $1
            ORDER BY send_at
            LIMIT $3)
         RETURNING person_id, kind, schedule, due_at, attempt",
    )
    .bind(seconds(now))
    .bind(seconds(lease_until))
    .bind(limit)
    .fetch_all(connection)
    .await
    .map(|rows| readable_and_others(&rows, claimed, key))
}

/// Prompts that are planned for after an instant, the farthest first, `limit` at the most.
pub async fn planned_after(
    connection: &mut Connection,
    after: Timestamp,
    limit: u32,
) -> Result<Vec<Claimed>> {
    query(
        "SELECT person_id, kind, schedule, due_at, attempt FROM prompts
         WHERE send_at > $1
         ORDER BY send_at DESC
         LIMIT $2",
    )
    .bind(seconds(after))
    .bind(limit)
    .fetch_all(connection)
    .await
    .map(|rows| readable_each(&rows, claimed))
}

/// Leases what is claimed for longer, where the claim still holds.
pub async fn renew(
    connection: &mut Connection,
    claimed: &[&Claimed],
    lease_until: Timestamp,
) -> Result<()> {
    let claims = claimed.iter().map(|claimed| (claimed.person, claimed.kind, claimed.attempt));
    query(
        "UPDATE prompts
         SET send_at = $2
         FROM json_each($1) AS claimed
         WHERE person_id = CAST(claimed.value ->> 0 AS BIGINT) AND prompts.kind = claimed.value ->> 1
            AND attempt = CAST(claimed.value ->> 2 AS BIGINT) AND send_at IS NOT NULL",
    )
    .bind(rows(claims))
    .bind(seconds(lease_until))
    .execute(connection)
    .await?;
    Ok(())
}

/// Leaves those that the same transaction could not read as they are, until an instant.
pub async fn leave_alone(
    connection: &mut Connection,
    unreadable: &[Key],
    until: Timestamp,
) -> Result<()> {
    query(
        "UPDATE prompts
         SET send_at = $2
         WHERE (person_id, kind) IN (SELECT CAST(value ->> 0 AS BIGINT), value ->> 1 FROM json_each($1))",
    )
    .bind(rows(unreadable))
    .bind(seconds(until))
    .execute(connection)
    .await?;
    Ok(())
}

/// Plans the next one after one that was claimed, if the claim still holds; none ends them until they
/// are planned anew.
pub async fn plan_next(
    connection: &mut Connection,
    claimed: &Claimed,
    due_at: Option<Timestamp>,
) -> Result<()> {
    query(
        "UPDATE prompts
         SET due_at = $4, send_at = $4, attempt = 0
         WHERE person_id = $1 AND kind = $2 AND attempt = $3",
    )
    .bind(claimed.person.0)
    .bind(claimed.kind.as_str())
    .bind(claimed.attempt)
    .bind(due_at.map(seconds))
    .execute(connection)
    .await?;
    Ok(())
}

/// Puts one that was claimed off, if the claim still holds.
pub async fn put_off(
    connection: &mut Connection,
    claimed: &Claimed,
    until: Timestamp,
) -> Result<()> {
    query("UPDATE prompts SET send_at = $4 WHERE person_id = $1 AND kind = $2 AND attempt = $3")
        .bind(claimed.person.0)
        .bind(claimed.kind.as_str())
        .bind(claimed.attempt)
        .bind(seconds(until))
        .execute(connection)
        .await?;
    Ok(())
}

/// The instant at which something is to be done next, if anything is.
pub async fn next_send_at(connection: &mut Connection) -> Result<Option<Timestamp>> {
    query_scalar("SELECT MIN(send_at) FROM prompts WHERE send_at IS NOT NULL")
        .fetch_one(connection)
        .await
        .map(soonest)
}

fn wish(row: &Row) -> Result<Wish> {
    Ok(Wish { schedule: row.try_get("schedule")?, is_wanted: row.try_get("is_wanted")? })
}

fn key(row: &Row) -> Result<Key> {
    Ok((row.try_get("person_id")?, row.try_get("kind")?))
}

fn claimed(row: &Row) -> Result<Claimed> {
    Ok(Claimed {
        person: row.try_get("person_id")?,
        kind: row.try_get("kind")?,
        schedule: row.try_get("schedule")?,
        due_at: row.try_get("due_at")?,
        attempt: row.try_get("attempt")?,
    })
}
