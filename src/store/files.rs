//! Files that Telegram has, by the id that it gave them.

use super::{Connection, Result, query, query_scalar};

/// What a bot's Telegram calls a file, if it has the one of this digest.
pub async fn find(
    connection: &mut Connection,
    bot_id: i64,
    name: &str,
    digest: i64,
) -> Result<Option<String>> {
    query_scalar("SELECT file_id FROM files WHERE bot_id = $1 AND name = $2 AND digest = $3")
        .bind(bot_id)
        .bind(name)
        .bind(digest)
        .fetch_optional(connection)
        .await
}

/// Keeps what a bot's Telegram calls a file now.
pub async fn set(
    connection: &mut Connection,
    bot_id: i64,
    name: &str,
    digest: i64,
    file_id: &str,
) -> Result<()> {
    query(
        "INSERT INTO files (bot_id, name, digest, file_id)
         VALUES ($1, $2, $3, $4)
         ON CONFLICT (bot_id, name) DO UPDATE
         SET digest = excluded.digest, file_id = excluded.file_id",
    )
    .bind(bot_id)
    .bind(name)
    .bind(digest)
    .bind(file_id)
    .execute(connection)
    .await?;
    Ok(())
}
