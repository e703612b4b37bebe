//! How sessions felt to those who did them. Must not know what follows from that for a dose.

use super::{Connection, Result, Row, query, readable_each, readable_one};
use crate::care::{ExerciseId, GuideId, PersonId, SessionId, progression::Felt};

/// What a person has told of a session of theirs.
#[derive(Clone, Debug)]
pub struct Told {
    pub session: SessionId,
    pub exercise: Option<ExerciseId>,
    /// Whether they have told how it felt.
    pub is_told: bool,
    /// Whether they called the exercise easy before; none where they have not told, or it has no harder part.
    pub was_easy: Option<bool>,
}

/// What a person has told of one of their sessions; none where it is not theirs.
pub async fn of(
    connection: &mut Connection,
    person: PersonId,
    id: SessionId,
) -> Result<Option<Told>> {
    query("SELECT * FROM sessions WHERE id = $1 AND person_id = $2")
        .bind(id.0)
        .bind(person.0)
        .fetch_optional(connection)
        .await
        .map(|row| readable_one(row, told))
}

/// The same of each part of a guided session of several exercises, in their order.
pub async fn of_guide(
    connection: &mut Connection,
    person: PersonId,
    guide: GuideId,
) -> Result<Vec<Told>> {
    query("SELECT * FROM sessions WHERE person_id = $1 AND guide_id = $2 ORDER BY id")
        .bind(person.0)
        .bind(guide.0)
        .fetch_all(connection)
        .await
        .map(|rows| readable_each(&rows, told))
}

/// Keeps that a session was a part of a guided one.
pub async fn set_guide(connection: &mut Connection, id: SessionId, guide: GuideId) -> Result<()> {
    query("UPDATE sessions SET guide_id = $2 WHERE id = $1")
        .bind(id.0)
        .bind(guide.0)
        .execute(connection)
        .await?;
    Ok(())
}

/// Keeps how a session felt, and whether the exercise was called easy before; none of both: it is not told.
pub async fn set(
    connection: &mut Connection,
    id: SessionId,
    felt: Option<Felt>,
    was_easy: Option<bool>,
) -> Result<()> {
    query("UPDATE sessions SET felt = $2, was_easy = $3 WHERE id = $1")
        .bind(id.0)
        .bind(felt.map(Felt::as_str))
        .bind(was_easy.map(i64::from))
        .execute(connection)
        .await?;
    Ok(())
}

fn told(row: &Row) -> Result<Told> {
    Ok(Told {
        session: row.try_get("id")?,
        exercise: row.try_get("exercise")?,
        is_told: row.try_get::<Option<&str>>("felt")?.is_some(),
        was_easy: row.try_get("was_easy")?,
    })
}
