//! What SQLite's result codes mean.

use crate::store::Error;

// SQLite's primary result codes, by its own names.
pub(super) const BUSY: u32 = 5;
pub(super) const CORRUPT: u32 = 11;
const LOCKED: u32 = 6;
const NOMEM: u32 = 7;
const READONLY: u32 = 8;
const IOERR: u32 = 10;
const FULL: u32 = 13;
const CANTOPEN: u32 = 14;
const NOTADB: u32 = 26;

/// What a failure with a result code means; without one it is a mistake of ours.
pub(in crate::store::engine) fn meant_by(error: &sqlx::Error, words: String) -> Error {
    match code_of(error) {
        Some(BUSY | LOCKED) => Error::Busy(words),
        Some(FULL) => Error::Full(words),
        Some(READONLY) => Error::ReadOnly(words),
        Some(CORRUPT | NOTADB) => Error::Damaged(words),
        Some(CANTOPEN) => Error::Missing(words),
        Some(NOMEM | IOERR) => Error::Machine(words),
        _ => Error::Bug(words),
    }
}

/// SQLite's primary result code.
pub(super) fn code_of(error: &sqlx::Error) -> Option<u32> {
    let code = error.as_database_error()?.code()?.parse::<u32>().ok()?;
    Some(code & 0xff)
}

/// Whether the file itself is broken.
pub(super) fn is_damage(error: &sqlx::Error) -> bool {
    matches!(code_of(error), Some(CORRUPT | NOTADB))
}
