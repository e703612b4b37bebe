//! Folding: old occurrences and sessions become totals of their day. A row goes in the same
//! transaction that adds it to the total, so that it counts once whatever ends when.

use jiff::{Timestamp, ToSpan, civil::Date};

use super::{Connection, Result, Row, query, rows, seconds};
use crate::care::{OccurrenceId, PersonId, ReminderId};

/// What is kept in detail for a while.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    Occurrences,
    Sessions,
}

/// Rows that may be folded, by their numbers, of people from one on and in the order of people: up
/// to `limit`, each with its person.
pub async fn old(
    connection: &mut Connection,
    detail: Detail,
    before: Date,
    from: PersonId,
    limit: u32,
) -> Result<Vec<(i64, PersonId)>> {
    match detail {
        Detail::Occurrences => old_occurrences(connection, before, from, limit).await,
        Detail::Sessions => old_sessions(connection, before, from, limit).await,
    }
}

/// Folds those of these rows that are old and will not change any more; returns how many.
pub async fn fold(
    connection: &mut Connection,
    detail: Detail,
    old: &[i64],
    before: Date,
) -> Result<u64> {
    match detail {
        Detail::Occurrences => fold_occurrences(connection, old, before).await,
        Detail::Sessions => fold_sessions(connection, old, before).await,
    }
}

// The plus has SQLite look each person's days up, instead of going through everybody's from that
// person on for each of them.

/// Occurrences in their last state. A reminder's last one tells whose turn it is, and stays; so does
/// one whose message shows another that is still open.
async fn old_occurrences(
    connection: &mut Connection,
    before: Date,
    from: PersonId,
    limit: u32,
) -> Result<Vec<(i64, PersonId)>> {
    let last_day = before.saturating_sub(1.day());
    query(
        "SELECT old.id, old.person_id FROM people
         CROSS JOIN occurrences AS old
         WHERE people.id >= $1 AND old.person_id = +people.id AND old.is_over = 1 AND old.id <= $4
            AND old.day < $2
            AND EXISTS (
                SELECT 1 FROM occurrences AS newer
                WHERE newer.person_id = old.person_id AND newer.is_over IN (0, 1)
                    AND newer.id > old.id AND newer.id % $5 = old.id % $5
                    AND newer.state <> 'pending')
            AND NOT EXISTS (
                SELECT 1 FROM occurrences AS other
                WHERE other.person_id = old.person_id AND other.is_over = 0
                    AND other.state = 'sent' AND other.message_id = old.message_id)
         ORDER BY people.id
         LIMIT $3",
    )
    .bind(from.0)
    .bind(before.to_string())
    .bind(limit)
    .bind(OccurrenceId::last_on(last_day).0)
    .bind(OccurrenceId::EACH_SECOND)
    .fetch_all(connection)
    .await?
    .iter()
    .map(number_and_person)
    .collect()
}

fn number_and_person(row: &Row) -> Result<(i64, PersonId)> {
    Ok((row.try_get("id")?, row.try_get("person_id")?))
}

async fn fold_occurrences(connection: &mut Connection, old: &[i64], before: Date) -> Result<u64> {
    let (old, before) = (rows(old), before.to_string());
    query(
        "INSERT INTO days (person_id, day, activity, unanswered, skipped)
         SELECT person_id, day, activity,
            SUM(CASE WHEN state = 'missed' THEN 1 ELSE 0 END),
            SUM(CASE WHEN state = 'skipped' THEN 1 ELSE 0 END)
         FROM json_each($1) AS old
         CROSS JOIN occurrences
         WHERE occurrences.id = CAST(old.value AS BIGINT) AND day < $2 AND state IN ('skipped', 'missed')
         GROUP BY person_id, day, activity
         ON CONFLICT (person_id, day, activity) DO UPDATE
         SET unanswered = days.unanswered + excluded.unanswered,
            skipped = days.skipped + excluded.skipped",
    )
    .bind(&old)
    .bind(&before)
    .execute(&mut *connection)
    .await?;
    let folded = query(
        "DELETE FROM occurrences
         WHERE id IN (SELECT CAST(value AS BIGINT) FROM json_each($1)) AND day < $2 AND is_over = 1",
    )
    .bind(&old)
    .bind(&before)
    .execute(connection)
    .await?;
    Ok(folded.rows_affected())
}

async fn old_sessions(
    connection: &mut Connection,
    before: Date,
    from: PersonId,
    limit: u32,
) -> Result<Vec<(i64, PersonId)>> {
    query(
        "SELECT old.id, old.person_id FROM people
         CROSS JOIN sessions AS old
         WHERE people.id >= $1 AND old.person_id = +people.id AND old.day < $2
         ORDER BY people.id
         LIMIT $3",
    )
    .bind(from.0)
    .bind(before.to_string())
    .bind(limit)
    .fetch_all(connection)
    .await?
    .iter()
    .map(number_and_person)
    .collect()
}

async fn fold_sessions(connection: &mut Connection, old: &[i64], before: Date) -> Result<u64> {
    let (old, before) = (rows(old), before.to_string());
    query(
        "INSERT INTO days (person_id, day, activity, sessions, seconds, muscles)
         SELECT person_id, day, activity, COUNT(*), SUM(seconds), STRING_AGG(muscles, ' ')
         FROM json_each($1) AS old
         CROSS JOIN sessions
         WHERE sessions.id = CAST(old.value AS BIGINT) AND day < $2
         GROUP BY person_id, day, activity
         ON CONFLICT (person_id, day, activity) DO UPDATE
         SET sessions = days.sessions + excluded.sessions,
            seconds = days.seconds + excluded.seconds,
            muscles = COALESCE(days.muscles || ' ' || excluded.muscles, days.muscles, excluded.muscles)",
    )
    .bind(&old)
    .bind(&before)
    .execute(&mut *connection)
    .await?;
    let folded = query(
        "DELETE FROM sessions
         WHERE id IN (SELECT CAST(value AS BIGINT) FROM json_each($1)) AND day < $2",
    )
    .bind(&old)
    .bind(&before)
    .execute(connection)
    .await?;
    Ok(folded.rows_affected())
}

/// Reminders that were removed before an instant and of which nothing is left but old occurrences
/// in their last state, up to `limit`, each with its person and the numbers of those.
pub async fn gone_reminders(
    connection: &mut Connection,
    removed_before: Timestamp,
    before: Date,
    limit: u32,
) -> Result<Vec<((PersonId, ReminderId), Option<i64>)>> {
    let found = query(
        "SELECT gone.person_id, gone.id, occurrences.id AS last FROM (
            SELECT id, person_id FROM reminders
            WHERE removed_at < $1
                AND NOT EXISTS (
                    SELECT 1 FROM occurrences
                    WHERE person_id = reminders.person_id AND reminder_id = reminders.id
                        AND (day >= $2 OR is_over = 0))
            LIMIT $3) AS gone
         LEFT JOIN occurrences
            ON occurrences.person_id = gone.person_id AND reminder_id = gone.id",
    )
    .bind(seconds(removed_before))
    .bind(before.to_string())
    .bind(limit)
    .fetch_all(connection)
    .await?;
    found
        .iter()
        .map(|row| Ok(((row.try_get("person_id")?, row.try_get("id")?), row.try_get("last")?)))
        .collect()
}

/// Forgets those of these reminders that are still removed and have no occurrence; returns how many.
pub async fn forget_reminders(
    connection: &mut Connection,
    gone: &[(PersonId, ReminderId)],
    removed_before: Timestamp,
) -> Result<u64> {
    let forgotten = query(
        "DELETE FROM reminders
         WHERE (person_id, id) IN (SELECT CAST(value ->> 0 AS BIGINT), CAST(value ->> 1 AS BIGINT) FROM json_each($1))
            AND removed_at < $2
            AND NOT EXISTS (
                SELECT 1 FROM occurrences
                WHERE person_id = reminders.person_id AND reminder_id = reminders.id)",
    )
    .bind(rows(gone))
    .bind(seconds(removed_before))
    .execute(connection)
    .await?;
    Ok(forgotten.rows_affected())
}
