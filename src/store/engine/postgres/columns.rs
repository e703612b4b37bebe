//! The tables that there are, and their columns, as the engine itself knows them.

use crate::store::{Connection, Result, engine::columns::ColumnName, query, query_scalar};

/// The tables that have a column of this name, by their names.
pub(in crate::store::engine) async fn tables_with(
    connection: &mut Connection,
    column: &str,
) -> Result<Vec<String>> {
    query_scalar(
        "SELECT CAST(table_name AS TEXT) FROM information_schema.columns
         WHERE table_schema = current_schema() AND column_name = $1
         ORDER BY table_name",
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
    let rows = query(
        "SELECT CAST(attname AS TEXT) AS name,
            COALESCE(array_position(CAST(indkey AS INT2[]), attnum) + 1, 0) AS in_key
         FROM pg_attribute
         LEFT JOIN pg_index ON indrelid = attrelid AND indisprimary
         WHERE attrelid = to_regclass($1) AND attnum > 0 AND NOT attisdropped
         ORDER BY attnum",
    )
    .bind(table)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| Ok(ColumnName { name: row.try_get("name")?, in_key: row.try_get("in_key")? }))
        .collect()
}
