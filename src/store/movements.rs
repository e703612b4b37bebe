//! What movement of another kind counts as for people, and how much of it they have done.

use jiff::civil::Date;

use super::{Connection, Result, Row, query, query_scalar, readable_each};
use crate::care::{Activity, PersonId};

/// How much of a movement was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    /// In the vocabulary, "cycling".
    pub name: String,
    pub sessions: u32,
    pub seconds: u32,
}

/// Keeps what a movement counts as for a person.
pub async fn set(
    connection: &mut Connection,
    person: PersonId,
    name: &str,
    activity: Activity,
) -> Result<()> {
    query(
        "INSERT INTO movements (person_id, name, activity) VALUES ($1, $2, $3)
         ON CONFLICT (person_id, name) DO UPDATE SET activity = excluded.activity",
    )
    .bind(person.0)
    .bind(name)
    .bind(activity.as_str())
    .execute(connection)
    .await?;
    Ok(())
}

/// What a movement counts as for a person, if they have said so.
pub async fn of(
    connection: &mut Connection,
    person: PersonId,
    name: &str,
) -> Result<Option<Activity>> {
    query_scalar("SELECT activity FROM movements WHERE person_id = $1 AND name = $2")
        .bind(person.0)
        .bind(name)
        .fetch_optional(connection)
        .await
}

/// How much of each a person has done from a day on, as far back as sessions are kept.
pub async fn done_since(
    connection: &mut Connection,
    person: PersonId,
    first: Date,
) -> Result<Vec<Moved>> {
    query(
        "SELECT movement, COUNT(*) AS sessions, CAST(SUM(seconds) AS BIGINT) AS seconds FROM sessions
         WHERE person_id = $1 AND day >= $2 AND movement IS NOT NULL
         GROUP BY movement
         ORDER BY movement",
    )
    .bind(person.0)
    .bind(first.to_string())
    .fetch_all(connection)
    .await
    .map(|rows| readable_each(&rows, moved))
}

fn moved(row: &Row) -> Result<Moved> {
    Ok(Moved {
        name: row.try_get("movement")?,
        sessions: row.try_get("sessions")?,
        seconds: row.try_get("seconds")?,
    })
}
