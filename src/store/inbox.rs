//! The inbox: updates that Telegram may forget because what they ask for is on disk here.

use std::collections::HashSet;

use jiff::Timestamp;

use super::{Connection, Error, Result, query, query_scalar, readable_each, rows, seconds};

/// An update as it is kept until it is handled.
#[derive(Clone, Debug)]
pub struct Received {
    pub update_id: i64,
    /// Where its answer goes, if it has one.
    pub chat: Option<i64>,
    /// What is asked for with it, in JSON.
    pub body: String,
}

/// How far a bot has read.
#[derive(Clone, Copy, Debug)]
pub struct Bookmark {
    pub bot_id: i64,
    pub next_update_id: i64,
    pub read_at: Timestamp,
}

/// The numbers of those updates that are known already.
pub async fn known(connection: &mut Connection, updates: &[Received]) -> Result<HashSet<i64>> {
    query_scalar("SELECT update_id FROM inbox WHERE update_id IN (SELECT CAST(value AS BIGINT) FROM json_each($1))")
        .bind(rows(updates.iter().map(|update| update.update_id)))
        .fetch_all(connection)
        .await
        .map(Vec::into_iter)
        .map(HashSet::from_iter)
}

/// Keeps updates that are not known.
pub async fn put(connection: &mut Connection, updates: &[Received], now: Timestamp) -> Result<()> {
    query(
        "INSERT INTO inbox (update_id, chat, body, received_at)
         SELECT CAST(value ->> 0 AS BIGINT), CAST(value ->> 1 AS BIGINT), value ->> 2, $2 FROM json_each($1)",
    )
    .bind(rows(updates.iter().map(|update| (update.update_id, update.chat, &update.body))))
    .bind(seconds(now))
    .execute(connection)
    .await?;
    Ok(())
}

/// The next updates to be handled, in order, without those that are answered in one of the chats that are `full`.
pub async fn waiting(
    connection: &mut Connection,
    full: &[i64],
    limit: u32,
) -> Result<Vec<Received>> {
    query(
        "SELECT update_id, chat, body FROM inbox
         WHERE handled_at IS NULL AND (chat IS NULL OR chat NOT IN (SELECT CAST(value AS BIGINT) FROM json_each($2)))
         ORDER BY update_id
         LIMIT $1",
    )
    .bind(limit)
    .bind(rows(full.iter()))
    .fetch_all(connection)
    .await
    .map(|rows| {
        readable_each(&rows, |row| {
            Ok(Received {
                update_id: row.try_get("update_id")?,
                chat: row.try_get("chat")?,
                body: row.try_get("body")?,
            })
        })
    })
}

/// Removes what updates said; their numbers stay, so that they are known if they come again.
///
/// # Errors
/// The database's; also where one of them was handled before, which is then not to be handled twice.
pub async fn handled(
    connection: &mut Connection,
    updates: &[Received],
    now: Timestamp,
) -> Result<()> {
    let handled = query(
        "UPDATE inbox
         SET handled_at = $2, body = NULL
         WHERE handled_at IS NULL AND update_id IN (SELECT CAST(value AS BIGINT) FROM json_each($1))",
    )
    .bind(rows(updates.iter().map(|update| update.update_id)))
    .bind(seconds(now))
    .execute(connection)
    .await?;
    if usize::try_from(handled.rows_affected()) == Ok(updates.len()) {
        Ok(())
    } else {
        Err(Error::Bug("an update was handled before, and is not handled twice".into()))
    }
}

/// Forgets the numbers of updates handled before an instant; returns how many there were.
pub async fn forget_handled(connection: &mut Connection, before: Timestamp) -> Result<u64> {
    let forgotten = query("DELETE FROM inbox WHERE handled_at < $1")
        .bind(seconds(before))
        .execute(connection)
        .await?;
    Ok(forgotten.rows_affected())
}

/// How far a bot has read; nothing if it has read nothing yet.
pub async fn bookmark(connection: &mut Connection, bot_id: i64) -> Result<Option<Bookmark>> {
    query("SELECT next_update_id, read_at FROM polling WHERE bot_id = $1")
        .bind(bot_id)
        .fetch_optional(connection)
        .await?
        .map(|row| {
            Ok(Bookmark {
                bot_id,
                next_update_id: row.try_get("next_update_id")?,
                read_at: row.try_get("read_at")?,
            })
        })
        .transpose()
}

/// Keeps how far a bot has read.
pub async fn set_bookmark(connection: &mut Connection, bookmark: Bookmark) -> Result<()> {
    query(
        "INSERT INTO polling (bot_id, next_update_id, read_at)
         VALUES ($1, $2, $3)
         ON CONFLICT (bot_id) DO UPDATE
         SET next_update_id = excluded.next_update_id, read_at = excluded.read_at",
    )
    .bind(bookmark.bot_id)
    .bind(bookmark.next_update_id)
    .bind(seconds(bookmark.read_at))
    .execute(connection)
    .await?;
    Ok(())
}
