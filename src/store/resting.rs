//! Exercises that rest for a person, because they hurt.

use jiff::Timestamp;

use super::{Connection, Result, Row, query, readable_each, readable_one, rows, seconds};
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
    query(
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
    query(
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
    query(
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
    query("SELECT * FROM resting_exercises WHERE person_id = $1 ORDER BY exercise")
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
    query(
        "SELECT * FROM resting_exercises
         WHERE person_id IN (SELECT CAST(value AS BIGINT) FROM json_each($1))",
    )
    .bind(rows(people))
    .fetch_all(connection)
    .await
    .map(|rows| {
        readable_each(&rows, |row| {
            let (exercise, until) = resting(row)?;
            Ok((row.try_get("person_id")?, exercise, until))
        })
    })
}

fn before(row: &Row) -> Result<Progression> {
    Ok(Progression {
        amount: row.try_get("amount_before")?,
        is_easy: row.try_get("was_easy")?,
        hurt_on: row.try_get("hurt_before")?,
    })
}

fn resting(row: &Row) -> Result<(ExerciseId, Timestamp)> {
    Ok((row.try_get("exercise")?, row.try_get("until_at")?))
}
