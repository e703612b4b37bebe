//! Sessions: what people completed. Of old ones only the total of their day is kept.

use jiff::{Timestamp, civil::Date};

use super::{
    Connection, Result, Row,
    numbers::{self, Numbered},
    query, query_scalar, readable_each, readable_one, rows, seconds,
};
use crate::care::{
    Activity, ExerciseId, MessageId, OccurrenceId, PersonId, SessionId, Worked, progression::Done,
};

/// One completed activity.
#[derive(Clone, Debug)]
pub struct Session {
    pub id: SessionId,
    pub person: PersonId,
    /// The reminder's occurrence that it answered; none if done unasked.
    pub occurrence: Option<OccurrenceId>,
    pub activity: Activity,
    pub exercise: Option<ExerciseId>,
    /// Its length, in seconds.
    pub seconds: u32,
    pub done_at: Timestamp,
    /// The civil date on which it counts.
    pub day: Date,
    /// What the person calls it, where it is movement of another kind.
    pub movement: Option<String>,
    /// The person's message that told of it; none where a button did.
    pub told_in: Option<MessageId>,
    /// What it strengthened.
    pub worked: Worked,
}

/// Those who did something on a day, each with a day of their own.
pub async fn who_moved(
    connection: &mut Connection,
    days: &[(PersonId, Date)],
) -> Result<Vec<PersonId>> {
    query_scalar(
        "SELECT CAST(value ->> 0 AS BIGINT) AS person FROM json_each($1)
         WHERE EXISTS (
            SELECT 1 FROM sessions
            WHERE person_id = CAST(value ->> 0 AS BIGINT) AND day = value ->> 1)",
    )
    .bind(rows(days))
    .fetch_all(connection)
    .await
}

/// The highest number that a session has or had; 0 before the first.
pub async fn last_id(connection: &mut Connection) -> Result<SessionId> {
    numbers::last(connection, Numbered::Sessions).await.map(SessionId)
}

/// Adds sessions; none has a number that was given before.
pub async fn add(connection: &mut Connection, sessions: &[Session]) -> Result<()> {
    let Some(last) = sessions.iter().map(|session| session.id.0).max() else { return Ok(()) };
    numbers::set_last(connection, Numbered::Sessions, last).await?;
    let sessions = sessions.iter().map(|session| {
        let Session { id, person, occurrence, activity, exercise, seconds: length, .. } = session;
        let (done_at, day) = (seconds(session.done_at), session.day);
        let (told_in, movement) = (session.told_in, &session.movement);
        let muscles = Some(session.worked.to_string()).filter(|muscles| !muscles.is_empty());
        let activity = activity.as_str();
        (
            id, person, occurrence, activity, exercise, length, done_at, day, told_in, movement,
            muscles,
        )
    });
    query(
        "INSERT INTO sessions
            (id, person_id, occurrence_id, activity, exercise, seconds, done_at, day, told_in,
            movement, muscles)
         SELECT CAST(value ->> 0 AS BIGINT), CAST(value ->> 1 AS BIGINT), CAST(value ->> 2 AS BIGINT), value ->> 3, value ->> 4, CAST(value ->> 5 AS BIGINT),
            CAST(value ->> 6 AS BIGINT), value ->> 7, CAST(value ->> 8 AS BIGINT), value ->> 9, value ->> 10
         FROM json_each($1)",
    )
    .bind(rows(sessions))
    .execute(connection)
    .await?;
    Ok(())
}

/// The session, whoever's it is.
pub async fn find(connection: &mut Connection, id: SessionId) -> Result<Option<Session>> {
    query("SELECT * FROM sessions WHERE id = $1")
        .bind(id.0)
        .fetch_optional(connection)
        .await
        .map(|row| readable_one(row, session))
}

/// The session that a person logged last. It is looked for among theirs alone: by the number as it is, all
/// numbers of others that came since would be gone through.
pub async fn last_of(connection: &mut Connection, person: PersonId) -> Result<Option<Session>> {
    query("SELECT * FROM sessions WHERE person_id = $1 ORDER BY id + 0 DESC LIMIT 1")
        .bind(person.0)
        .fetch_optional(connection)
        .await
        .map(|row| readable_one(row, session))
}

/// The sessions that a message of a person's told of.
pub async fn told_in(
    connection: &mut Connection,
    person: PersonId,
    message: MessageId,
) -> Result<Vec<Session>> {
    query("SELECT * FROM sessions WHERE person_id = $1 AND told_in = $2 ORDER BY id")
        .bind(person.0)
        .bind(message.0)
        .fetch_all(connection)
        .await
        .map(|rows| readable_each(&rows, session))
}

/// Takes a session back.
pub async fn remove(connection: &mut Connection, id: SessionId) -> Result<()> {
    query("DELETE FROM sessions WHERE id = $1").bind(id.0).execute(connection).await?;
    Ok(())
}

/// A person's sessions of a day and later ones, in the order in which they were done.
pub async fn since(
    connection: &mut Connection,
    person: PersonId,
    first: Date,
) -> Result<Vec<Session>> {
    query("SELECT * FROM sessions WHERE person_id = $1 AND day >= $2 ORDER BY day, done_at, id")
        .bind(person.0)
        .bind(first.to_string())
        .fetch_all(connection)
        .await
        .map(|rows| readable_each(&rows, session))
}

/// The civil days on which people did exercises, from a day on, in their order, and how that felt: what was
/// too much once was too much that day.
pub async fn days_of_each(
    connection: &mut Connection,
    each: &[(PersonId, &ExerciseId)],
    since: Date,
) -> Result<Vec<(PersonId, ExerciseId, Done)>> {
    query(
        "SELECT json_group_array(json_object('person_id', person_id, 'exercise', exercise,
            'day', day, 'felt', felt) ORDER BY day)
         FROM (
            SELECT person_id, exercise, day,
                CASE MAX(CASE felt WHEN 'too-much' THEN 3 WHEN 'easy' THEN 2 WHEN 'right' THEN 1 END)
                    WHEN 3 THEN 'too-much' WHEN 2 THEN 'easy' WHEN 1 THEN 'right' END AS felt
            FROM json_each($1) AS each
            CROSS JOIN sessions
            WHERE person_id = CAST(each.value ->> 0 AS BIGINT) AND exercise = each.value ->> 1
                AND day >= $2
            GROUP BY person_id, exercise, day) AS done",
    )
    .bind(rows(each))
    .bind(since.to_string())
    .fetch_listed(connection)
    .await
    .map(|rows| readable_each(&rows, day_of))
}

fn day_of(row: &Row) -> Result<(PersonId, ExerciseId, Done)> {
    let done = Done { day: row.try_get("day")?, felt: row.try_get("felt")? };
    Ok((row.try_get("person_id")?, row.try_get("exercise")?, done))
}

fn session(row: &Row) -> Result<Session> {
    let muscles: Option<&str> = row.try_get("muscles")?;
    Ok(Session {
        id: row.try_get("id")?,
        person: row.try_get("person_id")?,
        occurrence: row.try_get("occurrence_id")?,
        activity: row.try_get("activity")?,
        exercise: row.try_get("exercise")?,
        seconds: row.try_get("seconds")?,
        done_at: row.try_get("done_at")?,
        day: row.try_get("day")?,
        movement: row.try_get("movement")?,
        told_in: row.try_get("told_in")?,
        worked: muscles.map(Worked::read).unwrap_or_default(),
    })
}
