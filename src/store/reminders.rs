//! Reminders: what a person wishes to be reminded of, and when. They lie by person, and are looked for
//! by person and number.

use jiff::{
    Timestamp,
    civil::Date,
    fmt::serde::timestamp::second::{optional, required},
};
use serde::Deserialize;

use super::{Connection, Result, decoding, readable, rows, rows_of, seconds};
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
    /// The person's day of which they said "not today".
    pub skipped_on: Option<Date>,
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
                paused_at, removed_at, skipped_on) ORDER BY id)
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
    let id = next_id(connection).await?;
    sqlx::query(
        "INSERT INTO reminders (person_id, id, activity, exercise, schedule, created_at)
         VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(person.0)
    .bind(id.0)
    .bind(activity.as_str())
    .bind(exercise.map(ExerciseId::as_str))
    .bind(schedule.to_string())
    .bind(seconds(now))
    .execute(connection)
    .await?;
    Ok(id)
}

/// A number that no reminder of anybody has had.
async fn next_id(connection: &mut Connection) -> Result<ReminderId> {
    sqlx::query_scalar("UPDATE numbers SET last = last + 1 WHERE name = 'reminders' RETURNING last")
        .fetch_one(connection)
        .await
        .map(ReminderId)
}

/// Those reminders of people that are there and can be read.
pub async fn all(
    connection: &mut Connection,
    each: &[(PersonId, ReminderId)],
) -> Result<Vec<Reminder>> {
    const AMONG: &str =
        list!("WHERE (person_id, id) IN (SELECT value ->> 0, value ->> 1 FROM json_each($1))");
    sqlx::query_scalar(AMONG).bind(rows(each)).fetch_one(connection).await.and_then(reminders)
}

/// A person's plan, in the order in which it was made; what was removed or cannot be read is not in
/// it.
pub async fn of(connection: &mut Connection, person: PersonId) -> Result<Vec<Reminder>> {
    sqlx::query_scalar(list!("WHERE person_id = $1 AND removed_at IS NULL"))
        .bind(person.0)
        .fetch_one(connection)
        .await
        .and_then(reminders)
}

/// A person's reminder, removed ones included; none if it is somebody else's or cannot be read.
pub async fn find_of(
    connection: &mut Connection,
    person: PersonId,
    id: ReminderId,
) -> Result<Option<Reminder>> {
    sqlx::query_scalar(list!("WHERE person_id = $1 AND id = $2"))
        .bind(person.0)
        .bind(id.0)
        .fetch_one(connection)
        .await
        .and_then(reminders)
        .map(|mut found| found.pop())
}

/// Keeps what a person's reminder asks for and when.
pub async fn change(
    connection: &mut Connection,
    person: PersonId,
    changed: &Reminder,
) -> Result<()> {
    sqlx::query(
        "UPDATE reminders
         SET activity = $3, exercise = $4, schedule = $5, paused_at = $6, removed_at = $7,
            skipped_on = $8
         WHERE person_id = $1 AND id = $2",
    )
    .bind(person.0)
    .bind(changed.id.0)
    .bind(changed.activity.as_str())
    .bind(changed.exercise.as_ref().map(ExerciseId::as_str))
    .bind(changed.schedule.to_string())
    .bind(changed.paused_at.map(seconds))
    .bind(changed.removed_at.map(seconds))
    .bind(changed.skipped_on.map(|day| day.to_string()))
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
            (SELECT created_at FROM reminders WHERE person_id = $1 AND id = $2)",
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
            (SELECT created_at FROM reminders WHERE person_id = $1 AND id = $2)",
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
    skipped_on: Option<Date>,
}

fn reminder(columns: Columns) -> Result<Reminder> {
    Ok(Reminder {
        id: columns.id,
        activity: columns.activity,
        exercise: columns.exercise,
        schedule: columns.schedule.parse().map_err(decoding)?,
        created_at: columns.created_at,
        paused_at: columns.paused_at,
        removed_at: columns.removed_at,
        skipped_on: columns.skipped_on,
    })
}

/// Those that can be read.
fn reminders(found: String) -> Result<Vec<Reminder>> {
    let found: Vec<Columns> = rows_of(found)?;
    Ok(found.into_iter().filter_map(|columns| readable(reminder(columns))).collect())
}
