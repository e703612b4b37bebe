//! What came of each civil day of a person, from what is kept in detail and from what was folded.

use std::collections::HashMap;

use jiff::civil::Date;

use super::{Connection, Result, Row, query, query_scalar, readable_each, rows};
use crate::care::{OccurrenceId, PersonId, Worked, progress::Total};

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
    let found = query(
        "WITH each (person, first, last, first_id, last_id) AS MATERIALIZED (
            SELECT CAST(value ->> 0 AS BIGINT), value ->> 1, value ->> 2, CAST(value ->> 3 AS BIGINT), CAST(value ->> 4 AS BIGINT)
            FROM json_each($1))
         SELECT json_group_array(
            json_object('person_id', person_id, 'day', day, 'activity', activity,
                'sessions', sessions, 'seconds', seconds, 'unanswered', unanswered,
                'skipped', skipped, 'muscles', muscles)
            ORDER BY person_id, day, activity)
         FROM (
            SELECT person_id, day, activity, SUM(sessions) AS sessions, SUM(seconds) AS seconds,
                SUM(unanswered) AS unanswered, SUM(skipped) AS skipped,
                STRING_AGG(muscles, ' ') AS muscles
            FROM (
                SELECT person_id, day, activity, 1 AS sessions, seconds, 0 AS unanswered,
                    0 AS skipped, muscles
                FROM each CROSS JOIN sessions
                WHERE person_id = person AND day BETWEEN first AND last
                UNION ALL
                SELECT person_id, day, activity, 0, 0,
                    CASE state WHEN 'skipped' THEN 0 ELSE 1 END,
                    CASE state WHEN 'skipped' THEN 1 ELSE 0 END, NULL
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
    .fetch_listed(connection)
    .await?;
    Ok(readable_each(&found, total))
}

fn total(row: &Row) -> Result<(PersonId, Total)> {
    let muscles: Option<&str> = row.try_get("muscles")?;
    let total = Total {
        day: row.try_get("day")?,
        activity: row.try_get("activity")?,
        sessions: row.try_get("sessions")?,
        seconds: row.try_get("seconds")?,
        unanswered: row.try_get("unanswered")?,
        skipped: row.try_get("skipped")?,
        worked: muscles.map(Worked::read).unwrap_or_default(),
    };
    Ok((row.try_get("person_id")?, total))
}

/// Whether a person had done anything before a civil day.
pub async fn has_done_before(
    connection: &mut Connection,
    person: PersonId,
    day: Date,
) -> Result<bool> {
    query_scalar(
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
    query(
        "SELECT person_id, MIN(day) AS day
         FROM (
            SELECT CAST(each.value AS BIGINT) AS person_id,
                (SELECT MIN(day) FROM sessions WHERE person_id = CAST(each.value AS BIGINT)) AS day
            FROM json_each($1) AS each
            UNION ALL
            SELECT CAST(each.value AS BIGINT),
                (SELECT day FROM occurrences WHERE person_id = CAST(each.value AS BIGINT) AND is_over = 0
                 ORDER BY id LIMIT 1)
            FROM json_each($1) AS each
            UNION ALL
            SELECT CAST(each.value AS BIGINT),
                (SELECT day FROM occurrences WHERE person_id = CAST(each.value AS BIGINT) AND is_over = 1
                 ORDER BY id LIMIT 1)
            FROM json_each($1) AS each
            UNION ALL
            SELECT CAST(each.value AS BIGINT), (SELECT MIN(day) FROM days WHERE person_id = CAST(each.value AS BIGINT))
            FROM json_each($1) AS each) AS firsts
         WHERE day IS NOT NULL
         GROUP BY person_id",
    )
    .bind(rows(people))
    .fetch_all(connection)
    .await
    .map(|rows| readable_each(&rows, first).into_iter().collect())
}

fn first(row: &Row) -> Result<(PersonId, Date)> {
    Ok((row.try_get("person_id")?, row.try_get("day")?))
}
