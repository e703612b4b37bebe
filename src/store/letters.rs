//! Weekly letters: when each person's comes, claimed as reminders are.

use jiff::Timestamp;
use sqlx::Row;

use super::{Connection, Result, decoding, instant, seconds};
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

/// How a person wants their letter; none before they subscribed.
pub async fn of(connection: &mut Connection, person: PersonId) -> Result<Option<Wish>> {
    sqlx::query("SELECT schedule, is_wanted FROM letters WHERE person_id = $1")
        .bind(person.0)
        .fetch_optional(connection)
        .await?
        .map(|row| {
            Ok(Wish {
                schedule: row.try_get::<&str, _>("schedule")?.parse().map_err(decoding)?,
                is_wanted: row.try_get::<i64, _>("is_wanted")? == 1,
            })
        })
        .transpose()
}

/// Keeps how a person wants their letter, and when the next one comes, if one does.
pub async fn set(
    connection: &mut Connection,
    person: PersonId,
    wish: &Wish,
    due_at: Option<Timestamp>,
) -> Result<()> {
    sqlx::query(
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
/// `lease_until`.
pub async fn claim_due(
    connection: &mut Connection,
    now: Timestamp,
    lease_until: Timestamp,
    limit: u32,
) -> Result<Vec<Claimed>> {
    sqlx::query(
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
    .await?
    .iter()
    .map(|row| {
        Ok(Claimed {
            person: PersonId(row.try_get("person_id")?),
            schedule: row.try_get::<&str, _>("schedule")?.parse().map_err(decoding)?,
            due_at: instant(row.try_get("due_at")?)?,
            attempt: row.try_get("attempt")?,
        })
    })
    .collect()
}

/// Plans the next letter after one that was claimed, if the claim still holds; none ends them until
/// they are planned anew.
pub async fn plan_next(
    connection: &mut Connection,
    claimed: &Claimed,
    due_at: Option<Timestamp>,
) -> Result<()> {
    sqlx::query(
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
    sqlx::query("UPDATE letters SET send_at = $3 WHERE person_id = $1 AND attempt = $2")
        .bind(claimed.person.0)
        .bind(claimed.attempt)
        .bind(seconds(until))
        .execute(connection)
        .await?;
    Ok(())
}

/// The instant at which something is to be done next, if anything is.
pub async fn next_send_at(connection: &mut Connection) -> Result<Option<Timestamp>> {
    sqlx::query_scalar("SELECT MIN(send_at) FROM letters WHERE send_at IS NOT NULL")
        .fetch_one(connection)
        .await
        .and_then(|next: Option<i64>| next.map(instant).transpose())
}
