//! SQLite: everything that holds for this engine alone. One connection writes, others read, and a
//! third kind brings the write-ahead log to its place; all of them lie on one file.
//!
//! Nothing here knows what a table means, but for the migrations, which it runs.

pub mod backup;
pub(super) mod columns;
pub mod examine;
pub(super) mod failures;
pub mod lock;
mod log;
mod migrations;
mod presence;
mod space;
pub(super) mod writer;

use std::{
    fs::OpenOptions,
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
    str::FromStr,
    time::Duration,
};

use sqlx::{
    ConnectOptions, Connection as _, SqlitePool,
    migrate::MigrateError,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};
use tokio::time::timeout;

use self::{
    failures::{code_of, is_damage},
    migrations::MIGRATIONS,
    writer::{Tx, Writer},
};
pub use self::{
    log::{LONGEST_LOG, log_size},
    space::size,
};
use super::{failures::plainly, postgres};
use crate::store::{Connection, Result, Unusable};

/// A database in one file.
#[derive(Clone, Debug)]
pub struct Database {
    writer: Writer,
    readers: SqlitePool,
    checkpointer: SqlitePool,
}

/// The pages that the writing connection has at hand, as SQLite takes it: 8 MB, enough for those of
/// the people whose reminders are under way.
const CACHE: &str = "-8000";

/// After how long a connection that neither works nor answers is given up: what is sent to a connection's
/// own thread in the moment in which it crashes is never answered.
const LONGEST_SILENCE: Duration = Duration::from_secs(5);

/// The mode of a file that its owner may read and write, and nobody else.
const OWNERS_ALONE: u32 = 0o600;

impl Database {
    /// Opens the database at a file path or `sqlite:` address and brings its tables up to date; `make`
    /// says whether it is made where it is not there.
    ///
    /// # Errors
    /// Says what is wrong with the address, the file or its tables, and what to do.
    pub async fn open(address: &str, make: bool) -> Result<Database, Unusable> {
        let options = options_of(address)?
            .create_if_missing(make)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(Duration::from_secs(5))
            // What is erased is overwritten, rather than left until its place is needed.
            .pragma("secure_delete", "ON")
            .statement_cache_capacity(256)
            .row_buffer_size(512)
            .disable_statement_logging();
        let path = options.get_filename().display().to_string();
        let unusable = |error: sqlx::Error| {
            let (path, reason) = (path.clone(), plainly(&error));
            if is_damage(&error) {
                Unusable::Damaged { path, reason }
            } else {
                Unusable::Open { path, reason }
            }
        };
        if make {
            make_private(options.get_filename());
        }
        let mut migrating = options.connect().await.map_err(unusable)?;
        MIGRATIONS.run(&mut migrating).await.map_err(|error| match error {
            MigrateError::VersionMissing(version) => {
                Unusable::Newer { path: path.clone(), version }
            }
            MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _)
                if code_of(&error).is_some() =>
            {
                unusable(error)
            }
            error => Unusable::Foreign { path: path.clone(), reason: error.to_string() },
        })?;
        let writing = options
            .clone()
            .optimize_on_close(true, None)
            // Until a statement has ended, SQLite keeps what the rows were that it changes: a page
            // for each person of a batch.
            .pragma("temp_store", "MEMORY")
            .pragma("cache_size", CACHE)
            .pragma("wal_autocheckpoint", LONGEST_LOG.to_string());
        let writing_connection = writing.connect().await.map_err(unusable)?;
        let writer = Writer::of(writing_connection, writing)
            .map_err(|error| unusable(sqlx::Error::Io(error)))?;
        // Whoever closes a database last would empty the log before.
        migrating.close().await.map_err(unusable)?;
        let checkpointer = pool_of(1).connect_lazy_with(options.clone());
        let readers =
            pool_of(4).connect_lazy_with(options.read_only(true).create_if_missing(false));
        Ok(Database { writer, readers, checkpointer })
    }

    /// Begins to write; others wait their turn.
    pub async fn write(&self) -> Result<Tx> {
        self.writer.begin().await
    }

    /// A connection that only reads, beside whoever writes.
    ///
    /// # Errors
    /// The database's; also where it was removed or replaced: a connection that is opened then
    /// would read another file for as long as it lives.
    pub async fn read(&self) -> Result<Connection> {
        self.is_in_place()?;
        Ok(self.readers.acquire().await?.into())
    }

    /// The connection that brings the log to its place.
    async fn checkpointer(&self) -> Result<Connection> {
        self.is_in_place()?;
        Ok(self.checkpointer.acquire().await?.into())
    }

    /// Looks whether the database is still the file that was opened. Where it is not, nothing is
    /// written.
    ///
    /// # Errors
    /// It was removed or replaced.
    pub fn is_in_place(&self) -> Result<()> {
        self.writer.is_in_place()
    }

    /// The file.
    fn path(&self) -> &Path {
        self.writer.path()
    }

    /// Closes the file; what was committed is on disk.
    pub async fn close(&self) {
        self.checkpointer.close().await;
        self.readers.close().await;
        if let Err(error) = self.writer.close().await {
            tracing::warn!(%error, "closing the database");
        }
    }
}

/// Connections that are kept as long as they work, which each is asked when it comes back. The pool itself
/// asks too, but would wait without end for one whose thread crashed in that moment.
fn pool_of(connections: u32) -> SqlitePoolOptions {
    SqlitePoolOptions::new()
        .max_connections(connections)
        .min_connections(0)
        .test_before_acquire(false)
        .after_release(|connection, _| {
            let works = timeout(LONGEST_SILENCE, connection.ping());
            Box::pin(async {
                works.await.unwrap_or(Err(sqlx::Error::WorkerCrashed)).map(|()| true)
            })
        })
}

/// The file of a database, from its path or `sqlite:` address.
///
/// # Errors
/// Says what is wrong with the address, and what to do.
pub fn file_of(address: &str) -> Result<PathBuf, Unusable> {
    if postgres::is_address(address) {
        return Err(Unusable::NoFile);
    }
    Ok(options_of(address)?.get_filename().to_owned())
}

fn options_of(address: &str) -> Result<SqliteConnectOptions, Unusable> {
    let unknown = || Unusable::Address(kind_of(address));
    let url = match address.split_once(':') {
        _ if address.contains(":memory:") || address.contains("mode=memory") => {
            return Err(unknown());
        }
        Some(("sqlite", _)) => address.to_owned(),
        Some((scheme, _)) if scheme.len() > 1 => return Err(unknown()),
        _ => format!("sqlite:{address}"),
    };
    SqliteConnectOptions::from_str(&url).map_err(|_| unknown())
}

/// Of an address what may be shown: another database's may hold a password.
fn kind_of(address: &str) -> String {
    match address.split_once(':') {
        Some((scheme, _)) if !scheme.is_empty() => format!("{scheme}:…"),
        _ => address.to_owned(),
    }
}

/// Makes the file of a database, so that only its owner may read what people tell of their backs; one
/// that is there stays as it is. SQLite gives the files beside it the same mode. What cannot be made
/// here cannot be opened either, which tells the reason.
fn make_private(path: &Path) {
    let mut options = OpenOptions::new();
    drop(options.write(true).create_new(true).mode(OWNERS_ALONE).open(path));
}
