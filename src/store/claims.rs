//! Claims: occurrences that are leased to whoever sends them, and what became of them. A claim holds
//! as long as nobody has claimed the same again, which its attempt tells.

use std::collections::HashSet;

use jiff::{Timestamp, civil::Date};

use super::{
    Connection, Result, Row, query, query_scalar, readable_and_others, rows, seconds, soonest,
};
use crate::care::{
    Activity, ExerciseId, MessageId, OccurrenceId, PersonId, ReminderId, backing_off::InARow,
    holding::AT_MOST, shape::Shape, wording::Worded,
};

/// An occurrence that is claimed, as [`due`] lists it.
#[derive(Clone, Debug)]
pub struct Claimed {
    pub id: OccurrenceId,
    pub reminder: ReminderId,
    pub person: PersonId,
    pub activity: Activity,
    pub exercise: ExerciseId,
    pub due_at: Timestamp,
    pub day: Date,
    pub snoozed_to: Option<Timestamp>,
    /// Deliveries begun, this one included.
    pub attempt: u32,
    /// Until when it was to wait when it was claimed.
    pub send_at: Timestamp,
}

impl Claimed {
    /// When the person wants it: at its due instant, or when they asked for it again.
    pub fn wanted_at(&self) -> Timestamp {
        self.snoozed_to.unwrap_or(self.due_at)
    }

    /// When it was to come: later than it is wanted where it was held back.
    pub fn comes_at(&self) -> Timestamp {
        let wanted_at = self.wanted_at();
        match self.attempt {
            1 => self.send_at.clamp(wanted_at, wanted_at + AT_MOST),
            _ => wanted_at,
        }
    }
}

/// A claim that was fulfilled.
#[derive(Clone, Copy, Debug)]
pub struct Sent<'c> {
    pub claimed: &'c Claimed,
    /// What shows it.
    pub message: MessageId,
    pub shape: Shape,
    pub worded: Option<Worded>,
    /// Reminders in a row that wait for an answer, this one included.
    pub unanswered: InARow,
}

/// Up to `limit` occurrences whose time has come, the earliest first, as they are once they are
/// claimed; with them those that cannot be read.
pub async fn due(
    connection: &mut Connection,
    now: Timestamp,
    limit: u32,
) -> Result<(Vec<Claimed>, Vec<OccurrenceId>)> {
    query(
        "SELECT json_group_array(json_object('id', id, 'reminder_id', reminder_id,
            'person_id', person_id, 'activity', activity, 'exercise', exercise, 'due_at', due_at,
            'day', day, 'snoozed_to_at', snoozed_to_at, 'attempt', attempt + 1,
            'send_at', send_at))
         FROM (
            SELECT * FROM occurrences
            WHERE state IN ('pending', 'claimed') AND send_at <= $1
            ORDER BY send_at, id
            LIMIT $2) AS due",
    )
    .bind(seconds(now))
    .bind(limit)
    .fetch_listed(connection)
    .await
    .map(|rows| readable_and_others(&rows, claimed, |row| row.try_get("id")))
}

fn claimed(row: &Row) -> Result<Claimed> {
    Ok(Claimed {
        id: row.try_get("id")?,
        reminder: row.try_get("reminder_id")?,
        person: row.try_get("person_id")?,
        activity: row.try_get("activity")?,
        exercise: row.try_get("exercise")?,
        due_at: row.try_get("due_at")?,
        day: row.try_get("day")?,
        snoozed_to: row.try_get("snoozed_to_at")?,
        attempt: row.try_get("attempt")?,
        send_at: row.try_get("send_at")?,
    })
}

/// pending or claimed → claimed: leases what the same transaction found to be [`due`] until an instant,
/// after which it may be claimed again.
pub async fn lease(
    connection: &mut Connection,
    due: &[Claimed],
    lease_until: Timestamp,
) -> Result<()> {
    query(
        "UPDATE occurrences
         SET state = 'claimed', attempt = attempt + 1, send_at = $2
         WHERE id IN (SELECT CAST(value AS BIGINT) FROM json_each($1)) AND state IN ('pending', 'claimed')",
    )
    .bind(rows(due.iter().map(|due| due.id)))
    .bind(seconds(lease_until))
    .execute(connection)
    .await?;
    Ok(())
}

/// Leaves what the same transaction found to be [`due`] as it is, until an instant.
pub async fn put_off(
    connection: &mut Connection,
    due: &[OccurrenceId],
    until: Timestamp,
) -> Result<()> {
    query(
        "UPDATE occurrences
         SET send_at = $2
         WHERE id IN (SELECT CAST(value AS BIGINT) FROM json_each($1)) AND state IN ('pending', 'claimed')",
    )
    .bind(rows(due))
    .bind(seconds(until))
    .execute(connection)
    .await?;
    Ok(())
}

/// Leases what is claimed for longer, where the claim still holds.
pub async fn renew(
    connection: &mut Connection,
    claimed: &[&Claimed],
    lease_until: Timestamp,
) -> Result<()> {
    query(
        "UPDATE occurrences
         SET send_at = $2
         FROM json_each($1) AS claimed
         WHERE occurrences.id = CAST(claimed.value ->> 0 AS BIGINT) AND attempt = CAST(claimed.value ->> 1 AS BIGINT)
            AND state = 'claimed'",
    )
    .bind(claims(claimed.iter().copied()))
    .bind(seconds(lease_until))
    .execute(connection)
    .await?;
    Ok(())
}

/// The instant at which something is to be done next, if anything is.
pub async fn next_send_at(connection: &mut Connection) -> Result<Option<Timestamp>> {
    query_scalar("SELECT MIN(send_at) FROM occurrences WHERE state IN ('pending', 'claimed')")
        .fetch_one(connection)
        .await
        .map(soonest)
}

/// claimed → sent: people have them, each in a message. Returns those of which the claim no longer
/// held, and which no press on that very message has proved to be there.
pub async fn record_sent(
    connection: &mut Connection,
    sent: &[Sent<'_>],
    now: Timestamp,
) -> Result<HashSet<OccurrenceId>> {
    let claims = rows(sent.iter().map(|sent| {
        let Sent { claimed, message, shape, worded, unanswered } = sent;
        let InARow { count, since } = unanswered;
        let wording = worded.map(Worded::as_str);
        (claimed.id, claimed.attempt, message, count, since.map(seconds), shape.as_str(), wording)
    }));
    let recorded = query(
        "UPDATE occurrences
         SET state = 'sent', message_id = CAST(sent.value ->> 2 AS BIGINT), unanswered = CAST(sent.value ->> 3 AS BIGINT),
            silent_since_at = CAST(sent.value ->> 4 AS BIGINT), shape = sent.value ->> 5,
            wording = sent.value ->> 6, sent_at = $2
         FROM json_each($1) AS sent
         WHERE occurrences.id = CAST(sent.value ->> 0 AS BIGINT) AND attempt = CAST(sent.value ->> 1 AS BIGINT)
            AND state = 'claimed'",
    )
    .bind(&claims)
    .bind(seconds(now))
    .execute(&mut *connection)
    .await?
    .rows_affected();
    if usize::try_from(recorded) == Ok(sent.len()) {
        return Ok(HashSet::new());
    }
    query_scalar(
        "SELECT CAST(value ->> 0 AS BIGINT) FROM json_each($1) AS sent
         WHERE NOT EXISTS (
            SELECT 1 FROM occurrences
            WHERE id = CAST(sent.value ->> 0 AS BIGINT) AND message_id = CAST(sent.value ->> 2 AS BIGINT))",
    )
    .bind(&claims)
    .fetch_all(connection)
    .await
    .map(Vec::into_iter)
    .map(HashSet::from_iter)
}

/// claimed → pending: they are to be tried again, each at an instant.
pub async fn record_retries(
    connection: &mut Connection,
    claimed: &[(&Claimed, Timestamp)],
) -> Result<()> {
    query(
        "UPDATE occurrences
         SET state = 'pending', send_at = CAST(claimed.value ->> 2 AS BIGINT)
         FROM json_each($1) AS claimed
         WHERE occurrences.id = CAST(claimed.value ->> 0 AS BIGINT) AND attempt = CAST(claimed.value ->> 1 AS BIGINT)
            AND state = 'claimed'",
    )
    .bind(rows(claimed.iter().map(|(claimed, at)| (claimed.id, claimed.attempt, seconds(*at)))))
    .execute(connection)
    .await?;
    Ok(())
}

/// claimed → expired: they will not be shown.
pub async fn expire(
    connection: &mut Connection,
    claimed: impl IntoIterator<Item = &Claimed>,
) -> Result<()> {
    query(
        "UPDATE occurrences
         SET state = 'expired', is_over = 1
         FROM json_each($1) AS claimed
         WHERE occurrences.id = CAST(claimed.value ->> 0 AS BIGINT) AND attempt = CAST(claimed.value ->> 1 AS BIGINT)
            AND state = 'claimed'",
    )
    .bind(claims(claimed))
    .execute(connection)
    .await?;
    Ok(())
}

/// What a claim is known by, for each.
fn claims<'c>(claimed: impl IntoIterator<Item = &'c Claimed>) -> String {
    rows(claimed.into_iter().map(|claimed| (claimed.id, claimed.attempt)))
}
