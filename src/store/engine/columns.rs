//! The tables that there are, and their columns, as the engine itself knows them.

use super::{Connection, Engine, postgres, sqlite};
use crate::store::Result;

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::store) struct ColumnName {
    pub name: String,
    /// Its place in the primary key, from 1 on; 0 where it is no part of it.
    pub in_key: i64,
}

/// The tables that have a column of this name, by their names.
pub(in crate::store) async fn tables_with(
    connection: &mut Connection,
    column: &str,
) -> Result<Vec<String>> {
    match connection.engine() {
        Engine::Sqlite(_) => sqlite::columns::tables_with(connection, column).await,
        Engine::Postgres(_) => postgres::columns::tables_with(connection, column).await,
    }
}

/// The columns of a table, in their order.
pub(in crate::store) async fn columns_of(
    connection: &mut Connection,
    table: &str,
) -> Result<Vec<ColumnName>> {
    match connection.engine() {
        Engine::Sqlite(_) => sqlite::columns::columns_of(connection, table).await,
        Engine::Postgres(_) => postgres::columns::columns_of(connection, table).await,
    }
}
