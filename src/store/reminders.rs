//! Reminders: what a person wishes to be reminded of, and when.

use jiff::Timestamp;
use sqlx::{Row, sqlite::SqliteRow};

use super::{Connection, Result, decoding, instant, seconds};
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
    sqlx::query("SELECT * FROM reminders WHERE id = $1")
        .bind(id.0)
        .fetch_optional(connection)
        .await?
        .map(|row| reminder(&row))
        .transpose()
}

/// A person's reminders, in the order in which they were made.
pub async fn of(connection: &mut Connection, person: PersonId) -> Result<Vec<Reminder>> {
    sqlx::query("SELECT * FROM reminders WHERE person_id = $1 ORDER BY id")
        .bind(person.0)
        .fetch_all(connection)
        .await?
        .iter()
        .map(reminder)
        .collect()
}

fn reminder(row: &SqliteRow) -> Result<Reminder> {
    let exercise: Option<String> = row.try_get("exercise")?;
    Ok(Reminder {
        id: ReminderId(row.try_get("id")?),
        activity: row.try_get::<&str, _>("activity")?.parse().map_err(decoding)?,
        exercise: exercise.map(ExerciseId::try_from).transpose().map_err(decoding)?,
        schedule: row.try_get::<&str, _>("schedule")?.parse().map_err(decoding)?,
        created_at: instant(row.try_get("created_at")?)?,
    })
}
