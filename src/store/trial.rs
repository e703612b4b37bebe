//! What chance decided of the reminders of those who take part in the operator's trial.

use jiff::Timestamp;

use super::{Connection, Result, Row, query, readable_each, rows, seconds};
use crate::{
    care::{
        Activity, OccurrenceId, PersonId,
        trial::{Arm, Factor, SOON},
    },
    store::usage::FEWEST,
};

/// What chance decided of one reminder.
#[derive(Clone, Copy, Debug)]
pub struct Decided {
    pub person: PersonId,
    pub occurrence: OccurrenceId,
    pub factor: Factor,
    pub arm: Arm,
    pub activity: Activity,
    pub due_at: Timestamp,
}

/// How the reminders of one arm went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    pub factor: String,
    pub arm: String,
    pub reminders: i64,
    /// After how many of them somebody moved.
    pub moved: i64,
}

/// Keeps what chance decided; what is kept already stays.
pub async fn keep(connection: &mut Connection, decided: &[Decided]) -> Result<()> {
    let each = decided.iter().map(|decided| {
        let Decided { person, occurrence, factor, arm, activity, due_at } = *decided;
        (person, occurrence, factor.as_str(), arm.as_str(), activity.as_str(), seconds(due_at))
    });
    query(
        "INSERT INTO trial_arms (person_id, occurrence_id, factor, arm, activity, due_at)
         SELECT CAST(value ->> 0 AS BIGINT), CAST(value ->> 1 AS BIGINT), value ->> 2, value ->> 3,
            value ->> 4, CAST(value ->> 5 AS BIGINT)
         FROM json_each($1) WHERE TRUE
         ON CONFLICT (person_id, occurrence_id, factor) DO NOTHING",
    )
    .bind(rows(each))
    .execute(connection)
    .await
    .map(drop)
}

/// Keeps of each reminder whether its person moved soon after it was due, where that is to be seen by now.
pub async fn settle(connection: &mut Connection, now: Timestamp) -> Result<()> {
    query(
        "UPDATE trial_arms SET moved = CASE WHEN EXISTS (
            SELECT 1 FROM sessions
            WHERE sessions.person_id = trial_arms.person_id
                AND sessions.activity = trial_arms.activity
                AND done_at BETWEEN due_at AND due_at + $2) THEN 1 ELSE 0 END
         WHERE moved IS NULL AND due_at <= CAST($1 AS BIGINT) - CAST($2 AS BIGINT)",
    )
    .bind(seconds(now))
    .bind(SOON.as_secs())
    .execute(connection)
    .await
    .map(drop)
}

/// How the reminders of each arm went that so many people had as may be told of.
pub async fn outcomes(connection: &mut Connection) -> Result<Vec<Outcome>> {
    query(
        "SELECT factor, arm, COUNT(*) AS reminders,
            COUNT(*) FILTER (WHERE moved = 1) AS moved
         FROM trial_arms
         WHERE moved IS NOT NULL
         GROUP BY factor, arm
         HAVING COUNT(DISTINCT person_id) >= $1
         ORDER BY factor, arm",
    )
    .bind(FEWEST)
    .fetch_all(connection)
    .await
    .map(|rows| readable_each(&rows, outcome))
}

fn outcome(row: &Row) -> Result<Outcome> {
    Ok(Outcome {
        factor: row.try_get("factor")?,
        arm: row.try_get("arm")?,
        reminders: row.try_get("reminders")?,
        moved: row.try_get("moved")?,
    })
}

/// Forgets what chance decided of a person's reminders.
pub async fn forget(connection: &mut Connection, person: PersonId) -> Result<()> {
    query("DELETE FROM trial_arms WHERE person_id = $1")
        .bind(person.0)
        .execute(connection)
        .await
        .map(drop)
}
