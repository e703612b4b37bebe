//! What people want to do again, in their words, how hard it was for them on which day, and what gets in their way.

use super::{Connection, Result, Row, query, readable_each, readable_one};
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
    query("SELECT words, obstacle FROM aims WHERE person_id = $1")
        .bind(person.0)
        .fetch_optional(connection)
        .await
        .map(|row| readable_one(row, aim).unwrap_or_default())
}

fn aim(row: &Row) -> Result<Aim> {
    Ok(Aim { words: row.try_get("words")?, obstacle: row.try_get("obstacle")? })
}

/// Keeps what a person wants to do again; what they said before of another aim's hardness goes with that one.
pub async fn set_words(connection: &mut Connection, person: PersonId, words: &str) -> Result<()> {
    forget_levels(connection, person).await?;
    query(
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
    query(
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
    query(
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
    query("SELECT day, level FROM aim_levels WHERE person_id = $1 ORDER BY day")
        .bind(person.0)
        .fetch_all(connection)
        .await
        .map(|rows| readable_each(&rows, told))
}

fn told(row: &Row) -> Result<Told> {
    Ok(Told { on: row.try_get("day")?, level: row.try_get("level")? })
}

/// Forgets all of it.
pub async fn forget(connection: &mut Connection, person: PersonId) -> Result<()> {
    forget_levels(connection, person).await?;
    query("DELETE FROM aims WHERE person_id = $1").bind(person.0).execute(connection).await?;
    Ok(())
}

async fn forget_levels(connection: &mut Connection, person: PersonId) -> Result<()> {
    query("DELETE FROM aim_levels WHERE person_id = $1").bind(person.0).execute(connection).await?;
    Ok(())
}
