//! What came of each civil day of a person.

use std::collections::BTreeMap;

use jiff::civil::Date;
use sqlx::Row;

use super::{Connection, Result, decoding};
use crate::care::{PersonId, progress::Day};

/// A person's days on which there was a session, or a reminder that was shown and not done.
pub async fn of(connection: &mut Connection, person: PersonId) -> Result<BTreeMap<Date, Day>> {
    sqlx::query(
        "SELECT day, SUM(sessions) AS sessions, SUM(unanswered) AS unanswered,
            SUM(skipped) AS skipped
         FROM (
            SELECT day, 1 AS sessions, 0 AS unanswered, 0 AS skipped
            FROM sessions
            WHERE person_id = $1
            UNION ALL
            SELECT day, 0, CASE WHEN state = 'skipped' THEN 0 ELSE 1 END,
                CASE WHEN state = 'skipped' THEN 1 ELSE 0 END
            FROM occurrences
            WHERE person_id = $1 AND state IN ('sent', 'missed', 'skipped')) AS marks
         GROUP BY day",
    )
    .bind(person.0)
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
