//! Reminders: what a person wishes to be reminded of, and when. They lie by person, and are looked for
//! by person and number.

use jiff::{
    Timestamp,
    civil::Date,
    fmt::serde::timestamp::second::{optional, required},
};
use serde::Deserialize;

use super::{
    Connection, Result, decoding,
    numbers::{self, Numbered},
    readable, rows, rows_of, seconds,
};
use crate::care::{Activity, ExerciseId, MessageId, PersonId, ReminderId, Schedule, cue::Cue};

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
    /// What of their day it follows, if they have said so.
    pub cue: Option<Cue>,
    /// When they were asked.
    pub cue_asked_at: Option<Timestamp>,
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
                paused_at, removed_at, skipped_on, cue,
                cue_asked_at) ORDER BY id)
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
    let id = ReminderId(numbers::next(connection, Numbered::Reminders).await?);
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

/// Keeps which message of the person's asked for a reminder.
pub async fn set_asked_in(
    connection: &mut Connection,
    person: PersonId,
    id: ReminderId,
    message: MessageId,
) -> Result<()> {
    sqlx::query("UPDATE reminders SET asked_in = $3 WHERE person_id = $1 AND id = $2")
        .bind(person.0)
        .bind(id.0)
        .bind(message.0)
        .execute(connection)
        .await?;
    Ok(())
}

/// The reminders of a person's plan that a message of theirs asked for.
pub async fn asked_in(
    connection: &mut Connection,
    person: PersonId,
    message: MessageId,
) -> Result<Vec<Reminder>> {
    sqlx::query_scalar(list!("WHERE person_id = $1 AND asked_in = $2 AND removed_at IS NULL"))
        .bind(person.0)
        .bind(message.0)
        .fetch_one(connection)
        .await
        .and_then(reminders)
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

/// Keeps that another hour was offered for a reminder; whether that was so for the first time.
pub async fn offer_hour(
    connection: &mut Connection,
    person: PersonId,
    id: ReminderId,
    now: Timestamp,
) -> Result<bool> {
    let offered = sqlx::query(
        "UPDATE reminders SET hour_offered_at = $3
         WHERE person_id = $1 AND id = $2 AND hour_offered_at IS NULL",
    )
    .bind(person.0)
    .bind(id.0)
    .bind(seconds(now))
    .execute(connection)
    .await?;
    Ok(offered.rows_affected() > 0)
}

/// Keeps that it was asked what a reminder could follow.
pub async fn ask_cue(
    connection: &mut Connection,
    person: PersonId,
    id: ReminderId,
    now: Timestamp,
) -> Result<()> {
    sqlx::query("UPDATE reminders SET cue_asked_at = $3 WHERE person_id = $1 AND id = $2")
        .bind(person.0)
        .bind(id.0)
        .bind(seconds(now))
        .execute(connection)
        .await?;
    Ok(())
}

/// Keeps what a person's reminder follows; whether there is such a reminder.
pub async fn set_cue(
    connection: &mut Connection,
    person: PersonId,
    id: ReminderId,
    cue: Option<Cue>,
) -> Result<bool> {
    let set = sqlx::query("UPDATE reminders SET cue = $3 WHERE person_id = $1 AND id = $2")
        .bind(person.0)
        .bind(id.0)
        .bind(cue.map(Cue::as_str))
        .execute(connection)
        .await?;
    Ok(set.rows_affected() > 0)
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

/// Keeps other schedules of a person's reminders.
pub async fn reschedule(
    connection: &mut Connection,
    person: PersonId,
    changed: impl IntoIterator<Item = (ReminderId, Schedule)>,
) -> Result<()> {
    let changed = changed.into_iter().map(|(id, schedule)| (person, id, schedule.to_string()));
    sqlx::query(
        "UPDATE reminders
         SET schedule = changed.value ->> 2
         FROM json_each($1) AS changed
         WHERE person_id = changed.value ->> 0 AND reminders.id = changed.value ->> 1",
    )
    .bind(rows(changed))
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

/// The activities of which reminders were removed from a person's plan, from an instant on.
pub async fn removed_since(
    connection: &mut Connection,
    person: PersonId,
    since: Timestamp,
) -> Result<Vec<Activity>> {
    sqlx::query_scalar::<_, String>(
        "SELECT DISTINCT activity FROM reminders WHERE person_id = $1 AND removed_at >= $2",
    )
    .bind(person.0)
    .bind(seconds(since))
    .fetch_all(connection)
    .await?
    .iter()
    .map(|activity| activity.parse().map_err(decoding))
    .collect()
}

/// How many reminders a person's plan holds, those that cannot be read included.
pub async fn count_of(connection: &mut Connection, person: PersonId) -> Result<usize> {
    let count: i64 = sqlx::query_scalar(
        "SELECT COUNT(*) FROM reminders WHERE person_id = $1 AND removed_at IS NULL",
    )
    .bind(person.0)
    .fetch_one(connection)
    .await?;
    usize::try_from(count).map_err(decoding)
}

/// What is in a person's plan and was added together with a reminder, itself included.
pub async fn made_with(
    connection: &mut Connection,
    person: PersonId,
    first: ReminderId,
) -> Result<Vec<ReminderId>> {
    sqlx::query_scalar(
        "SELECT json_group_array(id) FROM reminders
         WHERE person_id = $1 AND removed_at IS NULL AND id >= $2 AND created_at =
            (SELECT created_at FROM reminders WHERE person_id = $1 AND id = $2)",
    )
    .bind(person.0)
    .bind(first.0)
    .fetch_one(connection)
    .await
    .and_then(rows_of)
}

/// What was removed from a person's plan as a reminder was added.
pub async fn removed_for(
    connection: &mut Connection,
    person: PersonId,
    first: ReminderId,
) -> Result<Vec<ReminderId>> {
    sqlx::query_scalar(
        "SELECT json_group_array(id) FROM reminders
         WHERE person_id = $1 AND id < $2 AND removed_at =
            (SELECT created_at FROM reminders WHERE person_id = $1 AND id = $2)",
    )
    .bind(person.0)
    .bind(first.0)
    .fetch_one(connection)
    .await
    .and_then(rows_of)
}

/// Keeps since when reminders of a person are gone from the plan; none puts them back.
pub async fn set_removed(
    connection: &mut Connection,
    person: PersonId,
    ids: &[ReminderId],
    since: Option<Timestamp>,
) -> Result<()> {
    sqlx::query(
        "UPDATE reminders
         SET removed_at = $3
         WHERE person_id = $1 AND id IN (SELECT value FROM json_each($2))",
    )
    .bind(person.0)
    .bind(rows(ids))
    .bind(since.map(seconds))
    .execute(connection)
    .await?;
    Ok(())
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
    cue: Option<Cue>,
    #[serde(with = "optional")]
    cue_asked_at: Option<Timestamp>,
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
        cue: columns.cue,
        cue_asked_at: columns.cue_asked_at,
    })
}

/// Those that can be read.
fn reminders(found: String) -> Result<Vec<Reminder>> {
    let found: Vec<Columns> = rows_of(found)?;
    Ok(found.into_iter().filter_map(|columns| readable(reminder(columns))).collect())
}
