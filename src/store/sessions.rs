//! Sessions: what people completed. Of old ones only the total of their day is kept.

use jiff::{Timestamp, civil::Date};
use sqlx::{Row, sqlite::SqliteRow};

use super::{
    Connection, Result, decoding, instant,
    numbers::{self, Numbered},
    readable_each, readable_one, rows, rows_of, seconds,
};
use crate::care::{
    Activity, ExerciseId, MessageId, OccurrenceId, PersonId, SessionId, Worked,
    progression::{Done, Felt},
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
    sqlx::query(
        "INSERT INTO sessions
            (id, person_id, occurrence_id, activity, exercise, seconds, done_at, day, told_in,
            movement, muscles)
         SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5,
            value ->> 6, value ->> 7, value ->> 8, value ->> 9, value ->> 10
         FROM json_each($1)",
    )
    .bind(rows(sessions))
    .execute(connection)
    .await?;
    Ok(())
}

/// The session, whoever's it is.
pub async fn find(connection: &mut Connection, id: SessionId) -> Result<Option<Session>> {
    sqlx::query("SELECT * FROM sessions WHERE id = $1")
        .bind(id.0)
        .fetch_optional(connection)
        .await
        .map(|row| readable_one(row, session))
}

/// The session that a person logged last.
pub async fn last_of(connection: &mut Connection, person: PersonId) -> Result<Option<Session>> {
    sqlx::query("SELECT * FROM sessions WHERE person_id = $1 ORDER BY id DESC LIMIT 1")
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
    sqlx::query("SELECT * FROM sessions WHERE person_id = $1 AND told_in = $2 ORDER BY id")
        .bind(person.0)
        .bind(message.0)
        .fetch_all(connection)
        .await
        .map(|rows| readable_each(&rows, session))
}

/// Takes a session back.
pub async fn remove(connection: &mut Connection, id: SessionId) -> Result<()> {
    sqlx::query("DELETE FROM sessions WHERE id = $1").bind(id.0).execute(connection).await?;
    Ok(())
}

/// A person's sessions of a day and later ones, in the order in which they were done.
pub async fn since(
    connection: &mut Connection,
    person: PersonId,
    first: Date,
) -> Result<Vec<Session>> {
    sqlx::query(
        "SELECT * FROM sessions WHERE person_id = $1 AND day >= $2 ORDER BY day, done_at, id",
    )
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
    let found: Vec<(PersonId, ExerciseId, Date, Option<Felt>)> = sqlx::query_scalar(
        "SELECT json_group_array(json_array(person_id, exercise, day, felt) ORDER BY day)
         FROM (
            SELECT person_id, exercise, day,
                CASE MAX(CASE felt WHEN 'too-much' THEN 3 WHEN 'easy' THEN 2 WHEN 'right' THEN 1 END)
                    WHEN 3 THEN 'too-much' WHEN 2 THEN 'easy' WHEN 1 THEN 'right' END AS felt
            FROM json_each($1) AS each
            CROSS JOIN sessions
            WHERE person_id = each.value ->> 0 AND exercise = each.value ->> 1 AND day >= $2
            GROUP BY person_id, exercise, day)",
    )
    .bind(rows(each))
    .bind(since.to_string())
    .fetch_one(connection)
    .await
    .and_then(rows_of)?;
    let done = |(person, exercise, day, felt)| (person, exercise, Done { day, felt });
    Ok(found.into_iter().map(done).collect())
}

fn session(row: &SqliteRow) -> Result<Session> {
    let exercise: Option<String> = row.try_get("exercise")?;
    Ok(Session {
        id: SessionId(row.try_get("id")?),
        person: PersonId(row.try_get("person_id")?),
        occurrence: row.try_get::<Option<i64>, _>("occurrence_id")?.map(OccurrenceId),
        activity: row.try_get::<&str, _>("activity")?.parse().map_err(decoding)?,
        exercise: exercise.map(ExerciseId::try_from).transpose().map_err(decoding)?,
        seconds: row.try_get("seconds")?,
        done_at: instant(row.try_get("done_at")?)?,
        day: row.try_get::<&str, _>("day")?.parse().map_err(decoding)?,
        movement: row.try_get("movement")?,
        told_in: row.try_get::<Option<i64>, _>("told_in")?.map(MessageId),
        worked: row.try_get::<Option<&str>, _>("muscles")?.map(Worked::read).unwrap_or_default(),
    })
}
