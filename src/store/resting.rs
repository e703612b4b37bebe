//! Exercises that rest for a person, because they hurt.

use std::collections::HashSet;

use jiff::Timestamp;
use sqlx::Row;

use super::{Connection, Result, decoding, instant, seconds};
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
        .map(|row| {
            let id: String = row.try_get("exercise")?;
            Ok((ExerciseId::try_from(id).map_err(decoding)?, instant(row.try_get("until_at")?)?))
        })
        .collect()
}

/// The exercises that rest for a person beyond an instant.
pub async fn beyond(
    connection: &mut Connection,
    person: PersonId,
    instant: Timestamp,
) -> Result<HashSet<ExerciseId>> {
    sqlx::query("SELECT exercise FROM resting_exercises WHERE person_id = $1 AND until_at > $2")
        .bind(person.0)
        .bind(seconds(instant))
        .fetch_all(connection)
        .await?
        .iter()
        .map(|row| ExerciseId::try_from(row.try_get::<String, _>("exercise")?).map_err(decoding))
        .collect()
}
