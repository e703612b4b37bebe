//! A database of either engine: how it is opened by its address, who may run on it, and its transactions.

use std::{
    future,
    ops::{Deref, DerefMut},
};

use super::{Connection, Term, postgres, sqlite};
use crate::store::{Error, Result, Unusable};

/// A database.
#[derive(Clone, Debug)]
pub(in crate::store) enum Database {
    Sqlite(sqlite::Database),
    Postgres(postgres::Database),
}

/// A transaction that may write; what it did is kept by `commit` and undone by dropping it.
#[derive(Debug)]
pub enum Tx {
    Sqlite(sqlite::writer::Tx),
    Postgres(postgres::writer::Tx),
}

/// The lock of whoever runs on a database, held while this lives; or the wish for it, where another has it.
#[derive(Debug)]
pub enum Alone {
    /// A file's, which holds as long as the process lives.
    File(sqlite::lock::Lock),
    /// A server's, which holds as long as the connection does.
    Lead(postgres::lead::Lead),
}

impl Database {
    /// Opens the database at an address and brings its tables up to date; `make` says whether it is made
    /// where it is not there.
    ///
    /// # Errors
    /// Says what is wrong with the address, the database or its tables, and what to do.
    pub(in crate::store) async fn open(address: &str, make: bool) -> Result<Database, Unusable> {
        if postgres::is_address(address) {
            postgres::Database::open(address, make).await.map(Database::Postgres)
        } else {
            sqlite::Database::open(address, make).await.map(Database::Sqlite)
        }
    }

    /// Begins to write; others wait their turn.
    pub(in crate::store) async fn write(&self) -> Result<Tx> {
        match self {
            Database::Sqlite(database) => database.write().await.map(Tx::Sqlite),
            Database::Postgres(database) => database.write().await.map(Tx::Postgres),
        }
    }

    /// A connection that only reads, beside whoever writes.
    pub(in crate::store) async fn read(&self) -> Result<Connection> {
        match self {
            Database::Sqlite(database) => database.read().await,
            Database::Postgres(database) => database.read().await,
        }
    }

    /// The file, of which SQLite's are; what is only asked of a file has no meaning for others.
    pub(in crate::store) fn file(&self) -> Option<&sqlite::Database> {
        match self {
            Database::Sqlite(database) => Some(database),
            Database::Postgres(_) => None,
        }
    }

    /// Closes the database; what was committed is on disk.
    pub(in crate::store) async fn close(&self) {
        match self {
            Database::Sqlite(database) => database.close().await,
            Database::Postgres(database) => database.close().await,
        }
    }
}

impl Alone {
    /// Takes the lock of the file at an address, which need not be there yet; or comes to a server to ask for
    /// its lock.
    ///
    /// # Errors
    /// Another has the file, or the lock cannot be asked for.
    pub async fn on(address: &str) -> Result<Alone, Unusable> {
        if postgres::is_address(address) {
            postgres::lead::Lead::wish(address).await.map(Alone::Lead)
        } else {
            sqlite::lock::Lock::take(address).map(Alone::File)
        }
    }

    /// Ends once the lock is held, which may be long after on a server on which another bot runs.
    pub async fn held(&mut self) {
        match self {
            Alone::File(_) => {}
            Alone::Lead(lead) => lead.held().await,
        }
    }

    /// For how long what only one may do may begin.
    pub fn term(&self) -> Term {
        match self {
            Alone::File(_) => Term::for_good(),
            Alone::Lead(lead) => lead.term(),
        }
    }

    /// Ends when the lock is lost, or may be: another may run on the database from then on.
    pub async fn lost(&mut self) -> Error {
        match self {
            Alone::File(_) => future::pending().await,
            Alone::Lead(lead) => lead.lost().await,
        }
    }
}

impl Tx {
    /// Keeps what was done.
    ///
    /// # Errors
    /// The database's; then all of it is undone.
    pub async fn commit(self) -> Result<()> {
        match self {
            Tx::Sqlite(tx) => tx.commit().await,
            Tx::Postgres(tx) => tx.commit().await,
        }
    }
}

impl Deref for Tx {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        match self {
            Tx::Sqlite(tx) => tx,
            Tx::Postgres(tx) => tx,
        }
    }
}

impl DerefMut for Tx {
    fn deref_mut(&mut self) -> &mut Connection {
        match self {
            Tx::Sqlite(tx) => tx,
            Tx::Postgres(tx) => tx,
        }
    }
}
