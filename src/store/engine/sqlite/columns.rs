//! The tables that there are, and their columns, as the engine itself knows them.

use crate::store::{Connection, Result, engine::columns::ColumnName, query, query_scalar};

/// The tables that have a column of this name, by their names.
pub(in crate::store::engine) async fn tables_with(
    connection: &mut Connection,
    column: &str,
) -> Result<Vec<String>> {
    query_scalar(
        "SELECT tables.name
         FROM sqlite_schema AS tables, pragma_table_info(tables.name) AS columns
         WHERE tables.type = 'table' AND columns.name = $1
         ORDER BY tables.name",
    )
    .bind(column)
    .fetch_all(connection)
    .await
}

/// The columns of a table, in their order.
pub(in crate::store::engine) async fn columns_of(
    connection: &mut Connection,
    table: &str,
) -> Result<Vec<ColumnName>> {
    let rows = query("SELECT name, pk FROM pragma_table_info($1) ORDER BY cid")
        .bind(table)
        .fetch_all(connection)
        .await?;
    rows.iter()
        .map(|row| Ok(ColumnName { name: row.try_get("name")?, in_key: row.try_get("pk")? }))
        .collect()
}
