//! What SQLite's result codes mean.

use std::io;

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

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Error {
        let words = plainly(&error);
        match error {
            sqlx::Error::Io(reason) => Error::from(reason),
            sqlx::Error::PoolTimedOut => Error::TooSlow,
            sqlx::Error::PoolClosed | sqlx::Error::WorkerCrashed => Error::Crashed(words),
            sqlx::Error::Decode(_) | sqlx::Error::ColumnDecode { .. } => Error::Unreadable(words),
            error => match code_of(&error) {
                Some(BUSY | LOCKED) => Error::Busy(words),
                Some(FULL) => Error::Full(words),
                Some(READONLY) => Error::ReadOnly(words),
                Some(CORRUPT | NOTADB) => Error::Damaged(words),
                Some(CANTOPEN) => Error::Missing(words),
                Some(NOMEM | IOERR) => Error::Machine(words),
                _ => Error::Bug(words),
            },
        }
    }
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Error {
        let words = error.to_string();
        match error.kind() {
            io::ErrorKind::StorageFull => Error::Full(words),
            io::ErrorKind::NotFound => Error::Missing(words),
            _ => Error::Machine(words),
        }
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

/// The engine's own words, without the wrapping.
pub(super) fn plainly(error: &sqlx::Error) -> String {
    match error {
        sqlx::Error::Database(refusal) => refusal.message().to_owned(),
        sqlx::Error::Io(reason) => reason.to_string(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lies_in_the_machine_may_pass_and_what_was_asked_may_not() {
        let may_pass = |error: sqlx::Error| Error::from(error).may_pass();

        assert!(may_pass(io::Error::from(io::ErrorKind::StorageFull).into()));
        assert!(may_pass(sqlx::Error::PoolTimedOut));
        assert!(may_pass(sqlx::Error::WorkerCrashed));
        assert!(!may_pass(sqlx::Error::RowNotFound));
        assert!(!may_pass(sqlx::Error::Decode("a word".into())));
    }

    #[test]
    fn a_failure_that_has_a_remedy_ends_with_it() {
        let full = Error::from(io::Error::new(io::ErrorKind::StorageFull, "no space left"));

        assert_eq!(full.to_string(), "no space left; make room");
    }
}
