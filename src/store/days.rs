//! What came of each civil day of a person, from what is kept in detail and from what was folded.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Serialize;
use sqlx::Row;

use super::{Connection, Result, decoding};
use crate::care::{Activity, PersonId, progress::Day};

/// What came of one activity on one civil day.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Total {
    pub day: Date,
    pub activity: Activity,
    pub sessions: u32,
    /// The length of the sessions together.
    pub seconds: u32,
    /// Reminders that were shown and got no answer.
    pub unanswered: u32,
    /// Reminders answered with "not today".
    pub skipped: u32,
}

/// A person's days on which there was a session, or a reminder that was shown and not done; both
/// ends included.
pub async fn between(
    connection: &mut Connection,
    person: PersonId,
    first: Date,
    last: Date,
) -> Result<BTreeMap<Date, Day>> {
    sqlx::query(
        "SELECT day, SUM(sessions) AS sessions, SUM(unanswered) AS unanswered,
            SUM(skipped) AS skipped
         FROM (
            SELECT day, 1 AS sessions, 0 AS unanswered, 0 AS skipped
            FROM sessions
            WHERE person_id = $1 AND day >= $2 AND day <= $3
            UNION ALL
            SELECT day, 0, CASE WHEN state = 'skipped' THEN 0 ELSE 1 END,
                CASE WHEN state = 'skipped' THEN 1 ELSE 0 END
            FROM occurrences
            WHERE person_id = $1 AND day >= $2 AND day <= $3
                AND state IN ('sent', 'missed', 'skipped')
            UNION ALL
            SELECT day, sessions, unanswered, skipped
            FROM days
            WHERE person_id = $1 AND day >= $2 AND day <= $3) AS marks
         GROUP BY day",
    )
    .bind(person.0)
    .bind(first.to_string())
    .bind(last.to_string())
    .fetch_all(connection)
    .await?
    .iter()
    .map(|row| {
        let date = row.try_get::<&str, _>("day")?.parse().map_err(decoding)?;
        let day = Day {
            sessions: row.try_get("sessions")?,
            unanswered: row.try_get("unanswered")?,
            skipped: row.try_get("skipped")?,
        };
        Ok((date, day))
    })
    .collect()
}

/// All that came of a person's days, in their order.
pub async fn all_of(connection: &mut Connection, person: PersonId) -> Result<Vec<Total>> {
    sqlx::query(
        "SELECT day, activity, SUM(sessions) AS sessions, SUM(seconds) AS seconds,
            SUM(unanswered) AS unanswered, SUM(skipped) AS skipped
         FROM (
            SELECT day, activity, 1 AS sessions, seconds, 0 AS unanswered, 0 AS skipped
            FROM sessions
            WHERE person_id = $1
            UNION ALL
            SELECT day, activity, 0, 0, CASE WHEN state = 'skipped' THEN 0 ELSE 1 END,
                CASE WHEN state = 'skipped' THEN 1 ELSE 0 END
            FROM occurrences
            WHERE person_id = $1 AND state IN ('sent', 'missed', 'skipped')
            UNION ALL
            SELECT day, activity, sessions, seconds, unanswered, skipped
            FROM days
            WHERE person_id = $1) AS marks
         GROUP BY day, activity
         ORDER BY day, activity",
    )
    .bind(person.0)
    .fetch_all(connection)
    .await?
    .iter()
    .map(|row| {
        Ok(Total {
            day: row.try_get::<&str, _>("day")?.parse().map_err(decoding)?,
            activity: row.try_get::<&str, _>("activity")?.parse().map_err(decoding)?,
            sessions: row.try_get("sessions")?,
            seconds: row.try_get("seconds")?,
            unanswered: row.try_get("unanswered")?,
            skipped: row.try_get("skipped")?,
        })
    })
    .collect()
}
