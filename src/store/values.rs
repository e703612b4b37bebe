//! How values get into statements and out of rows.

use std::{
    collections::BTreeSet,
    sync::{Mutex, PoisonError},
};

use jiff::Timestamp;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use sqlx::sqlite::SqliteRow;

use super::Result;

/// Reasons that the log tells why a row cannot be read; more of them tell nothing new.
const MOST_REASONS: usize = 100;

/// The rows that one statement is to work on, each a list of values: bound as JSON, which the
/// statement takes apart with `json_each`, SQLite's name for it. A table is joined to them with
/// CROSS JOIN, which has SQLite begin with the rows, whatever it thinks of how many there are.
pub fn rows<R: Serialize>(rows: impl IntoIterator<Item = R>) -> String {
    let rows: Vec<R> = rows.into_iter().collect();
    serde_json::to_string(&rows).expect("numbers and words are JSON")
}

/// The rows that a statement found, gathered into one JSON list by `json_group_array`, SQLite's name
/// for it: each row that comes by itself wakes whoever waits for it. Those that cannot be read are
/// left out.
pub fn rows_of<R: DeserializeOwned>(found: String) -> Result<Vec<R>> {
    Ok(rows_and_others(found)?.0)
}

/// The same, with the numbers of those that cannot be read, each of which is the first value of its
/// row.
pub fn rows_and_others<R: DeserializeOwned>(found: String) -> Result<(Vec<R>, Vec<i64>)> {
    if let Ok(rows) = serde_json::from_str(&found) {
        return Ok((rows, Vec::new()));
    }
    let found: Vec<Value> = serde_json::from_str(&found).map_err(decoding)?;
    let (mut rows, mut others) = (Vec::with_capacity(found.len()), Vec::new());
    for row in found {
        let number = row.get(0).and_then(Value::as_i64);
        match readable(serde_json::from_value(row).map_err(decoding)) {
            Some(row) => rows.push(row),
            None => others.extend(number),
        }
    }
    Ok((rows, others))
}

/// What rows say, those left out that cannot be read.
pub fn readable_each<T>(rows: &[SqliteRow], read: impl Fn(&SqliteRow) -> Result<T>) -> Vec<T> {
    rows.iter().filter_map(|row| readable(read(row))).collect()
}

/// What a row says; nothing where it is not there or cannot be read.
pub fn readable_one<T>(
    row: Option<SqliteRow>,
    read: impl FnOnce(&SqliteRow) -> Result<T>,
) -> Option<T> {
    row.and_then(|row| readable(read(&row)))
}

/// What a row says, if this version can make sense of it. Another version may have written it, and
/// one row is not to hold up the others: every reader of this layer comes by here. The log tells each
/// reason once.
pub fn readable<T>(row: Result<T>) -> Option<T> {
    // Of the process, since a row is read from a bare connection, which knows no store.
    static TOLD: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());
    let error = match row {
        Ok(row) => return Some(row),
        Err(error) => error.to_string(),
    };
    let mut told = TOLD.lock().unwrap_or_else(PoisonError::into_inner);
    if told.len() < MOST_REASONS && told.insert(error.clone()) {
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

/// The instant at which something is next, from its column; the nearest that there is, where one row
/// holds none that could be: it is not to hide when the others are.
pub fn soonest(seconds: Option<i64>) -> Option<Timestamp> {
    let (first, last) = (Timestamp::MIN.as_second(), Timestamp::MAX.as_second());
    seconds.map(|seconds| {
        let seconds = seconds.clamp(first, last);
        Timestamp::from_second(seconds).expect("clamped to what an instant can be")
    })
}

/// A value in a column that the domain does not know.
pub fn decoding(error: impl std::error::Error + Send + Sync + 'static) -> sqlx::Error {
    sqlx::Error::Decode(Box::new(error))
}
