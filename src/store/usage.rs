//! Whether Limber helps, over everybody: who is still there, what is answered, how much comes. Never a person, a name
//! or a text, and never a figure that so few people make up that it could be of one of them.

use jiff::{Timestamp, ToSpan, tz::TimeZone};

use super::{Connection, Result, Row, query, query_scalar, rows, seconds};
use crate::care::{OccurrenceId, amount::Amount};

/// What fewer people make up is not told.
pub const FEWEST: i64 = 5;

/// People who joined about so long ago, and how many of them are still there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retained {
    /// At least so many weeks ago, and less than the next such figure.
    pub weeks: i64,
    pub joined: i64,
    /// Of those, how many did something lately.
    pub active: i64,
}

/// By what reminders are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cut {
    Activity,
    Hour,
    Shape,
    Wording,
}

impl Cut {
    /// The word in SQL and in metrics.
    pub fn as_str(self) -> &'static str {
        match self {
            Cut::Activity => "activity",
            Cut::Hour => "hour",
            Cut::Shape => "shape",
            Cut::Wording => "wording",
        }
    }
}

/// What became of the reminders of one sort.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    pub cut: Cut,
    /// "walk", "09", "short", "cue".
    pub of: String,
    pub shown: i64,
    /// Done, or put aside for the day.
    pub answered: i64,
    pub done: i64,
}

/// How much comes to those who want so much.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Load {
    pub amount: String,
    /// Messages with reminders.
    pub messages: i64,
    /// Days of people on which any came.
    pub days: i64,
}

/// How many of those who joined so many weeks ago did something since an instant: were counted a session, or
/// answered a reminder. `weeks` begins with the latest.
pub async fn retained(
    connection: &mut Connection,
    weeks: &[i64],
    since: Timestamp,
    now: Timestamp,
) -> Result<Vec<Retained>> {
    const WEEK: i64 = 7 * 24 * 3600;
    let until = weeks.iter().skip(1).copied().chain([i64::from(i32::MAX)]);
    let spans = weeks.iter().zip(until).map(|(from, until)| (*from, from * WEEK, until * WEEK));
    // A session counts on a day of its person's clock, which is the day before in UTC at the earliest.
    let first_day = TimeZone::UTC.to_datetime(since).date().saturating_sub(1.day());
    let found = query(
        "SELECT CAST(span.value ->> 0 AS BIGINT) AS weeks, COUNT(*) AS joined,
            COUNT(*) FILTER (WHERE
                EXISTS (
                    SELECT 1 FROM sessions
                    WHERE person_id = people.id AND day >= $6 AND done_at >= $2)
                OR EXISTS (
                    SELECT 1 FROM occurrences
                    WHERE person_id = people.id AND is_over = 1 AND id >= $4 AND answered_at >= $2)
            ) AS active
         FROM json_each($1) AS span
         CROSS JOIN people
         WHERE joined_at <= $3 - CAST(span.value ->> 1 AS BIGINT)
            AND joined_at > $3 - CAST(span.value ->> 2 AS BIGINT)
         GROUP BY weeks
         HAVING COUNT(*) >= $5
         ORDER BY weeks",
    )
    .bind(rows(spans))
    .bind(seconds(since))
    .bind(seconds(now))
    .bind(OccurrenceId::first_after(since).0)
    .bind(FEWEST)
    .bind(first_day.to_string())
    .fetch_all(connection)
    .await?;
    let read = |row: &Row| {
        Ok(Retained {
            weeks: row.try_get("weeks")?,
            joined: row.try_get("joined")?,
            active: row.try_get("active")?,
        })
    };
    found.iter().map(read).collect()
}

/// The zones that people are in.
pub async fn zones(connection: &mut Connection) -> Result<Vec<String>> {
    query_scalar("SELECT DISTINCT zone FROM people WHERE zone IS NOT NULL")
        .fetch_all(connection)
        .await
}

/// What became of the reminders that were due since an instant and were shown. Each zone comes with how many seconds
/// its clocks are ahead of UTC.
pub async fn answered(
    connection: &mut Connection,
    since: Timestamp,
    zones: &[(String, i32)],
) -> Result<Vec<Answered>> {
    // Added up by person and quarter of an hour before zones are looked at: the whole week is gone through once, where its
    // rows lie.
    let found = query(
        "WITH zone AS MATERIALIZED (
            SELECT value ->> 0 AS name, CAST(value ->> 1 AS BIGINT) AS ahead FROM json_each($2)),
         grouped AS MATERIALIZED (
            SELECT +person_id AS person, activity, shape, wording,
                COALESCE(snoozed_to_at, due_at) % 86400 / 900 AS quarter, COUNT(*) AS shown,
                COUNT(*) FILTER (WHERE state IN ('done', 'skipped')) AS answered,
                COUNT(*) FILTER (WHERE state = 'done') AS done
            FROM occurrences
            WHERE id >= $1 AND sent_at IS NOT NULL
                AND state IN ('sent', 'done', 'skipped', 'missed')
            GROUP BY person, activity, shape, wording, quarter),
         hours AS (
            SELECT (quarter * 900 + ahead + 86400) % 86400 / 3600 AS hour, person, shown, answered, done
            FROM grouped
            JOIN people ON people.id = person
            JOIN zone ON zone.name = people.zone),
         sorted AS (
            SELECT 1 AS cut, activity AS name, person, shown, answered, done FROM grouped
            UNION ALL
            SELECT 2, CAST(hour / 10 AS TEXT) || CAST(hour % 10 AS TEXT), person, shown, answered, done
            FROM hours
            UNION ALL
            SELECT 3, shape, person, shown, answered, done FROM grouped WHERE shape IS NOT NULL
            UNION ALL
            SELECT 4, wording, person, shown, answered, done FROM grouped
            WHERE wording IS NOT NULL)
         SELECT cut, name, CAST(SUM(shown) AS BIGINT) AS shown,
            CAST(SUM(answered) AS BIGINT) AS answered, CAST(SUM(done) AS BIGINT) AS done
         FROM sorted
         GROUP BY cut, name
         HAVING COUNT(DISTINCT person) >= $3
         ORDER BY cut, name",
    )
    .bind(OccurrenceId::first_after(since).0)
    .bind(rows(zones))
    .bind(FEWEST)
    .fetch_all(connection)
    .await?;
    let read = |row: &Row| {
        let cut = match row.try_get::<i64>("cut")? {
            1 => Cut::Activity,
            2 => Cut::Hour,
            3 => Cut::Shape,
            _ => Cut::Wording,
        };
        Ok(Answered {
            cut,
            of: row.try_get("name")?,
            shown: row.try_get("shown")?,
            answered: row.try_get("answered")?,
            done: row.try_get("done")?,
        })
    };
    found.iter().map(read).collect()
}

/// How many messages with reminders came since an instant, on how many days of people.
pub async fn loads(connection: &mut Connection, since: Timestamp) -> Result<Vec<Load>> {
    let found = query(
        "SELECT COALESCE(amount, $3) AS wanted, CAST(SUM(messages) AS BIGINT) AS messages,
            CAST(SUM(days) AS BIGINT) AS days
         FROM (
            SELECT amount, COUNT(DISTINCT message_id) AS messages, COUNT(DISTINCT day) AS days
            FROM people
            CROSS JOIN occurrences
            WHERE person_id = people.id AND is_over IN (0, 1) AND occurrences.id >= $1
                AND sent_at IS NOT NULL
            GROUP BY people.id) AS of_people
         GROUP BY wanted
         HAVING COUNT(*) >= $2
         ORDER BY days DESC",
    )
    .bind(OccurrenceId::first_after(since).0)
    .bind(FEWEST)
    .bind(Amount::default().as_str())
    .fetch_all(connection)
    .await?;
    let read = |row: &Row| {
        Ok(Load {
            amount: row.try_get("wanted")?,
            messages: row.try_get("messages")?,
            days: row.try_get("days")?,
        })
    };
    found.iter().map(read).collect()
}
