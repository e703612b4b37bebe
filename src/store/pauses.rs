//! When people paused.

use jiff::Timestamp;

use super::{Connection, Result, query, readable_each, seconds};
use crate::care::{PauseReason, PersonId};

/// One pause of a person.
#[derive(Clone, Copy, Debug)]
pub struct Rest {
    pub began_at: Timestamp,
    pub ends_at: Timestamp,
    pub reason: PauseReason,
}

/// Keeps that a person pauses from an instant on, now or later.
pub async fn add(
    connection: &mut Connection,
    person: PersonId,
    now: Timestamp,
    from: Timestamp,
    until: Timestamp,
    reason: PauseReason,
) -> Result<()> {
    end(connection, person, now).await?;
    query(
        "INSERT INTO pauses (person_id, began_at, ends_at, reason)
         VALUES ($1, $2, $3, $4)
         ON CONFLICT (person_id, began_at) DO UPDATE
         SET ends_at = excluded.ends_at, reason = excluded.reason",
    )
    .bind(person.0)
    .bind(seconds(from))
    .bind(seconds(until))
    .bind(reason.as_str())
    .execute(connection)
    .await?;
    Ok(())
}

/// Keeps that a pause has ended now, if one lasts; one that was to come never was.
pub async fn end(connection: &mut Connection, person: PersonId, now: Timestamp) -> Result<()> {
    query("DELETE FROM pauses WHERE person_id = $1 AND began_at > $2")
        .bind(person.0)
        .bind(seconds(now))
        .execute(connection)
        .await?;
    query("UPDATE pauses SET ends_at = $2 WHERE person_id = $1 AND ends_at > $2")
        .bind(person.0)
        .bind(seconds(now))
        .execute(connection)
        .await?;
    Ok(())
}

/// A person's pauses that ended after an instant, or have not, in order.
pub async fn since(
    connection: &mut Connection,
    person: PersonId,
    after: Timestamp,
) -> Result<Vec<Rest>> {
    query(
        "SELECT began_at, ends_at, reason FROM pauses
         WHERE person_id = $1 AND ends_at > $2
         ORDER BY began_at",
    )
    .bind(person.0)
    .bind(seconds(after))
    .fetch_all(connection)
    .await
    .map(|rows| {
        readable_each(&rows, |row| {
            Ok(Rest {
                began_at: row.try_get("began_at")?,
                ends_at: row.try_get("ends_at")?,
                reason: row.try_get("reason").unwrap_or_default(),
            })
        })
    })
}
