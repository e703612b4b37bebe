//! Figures that are read again and again while the bot runs: each a short walk along an index, and
//! never a person, a name or a text.

use std::{
    io::{self, Write},
    path::Path,
};

use jiff::Timestamp;
use sqlx::Row;

use super::{Connection, Result, Store, instant, seconds};

/// Updates that wait to be handled.
#[derive(Clone, Copy, Debug)]
pub struct Waiting {
    pub updates: i64,
    /// When the oldest of them came, where there is one.
    pub since: Option<Timestamp>,
}

/// Updates that wait to be handled.
pub async fn waiting(connection: &mut Connection) -> Result<Waiting> {
    let row = sqlx::query(
        "SELECT COUNT(*) AS updates, MIN(received_at) AS since
         FROM inbox
         WHERE handled_at IS NULL",
    )
    .fetch_one(connection)
    .await?;
    let since: Option<i64> = row.try_get("since")?;
    Ok(Waiting { updates: row.try_get("updates")?, since: since.map(instant).transpose()? })
}

/// How many reminders could be claimed now.
pub async fn due(connection: &mut Connection, now: Timestamp) -> Result<i64> {
    sqlx::query_scalar(
        "SELECT COUNT(*) FROM occurrences
         WHERE state IN ('pending', 'claimed') AND send_at <= $1",
    )
    .bind(seconds(now))
    .fetch_one(connection)
    .await
}

/// The size of the write-ahead log, in bytes.
pub async fn log_size(connection: &mut Connection) -> Result<i64> {
    let file: String =
        sqlx::query_scalar("SELECT file FROM pragma_database_list WHERE name = 'main'")
            .fetch_one(connection)
            .await?;
    let log = std::fs::metadata(Path::new(&format!("{file}-wal")));
    Ok(log.map_or(0, |log| i64::try_from(log.len()).unwrap_or(i64::MAX)))
}

/// What the next minute may write, in bytes.
const ROOM: usize = 1 << 20;

/// Writes to the database as everything else does, and leaves nothing behind.
///
/// # Errors
/// The database's: it cannot be written to, or its disk has no room for what comes next. A small
/// write by itself finds room in the log long after the disk is full.
pub async fn probe(store: &Store) -> Result<()> {
    let folder = store.path().parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new(".")).to_owned();
    let room = move || tempfile::tempfile_in(folder)?.write_all(&vec![0; ROOM]);
    tokio::task::spawn_blocking(room).await.unwrap_or_else(|panic| Err(io::Error::other(panic)))?;
    let mut tx = store.write().await?;
    sqlx::query(
        "INSERT INTO polling (bot_id, next_update_id, read_at)
         VALUES (0, 0, 0)
         ON CONFLICT (bot_id) DO NOTHING",
    )
    .execute(&mut *tx)
    .await?;
    sqlx::query("DELETE FROM polling WHERE bot_id = 0").execute(&mut *tx).await?;
    tx.commit().await
}
