//! Everything about a person, as it lies here: every row and every column, whatever the schema
//! comes to hold.

use serde_json::{Map, Value};
use sqlx::AssertSqlSafe;

use super::{Connection, Result, rows_of};
use crate::care::PersonId;

/// A row by its columns.
pub type Row = Map<String, Value>;

/// The rows of one table.
#[derive(Debug)]
pub struct Table {
    pub name: String,
    pub rows: Vec<Row>,
}

/// The row of a person, and those about them in every table that refers to people. Who they are,
/// which would be the same in each, stands in the first alone.
pub async fn all_of(
    connection: &mut Connection,
    person: PersonId,
) -> Result<(Option<Row>, Vec<Table>)> {
    let themselves = rows(connection, "people", "id", person).await?;
    let names: Vec<String> = sqlx::query_scalar(
        "SELECT tables.name
         FROM sqlite_schema AS tables, pragma_table_info(tables.name) AS columns
         WHERE tables.type = 'table' AND columns.name = 'person_id'
         ORDER BY tables.name",
    )
    .fetch_all(&mut *connection)
    .await?;
    let mut tables = Vec::new();
    for name in names {
        let mut rows = rows(connection, &name, "person_id", person).await?;
        for row in &mut rows {
            row.remove("person_id");
        }
        tables.push(Table { name, rows });
    }
    Ok((themselves.into_iter().next(), tables))
}

/// The rows of a table in which a column names a person, by their primary key.
async fn rows(
    connection: &mut Connection,
    table: &str,
    names_person: &str,
    person: PersonId,
) -> Result<Vec<Row>> {
    let columns: Vec<(String, i64)> =
        sqlx::query_as("SELECT name, pk FROM pragma_table_info($1) ORDER BY cid")
            .bind(table)
            .fetch_all(&mut *connection)
            .await?;
    let pairs: Vec<String> =
        columns.iter().map(|(name, _)| format!("'{name}', \"{name}\"")).collect();
    let mut key: Vec<&(String, i64)> = columns.iter().filter(|(_, pk)| *pk > 0).collect();
    key.sort_by_key(|(_, pk)| *pk);
    let key: Vec<String> = key.into_iter().map(|(name, _)| format!("\"{name}\"")).collect();
    // Names of our own schema, of which none holds a quotation mark.
    let (pairs, key) = (pairs.join(", "), key.join(", "));
    let all = format!(
        "SELECT json_group_array(json_object({pairs}) ORDER BY {key})
         FROM \"{table}\"
         WHERE \"{names_person}\" = $1"
    );
    sqlx::query_scalar(AssertSqlSafe(all))
        .bind(person.0)
        .fetch_one(connection)
        .await
        .and_then(rows_of)
}
