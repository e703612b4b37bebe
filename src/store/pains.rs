//! How people's backs felt, day by day.

use std::collections::BTreeMap;

use jiff::civil::Date;
use sqlx::{Row, sqlite::SqliteRow};

use super::{Connection, Result, decoding, readable_each};
use crate::care::PersonId;

/// Keeps how a day felt, from 0 to 10; what was said last counts.
pub async fn set(
    connection: &mut Connection,
    person: PersonId,
    day: Date,
    level: u8,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO pains (person_id, day, level)
         VALUES ($1, $2, $3)
         ON CONFLICT (person_id, day) DO UPDATE SET level = excluded.level",
    )
    .bind(person.0)
    .bind(day.to_string())
    .bind(level)
    .execute(connection)
    .await?;
    Ok(())
}

/// How a person's days felt, from a day on; a day that is missing was not told.
pub async fn since(
    connection: &mut Connection,
    person: PersonId,
    first: Date,
) -> Result<BTreeMap<Date, u8>> {
    sqlx::query("SELECT day, level FROM pains WHERE person_id = $1 AND day >= $2")
        .bind(person.0)
        .bind(first.to_string())
        .fetch_all(connection)
        .await
        .map(|rows| readable_each(&rows, day).into_iter().collect())
}

fn day(row: &SqliteRow) -> Result<(Date, u8)> {
    let day = row.try_get::<&str, _>("day")?.parse().map_err(decoding)?;
    Ok((day, row.try_get("level")?))
}
