//! The turns of exercises: when each came last, how often it did, and how often a person wants it to come.

use jiff::{Timestamp, fmt::serde::timestamp::second::optional};
use serde::Deserialize;

use super::{Connection, Result, rows, rows_of, seconds};
use crate::care::{
    ExerciseId, PersonId,
    turns::{Turn, Wish},
};

#[derive(Deserialize)]
struct Columns {
    person: PersonId,
    exercise: ExerciseId,
    wish: Wish,
    #[serde(with = "optional")]
    came_at: Option<Timestamp>,
    times: u32,
    is_done: u8,
}

/// What is known of the turns of people's exercises, in no order.
pub async fn of_all(
    connection: &mut Connection,
    people: &[PersonId],
) -> Result<Vec<(PersonId, ExerciseId, Turn)>> {
    let found: Vec<Columns> = sqlx::query_scalar(
        "SELECT json_group_array(json_array(person_id, exercise, wish, came_at, times,
            EXISTS (SELECT 1 FROM sessions
                WHERE sessions.person_id = turns.person_id AND sessions.exercise = turns.exercise)))
         FROM turns
         WHERE person_id IN (SELECT value FROM json_each($1))",
    )
    .bind(rows(people))
    .fetch_one(connection)
    .await
    .and_then(rows_of)?;
    let turn = |columns: Columns| {
        let Columns { person, exercise, wish, came_at, times, is_done } = columns;
        (person, exercise, Turn { wish, came_at, times, is_done: is_done == 1 })
    };
    Ok(found.into_iter().map(turn).collect())
}

/// Keeps that exercises have come to people, each at an instant.
pub async fn came(
    connection: &mut Connection,
    came: &[(PersonId, &ExerciseId, Timestamp)],
) -> Result<()> {
    sqlx::query(
        "INSERT INTO turns (person_id, exercise, came_at, times)
         SELECT value ->> 0, value ->> 1, value ->> 2, 1
         FROM json_each($1)
         WHERE TRUE
         ON CONFLICT (person_id, exercise) DO UPDATE SET
            came_at = excluded.came_at, times = times + 1",
    )
    .bind(rows(came.iter().map(|(person, exercise, at)| (person, exercise, seconds(*at)))))
    .execute(connection)
    .await?;
    Ok(())
}

/// Keeps how often a person wants an exercise to come.
pub async fn set_wish(
    connection: &mut Connection,
    person: PersonId,
    exercise: &ExerciseId,
    wish: Wish,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO turns (person_id, exercise, wish) VALUES ($1, $2, $3)
         ON CONFLICT (person_id, exercise) DO UPDATE SET wish = excluded.wish",
    )
    .bind(person.0)
    .bind(exercise.as_str())
    .bind(wish.as_str())
    .execute(connection)
    .await?;
    Ok(())
}
