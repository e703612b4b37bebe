//! What a statement runs on, whoever opened it and for whatever.

use sqlx::{Connection as _, Sqlite, SqliteConnection, pool::PoolConnection};

use super::query;
use crate::store::Result;

/// A connection to the database: of a transaction, of a reader, or of somebody alone with a file.
#[derive(Debug)]
pub struct Connection(Link);

#[derive(Debug)]
enum Link {
    /// Nobody else's; it is closed when it is dropped.
    Own(SqliteConnection),
    /// Lent by a pool, to which it goes back when it is dropped.
    Lent(PoolConnection<Sqlite>),
}

impl Connection {
    /// SQLite's own connection, for what no statement can ask of it.
    pub fn sqlite(&mut self) -> &mut SqliteConnection {
        match &mut self.0 {
            Link::Own(connection) => connection,
            Link::Lent(connection) => connection,
        }
    }

    /// Begins what is kept as a whole by [`Connection::commit`]; a connection that is dropped before
    /// undoes it.
    ///
    /// # Errors
    /// The engine's, as of all that follows.
    pub async fn begin(&mut self) -> Result<()> {
        query("BEGIN").execute(self).await.map(drop)
    }

    /// Keeps what was begun.
    pub async fn commit(&mut self) -> Result<()> {
        query("COMMIT").execute(self).await.map(drop)
    }

    /// Closes the connection in order; one that a pool has lent goes back there.
    pub async fn close(self) -> Result<()> {
        match self.0 {
            Link::Own(connection) => Ok(connection.close().await?),
            Link::Lent(_) => Ok(()),
        }
    }
}

impl From<SqliteConnection> for Connection {
    fn from(connection: SqliteConnection) -> Connection {
        Connection(Link::Own(connection))
    }
}

impl From<PoolConnection<Sqlite>> for Connection {
    fn from(connection: PoolConnection<Sqlite>) -> Connection {
        Connection(Link::Lent(connection))
    }
}
