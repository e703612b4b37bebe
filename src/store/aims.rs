//! What people want to do again, in their words, how hard it was for them on which day, and what gets in their way.

use sqlx::Row;

use super::{Connection, Result, decoding, readable_each, readable_one, unreadable};
use crate::care::{
    PersonId,
    aim::{Obstacle, Told},
};

/// What is kept of a person's aim.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Aim {
    /// In their words; none where they skipped it.
    pub words: Option<String>,
    pub obstacle: Option<Obstacle>,
}

/// A person's aim; an empty one where they have told nothing.
pub async fn of(connection: &mut Connection, person: PersonId) -> Result<Aim> {
    sqlx::query("SELECT words, obstacle FROM aims WHERE person_id = $1")
        .bind(person.0)
        .fetch_optional(connection)
        .await
        .map(|row| {
            let aim = readable_one(row, |row| {
                let obstacle: Option<String> = row.try_get("obstacle")?;
                let known = |word: String| {
                    let known = Obstacle::ALL.into_iter().find(|one| one.as_str() == word);
                    known.ok_or_else(unreadable)
                };
                Ok(Aim { words: row.try_get("words")?, obstacle: obstacle.map(known).transpose()? })
            });
            aim.unwrap_or_default()
        })
}

/// Keeps what a person wants to do again; what they said before of another aim's hardness goes with that one.
pub async fn set_words(connection: &mut Connection, person: PersonId, words: &str) -> Result<()> {
    sqlx::query("DELETE FROM aim_levels WHERE person_id = $1")
        .bind(person.0)
        .execute(&mut *connection)
        .await?;
    sqlx::query(
        "INSERT INTO aims (person_id, words) VALUES ($1, $2)
         ON CONFLICT (person_id) DO UPDATE SET words = excluded.words",
    )
    .bind(person.0)
    .bind(words)
    .execute(connection)
    .await?;
    Ok(())
}

/// Keeps what gets in a person's way.
pub async fn set_obstacle(
    connection: &mut Connection,
    person: PersonId,
    obstacle: Obstacle,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO aims (person_id, obstacle) VALUES ($1, $2)
         ON CONFLICT (person_id) DO UPDATE SET obstacle = excluded.obstacle",
    )
    .bind(person.0)
    .bind(obstacle.as_str())
    .execute(connection)
    .await?;
    Ok(())
}

/// Keeps how hard the aim is on a day; what was said last of a day counts.
pub async fn set_level(
    connection: &mut Connection,
    person: PersonId,
    Told { on, level }: Told,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO aim_levels (person_id, day, level) VALUES ($1, $2, $3)
         ON CONFLICT (person_id, day) DO UPDATE SET level = excluded.level",
    )
    .bind(person.0)
    .bind(on.to_string())
    .bind(level)
    .execute(connection)
    .await?;
    Ok(())
}

/// How hard the aim was, the earliest day first.
pub async fn levels(connection: &mut Connection, person: PersonId) -> Result<Vec<Told>> {
    sqlx::query("SELECT day, level FROM aim_levels WHERE person_id = $1 ORDER BY day")
        .bind(person.0)
        .fetch_all(connection)
        .await
        .map(|rows| {
            readable_each(&rows, |row| {
                let day: String = row.try_get("day")?;
                Ok(Told { on: day.parse().map_err(decoding)?, level: row.try_get("level")? })
            })
        })
}

/// Forgets all of it.
pub async fn forget(connection: &mut Connection, person: PersonId) -> Result<()> {
    for forget in
        ["DELETE FROM aim_levels WHERE person_id = $1", "DELETE FROM aims WHERE person_id = $1"]
    {
        sqlx::query(forget).bind(person.0).execute(&mut *connection).await?;
    }
    Ok(())
}
