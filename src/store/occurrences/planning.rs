//! What planning looks at before it adds occurrences: for all reminders of a person, or of several
//! people, in one statement each.

use std::collections::{HashMap, HashSet};

use jiff::{Timestamp, civil::Date, fmt::serde::timestamp::second::required};
use serde::Deserialize;

use crate::{
    care::{ExerciseId, OccurrenceId, PersonId, ReminderId},
    store::{Connection, Result, rows, rows_of, seconds},
};

/// The exercises that are planned for people or under way to them, each with its civil day.
pub async fn planned_of_each(
    connection: &mut Connection,
    people: &[PersonId],
) -> Result<Vec<(PersonId, ExerciseId, Date)>> {
    sqlx::query_scalar(
        "SELECT json_group_array(json_array(person_id, exercise, day))
         FROM json_each($1) AS each
         CROSS JOIN occurrences
         WHERE person_id = each.value AND is_over = 0 AND state IN ('pending', 'claimed')",
    )
    .bind(rows(people))
    .fetch_one(connection)
    .await
    .and_then(rows_of)
}

/// What planning goes on from.
#[derive(Clone, Debug, Deserialize)]
pub struct Last {
    pub exercise: ExerciseId,
    #[serde(with = "required")]
    pub due_at: Timestamp,
    pub day: Date,
}

/// The last occurrence of each reminder of people, whatever became of it.
pub async fn last_of_each(
    connection: &mut Connection,
    people: &[PersonId],
) -> Result<HashMap<ReminderId, Last>> {
    let found: Vec<(ReminderId, Last)> = sqlx::query_scalar(
        "SELECT json_group_array(json_array(reminder_id, json_array(exercise, due_at, day)))
         FROM occurrences
         WHERE id IN (
            SELECT MAX(occurrences.id) FROM json_each($1) AS each
            CROSS JOIN occurrences
            WHERE person_id = each.value
            GROUP BY occurrences.id % $2)",
    )
    .bind(rows(people))
    .bind(OccurrenceId::EACH_SECOND)
    .fetch_one(connection)
    .await
    .and_then(rows_of)?;
    Ok(found.into_iter().collect())
}

#[derive(Deserialize)]
struct Due(#[serde(with = "required")] Timestamp);

/// When each reminder of a person comes next, for those that do.
pub async fn next_due_of_each(
    connection: &mut Connection,
    person: PersonId,
) -> Result<HashMap<ReminderId, Timestamp>> {
    let found: Vec<(ReminderId, Due)> = sqlx::query_scalar(
        "SELECT json_group_array(json_array(reminder_id, next))
         FROM (
            SELECT reminder_id, MIN(COALESCE(snoozed_to_at, due_at)) AS next
            FROM occurrences
            WHERE person_id = $1 AND is_over = 0 AND state IN ('pending', 'claimed')
            GROUP BY reminder_id)",
    )
    .bind(person.0)
    .fetch_one(connection)
    .await
    .and_then(rows_of)?;
    Ok(found.into_iter().map(|(reminder, Due(due_at))| (reminder, due_at)).collect())
}

/// The occurrences of people that are due after an instant and that something became of already,
/// because the clock had shown that instant before it was put back. What has expired by then was
/// never shown, and may be planned again.
pub async fn begun_after(
    connection: &mut Connection,
    people: &[PersonId],
    after: Timestamp,
) -> Result<HashSet<OccurrenceId>> {
    sqlx::query_scalar(
        "SELECT json_group_array(id)
         FROM (
            SELECT occurrences.id FROM json_each($1) AS each
            CROSS JOIN occurrences
            WHERE person_id = each.value AND is_over IN (0, 1) AND occurrences.id >= $2
                AND (state NOT IN ('pending', 'expired') OR snoozed_to_at IS NOT NULL))",
    )
    .bind(rows(people))
    .bind(OccurrenceId::first_after(after).0)
    .fetch_one(connection)
    .await
    .and_then(rows_of)
    .map(|found: Vec<OccurrenceId>| found.into_iter().collect())
}

/// An occurrence that waits for its instant, or for another attempt.
#[derive(Clone, Copy, Debug, Deserialize)]
pub struct Waiting {
    pub id: OccurrenceId,
    pub reminder: ReminderId,
    pub person: PersonId,
    #[serde(with = "required")]
    pub due_at: Timestamp,
    #[serde(with = "required")]
    pub send_at: Timestamp,
    /// 1 where the person put it off, or where it is under way.
    is_begun: u8,
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
        self.is_begun == 0 && self.due_at > now
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
    sqlx::query_scalar(
        "SELECT json_group_array(json_array(id, reminder_id, person_id, due_at, send_at,
            state = 'claimed' OR snoozed_to_at IS NOT NULL))
         FROM (
            SELECT * FROM occurrences
            WHERE state IN ('pending', 'claimed') AND send_at > $1 AND (send_at, id) < ($2, $3)
            ORDER BY send_at DESC, id DESC
            LIMIT $4)",
    )
    .bind(seconds(now))
    .bind(place.map_or(i64::MAX, |place| seconds(place.send_at)))
    .bind(place.map_or(i64::MAX, |place| place.id.0))
    .bind(limit)
    .fetch_one(connection)
    .await
    .and_then(rows_of)
}

/// Forgets occurrences that lie too far off, and what has expired before it was due for these people:
/// it may come yet.
pub async fn forget_misplaced(
    connection: &mut Connection,
    ids: &[OccurrenceId],
    people: &[PersonId],
    now: Timestamp,
) -> Result<()> {
    sqlx::query(
        "DELETE FROM occurrences
         WHERE id IN (SELECT value FROM json_each($1)) AND state = 'pending'
            AND snoozed_to_at IS NULL",
    )
    .bind(rows(ids))
    .execute(&mut *connection)
    .await?;
    sqlx::query(
        "DELETE FROM occurrences
         WHERE person_id IN (SELECT value FROM json_each($1)) AND is_over = 1 AND id >= $2
            AND state = 'expired'",
    )
    .bind(rows(people))
    .bind(OccurrenceId::first_after(now).0)
    .execute(connection)
    .await?;
    Ok(())
}
