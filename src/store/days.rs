//! What came of each civil day of a person, from what is kept in detail and from what was folded.

use std::collections::HashMap;

use jiff::civil::Date;
use serde::Deserialize;
use sqlx::{Row, sqlite::SqliteRow};

use super::{Connection, Result, decoding, readable_each, rows, rows_of};
use crate::care::{Activity, OccurrenceId, PersonId, Worked, progress::Total};

#[derive(Deserialize)]
struct Columns {
    person: PersonId,
    day: Date,
    activity: Activity,
    sessions: u32,
    seconds: u32,
    unanswered: u32,
    skipped: u32,
    muscles: Option<String>,
}

/// A person's totals between civil days, both ends included, in their order.
pub async fn between(
    connection: &mut Connection,
    person: PersonId,
    first: Date,
    last: Date,
) -> Result<Vec<Total>> {
    let totals = of_each(connection, &[(person, first, last)]).await?;
    Ok(totals.into_iter().map(|(_, total)| total).collect())
}

/// The totals of people, each between civil days of their own, both ends included; each person's
/// are in their order.
pub async fn of_each(
    connection: &mut Connection,
    each: &[(PersonId, Date, Date)],
) -> Result<Vec<(PersonId, Total)>> {
    let found: Vec<Columns> = sqlx::query_scalar(
        "WITH each (person, first, last, first_id, last_id) AS MATERIALIZED (
            SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4
            FROM json_each($1))
         SELECT json_group_array(
            json_array(person_id, day, activity, sessions, seconds, unanswered, skipped, muscles)
            ORDER BY person_id, day, activity)
         FROM (
            SELECT person_id, day, activity, SUM(sessions) AS sessions, SUM(seconds) AS seconds,
                SUM(unanswered) AS unanswered, SUM(skipped) AS skipped,
                GROUP_CONCAT(muscles, ' ') AS muscles
            FROM (
                SELECT person_id, day, activity, 1 AS sessions, seconds, 0 AS unanswered,
                    0 AS skipped, muscles
                FROM each CROSS JOIN sessions
                WHERE person_id = person AND day BETWEEN first AND last
                UNION ALL
                SELECT person_id, day, activity, 0, 0, state <> 'skipped', state = 'skipped', NULL
                FROM each CROSS JOIN occurrences
                WHERE person_id = person AND is_over IN (0, 1)
                    AND id BETWEEN first_id AND last_id AND day BETWEEN first AND last
                    AND state IN ('sent', 'missed', 'skipped')
                UNION ALL
                SELECT person_id, day, activity, sessions, seconds, unanswered, skipped, muscles
                FROM each CROSS JOIN days
                WHERE person_id = person AND day BETWEEN first AND last) AS marks
            GROUP BY person_id, day, activity) AS totals",
    )
    .bind(rows(each.iter().map(|(person, first, last)| {
        (person, first, last, OccurrenceId::first_on(*first), OccurrenceId::last_on(*last))
    })))
    .fetch_one(connection)
    .await
    .and_then(rows_of)?;
    let total = |columns: Columns| {
        let Columns { person, day, activity, sessions, seconds, .. } = columns;
        let Columns { unanswered, skipped, muscles, .. } = columns;
        let worked = muscles.as_deref().map(Worked::read).unwrap_or_default();
        (person, Total { day, activity, sessions, seconds, unanswered, skipped, worked })
    };
    Ok(found.into_iter().map(total).collect())
}

/// Whether a person had done anything before a civil day.
pub async fn has_done_before(
    connection: &mut Connection,
    person: PersonId,
    day: Date,
) -> Result<bool> {
    sqlx::query_scalar(
        "SELECT EXISTS (SELECT 1 FROM sessions WHERE person_id = $1 AND day < $2)
            OR EXISTS (SELECT 1 FROM days WHERE person_id = $1 AND day < $2 AND sessions > 0)",
    )
    .bind(person.0)
    .bind(day.to_string())
    .fetch_one(connection)
    .await
}

/// The first civil day of which anything may be known, for those people of whom anything is.
pub async fn first_of_each(
    connection: &mut Connection,
    people: &[PersonId],
) -> Result<HashMap<PersonId, Date>> {
    sqlx::query(
        "SELECT person_id, MIN(day) AS day
         FROM (
            SELECT each.value AS person_id,
                (SELECT MIN(day) FROM sessions WHERE person_id = each.value) AS day
            FROM json_each($1) AS each
            UNION ALL
            SELECT each.value,
                (SELECT day FROM occurrences WHERE person_id = each.value AND is_over = 0
                 ORDER BY id LIMIT 1)
            FROM json_each($1) AS each
            UNION ALL
            SELECT each.value,
                (SELECT day FROM occurrences WHERE person_id = each.value AND is_over = 1
                 ORDER BY id LIMIT 1)
            FROM json_each($1) AS each
            UNION ALL
            SELECT each.value, (SELECT MIN(day) FROM days WHERE person_id = each.value)
            FROM json_each($1) AS each) AS firsts
         WHERE day IS NOT NULL
         GROUP BY person_id",
    )
    .bind(rows(people))
    .fetch_all(connection)
    .await
    .map(|rows| readable_each(&rows, first).into_iter().collect())
}

fn first(row: &SqliteRow) -> Result<(PersonId, Date)> {
    let day = row.try_get::<&str, _>("day")?.parse().map_err(decoding)?;
    Ok((PersonId(row.try_get("person_id")?), day))
}
