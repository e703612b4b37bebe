//! All SQL, and nothing but SQL: one statement a function, one file a subject.
//!
//! One connection writes, others read. Nothing here decides anything: transitions are guarded by
//! the state that they start from, and what a row means is the domain's.

pub mod aims;
pub mod announcements;
pub mod backup;
pub mod claims;
pub mod days;
pub mod erased;
pub mod examine;
pub mod export;
pub mod felt;
pub mod figures;
pub mod files;
pub mod folding;
pub mod guides;
pub mod inbox;
pub mod lock;
pub mod movements;
pub mod occurrences;
pub mod open_questions;
pub mod pains;
pub mod pauses;
pub mod people;
pub mod progressions;
pub mod prompts;
pub mod recipients;
pub mod reminders;
pub mod resting;
pub mod sessions;
pub mod silences;
pub mod suggestions;
pub mod totals;
pub mod turns;
pub mod usage;
pub mod wordings;

mod failures;
mod migrations;
mod numbers;
mod presence;
mod values;
mod writer;

use std::{
    fs::OpenOptions,
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
    str::FromStr,
    time::Duration,
};

use sqlx::{
    ConnectOptions, Connection as _, Sqlite, SqliteConnection, SqlitePool,
    migrate::MigrateError,
    pool::PoolConnection,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};
use tokio::time::timeout;

use self::{
    failures::{BUSY, CORRUPT, READONLY, code_of, is_damage, plainly},
    migrations::{MIGRATIONS, Strange, know_all},
    values::{
        decoding, instant, readable, readable_each, readable_one, rows, rows_and_others, rows_of,
        seconds, soonest,
    },
    writer::Writer,
};
pub use self::{
    failures::{may_pass, told},
    writer::Tx,
};

/// The database's own failure, on its way to whoever logs it: [`may_pass`] tells its kinds apart, [`told`] words it.
pub use sqlx::Error;

/// What a statement comes to.
pub type Result<T> = std::result::Result<T, Error>;

/// A row that is there cannot be read.
pub fn unreadable() -> Error {
    Error::RowNotFound
}

/// The database did not answer in time.
pub fn too_slow() -> Error {
    Error::PoolTimedOut
}

/// What a statement runs on: a transaction or a reading connection.
pub type Connection = SqliteConnection;

/// The database.
#[derive(Clone, Debug)]
pub struct Store {
    writer: Writer,
    readers: SqlitePool,
    checkpointer: SqlitePool,
}

/// Why a database cannot be used, each with its remedy.
#[derive(Debug, thiserror::Error)]
pub enum Unusable {
    #[error(
        "DATABASE_URL \"{0}\" is not understood; give a file, such as sqlite:limber.db or /var/lib/limber/limber.db"
    )]
    Address(String),
    #[error(
        "cannot open the database {path}: {reason}; check that the folder exists and may be written to"
    )]
    Open { path: String, reason: String },
    #[error(
        "the database {path} was written by a newer Limber (migration {version}); start that version, or restore a backup"
    )]
    Newer { path: String, version: i64 },
    #[error(
        "the database {path} does not fit this Limber: {reason}; restore a backup or give another file"
    )]
    Foreign { path: String, reason: String },
    #[error(
        "the database {path} is damaged: {reason}; `limber restore FILE` puts a backup in its place"
    )]
    Damaged { path: String, reason: String },
    #[error("a Limber is running on the database {path}; stop it first, or give another file")]
    InUse { path: String },
}

impl Unusable {
    /// Whether no later try finds it usable unless somebody changes something.
    pub fn is_for_good(&self) -> bool {
        match self {
            Unusable::Address(_)
            | Unusable::Newer { .. }
            | Unusable::Foreign { .. }
            | Unusable::Damaged { .. } => true,
            // A disk may come later, and another bot end.
            Unusable::Open { .. } | Unusable::InUse { .. } => false,
        }
    }
}

/// Of an address what may be shown: another database's may hold a password.
fn kind_of(address: &str) -> String {
    match address.split_once(':') {
        Some((scheme, _)) if !scheme.is_empty() => format!("{scheme}:…"),
        _ => address.to_owned(),
    }
}

/// The file of a database, from its path or `sqlite:` address.
///
/// # Errors
/// Says what is wrong with the address, and what to do.
pub fn file_of(address: &str) -> std::result::Result<PathBuf, Unusable> {
    Ok(options_of(address)?.get_filename().to_owned())
}

fn options_of(address: &str) -> std::result::Result<SqliteConnectOptions, Unusable> {
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

impl Store {
    /// Opens the database at a file path or `sqlite:` address, making it if it is not there, and
    /// brings its tables up to date.
    ///
    /// # Errors
    /// Says what is wrong with the address, the file or its tables, and what to do.
    pub async fn open(address: &str) -> std::result::Result<Store, Unusable> {
        Store::open_or_make(address, true).await
    }

    /// Opens a database that is there.
    ///
    /// # Errors
    /// As [`Store::open`], and that there is no such file.
    pub async fn open_existing(address: &str) -> std::result::Result<Store, Unusable> {
        Store::open_or_make(address, false).await
    }

    async fn open_or_make(address: &str, make: bool) -> std::result::Result<Store, Unusable> {
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
        let writer = Writer::of(writing_connection, writing).map_err(unusable)?;
        // Whoever closes a database last would empty the log before.
        migrating.close().await.map_err(unusable)?;
        let checkpointer = pool_of(1).connect_lazy_with(options.clone());
        let readers =
            pool_of(4).connect_lazy_with(options.read_only(true).create_if_missing(false));
        Ok(Store { writer, readers, checkpointer })
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
    pub async fn read(&self) -> Result<PoolConnection<Sqlite>> {
        self.is_in_place()?;
        self.readers.acquire().await
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
    pub fn path(&self) -> &Path {
        self.writer.path()
    }

    /// Brings what is in the write-ahead log to its place in the file, beside whoever writes.
    ///
    /// # Errors
    /// The database's; the log is as it was, and nothing is lost.
    pub async fn checkpoint(&self) -> Result<()> {
        self.is_in_place()?;
        sqlx::query("PRAGMA wal_checkpoint(PASSIVE)").execute(&self.checkpointer).await.map(drop)
    }

    /// Brings what is in the write-ahead log to its place, and leaves nothing in the log: what was
    /// overwritten in the file may stand there for as long as nobody writes over it. Returns
    /// whether nobody was in the way.
    ///
    /// # Errors
    /// The database's; then nothing is lost.
    pub async fn empty_log(&self) -> Result<bool> {
        self.is_in_place()?;
        let (is_busy, _, _): (i64, i64, i64) =
            sqlx::query_as("PRAGMA wal_checkpoint(TRUNCATE)").fetch_one(&self.checkpointer).await?;
        Ok(is_busy == 0)
    }

    /// The pages of the write-ahead log that are not at their place in the file.
    ///
    /// # Errors
    /// The database's.
    pub async fn pages_to_checkpoint(&self) -> Result<i64> {
        self.is_in_place()?;
        let (_is_busy, written, in_place): (i64, i64, i64) =
            sqlx::query_as("PRAGMA wal_checkpoint(NOOP)").fetch_one(&self.checkpointer).await?;
        Ok(written - in_place)
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

/// Connections that are kept as long as they work, which each is asked when it comes back. The pool itself asks
/// too, but would wait without end for one whose thread crashed in that moment.
fn pool_of(connections: u32) -> SqlitePoolOptions {
    SqlitePoolOptions::new()
        .max_connections(connections)
        .min_connections(0)
        .test_before_acquire(false)
        .after_release(|connection, _| {
            let works = timeout(LONGEST_SILENCE, connection.ping());
            Box::pin(async { works.await.unwrap_or(Err(Error::WorkerCrashed)).map(|()| true) })
        })
}

/// After how long a connection that neither works nor answers is given up: what is sent to a connection's own
/// thread in the moment in which it crashes is never answered.
const LONGEST_SILENCE: Duration = Duration::from_secs(5);

/// The mode of a file that its owner may read and write, and nobody else.
const OWNERS_ALONE: u32 = 0o600;

/// Makes the file of a database, so that only its owner may read what people tell of their backs; one
/// that is there stays as it is. SQLite gives the files beside it the same mode. What cannot be made
/// here cannot be opened either, which tells the reason.
fn make_private(path: &Path) {
    let mut options = OpenOptions::new();
    drop(options.write(true).create_new(true).mode(OWNERS_ALONE).open(path));
}

/// The write-ahead log, which is there while somebody has the database open.
fn log_of(path: &Path) -> PathBuf {
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    log.into()
}

/// The pages that the writing connection has at hand, as SQLite takes it: 8 MB, enough for those of
/// the people whose reminders are under way.
const CACHE: &str = "-8000";

/// How long the write-ahead log may get before whoever commits empties it, in pages of 4 KB: more
/// than there is between two calls of [`Store::checkpoint`], for which nobody waits.
pub const LONGEST_LOG: u32 = 32_000;
