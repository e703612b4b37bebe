//! Silences: how long people have not answered. Apart from people, since they change with each reminder
//! that is sent: many of them lie on one page.

use jiff::{Timestamp, fmt::serde::timestamp::second::optional};
use serde::Deserialize;

use super::{Connection, Result, rows, rows_of, seconds};
use crate::care::{PersonId, backing_off::Silence};

/// How silent people are, in no order; who never was is not among them.
pub async fn of_each(
    connection: &mut Connection,
    people: &[PersonId],
) -> Result<Vec<(PersonId, Silence)>> {
    let found: Vec<(PersonId, Columns)> = sqlx::query_scalar(
        "SELECT json_group_array(
            json_array(person_id, json_array(unanswered, suits_asked_at, asleep_at)))
         FROM silences
         WHERE person_id IN (SELECT value FROM json_each($1))",
    )
    .bind(rows(people))
    .fetch_one(connection)
    .await
    .and_then(rows_of)?;
    Ok(found.into_iter().map(|(person, columns)| (person, columns.into())).collect())
}

/// Keeps how silent people are.
pub async fn set(connection: &mut Connection, silences: &[(PersonId, Silence)]) -> Result<()> {
    let kept = silences.iter().map(|(person, Silence { unanswered, asked_at, asleep_at })| {
        (person, unanswered, asked_at.map(seconds), asleep_at.map(seconds))
    });
    sqlx::query(
        "INSERT INTO silences (person_id, unanswered, suits_asked_at, asleep_at)
         SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3
         FROM json_each($1)
         WHERE TRUE
         ON CONFLICT (person_id) DO UPDATE
         SET unanswered = excluded.unanswered, suits_asked_at = excluded.suits_asked_at,
            asleep_at = excluded.asleep_at",
    )
    .bind(rows(kept))
    .execute(connection)
    .await?;
    Ok(())
}

/// A silence as it is listed.
#[derive(Deserialize)]
pub(super) struct Columns {
    unanswered: u32,
    #[serde(with = "optional")]
    suits_asked_at: Option<Timestamp>,
    #[serde(with = "optional")]
    asleep_at: Option<Timestamp>,
}

impl From<Columns> for Silence {
    fn from(columns: Columns) -> Silence {
        let Columns { unanswered, suits_asked_at: asked_at, asleep_at } = columns;
        Silence { unanswered, asked_at, asleep_at }
    }
}
