//! How large the file is, and whether there is room for more of it.

use std::{
    io::{self, Write},
    path::Path,
};

use super::Database;
use crate::store::{Connection, Result, query_scalar};

/// What the next minute may write, in bytes.
const ROOM: usize = 1 << 20;

impl Database {
    /// Looks whether the disk has room for what comes next: a small write by itself finds room in the
    /// write-ahead log long after the disk is full.
    ///
    /// # Errors
    /// It has none.
    pub async fn try_room(&self) -> Result<()> {
        let folder = self.path().parent().filter(|folder| !folder.as_os_str().is_empty());
        let folder = folder.unwrap_or(Path::new(".")).to_owned();
        let room = move || tempfile::tempfile_in(folder)?.write_all(&vec![0; ROOM]);
        let tried = tokio::task::spawn_blocking(room).await;
        Ok(tried.unwrap_or_else(|panic| Err(io::Error::other(panic)))?)
    }
}

/// The size of the database, in bytes.
pub async fn size(connection: &mut Connection) -> Result<i64> {
    query_scalar("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")
        .fetch_one(connection)
        .await
}
