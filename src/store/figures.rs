//! Figures that are read again and again while the bot runs: each a short walk along an index, and
//! never a person, a name or a text.

use jiff::Timestamp;

pub use super::engine::space::log_size;
use super::{Connection, Result, Store, query, query_scalar, seconds};

/// Updates that wait to be handled.
#[derive(Clone, Copy, Debug)]
pub struct Waiting {
    pub updates: i64,
    /// When the oldest of them came, where there is one.
    pub since: Option<Timestamp>,
}

/// Updates that wait to be handled.
pub async fn waiting(connection: &mut Connection) -> Result<Waiting> {
    let row = query(
        "SELECT COUNT(*) AS updates, MIN(received_at) AS since
         FROM inbox
         WHERE handled_at IS NULL",
    )
    .fetch_one(connection)
    .await?;
    Ok(Waiting { updates: row.try_get("updates")?, since: row.try_get("since")? })
}

/// How many reminders could be claimed now.
pub async fn due(connection: &mut Connection, now: Timestamp) -> Result<i64> {
    query_scalar(
        "SELECT COUNT(*) FROM occurrences
         WHERE state IN ('pending', 'claimed') AND send_at <= $1",
    )
    .bind(seconds(now))
    .fetch_one(connection)
    .await
}

/// Writes to the database as everything else does, and leaves nothing behind.
///
/// # Errors
/// The database's: it cannot be written to, or its disk has no room for what comes next.
pub async fn probe(store: &Store) -> Result<()> {
    store.try_room().await?;
    let mut tx = store.write().await?;
    query(
        "INSERT INTO polling (bot_id, next_update_id, read_at)
         VALUES (0, 0, 0)
         ON CONFLICT (bot_id) DO NOTHING",
    )
    .execute(&mut tx)
    .await?;
    query("DELETE FROM polling WHERE bot_id = 0").execute(&mut tx).await?;
    tx.commit().await
}
