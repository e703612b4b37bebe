//! What planning looks at before it adds occurrences: for all reminders of a person, or of several
//! people, in one statement each.

use std::collections::{HashMap, HashSet};

use jiff::{Timestamp, civil::Date};

use crate::{
    care::{ExerciseId, OccurrenceId, PersonId, ReminderId},
    store::{Connection, Result, Row, query, query_scalar, readable_each, rows, seconds},
};

/// The exercises that are planned for people or under way to them, each with its civil day.
pub async fn planned_of_each(
    connection: &mut Connection,
    people: &[PersonId],
) -> Result<Vec<(PersonId, ExerciseId, Date)>> {
    let found = query(
        "SELECT json_group_array(json_object('person_id', person_id, 'exercise', exercise, 'day', day))
         FROM json_each($1) AS each
         CROSS JOIN occurrences
         WHERE person_id = CAST(each.value AS BIGINT) AND is_over = 0
            AND state IN ('pending', 'claimed')",
    )
    .bind(rows(people))
    .fetch_listed(connection)
    .await?;
    Ok(readable_each(&found, planned))
}

fn planned(row: &Row) -> Result<(PersonId, ExerciseId, Date)> {
    Ok((row.try_get("person_id")?, row.try_get("exercise")?, row.try_get("day")?))
}

/// What planning goes on from.
#[derive(Clone, Debug)]
pub struct Last {
    pub exercise: ExerciseId,
    pub due_at: Timestamp,
    pub day: Date,
}

/// The last occurrence of each reminder of people, whatever became of it.
pub async fn last_of_each(
    connection: &mut Connection,
    people: &[PersonId],
) -> Result<HashMap<ReminderId, Last>> {
    let found = query(
        "SELECT json_group_array(json_object('reminder_id', reminder_id, 'exercise', exercise,
            'due_at', due_at, 'day', day))
         FROM occurrences
         WHERE id IN (
            SELECT MAX(occurrences.id) FROM json_each($1) AS each
            CROSS JOIN occurrences
            WHERE person_id = CAST(each.value AS BIGINT)
            GROUP BY occurrences.id % $2)",
    )
    .bind(rows(people))
    .bind(OccurrenceId::EACH_SECOND)
    .fetch_listed(connection)
    .await?;
    Ok(readable_each(&found, last).into_iter().collect())
}

fn last(row: &Row) -> Result<(ReminderId, Last)> {
    let (exercise, due_at) = (row.try_get("exercise")?, row.try_get("due_at")?);
    Ok((row.try_get("reminder_id")?, Last { exercise, due_at, day: row.try_get("day")? }))
}

/// When each reminder of a person comes next, for those that do.
pub async fn next_due_of_each(
    connection: &mut Connection,
    person: PersonId,
) -> Result<HashMap<ReminderId, Timestamp>> {
    let found = query(
        "SELECT reminder_id, MIN(COALESCE(snoozed_to_at, due_at)) AS next
         FROM occurrences
         WHERE person_id = $1 AND is_over = 0 AND state IN ('pending', 'claimed')
         GROUP BY reminder_id",
    )
    .bind(person.0)
    .fetch_all(connection)
    .await?;
    let next = |row: &Row| Ok((row.try_get("reminder_id")?, row.try_get("next")?));
    Ok(readable_each(&found, next).into_iter().collect())
}

/// The occurrences of people that are due after an instant and that something became of already,
/// because the clock had shown that instant before it was put back. What has expired by then was
/// never shown, and may be planned again.
pub async fn begun_after(
    connection: &mut Connection,
    people: &[PersonId],
    after: Timestamp,
) -> Result<HashSet<OccurrenceId>> {
    query_scalar(
        "SELECT occurrences.id FROM json_each($1) AS each
         CROSS JOIN occurrences
         WHERE person_id = CAST(each.value AS BIGINT) AND is_over IN (0, 1) AND occurrences.id >= $2
            AND (state NOT IN ('pending', 'expired') OR snoozed_to_at IS NOT NULL)",
    )
    .bind(rows(people))
    .bind(OccurrenceId::first_after(after).0)
    .fetch_all(connection)
    .await
    .map(Vec::into_iter)
    .map(HashSet::from_iter)
}

/// An occurrence that waits for its instant, or for another attempt.
#[derive(Clone, Copy, Debug)]
pub struct Waiting {
    pub id: OccurrenceId,
    pub reminder: ReminderId,
    pub person: PersonId,
    pub due_at: Timestamp,
    pub send_at: Timestamp,
    /// Whether the person put it off, or it is under way.
    is_begun: bool,
}

/// Between two of those that wait.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    send_at: Timestamp,
    id: OccurrenceId,
}

impl Waiting {
    /// The place before it.
    pub fn place(&self) -> Place {
        Place { send_at: self.send_at, id: self.id }
    }

    /// Whether it lies where its reminder was planned, and nothing became of it yet.
    pub fn is_planned(&self, now: Timestamp) -> bool {
        !self.is_begun && self.due_at > now
    }
}

/// What waits for an instant after `now`, the farthest first, `limit` at the most: from the farthest
/// of all on, or from a place.
pub async fn waiting_before(
    connection: &mut Connection,
    now: Timestamp,
    place: Option<Place>,
    limit: u32,
) -> Result<Vec<Waiting>> {
    query(
        "SELECT json_group_array(json_object('id', id, 'reminder_id', reminder_id,
            'person_id', person_id, 'due_at', due_at, 'send_at', send_at,
            'is_begun', state = 'claimed' OR snoozed_to_at IS NOT NULL))
         FROM (
            SELECT * FROM occurrences
            WHERE state IN ('pending', 'claimed') AND send_at > $1 AND (send_at, id) < ($2, $3)
            ORDER BY send_at DESC, id DESC
            LIMIT $4) AS waiting",
    )
    .bind(seconds(now))
    .bind(place.map_or(i64::MAX, |place| seconds(place.send_at)))
    .bind(place.map_or(i64::MAX, |place| place.id.0))
    .bind(limit)
    .fetch_listed(connection)
    .await
    .map(|rows| readable_each(&rows, waiting))
}

fn waiting(row: &Row) -> Result<Waiting> {
    Ok(Waiting {
        id: row.try_get("id")?,
        reminder: row.try_get("reminder_id")?,
        person: row.try_get("person_id")?,
        due_at: row.try_get("due_at")?,
        send_at: row.try_get("send_at")?,
        is_begun: row.try_get("is_begun")?,
    })
}

/// Forgets occurrences that lie too far off, and what has expired before it was due for these people:
/// it may come yet.
pub async fn forget_misplaced(
    connection: &mut Connection,
    ids: &[OccurrenceId],
    people: &[PersonId],
    now: Timestamp,
) -> Result<()> {
    query(
        "DELETE FROM occurrences
         WHERE id IN (SELECT CAST(value AS BIGINT) FROM json_each($1)) AND state = 'pending'
            AND snoozed_to_at IS NULL",
    )
    .bind(rows(ids))
    .execute(&mut *connection)
    .await?;
    query(
        "DELETE FROM occurrences
         WHERE person_id IN (SELECT CAST(value AS BIGINT) FROM json_each($1)) AND is_over = 1 AND id >= $2
            AND state = 'expired'",
    )
    .bind(rows(people))
    .bind(OccurrenceId::first_after(now).0)
    .execute(connection)
    .await?;
    Ok(())
}
