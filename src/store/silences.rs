//! How long people have not answered, and how much they do of what they are shown: read for many at once.

use std::collections::HashMap;

use jiff::{Timestamp, civil::Date, fmt::serde::timestamp::second::optional};
use serde::Deserialize;

use super::{Connection, Result, rows, rows_of};
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
    let found: Vec<Columns> = sqlx::query_scalar(
        "WITH each (person, first_id, today) AS MATERIALIZED (
            SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each($1)),
         open AS (
            SELECT person, MAX(unanswered) AS unanswered, MIN(silent_since_at) AS since,
                MAX(sent_at) AS shown_at, SUM(activity = 'stand' AND day = today) AS breaks
            FROM each CROSS JOIN occurrences
            WHERE person_id = person AND is_over = 0 AND state = 'sent'
            GROUP BY person),
         past AS (
            SELECT person, SUM(state <> 'expired' AND (activity <> 'stand' OR state = 'done')) AS shown,
                SUM(state = 'done') AS done,
                SUM(activity = 'stand' AND day = today) AS breaks
            FROM each CROSS JOIN occurrences
            WHERE person_id = person AND is_over = 1 AND id >= first_id
            GROUP BY person)
         SELECT json_group_array(json_array(person, COALESCE(unanswered, 0), since, shown_at,
            COALESCE(shown, 0), COALESCE(done, 0),
            COALESCE(open.breaks, 0) + COALESCE(past.breaks, 0)))
         FROM each LEFT JOIN open USING (person) LEFT JOIN past USING (person)",
    )
    .bind(rows(each.iter().map(|looked| (looked.person, looked.first, looked.today))))
    .fetch_one(connection)
    .await
    .and_then(rows_of)?;
    let found = found.into_iter().map(|columns| {
        let unanswered = InARow { count: columns.unanswered, since: columns.since };
        let share = Share { shown: columns.shown, done: columns.done };
        let Columns { person, shown_at, breaks, .. } = columns;
        (person, Found { unanswered, shown_at, share, breaks })
    });
    Ok(found.collect())
}

/// A person as they are listed.
#[derive(Deserialize)]
struct Columns {
    person: PersonId,
    unanswered: u32,
    #[serde(with = "optional")]
    since: Option<Timestamp>,
    #[serde(with = "optional")]
    shown_at: Option<Timestamp>,
    shown: u32,
    done: u32,
    breaks: u32,
}
