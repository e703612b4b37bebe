//! How people's backs felt, day by day.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{Connection, Result, Row, query, readable_each};
use crate::care::PersonId;

/// Keeps how a day felt, from 0 to 10; what was said last counts.
pub async fn set(
    connection: &mut Connection,
    person: PersonId,
    day: Date,
    level: u8,
) -> Result<()> {
    query(
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
    query("SELECT day, level FROM pains WHERE person_id = $1 AND day >= $2")
        .bind(person.0)
        .bind(first.to_string())
        .fetch_all(connection)
        .await
        .map(|rows| readable_each(&rows, day).into_iter().collect())
}

fn day(row: &Row) -> Result<(Date, u8)> {
    Ok((row.try_get("day")?, row.try_get("level")?))
}
