//! Everything that one database holds, brought into another, whichever engine each of them has: row by row as it lies
//! there, so that every number and every button means what it meant.

use std::fmt;

use serde_json::{Map, Value as Json};

use super::{
    Connection, Error, Result, Store, Value, decoding,
    engine::columns::{self, ColumnName},
    query_assembled,
};

/// All tables, each after those that it refers to.
pub const TABLES: [&str; 29] = [
    "people",
    "reminders",
    "occurrences",
    "sessions",
    "days",
    "progressions",
    "turns",
    "wordings",
    "resting_exercises",
    "movements",
    "open_questions",
    "aims",
    "aim_levels",
    "pains",
    "suggestions",
    "trial_arms",
    "pauses",
    "guides",
    "prompts",
    "buddies",
    "waves",
    "announcements",
    "recipients",
    "inbox",
    "polling",
    "bot",
    "files",
    "erased",
    NUMBERED,
];

/// The one that is not empty in a new database: it says that no number was given yet.
const NUMBERED: &str = "numbers";

/// How many rows are brought at once.
const PAGE: usize = 1000;

/// What was brought.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Brought {
    pub people: i64,
    pub rows: i64,
}

/// Why nothing was brought.
#[derive(Debug, thiserror::Error)]
pub enum Unmoved {
    #[error("there are rows in its table {0} already; give a database that is new")]
    Inhabited(&'static str),
    #[error("not all of the table {table} has arrived: {theirs} instead of {ours}")]
    Incomplete { table: &'static str, ours: Extent, theirs: Extent },
    #[error(transparent)]
    Failed(#[from] Error),
}

/// How many rows a table has, and the largest of the numbers in each of its columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extent {
    rows: i64,
    largest: Vec<Option<i64>>,
}

impl fmt::Display for Extent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Extent { rows, largest } = self;
        write!(f, "rows: {rows}, the largest numbers: {largest:?}")
    }
}

/// Brings everything from one database into another that holds nothing yet. It is there all at once or not at all,
/// and the first one stays as it is.
///
/// # Errors
/// The other one is not empty, not everything has arrived, or one of the databases has failed; then nothing is kept.
pub async fn bring(from: &Store, to: &Store) -> Result<Brought, Unmoved> {
    // Nobody else writes meanwhile; what was read is let go of at the end.
    let (mut ours, mut theirs) = (from.write().await?, to.write().await?);
    for table in TABLES {
        if table != NUMBERED && !is_empty(&mut theirs, table).await? {
            return Err(Unmoved::Inhabited(table));
        }
    }
    query_assembled(format!("DELETE FROM {NUMBERED}")).execute(&mut theirs).await?;
    let mut brought = Brought::default();
    for table in TABLES {
        let columns = columns::columns_of(&mut ours, table).await?;
        copy(table, &columns, &mut ours, &mut theirs).await?;
        columns::go_on_numbering(&mut theirs, table, &columns).await?;
        let (from, to) = (
            extent(table, &columns, &mut ours).await?,
            extent(table, &columns, &mut theirs).await?,
        );
        if from != to {
            return Err(Unmoved::Incomplete { table, ours: from, theirs: to });
        }
        brought.rows += to.rows;
        if table == "people" {
            brought.people = to.rows;
        }
    }
    theirs.commit().await?;
    Ok(brought)
}

async fn is_empty(connection: &mut Connection, table: &str) -> Result<bool> {
    let any =
        format!("SELECT COUNT(*) AS there FROM (SELECT 1 AS one FROM {table} LIMIT 1) AS few");
    let row = query_assembled(any).fetch_one(connection).await?;
    Ok(row.try_get::<i64>("there")? == 0)
}

async fn copy(
    table: &str,
    columns: &[ColumnName],
    from: &mut Connection,
    to: &mut Connection,
) -> Result<()> {
    let key = key_of(columns);
    let mut last: Option<Vec<Json>> = None;
    loop {
        let page = read(table, columns, &key, last.as_deref(), from).await?;
        let rows: Vec<Map<String, Json>> = serde_json::from_str(&page).map_err(decoding)?;
        let Some(row) = rows.last() else { return Ok(()) };
        write(table, columns, page, to).await?;
        if rows.len() < PAGE {
            return Ok(());
        }
        last = Some(key.iter().map(|column| row[*column].clone()).collect());
    }
}

/// The rows that come after one by their primary key, as a list of objects.
async fn read(
    table: &str,
    columns: &[ColumnName],
    key: &[&str],
    last: Option<&[Json]>,
    from: &mut Connection,
) -> Result<String> {
    let pairs: Vec<String> =
        columns.iter().map(|column| format!("'{0}', \"{0}\"", column.name)).collect();
    let (pairs, key) = (pairs.join(", "), quoted(key.iter().copied()));
    let after = last.map_or(String::new(), |last| {
        let numbered: Vec<String> = (1..=last.len()).map(|number| format!("${number}")).collect();
        format!("WHERE ({key}) > ({})", numbered.join(", "))
    });
    // Names of our own schema, of which none holds a quotation mark.
    let page = query_assembled(format!(
        "SELECT json_group_array(json_object({pairs}) ORDER BY {key}) AS page
         FROM (SELECT * FROM {table} {after} ORDER BY {key} LIMIT {PAGE}) AS those"
    ));
    let last = last.unwrap_or_default().iter();
    let page = last.fold(page, |page, value| match value {
        Json::String(word) => page.bind(word.clone()),
        number => page.bind(number.as_i64()),
    });
    page.fetch_one(from).await?.try_get("page")
}

async fn write(
    table: &str,
    columns: &[ColumnName],
    page: String,
    to: &mut Connection,
) -> Result<()> {
    let values: Vec<String> = columns
        .iter()
        .map(|column| {
            let value = format!("value ->> '{}'", column.name);
            if column.is_number { format!("CAST({value} AS BIGINT)") } else { value }
        })
        .collect();
    let (names, values) = (quoted(columns.iter().map(|column| &*column.name)), values.join(", "));
    let insert =
        format!("INSERT INTO {table} ({names}) SELECT {values} FROM json_each($1) WHERE TRUE");
    query_assembled(insert).bind(Value::from(page)).execute(to).await.map(drop)
}

async fn extent(table: &str, columns: &[ColumnName], of: &mut Connection) -> Result<Extent> {
    let numbers: Vec<&str> =
        columns.iter().filter(|column| column.is_number).map(|column| &*column.name).collect();
    let largest: Vec<String> =
        numbers.iter().map(|number| format!(", MAX(\"{number}\") AS \"{number}\"")).collect();
    let all = format!("SELECT COUNT(*) AS how_many{} FROM {table}", largest.concat());
    let row = query_assembled(all).fetch_one(of).await?;
    let largest = numbers.iter().map(|number| row.try_get(number)).collect::<Result<_>>()?;
    Ok(Extent { rows: row.try_get("how_many")?, largest })
}

/// The columns of a primary key, in its order.
fn key_of(columns: &[ColumnName]) -> Vec<&str> {
    let mut key: Vec<&ColumnName> = columns.iter().filter(|column| column.in_key > 0).collect();
    key.sort_by_key(|column| column.in_key);
    key.iter().map(|column| &*column.name).collect()
}

fn quoted<'c>(names: impl Iterator<Item = &'c str>) -> String {
    names.map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ")
}
