//! The write-ahead log: what was committed lies there until it is brought to its place in the file.

use std::path::{Path, PathBuf};

use super::Database;
use crate::store::{Connection, Result, query};

/// How long the log may get before whoever commits empties it, in pages of 4 KB: more than there is
/// between two calls of `Database::checkpoint`, for which nobody waits.
pub const LONGEST_LOG: u32 = 32_000;

impl Database {
    /// Brings what is in the log to its place in the file, beside whoever writes.
    ///
    /// # Errors
    /// The database's; the log is as it was, and nothing is lost.
    pub async fn checkpoint(&self) -> Result<()> {
        query("PRAGMA wal_checkpoint(PASSIVE)").execute(&mut self.checkpointer().await?).await?;
        Ok(())
    }

    /// Brings what is in the log to its place, and leaves nothing in the log: what was overwritten in
    /// the file may stand there for as long as nobody writes over it. Returns whether nobody was in
    /// the way.
    ///
    /// # Errors
    /// The database's; then nothing is lost.
    pub async fn empty_log(&self) -> Result<bool> {
        let emptied = query("PRAGMA wal_checkpoint(TRUNCATE)");
        let row = emptied.fetch_one(&mut self.checkpointer().await?).await?;
        Ok(!row.try_get::<bool>("busy")?)
    }

    /// The pages of the log that are not at their place in the file.
    ///
    /// # Errors
    /// The database's.
    pub async fn pages_to_checkpoint(&self) -> Result<i64> {
        let looked = query("PRAGMA wal_checkpoint(NOOP)");
        let row = looked.fetch_one(&mut self.checkpointer().await?).await?;
        Ok(row.try_get::<i64>("log")? - row.try_get::<i64>("checkpointed")?)
    }
}

/// The log of a database, which is there while somebody has the database open.
pub(super) fn log_of(database: &Path) -> PathBuf {
    let mut log = database.as_os_str().to_owned();
    log.push("-wal");
    log.into()
}

/// The size of the log, in bytes.
pub async fn log_size(connection: &mut Connection) -> Result<i64> {
    let main = query("SELECT file FROM pragma_database_list WHERE name = 'main'");
    let row = main.fetch_one(connection).await?;
    let log = std::fs::metadata(log_of(Path::new(row.try_get::<&str>("file")?)));
    Ok(log.map_or(0, |log| i64::try_from(log.len()).unwrap_or(i64::MAX)))
}
