//! What weekly letters suggested to people, and what they said of it.

use jiff::civil::Date;

use super::{Connection, Result, Row, query, readable_each};
use crate::care::{
    PersonId,
    suggestion::{Made, Suggestion},
};

/// What was suggested to a person, each the last time.
pub async fn of(connection: &mut Connection, person: PersonId) -> Result<Vec<Made>> {
    query("SELECT suggestion, made_on, helped FROM suggestions WHERE person_id = $1")
        .bind(person.0)
        .fetch_all(connection)
        .await
        .map(|rows| readable_each(&rows, made))
}

/// Keeps that something is suggested to a person on a day; whether it helped is to be seen.
pub async fn keep(
    connection: &mut Connection,
    person: PersonId,
    suggestion: &Suggestion,
    day: Date,
) -> Result<()> {
    query(
        "INSERT INTO suggestions (person_id, suggestion, made_on) VALUES ($1, $2, $3)
         ON CONFLICT (person_id, suggestion) DO UPDATE SET made_on = excluded.made_on, helped = NULL",
    )
    .bind(person.0)
    .bind(suggestion.to_string())
    .bind(day.to_string())
    .execute(connection)
    .await
    .map(drop)
}

/// Keeps what a person says of what was suggested; false where it was not.
pub async fn answer(
    connection: &mut Connection,
    person: PersonId,
    suggestion: &Suggestion,
    helped: bool,
) -> Result<bool> {
    let answered =
        query("UPDATE suggestions SET helped = $3 WHERE person_id = $1 AND suggestion = $2")
            .bind(person.0)
            .bind(suggestion.to_string())
            .bind(i64::from(helped))
            .execute(connection)
            .await?;
    Ok(answered.rows_affected() > 0)
}

fn made(row: &Row) -> Result<Made> {
    Ok(Made {
        suggestion: row.try_get("suggestion")?,
        on: row.try_get("made_on")?,
        helped: row.try_get("helped")?,
    })
}
