//! Totals over everybody: never a person, a name or a text.

use jiff::Timestamp;

pub use super::engine::space::size;
use super::{Connection, Result, query, query_scalar, seconds};

/// How people stand.
#[derive(Clone, Copy, Debug)]
pub struct People {
    pub known: i64,
    /// Subscribed, and neither stopped, paused, asleep nor unreachable.
    pub reminded: i64,
    pub paused: i64,
    pub asleep: i64,
    pub stopped: i64,
    pub unreachable: i64,
}

/// How people stand now.
pub async fn people(connection: &mut Connection, now: Timestamp) -> Result<People> {
    let row = query(
        "SELECT COUNT(*) AS known,
            COUNT(*) FILTER (WHERE unreachable_at IS NOT NULL) AS unreachable,
            COUNT(*) FILTER (WHERE unreachable_at IS NULL AND stopped_at IS NOT NULL) AS stopped,
            COUNT(*) FILTER (WHERE unreachable_at IS NULL AND stopped_at IS NULL AND rests) AS paused,
            COUNT(*) FILTER (WHERE unreachable_at IS NULL AND stopped_at IS NULL AND NOT rests
                AND asleep_at IS NOT NULL) AS asleep,
            COUNT(*) FILTER (WHERE subscribed_at IS NOT NULL AND unreachable_at IS NULL
                AND stopped_at IS NULL AND NOT rests AND asleep_at IS NULL) AS reminded
         FROM (
            SELECT *, held_at IS NOT NULL
                OR (COALESCE(paused_until_at, 0) > $1 AND COALESCE(paused_from_at, 0) <= $1) AS rests
            FROM people) AS people",
    )
    .bind(seconds(now))
    .fetch_one(connection)
    .await?;
    Ok(People {
        known: row.try_get("known")?,
        reminded: row.try_get("reminded")?,
        paused: row.try_get("paused")?,
        asleep: row.try_get("asleep")?,
        stopped: row.try_get("stopped")?,
        unreachable: row.try_get("unreachable")?,
    })
}

/// What waits to be done.
#[derive(Clone, Copy, Debug)]
pub struct Queue {
    /// Reminders whose time has come and that are not under way.
    pub due: i64,
    pub under_way: i64,
    /// Reminders whose time is yet to come.
    pub to_come: i64,
    /// Updates that are kept and not yet handled.
    pub updates: i64,
}

/// What waits to be done now.
pub async fn queue(connection: &mut Connection, now: Timestamp) -> Result<Queue> {
    let row = query(
        "SELECT COUNT(*) FILTER (WHERE state = 'pending' AND send_at <= $1) AS due,
            COUNT(*) FILTER (WHERE state = 'claimed') AS under_way,
            COUNT(*) FILTER (WHERE state = 'pending' AND send_at > $1) AS to_come,
            (SELECT COUNT(*) FROM inbox WHERE handled_at IS NULL) AS updates
         FROM occurrences
         WHERE state IN ('pending', 'claimed')",
    )
    .bind(seconds(now))
    .fetch_one(connection)
    .await?;
    Ok(Queue {
        due: row.try_get("due")?,
        under_way: row.try_get("under_way")?,
        to_come: row.try_get("to_come")?,
        updates: row.try_get("updates")?,
    })
}

/// What became of reminders since an instant.
#[derive(Clone, Copy, Debug)]
pub struct Deliveries {
    pub sent: i64,
    /// Of those, how many took more than one attempt.
    pub retried: i64,
    pub expired: i64,
    /// Of those that expired, how many were tried and refused.
    pub refused: i64,
    /// How late half of those sent were at the most, in seconds.
    pub late_median: i64,
    /// How late 99 of 100 of those sent were at the most, in seconds.
    pub late_99: i64,
}

/// What became of reminders since an instant.
pub async fn deliveries(connection: &mut Connection, since: Timestamp) -> Result<Deliveries> {
    let counts = query(
        "SELECT COUNT(*) FILTER (WHERE sent_at >= $1) AS sent,
            COUNT(*) FILTER (WHERE sent_at >= $1 AND attempt > 1) AS retried,
            COUNT(*) FILTER (WHERE state = 'expired' AND due_at >= $1) AS expired,
            COUNT(*) FILTER (WHERE state = 'expired' AND due_at >= $1 AND attempt > 1) AS refused
         FROM occurrences",
    )
    .bind(seconds(since))
    .fetch_one(&mut *connection)
    .await?;
    let sent: i64 = counts.try_get("sent")?;
    Ok(Deliveries {
        sent,
        retried: counts.try_get("retried")?,
        expired: counts.try_get("expired")?,
        refused: counts.try_get("refused")?,
        late_median: lateness(connection, since, sent / 2).await?,
        late_99: lateness(connection, since, sent * 99 / 100).await?,
    })
}

/// The lateness in seconds of the reminder that so many others came earlier than.
async fn lateness(connection: &mut Connection, since: Timestamp, earlier: i64) -> Result<i64> {
    query_scalar(
        "SELECT sent_at - COALESCE(snoozed_to_at, due_at) AS late
         FROM occurrences
         WHERE sent_at >= $1
         ORDER BY late
         LIMIT 1 OFFSET $2",
    )
    .bind(seconds(since))
    .bind(earlier)
    .fetch_optional(connection)
    .await
    .map(|late: Option<i64>| late.unwrap_or(0))
}

/// How many sessions were completed since an instant.
pub async fn sessions(connection: &mut Connection, since: Timestamp) -> Result<i64> {
    query_scalar("SELECT COUNT(*) FROM sessions WHERE done_at >= $1")
        .bind(seconds(since))
        .fetch_one(connection)
        .await
}

/// A minute that holds many reminders.
#[derive(Clone, Copy, Debug)]
pub struct Rush {
    pub minute: Timestamp,
    pub reminders: i64,
}

/// The fullest minute of a span of time, if it holds more than so many reminders.
pub async fn rush(
    connection: &mut Connection,
    from: Timestamp,
    until: Timestamp,
    more_than: i64,
) -> Result<Option<Rush>> {
    let row = query(
        "SELECT send_at / 60 * 60 AS minute, COUNT(*) AS reminders
         FROM occurrences
         WHERE state IN ('pending', 'claimed') AND send_at >= $1 AND send_at < $2
         GROUP BY minute
         HAVING COUNT(*) > $3
         ORDER BY reminders DESC, minute
         LIMIT 1",
    )
    .bind(seconds(from))
    .bind(seconds(until))
    .bind(more_than)
    .fetch_optional(connection)
    .await?;
    row.map(|row| Ok(Rush { minute: row.try_get("minute")?, reminders: row.try_get("reminders")? }))
        .transpose()
}
