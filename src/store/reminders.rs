//! Reminders: what a person wishes to be reminded of, and when.

use jiff::{
    Timestamp,
    fmt::serde::timestamp::second::{optional, required},
};
use serde::Deserialize;

use super::{Connection, Result, decoding, rows, rows_of, seconds};
use crate::care::{Activity, ExerciseId, PersonId, ReminderId, Schedule};

/// A standing wish.
#[derive(Clone, Debug)]
pub struct Reminder {
    pub id: ReminderId,
    pub activity: Activity,
    /// One exercise; none where the activity's exercises take turns.
    pub exercise: Option<ExerciseId>,
    pub schedule: Schedule,
    pub created_at: Timestamp,
    pub paused_at: Option<Timestamp>,
    pub removed_at: Option<Timestamp>,
}

impl Reminder {
    /// Whether it makes occurrences.
    pub fn is_active(&self) -> bool {
        self.paused_at.is_none() && self.removed_at.is_none()
    }
}

/// Lists the reminders for which a condition holds, in the order of their ids.
macro_rules! list {
    ($condition:literal) => {
        concat!(
            "SELECT json_group_array(json_array(id, activity, exercise, schedule, created_at,
                paused_at, removed_at) ORDER BY id)
             FROM reminders ",
            $condition
        )
    };
}

/// Adds a reminder for a person.
pub async fn add(
    connection: &mut Connection,
    person: PersonId,
    activity: Activity,
    exercise: Option<&ExerciseId>,
    schedule: &Schedule,
    now: Timestamp,
) -> Result<ReminderId> {
    sqlx::query_scalar(
        "INSERT INTO reminders (person_id, activity, exercise, schedule, created_at)
         VALUES ($1, $2, $3, $4, $5)
         RETURNING id",
    )
    .bind(person.0)
    .bind(activity.as_str())
    .bind(exercise.map(ExerciseId::as_str))
    .bind(schedule.to_string())
    .bind(seconds(now))
    .fetch_one(connection)
    .await
    .map(ReminderId)
}

/// A reminder, whoever's it is.
pub async fn find(connection: &mut Connection, id: ReminderId) -> Result<Option<Reminder>> {
    Ok(all(connection, &[id]).await?.pop())
}

/// Those reminders that are there, whoever's they are.
pub async fn all(connection: &mut Connection, ids: &[ReminderId]) -> Result<Vec<Reminder>> {
    sqlx::query_scalar(list!("WHERE id IN (SELECT value FROM json_each($1))"))
        .bind(rows(ids))
        .fetch_one(connection)
        .await
        .and_then(reminders)
}

/// A person's plan, in the order in which it was made; what was removed is not in it.
pub async fn of(connection: &mut Connection, person: PersonId) -> Result<Vec<Reminder>> {
    sqlx::query_scalar(list!("WHERE person_id = $1 AND removed_at IS NULL"))
        .bind(person.0)
        .fetch_one(connection)
        .await
        .and_then(reminders)
}

/// A person's reminder, removed ones included; none if it is somebody else's.
pub async fn find_of(
    connection: &mut Connection,
    person: PersonId,
    id: ReminderId,
) -> Result<Option<Reminder>> {
    sqlx::query_scalar(list!("WHERE id = $1 AND person_id = $2"))
        .bind(id.0)
        .bind(person.0)
        .fetch_one(connection)
        .await
        .and_then(reminders)
        .map(|mut found| found.pop())
}

/// Keeps what a reminder asks for and when.
pub async fn change(connection: &mut Connection, changed: &Reminder) -> Result<()> {
    sqlx::query(
        "UPDATE reminders
         SET activity = $2, exercise = $3, schedule = $4, paused_at = $5, removed_at = $6
         WHERE id = $1",
    )
    .bind(changed.id.0)
    .bind(changed.activity.as_str())
    .bind(changed.exercise.as_ref().map(ExerciseId::as_str))
    .bind(changed.schedule.to_string())
    .bind(changed.paused_at.map(seconds))
    .bind(changed.removed_at.map(seconds))
    .execute(connection)
    .await?;
    Ok(())
}

/// Removes all of a person's plan.
pub async fn remove_all(
    connection: &mut Connection,
    person: PersonId,
    now: Timestamp,
) -> Result<()> {
    sqlx::query("UPDATE reminders SET removed_at = $2 WHERE person_id = $1 AND removed_at IS NULL")
        .bind(person.0)
        .bind(seconds(now))
        .execute(connection)
        .await?;
    Ok(())
}

/// Removes what was added to a person's plan together with a reminder, itself included.
pub async fn remove_made_with(
    connection: &mut Connection,
    person: PersonId,
    first: ReminderId,
    now: Timestamp,
) -> Result<()> {
    sqlx::query(
        "UPDATE reminders
         SET removed_at = $3
         WHERE person_id = $1 AND removed_at IS NULL AND id >= $2 AND created_at =
            (SELECT created_at FROM reminders WHERE id = $2 AND person_id = $1)",
    )
    .bind(person.0)
    .bind(first.0)
    .bind(seconds(now))
    .execute(connection)
    .await?;
    Ok(())
}

/// Puts back what was removed from a person's plan as a reminder was added; returns how many.
pub async fn put_back_before(
    connection: &mut Connection,
    person: PersonId,
    first: ReminderId,
) -> Result<u64> {
    let changed = sqlx::query(
        "UPDATE reminders
         SET removed_at = NULL
         WHERE person_id = $1 AND id < $2 AND removed_at =
            (SELECT created_at FROM reminders WHERE id = $2 AND person_id = $1)",
    )
    .bind(person.0)
    .bind(first.0)
    .execute(connection)
    .await?;
    Ok(changed.rows_affected())
}

/// A reminder as it is listed.
#[derive(Deserialize)]
struct Columns {
    id: ReminderId,
    activity: Activity,
    exercise: Option<ExerciseId>,
    schedule: String,
    #[serde(with = "required")]
    created_at: Timestamp,
    #[serde(with = "optional")]
    paused_at: Option<Timestamp>,
    #[serde(with = "optional")]
    removed_at: Option<Timestamp>,
}

fn reminders(found: String) -> Result<Vec<Reminder>> {
    let reminder = |columns: Columns| {
        let Columns { id, activity, exercise, schedule, created_at, paused_at, removed_at } =
            columns;
        let schedule = schedule.parse().map_err(decoding)?;
        Ok(Reminder { id, activity, exercise, schedule, created_at, paused_at, removed_at })
    };
    rows_of(found)?.into_iter().map(reminder).collect()
}
