//! What a person's next words may answer: a wish that lacks something, or a question in words.

use jiff::Timestamp;

use super::{Connection, Result, query, readable_one, seconds};
use crate::care::PersonId;

/// A question that a person's next words may answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenQuestion {
    /// What it is about, in a word of the use case that asked.
    pub about: String,
    /// What was said so far; nothing where they have said nothing of it yet.
    pub words: String,
    pub asked_at: Timestamp,
}

/// Keeps a question in place of the one before.
pub async fn keep(
    connection: &mut Connection,
    person: PersonId,
    question: &OpenQuestion,
) -> Result<()> {
    query(
        "INSERT INTO open_questions (person_id, about, words, asked_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (person_id) DO UPDATE
         SET about = excluded.about, words = excluded.words, asked_at = excluded.asked_at",
    )
    .bind(person.0)
    .bind(&question.about)
    .bind(&question.words)
    .bind(seconds(question.asked_at))
    .execute(connection)
    .await?;
    Ok(())
}

/// The question that is open, if one is.
pub async fn of(connection: &mut Connection, person: PersonId) -> Result<Option<OpenQuestion>> {
    query("SELECT about, words, asked_at FROM open_questions WHERE person_id = $1")
        .bind(person.0)
        .fetch_optional(connection)
        .await
        .map(|row| {
            readable_one(row, |row| {
                Ok(OpenQuestion {
                    about: row.try_get("about")?,
                    words: row.try_get("words")?,
                    asked_at: row.try_get("asked_at")?,
                })
            })
        })
}

/// Forgets the question, since it is answered or left.
pub async fn close(connection: &mut Connection, person: PersonId) -> Result<()> {
    query("DELETE FROM open_questions WHERE person_id = $1")
        .bind(person.0)
        .execute(connection)
        .await?;
    Ok(())
}

/// Forgets the questions that were asked before an instant; returns how many there were.
pub async fn forget_before(connection: &mut Connection, before: Timestamp) -> Result<u64> {
    query("DELETE FROM open_questions WHERE asked_at < $1")
        .bind(seconds(before))
        .execute(connection)
        .await
        .map(|done| done.rows_affected())
}
