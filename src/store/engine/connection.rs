//! What a statement runs on, whoever opened it and for whatever.

use sqlx::{
    Connection as _, PgConnection, Postgres, Sqlite, SqliteConnection, pool::PoolConnection,
};

use super::query;
use crate::store::{Error, Result};

/// A connection to the database: of a transaction, of a reader, or of somebody alone with a file.
#[derive(Debug)]
pub struct Connection {
    link: Link,
    /// Whether a statement has failed since something was begun.
    has_failed: bool,
}

#[derive(Debug)]
enum Link {
    /// Nobody else's; it is closed when it is dropped.
    Sqlite(SqliteConnection),
    /// Lent by a pool, to which it goes back when it is dropped.
    LentSqlite(PoolConnection<Sqlite>),
    /// As those of SQLite.
    Postgres(PgConnection),
    LentPostgres(PoolConnection<Postgres>),
}

/// A connection as the library of its engine has it.
#[derive(Debug)]
pub enum Engine<'c> {
    Sqlite(&'c mut SqliteConnection),
    Postgres(&'c mut PgConnection),
}

impl Connection {
    /// The engine's own connection, for what no statement can ask of it.
    pub fn engine(&mut self) -> Engine<'_> {
        match &mut self.link {
            Link::Sqlite(connection) => Engine::Sqlite(connection),
            Link::LentSqlite(connection) => Engine::Sqlite(connection),
            Link::Postgres(connection) => Engine::Postgres(connection),
            Link::LentPostgres(connection) => Engine::Postgres(connection),
        }
    }

    /// Begins what is kept as a whole by [`Connection::commit`]; a connection that is dropped before
    /// undoes it.
    ///
    /// # Errors
    /// The engine's, as of all that follows.
    pub async fn begin(&mut self) -> Result<()> {
        self.starts_anew();
        query("BEGIN").execute(self).await.map(drop)
    }

    /// Keeps what was begun. Where a statement of it has failed, PostgreSQL undoes all of it and calls
    /// that a success, so that this must know better.
    pub async fn commit(&mut self) -> Result<()> {
        if self.has_failed && matches!(self.engine(), Engine::Postgres(_)) {
            return Err(Error::Bug("a statement has failed, and the others are undone".into()));
        }
        query("COMMIT").execute(self).await.map(drop)
    }

    /// Forgets what has failed: something else begins.
    pub(super) fn starts_anew(&mut self) {
        self.has_failed = false;
    }

    /// Keeps in mind whether what was asked of the connection has failed.
    pub(super) fn heard<T>(&mut self, answer: Result<T>) -> Result<T> {
        self.has_failed |= answer.is_err();
        answer
    }

    /// Closes the connection in order; one that a pool has lent goes back there.
    pub async fn close(self) -> Result<()> {
        match self.link {
            Link::Sqlite(connection) => Ok(connection.close().await?),
            Link::Postgres(connection) => Ok(connection.close().await?),
            Link::LentSqlite(_) | Link::LentPostgres(_) => Ok(()),
        }
    }
}

impl From<Link> for Connection {
    fn from(link: Link) -> Connection {
        Connection { link, has_failed: false }
    }
}

impl From<SqliteConnection> for Connection {
    fn from(connection: SqliteConnection) -> Connection {
        Link::Sqlite(connection).into()
    }
}

impl From<PoolConnection<Sqlite>> for Connection {
    fn from(connection: PoolConnection<Sqlite>) -> Connection {
        Link::LentSqlite(connection).into()
    }
}

impl From<PgConnection> for Connection {
    fn from(connection: PgConnection) -> Connection {
        Link::Postgres(connection).into()
    }
}

impl From<PoolConnection<Postgres>> for Connection {
    fn from(connection: PoolConnection<Postgres>) -> Connection {
        Link::LentPostgres(connection).into()
    }
}
