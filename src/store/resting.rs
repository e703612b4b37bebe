//! Exercises that rest for a person, because they hurt.

use jiff::Timestamp;
use sqlx::{Row, sqlite::SqliteRow};

use super::{Connection, Result, decoding, instant, rows, seconds};
use crate::care::{ExerciseId, PersonId};

/// Has an exercise rest until an instant, or longer where it rests already.
pub async fn add(
    connection: &mut Connection,
    person: PersonId,
    exercise: &ExerciseId,
    until: Timestamp,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO resting_exercises (person_id, exercise, until_at)
         VALUES ($1, $2, $3)
         ON CONFLICT (person_id, exercise) DO UPDATE SET until_at = excluded.until_at",
    )
    .bind(person.0)
    .bind(exercise.as_str())
    .bind(seconds(until))
    .execute(connection)
    .await?;
    Ok(())
}

/// All exercises that rest for a person or have rested, and until when.
pub async fn of(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<(ExerciseId, Timestamp)>> {
    sqlx::query("SELECT * FROM resting_exercises WHERE person_id = $1 ORDER BY exercise")
        .bind(person.0)
        .fetch_all(connection)
        .await?
        .iter()
        .map(resting)
        .collect()
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
    .await?
    .iter()
    .map(|row| {
        let (exercise, until) = resting(row)?;
        Ok((PersonId(row.try_get("person_id")?), exercise, until))
    })
    .collect()
}

fn resting(row: &SqliteRow) -> Result<(ExerciseId, Timestamp)> {
    let id: String = row.try_get("exercise")?;
    Ok((ExerciseId::try_from(id).map_err(decoding)?, instant(row.try_get("until_at")?)?))
}
