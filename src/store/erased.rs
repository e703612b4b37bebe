//! Who was erased, by a digest, and whose database it is: what a backup must not bring back.

use std::path::Path;

use jiff::Timestamp;

use super::{Connection, Result, Store, backup, people, query, query_scalar, seconds};
use crate::care::PersonId;

/// Somebody who was erased.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Erased {
    /// Follows from their id.
    pub digest: String,
    pub at: Timestamp,
}

/// Keeps that somebody was erased; the last time counts.
pub async fn note(connection: &mut Connection, erased: &Erased) -> Result<()> {
    query(
        "INSERT INTO erased (digest, erased_at)
         VALUES ($1, $2)
         ON CONFLICT (digest) DO UPDATE
         SET erased_at = excluded.erased_at
         WHERE excluded.erased_at > erased.erased_at",
    )
    .bind(&erased.digest)
    .bind(seconds(erased.at))
    .execute(connection)
    .await
    .map(drop)
}

/// Everybody who was erased.
pub async fn all(connection: &mut Connection) -> Result<Vec<Erased>> {
    query("SELECT digest, erased_at FROM erased ORDER BY digest")
        .fetch_all(connection)
        .await?
        .iter()
        .map(|row| Ok(Erased { digest: row.try_get("digest")?, at: row.try_get("erased_at")? }))
        .collect()
}

/// Forgets who was erased before an instant; returns how many that were.
pub async fn forget_before(connection: &mut Connection, at: Timestamp) -> Result<u64> {
    let forgotten = query("DELETE FROM erased WHERE erased_at < $1");
    Ok(forgotten.bind(seconds(at)).execute(connection).await?.rows_affected())
}

/// Keeps whose database it is.
pub async fn belongs_to(store: &Store, bot_id: i64) -> Result<()> {
    let mut tx = store.write().await?;
    query("DELETE FROM bot WHERE id <> $1").bind(bot_id).execute(&mut tx).await?;
    query("INSERT INTO bot (id) VALUES ($1) ON CONFLICT DO NOTHING")
        .bind(bot_id)
        .execute(&mut tx)
        .await?;
    tx.commit().await
}

/// What a database that nobody has open knows of erasures.
#[derive(Debug, Default)]
pub struct Known {
    /// The id of the bot that ran on it last.
    pub bot: Option<i64>,
    pub erased: Vec<Erased>,
}

/// Reads what a database knows, and changes nothing.
///
/// # Errors
/// The database's own; one of before there were such tables has none.
pub async fn known_to(database: &Path) -> Result<Known> {
    let mut connection = backup::open_alone(database).await?;
    let bot = query_scalar("SELECT id FROM bot").fetch_optional(&mut connection).await?;
    let erased = all(&mut connection).await?;
    connection.close().await?;
    Ok(Known { bot, erased })
}

/// Everybody in a database that nobody has open, and since when they are known.
///
/// # Errors
/// The database's own.
pub async fn people_in(database: &Path) -> Result<Vec<(PersonId, Timestamp)>> {
    let mut connection = backup::open_alone(database).await?;
    let people = query("SELECT id, joined_at FROM people")
        .fetch_all(&mut connection)
        .await?
        .iter()
        .map(|row| Ok((row.try_get("id")?, row.try_get("joined_at")?)))
        .collect();
    connection.close().await?;
    people
}

/// Erases people from a database that nobody has open, and keeps who was erased, all or nothing.
///
/// # Errors
/// The database's own.
pub async fn erase_in(database: &Path, gone: &[PersonId], erased: &[Erased]) -> Result<()> {
    let mut connection = backup::open_alone(database).await?;
    connection.begin().await?;
    for person in gone {
        people::erase(&mut connection, *person).await?;
    }
    for erased in erased {
        note(&mut connection, erased).await?;
    }
    connection.commit().await?;
    connection.close().await
}
