//! How much room the database takes.

use super::{Connection, Engine, postgres, sqlite};
use crate::store::Result;

/// The size of the database, in bytes.
pub async fn size(connection: &mut Connection) -> Result<i64> {
    match connection.engine() {
        Engine::Sqlite(_) => sqlite::size(connection).await,
        Engine::Postgres(_) => postgres::size(connection).await,
    }
}

/// The size of what was written and is not at its place yet, in bytes; PostgreSQL's log is its server's,
/// and none of a bot's business.
pub async fn log_size(connection: &mut Connection) -> Result<i64> {
    match connection.engine() {
        Engine::Sqlite(_) => sqlite::log_size(connection).await,
        Engine::Postgres(_) => Ok(0),
    }
}
