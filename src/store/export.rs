//! Everything about a person, as it lies here: every row and every column, whatever the schema
//! comes to hold.

use serde_json::{Map, Value};

use super::{
    Connection, Result, decoding,
    engine::columns::{self, ColumnName},
    query_assembled,
};
use crate::care::PersonId;

/// A row by its columns.
pub type Row = Map<String, Value>;

/// The one whose rows are about two people: to whom they go, and who waves.
const WAVES: &str = "waves";

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
    let names = columns::tables_with(connection, "person_id").await?;
    let mut tables = Vec::new();
    for name in names {
        let mut rows = rows(connection, &name, "person_id", person).await?;
        if name == WAVES {
            rows.extend(waves_of(connection, person).await?);
        }
        for row in &mut rows {
            row.remove("person_id");
        }
        tables.push(Table { name, rows });
    }
    Ok((themselves.into_iter().next(), tables))
}

/// The waves of the person to others, without whether they came: that tells when somebody else is left alone.
async fn waves_of(connection: &mut Connection, person: PersonId) -> Result<Vec<Row>> {
    let theirs = "buddy_id IN (SELECT id FROM buddies WHERE person_id = $1)";
    let mut rows = rows_where(connection, WAVES, theirs, person).await?;
    for row in &mut rows {
        row.remove("state");
    }
    Ok(rows)
}

/// The rows of a table in which a column names a person, by their primary key.
async fn rows(
    connection: &mut Connection,
    table: &str,
    names_person: &str,
    person: PersonId,
) -> Result<Vec<Row>> {
    rows_where(connection, table, &format!("\"{names_person}\" = $1"), person).await
}

/// The rows of a table of which a condition on a person is true, by their primary key.
async fn rows_where(
    connection: &mut Connection,
    table: &str,
    condition: &str,
    person: PersonId,
) -> Result<Vec<Row>> {
    let columns = columns::columns_of(connection, table).await?;
    let pairs = columns.iter().map(|column| format!("'{0}', \"{0}\"", column.name));
    let pairs = pairs.collect::<Vec<_>>().join(", ");
    let mut key: Vec<&ColumnName> = columns.iter().filter(|column| column.in_key > 0).collect();
    key.sort_by_key(|column| column.in_key);
    let key: Vec<String> = key.iter().map(|column| format!("\"{}\"", column.name)).collect();
    let key = key.join(", ");
    // Names of our own schema, of which none holds a quotation mark.
    let all = format!(
        "SELECT json_group_array(json_object({pairs}) ORDER BY {key}) AS rows
         FROM \"{table}\"
         WHERE {condition}"
    );
    let row = query_assembled(all).bind(person.0).fetch_one(connection).await?;
    serde_json::from_str(row.try_get::<&str>("rows")?).map_err(decoding)
}
