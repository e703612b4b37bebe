//! Weekly letters: when each person's comes, claimed as reminders are.

use jiff::Timestamp;

use super::{
    Connection, Result, Row, query, query_scalar, readable, readable_and_others, readable_each,
    rows, seconds, soonest,
};
use crate::care::{PersonId, Schedule};

/// How a person wants their letter.
#[derive(Clone, Debug)]
pub struct Wish {
    pub schedule: Schedule,
    pub is_wanted: bool,
}

/// A letter that is leased to whoever claimed it.
#[derive(Clone, Debug)]
pub struct Claimed {
    pub person: PersonId,
    pub schedule: Schedule,
    pub due_at: Timestamp,
    /// Deliveries begun, the one under way included.
    pub attempt: u32,
}

/// What is kept of how a person wants their letter.
#[derive(Clone, Debug)]
pub enum Kept {
    /// Nothing, before they subscribed.
    Nothing,
    Wish(Wish),
    /// Something that this version cannot read.
    Unreadable,
}

impl Kept {
    /// What was read, if something was.
    pub fn wish(self) -> Option<Wish> {
        match self {
            Kept::Wish(wish) => Some(wish),
            Kept::Nothing | Kept::Unreadable => None,
        }
    }
}

/// How a person wants their letter.
pub async fn of(connection: &mut Connection, person: PersonId) -> Result<Kept> {
    let row = query("SELECT schedule, is_wanted FROM letters WHERE person_id = $1")
        .bind(person.0)
        .fetch_optional(connection)
        .await?;
    Ok(match row {
        None => Kept::Nothing,
        Some(row) => readable(wish(&row)).map_or(Kept::Unreadable, Kept::Wish),
    })
}

/// Keeps how a person wants their letter, and when the next one comes, if one does.
pub async fn set(
    connection: &mut Connection,
    person: PersonId,
    wish: &Wish,
    due_at: Option<Timestamp>,
) -> Result<()> {
    query(
        "INSERT INTO letters (person_id, schedule, is_wanted, due_at, send_at)
         VALUES ($1, $2, $3, $4, $4)
         ON CONFLICT (person_id) DO UPDATE
         SET schedule = excluded.schedule, is_wanted = excluded.is_wanted,
            due_at = excluded.due_at, send_at = excluded.send_at, attempt = 0",
    )
    .bind(person.0)
    .bind(wish.schedule.to_string())
    .bind(i64::from(wish.is_wanted))
    .bind(due_at.map(seconds))
    .execute(connection)
    .await?;
    Ok(())
}

/// Claims up to `limit` letters whose time has come, the earliest first: each is leased until
/// `lease_until`. Returns with them whose cannot be read.
pub async fn claim_due(
    connection: &mut Connection,
    now: Timestamp,
    lease_until: Timestamp,
    limit: u32,
) -> Result<(Vec<Claimed>, Vec<PersonId>)> {
    query(
        "UPDATE letters
         SET attempt = attempt + 1, send_at = $2
         WHERE person_id IN (
            SELECT person_id FROM letters
            WHERE send_at <= $1
            ORDER BY send_at
            LIMIT $3)
         RETURNING person_id, schedule, due_at, attempt",
    )
    .bind(seconds(now))
    .bind(seconds(lease_until))
    .bind(limit)
    .fetch_all(connection)
    .await
    .map(|rows| readable_and_others(&rows, claimed, |row| row.try_get("person_id")))
}

/// Letters that are planned for after an instant, the farthest first, `limit` at the most.
pub async fn planned_after(
    connection: &mut Connection,
    after: Timestamp,
    limit: u32,
) -> Result<Vec<Claimed>> {
    query(
        "SELECT person_id, schedule, due_at, attempt FROM letters
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
    query(
        "UPDATE letters
         SET send_at = $2
         FROM json_each($1) AS claimed
         WHERE person_id = claimed.value ->> 0 AND attempt = claimed.value ->> 1
            AND send_at IS NOT NULL",
    )
    .bind(rows(claimed.iter().map(|claimed| (claimed.person, claimed.attempt))))
    .bind(seconds(lease_until))
    .execute(connection)
    .await?;
    Ok(())
}

/// Leaves the letters of people as they are, until an instant.
pub async fn leave_alone(
    connection: &mut Connection,
    people: &[PersonId],
    until: Timestamp,
) -> Result<()> {
    query(
        "UPDATE letters
         SET send_at = $2
         WHERE person_id IN (SELECT value FROM json_each($1))",
    )
    .bind(rows(people))
    .bind(seconds(until))
    .execute(connection)
    .await?;
    Ok(())
}

/// Plans the next letter after one that was claimed, if the claim still holds; none ends them until
/// they are planned anew.
pub async fn plan_next(
    connection: &mut Connection,
    claimed: &Claimed,
    due_at: Option<Timestamp>,
) -> Result<()> {
    query(
        "UPDATE letters
         SET due_at = $3, send_at = $3, attempt = 0
         WHERE person_id = $1 AND attempt = $2",
    )
    .bind(claimed.person.0)
    .bind(claimed.attempt)
    .bind(due_at.map(seconds))
    .execute(connection)
    .await?;
    Ok(())
}

/// Puts a letter that was claimed off, if the claim still holds.
pub async fn put_off(
    connection: &mut Connection,
    claimed: &Claimed,
    until: Timestamp,
) -> Result<()> {
    query("UPDATE letters SET send_at = $3 WHERE person_id = $1 AND attempt = $2")
        .bind(claimed.person.0)
        .bind(claimed.attempt)
        .bind(seconds(until))
        .execute(connection)
        .await?;
    Ok(())
}

/// The instant at which something is to be done next, if anything is.
pub async fn next_send_at(connection: &mut Connection) -> Result<Option<Timestamp>> {
    query_scalar("SELECT MIN(send_at) FROM letters WHERE send_at IS NOT NULL")
        .fetch_one(connection)
        .await
        .map(soonest)
}

fn wish(row: &Row) -> Result<Wish> {
    Ok(Wish { schedule: row.try_get("schedule")?, is_wanted: row.try_get("is_wanted")? })
}

fn claimed(row: &Row) -> Result<Claimed> {
    Ok(Claimed {
        person: row.try_get("person_id")?,
        schedule: row.try_get("schedule")?,
        due_at: row.try_get("due_at")?,
        attempt: row.try_get("attempt")?,
    })
}
