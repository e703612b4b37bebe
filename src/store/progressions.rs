//! What people have said about the dose of an exercise.

use super::{Connection, Result, Row, query, readable_each, readable_one, rows};
use crate::care::{ExerciseId, PersonId, progression::Progression};

/// What a person has said about an exercise; nothing, if they never did.
pub async fn of(
    connection: &mut Connection,
    person: PersonId,
    exercise: &ExerciseId,
) -> Result<Progression> {
    let row = query("SELECT * FROM progressions WHERE person_id = $1 AND exercise = $2")
        .bind(person.0)
        .bind(exercise.as_str())
        .fetch_optional(connection)
        .await?;
    Ok(readable_one(row, progression).unwrap_or_default())
}

/// What people have said about exercises, where they have.
pub async fn of_each(
    connection: &mut Connection,
    each: &[(PersonId, &ExerciseId)],
) -> Result<Vec<(PersonId, ExerciseId, Progression)>> {
    query(
        "SELECT progressions.* FROM json_each($1) AS each
         CROSS JOIN progressions
         WHERE person_id = CAST(each.value ->> 0 AS BIGINT) AND exercise = each.value ->> 1",
    )
    .bind(rows(each))
    .fetch_all(connection)
    .await
    .map(|rows| {
        readable_each(&rows, |row| {
            Ok((row.try_get("person_id")?, row.try_get("exercise")?, progression(row)?))
        })
    })
}

/// Keeps what a person says about an exercise now.
pub async fn set(
    connection: &mut Connection,
    person: PersonId,
    exercise: &ExerciseId,
    progression: Progression,
) -> Result<()> {
    query(
        "INSERT INTO progressions (person_id, exercise, amount, is_easy, hurt_on)
         VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (person_id, exercise) DO UPDATE SET
            amount = excluded.amount, is_easy = excluded.is_easy, hurt_on = excluded.hurt_on",
    )
    .bind(person.0)
    .bind(exercise.as_str())
    .bind(progression.amount)
    .bind(i64::from(progression.is_easy))
    .bind(progression.hurt_on.map(|day| day.to_string()))
    .execute(connection)
    .await?;
    Ok(())
}

fn progression(row: &Row) -> Result<Progression> {
    Ok(Progression {
        amount: row.try_get("amount")?,
        is_easy: row.try_get("is_easy")?,
        hurt_on: row.try_get("hurt_on")?,
    })
}
