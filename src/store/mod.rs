//! All SQL, and nothing but SQL: one statement a function, one file a subject.
//!
//! One connection writes, others read. Nothing here decides anything: transitions are guarded by
//! the state that they start from, and what a row means is the domain's. What the engine itself is
//! asked for lies in `engine`, and only there is its library known.

pub mod aims;
pub mod announcements;
pub mod buddies;
pub mod claims;
pub mod days;
pub mod erased;
pub mod export;
pub mod felt;
pub mod figures;
pub mod files;
pub mod folding;
pub mod guides;
pub mod inbox;
pub mod movements;
pub mod moving;
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
pub mod trial;
pub mod turns;
pub mod usage;
pub mod waves;
pub mod wordings;

mod engine;
mod error;
mod numbers;
mod unusable;
mod values;

use self::{
    engine::database::Database,
    values::{
        decoding, readable, readable_and_others, readable_each, readable_one, rows, seconds,
        soonest,
    },
};
pub use self::{
    engine::{
        Alone, Cell, Column, Connection, Done, Engine, Query, Row, Scalar, Term, Tx, Value,
        name_of, postgres, query, query_assembled, query_scalar,
        sqlite::{LONGEST_LOG, backup, examine, file_of, lock},
    },
    error::Error,
    unusable::Unusable,
};

/// What a statement comes to.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// The database.
#[derive(Clone, Debug)]
pub struct Store {
    database: Database,
}

impl Store {
    /// Opens the database at a file path, or a `sqlite:` or `postgres:` address, making it if it is not
    /// there, and brings its tables up to date.
    ///
    /// # Errors
    /// Says what is wrong with the address, the database or its tables, and what to do.
    pub async fn open(address: &str) -> Result<Store, Unusable> {
        Ok(Store { database: Database::open(address, true).await? })
    }

    /// Opens a database that is there.
    ///
    /// # Errors
    /// As [`Store::open`], and that there is no such file.
    pub async fn open_existing(address: &str) -> Result<Store, Unusable> {
        Ok(Store { database: Database::open(address, false).await? })
    }

    /// Begins to write; others wait their turn.
    ///
    /// # Errors
    /// The database's, as of all that follows.
    pub async fn write(&self) -> Result<Tx> {
        self.database.write().await
    }

    /// A connection that only reads, beside whoever writes.
    pub async fn read(&self) -> Result<Connection> {
        self.database.read().await
    }

    /// Looks whether the database is still what was opened. Where it is not, nothing is written.
    pub fn is_in_place(&self) -> Result<()> {
        self.database.file().map_or(Ok(()), |file| file.is_in_place())
    }

    /// Looks whether the tables are still those of this version: a newer one may have been at them while this one
    /// stood by.
    ///
    /// # Errors
    /// They are newer, or cannot be asked for.
    pub async fn expect_no_newer(&self) -> Result<(), Unusable> {
        self.database.expect_no_newer().await
    }

    /// Looks whether there is room for what comes next. A server keeps an eye on its own disk.
    pub async fn try_room(&self) -> Result<()> {
        match self.database.file() {
            Some(file) => file.try_room().await,
            None => Ok(()),
        }
    }

    /// Brings what was written to its place, beside whoever writes; nothing is lost where it fails. A
    /// server does so by itself.
    pub async fn checkpoint(&self) -> Result<()> {
        match self.database.file() {
            Some(file) => file.checkpoint().await,
            None => Ok(()),
        }
    }

    /// Brings what was written to its place, and leaves nothing of it elsewhere. Returns whether
    /// nobody was in the way.
    pub async fn empty_log(&self) -> Result<bool> {
        match self.database.file() {
            Some(file) => file.empty_log().await,
            None => Ok(true),
        }
    }

    /// How much was written that is not at its place, in pages.
    pub async fn pages_to_checkpoint(&self) -> Result<i64> {
        match self.database.file() {
            Some(file) => file.pages_to_checkpoint().await,
            None => Ok(0),
        }
    }

    /// Closes the database; what was committed is on disk.
    pub async fn close(&self) {
        self.database.close().await;
    }
}
