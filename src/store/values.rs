//! How values get into statements and out of rows.

use std::{
    collections::BTreeSet,
    sync::{Mutex, PoisonError},
};

use jiff::Timestamp;
use serde::{Serialize, de::DeserializeOwned};

use super::Result;

/// The rows that one statement is to work on, each a list of values: bound as JSON, which the
/// statement takes apart with `json_each`, SQLite's name for it. A table is joined to them with
/// CROSS JOIN, which has SQLite begin with the rows, whatever it thinks of how many there are.
pub fn rows<R: Serialize>(rows: impl IntoIterator<Item = R>) -> String {
    let rows: Vec<R> = rows.into_iter().collect();
    serde_json::to_string(&rows).expect("numbers and words are JSON")
}

/// The rows that a statement found, gathered into one JSON list by `json_group_array`, SQLite's name
/// for it: each row that comes by itself wakes whoever waits for it.
pub fn rows_of<R: DeserializeOwned>(found: String) -> Result<Vec<R>> {
    serde_json::from_str(&found).map_err(decoding)
}

/// What a row says, if this version can make sense of it. Another version may have written it, and
/// one row is not to hold up the others. The log tells each reason once.
pub fn readable<T>(row: Result<T>) -> Option<T> {
    static TOLD: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());
    let error = match row {
        Ok(row) => return Some(row),
        Err(error) => error.to_string(),
    };
    if TOLD.lock().unwrap_or_else(PoisonError::into_inner).insert(error.clone()) {
        tracing::error!(
            error,
            "a row cannot be read, perhaps of a newer Limber; it is left alone, and the others go on"
        );
    }
    None
}

/// An instant as the column holds it.
pub fn seconds(instant: Timestamp) -> i64 {
    instant.as_second()
}

/// An instant from its column.
pub fn instant(seconds: i64) -> Result<Timestamp> {
    Timestamp::from_second(seconds).map_err(decoding)
}

/// A value in a column that the domain does not know.
pub fn decoding(error: impl std::error::Error + Send + Sync + 'static) -> sqlx::Error {
    sqlx::Error::Decode(Box::new(error))
}
