//! How long people have not answered, and how much they do of what they are shown: read for many at once.

use std::collections::HashMap;

use jiff::{Timestamp, civil::Date};

use super::{Connection, Result, Row, query, readable_each, rows};
use crate::care::{
    OccurrenceId, PersonId,
    backing_off::{InARow, Share},
};

/// Somebody who is looked at.
#[derive(Clone, Copy, Debug)]
pub struct Looked {
    pub person: PersonId,
    /// What was due before is not looked at for their share.
    pub first: OccurrenceId,
    pub today: Date,
}

/// What was found of somebody.
#[derive(Clone, Copy, Debug, Default)]
pub struct Found {
    pub unanswered: InARow,
    /// When they were shown something last, among what waits for an answer.
    pub shown_at: Option<Timestamp>,
    pub share: Share,
    /// Breaks of today that were shown or left out.
    pub breaks: u32,
}

/// What is found of people; of who was shown nothing there is nothing.
pub async fn of_each(
    connection: &mut Connection,
    each: &[Looked],
) -> Result<HashMap<PersonId, Found>> {
    let found = query(
        "WITH each (person, first_id, today) AS MATERIALIZED (
            SELECT CAST(value ->> 0 AS BIGINT), CAST(value ->> 1 AS BIGINT), value ->> 2
            FROM json_each($1)),
         open AS (
            SELECT person, MAX(unanswered) AS unanswered, MIN(silent_since_at) AS since,
                MAX(sent_at) AS shown_at,
                COUNT(*) FILTER (WHERE activity = 'stand' AND day = today) AS breaks
            FROM each CROSS JOIN occurrences
            WHERE person_id = person AND is_over = 0 AND state = 'sent'
            GROUP BY person),
         past AS (
            SELECT person,
                COUNT(*) FILTER (WHERE state <> 'expired'
                    AND (activity <> 'stand' OR state = 'done')) AS shown,
                COUNT(*) FILTER (WHERE state = 'done') AS done,
                COUNT(*) FILTER (WHERE activity = 'stand' AND day = today) AS breaks
            FROM each CROSS JOIN occurrences
            WHERE person_id = person AND is_over = 1 AND id >= first_id
            GROUP BY person)
         SELECT json_group_array(json_object('person', person,
            'unanswered', COALESCE(unanswered, 0), 'since', since, 'shown_at', shown_at,
            'shown', COALESCE(shown, 0), 'done', COALESCE(done, 0),
            'breaks', COALESCE(open.breaks, 0) + COALESCE(past.breaks, 0)))
         FROM each LEFT JOIN open USING (person) LEFT JOIN past USING (person)",
    )
    .bind(rows(each.iter().map(|looked| (looked.person, looked.first, looked.today))))
    .fetch_listed(connection)
    .await?;
    Ok(readable_each(&found, found_of).into_iter().collect())
}

fn found_of(row: &Row) -> Result<(PersonId, Found)> {
    let found = Found {
        unanswered: InARow { count: row.try_get("unanswered")?, since: row.try_get("since")? },
        shown_at: row.try_get("shown_at")?,
        share: Share { shown: row.try_get("shown")?, done: row.try_get("done")? },
        breaks: row.try_get("breaks")?,
    };
    Ok((row.try_get("person")?, found))
}
