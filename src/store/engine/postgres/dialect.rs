//! How a statement is worded where PostgreSQL does not let SQLite's name be defined for it.
//!
//! All other names are functions of `migrations/postgres/`.

use std::borrow::Cow;

/// A statement as PostgreSQL takes it. Its own `json_object` means something else, and newer servers
/// take that name for a word of the language.
pub(in crate::store::engine) fn worded(sql: &str) -> Cow<'_, str> {
    if sql.contains("json_object(") {
        sql.replace("json_object(", "json_build_object(").into()
    } else {
        sql.into()
    }
}
