//! The turns of exercises: when each came last, how often it did, and how often a person wants it to come.

use jiff::Timestamp;

use super::{Connection, Result, Row, query, readable_each, rows, seconds};
use crate::care::{
    ExerciseId, PersonId,
    turns::{Turn, Wish},
};

/// What is known of the turns of people's exercises, in no order.
pub async fn of_all(
    connection: &mut Connection,
    people: &[PersonId],
) -> Result<Vec<(PersonId, ExerciseId, Turn)>> {
    query(
        "SELECT json_group_array(json_object('person_id', person_id, 'exercise', exercise,
            'wish', wish, 'came_at', came_at, 'times', times,
            'is_done', EXISTS (SELECT 1 FROM sessions
                WHERE sessions.person_id = turns.person_id AND sessions.exercise = turns.exercise)))
         FROM turns
         WHERE person_id IN (SELECT CAST(value AS BIGINT) FROM json_each($1))",
    )
    .bind(rows(people))
    .fetch_listed(connection)
    .await
    .map(|rows| readable_each(&rows, turn))
}

fn turn(row: &Row) -> Result<(PersonId, ExerciseId, Turn)> {
    let turn = Turn {
        wish: row.try_get("wish")?,
        came_at: row.try_get("came_at")?,
        times: row.try_get("times")?,
        is_done: row.try_get("is_done")?,
    };
    Ok((row.try_get("person_id")?, row.try_get("exercise")?, turn))
}

/// Keeps that exercises have come to people, each at an instant.
pub async fn came(
    connection: &mut Connection,
    came: &[(PersonId, &ExerciseId, Timestamp)],
) -> Result<()> {
    query(
        "INSERT INTO turns (person_id, exercise, came_at, times)
         SELECT CAST(value ->> 0 AS BIGINT), value ->> 1, CAST(value ->> 2 AS BIGINT), 1
         FROM json_each($1)
         WHERE TRUE
         ON CONFLICT (person_id, exercise) DO UPDATE SET
            came_at = excluded.came_at, times = turns.times + 1",
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
    query(
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
