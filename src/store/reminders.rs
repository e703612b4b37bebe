//! Reminders: what a person wishes to be reminded of, and when. They lie by person, and are looked for
//! by person and number.

use jiff::{Timestamp, civil::Date};

use super::{
    Connection, Result, Row,
    numbers::{self, Numbered},
    query, query_scalar, readable_each, rows, seconds,
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
            "SELECT json_group_array(json_object('id', id, 'activity', activity,
                'exercise', exercise, 'schedule', schedule, 'created_at', created_at,
                'paused_at', paused_at, 'removed_at', removed_at, 'skipped_on', skipped_on,
                'cue', cue, 'cue_asked_at', cue_asked_at)
                ORDER BY id)
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
    query(
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
    query("UPDATE reminders SET asked_in = $3 WHERE person_id = $1 AND id = $2")
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
    query(list!("WHERE person_id = $1 AND asked_in = $2 AND removed_at IS NULL"))
        .bind(person.0)
        .bind(message.0)
        .fetch_listed(connection)
        .await
        .map(|rows| readable_each(&rows, reminder))
}

/// Those reminders of people that are there and can be read.
pub async fn all(
    connection: &mut Connection,
    each: &[(PersonId, ReminderId)],
) -> Result<Vec<Reminder>> {
    query(list!("WHERE (person_id, id) IN (SELECT CAST(value ->> 0 AS BIGINT), CAST(value ->> 1 AS BIGINT) FROM json_each($1))"))
        .bind(rows(each))
        .fetch_listed(connection)
        .await
        .map(|rows| readable_each(&rows, reminder))
}

/// A person's plan, in the order in which it was made; what was removed or cannot be read is not in
/// it.
pub async fn of(connection: &mut Connection, person: PersonId) -> Result<Vec<Reminder>> {
    query(list!("WHERE person_id = $1 AND removed_at IS NULL"))
        .bind(person.0)
        .fetch_listed(connection)
        .await
        .map(|rows| readable_each(&rows, reminder))
}

/// A person's reminder, removed ones included; none if it is somebody else's or cannot be read.
pub async fn find_of(
    connection: &mut Connection,
    person: PersonId,
    id: ReminderId,
) -> Result<Option<Reminder>> {
    query(list!("WHERE person_id = $1 AND id = $2"))
        .bind(person.0)
        .bind(id.0)
        .fetch_listed(connection)
        .await
        .map(|rows| readable_each(&rows, reminder).pop())
}

/// Keeps that another hour was offered for a reminder; whether that was so for the first time.
pub async fn offer_hour(
    connection: &mut Connection,
    person: PersonId,
    id: ReminderId,
    now: Timestamp,
) -> Result<bool> {
    let offered = query(
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
    query("UPDATE reminders SET cue_asked_at = $3 WHERE person_id = $1 AND id = $2")
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
    let set = query("UPDATE reminders SET cue = $3 WHERE person_id = $1 AND id = $2")
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
    query(
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
    query(
        "UPDATE reminders
         SET schedule = changed.value ->> 2
         FROM json_each($1) AS changed
         WHERE person_id = CAST(changed.value ->> 0 AS BIGINT) AND reminders.id = CAST(changed.value ->> 1 AS BIGINT)",
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
    query("UPDATE reminders SET removed_at = $2 WHERE person_id = $1 AND removed_at IS NULL")
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
    query_scalar(
        "SELECT DISTINCT activity FROM reminders WHERE person_id = $1 AND removed_at >= $2",
    )
    .bind(person.0)
    .bind(seconds(since))
    .fetch_all(connection)
    .await
}

/// How many reminders a person's plan holds, those that cannot be read included.
pub async fn count_of(connection: &mut Connection, person: PersonId) -> Result<usize> {
    query_scalar("SELECT COUNT(*) FROM reminders WHERE person_id = $1 AND removed_at IS NULL")
        .bind(person.0)
        .fetch_one(connection)
        .await
}

/// What is in a person's plan and was added together with a reminder, itself included.
pub async fn made_with(
    connection: &mut Connection,
    person: PersonId,
    first: ReminderId,
) -> Result<Vec<ReminderId>> {
    query_scalar(
        "SELECT id FROM reminders
         WHERE person_id = $1 AND removed_at IS NULL AND id >= $2 AND created_at =
            (SELECT created_at FROM reminders WHERE person_id = $1 AND id = $2)",
    )
    .bind(person.0)
    .bind(first.0)
    .fetch_all(connection)
    .await
}

/// What was removed from a person's plan as a reminder was added.
pub async fn removed_for(
    connection: &mut Connection,
    person: PersonId,
    first: ReminderId,
) -> Result<Vec<ReminderId>> {
    query_scalar(
        "SELECT id FROM reminders
         WHERE person_id = $1 AND id < $2 AND removed_at =
            (SELECT created_at FROM reminders WHERE person_id = $1 AND id = $2)",
    )
    .bind(person.0)
    .bind(first.0)
    .fetch_all(connection)
    .await
}

/// Keeps since when reminders of a person are gone from the plan; none puts them back.
pub async fn set_removed(
    connection: &mut Connection,
    person: PersonId,
    ids: &[ReminderId],
    since: Option<Timestamp>,
) -> Result<()> {
    query(
        "UPDATE reminders
         SET removed_at = $3
         WHERE person_id = $1 AND id IN (SELECT CAST(value AS BIGINT) FROM json_each($2))",
    )
    .bind(person.0)
    .bind(rows(ids))
    .bind(since.map(seconds))
    .execute(connection)
    .await?;
    Ok(())
}

fn reminder(row: &Row) -> Result<Reminder> {
    Ok(Reminder {
        id: row.try_get("id")?,
        activity: row.try_get("activity")?,
        exercise: row.try_get("exercise")?,
        schedule: row.try_get("schedule")?,
        created_at: row.try_get("created_at")?,
        paused_at: row.try_get("paused_at")?,
        removed_at: row.try_get("removed_at")?,
        skipped_on: row.try_get("skipped_on")?,
        cue: row.try_get("cue")?,
        cue_asked_at: row.try_get("cue_asked_at")?,
    })
}
