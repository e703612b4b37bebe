//! Exercises that rest for a person, because they hurt.

use jiff::Timestamp;
use sqlx::{Row, sqlite::SqliteRow};

use super::{Connection, Result, decoding, instant, readable_each, readable_one, rows, seconds};
use crate::care::{ExerciseId, PersonId, progression::Progression};

/// Has an exercise rest from an instant until another, or longer where it rests already; `before` is what its person
/// had said of its dose when it began to rest.
pub async fn add(
    connection: &mut Connection,
    person: PersonId,
    exercise: &ExerciseId,
    (now, until): (Timestamp, Timestamp),
    before: Progression,
) -> Result<()> {
    end(connection, person, exercise, now).await?;
    sqlx::query(
        "INSERT INTO resting_exercises
            (person_id, exercise, until_at, amount_before, was_easy, hurt_before)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (person_id, exercise) DO UPDATE SET until_at = excluded.until_at",
    )
    .bind(person.0)
    .bind(exercise.as_str())
    .bind(seconds(until))
    .bind(before.amount)
    .bind(i64::from(before.is_easy))
    .bind(before.hurt_on.map(|day| day.to_string()))
    .execute(connection)
    .await?;
    Ok(())
}

/// Forgets a rest that is over at an instant; one that goes on stays.
async fn end(
    connection: &mut Connection,
    person: PersonId,
    exercise: &ExerciseId,
    now: Timestamp,
) -> Result<()> {
    sqlx::query(
        "DELETE FROM resting_exercises
         WHERE person_id = $1 AND exercise = $2 AND until_at <= $3",
    )
    .bind(person.0)
    .bind(exercise.as_str())
    .bind(seconds(now))
    .execute(connection)
    .await?;
    Ok(())
}

/// Ends the rest of an exercise, if it rests at an instant; returns what its person had said of its dose before.
pub async fn wake(
    connection: &mut Connection,
    person: PersonId,
    exercise: &ExerciseId,
    now: Timestamp,
) -> Result<Option<Progression>> {
    sqlx::query(
        "DELETE FROM resting_exercises
         WHERE person_id = $1 AND exercise = $2 AND until_at > $3
         RETURNING amount_before, was_easy, hurt_before",
    )
    .bind(person.0)
    .bind(exercise.as_str())
    .bind(seconds(now))
    .fetch_optional(connection)
    .await
    .map(|row| readable_one(row, before))
}

/// All exercises that rest for a person or have rested, and until when.
pub async fn of(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<(ExerciseId, Timestamp)>> {
    sqlx::query("SELECT * FROM resting_exercises WHERE person_id = $1 ORDER BY exercise")
        .bind(person.0)
        .fetch_all(connection)
        .await
        .map(|rows| readable_each(&rows, resting))
}

/// The same for several people, in no order.
pub async fn of_all(
    connection: &mut Connection,
    people: &[PersonId],
) -> Result<Vec<(PersonId, ExerciseId, Timestamp)>> {
    sqlx::query(
        "SELECT * FROM resting_exercises
         WHERE person_id IN (SELECT value FROM json_each($1))",
    )
    .bind(rows(people))
    .fetch_all(connection)
    .await
    .map(|rows| {
        readable_each(&rows, |row| {
            let (exercise, until) = resting(row)?;
            Ok((PersonId(row.try_get("person_id")?), exercise, until))
        })
    })
}

fn before(row: &SqliteRow) -> Result<Progression> {
    let hurt_on: Option<&str> = row.try_get("hurt_before")?;
    Ok(Progression {
        amount: row.try_get("amount_before")?,
        is_easy: row.try_get::<i64, _>("was_easy")? == 1,
        hurt_on: hurt_on.map(str::parse).transpose().map_err(decoding)?,
    })
}

fn resting(row: &SqliteRow) -> Result<(ExerciseId, Timestamp)> {
    let id: String = row.try_get("exercise")?;
    Ok((ExerciseId::try_from(id).map_err(decoding)?, instant(row.try_get("until_at")?)?))
}
