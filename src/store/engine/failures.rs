//! What the library's own failures mean, and whose codes tell the rest.

use std::io;

use sqlx::postgres::PgDatabaseError;

use super::{postgres, sqlite};
use crate::store::Error;

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Error {
        let words = plainly(&error);
        match error {
            sqlx::Error::Io(reason) => Error::from(reason),
            sqlx::Error::PoolTimedOut => Error::TooSlow,
            // The two ends no longer understand each other, as where one of them was cut off.
            sqlx::Error::PoolClosed | sqlx::Error::WorkerCrashed | sqlx::Error::Protocol(_) => {
                Error::Crashed(words)
            }
            sqlx::Error::Tls(_) => Error::Machine(words),
            sqlx::Error::Decode(_) | sqlx::Error::ColumnDecode { .. } => Error::Unreadable(words),
            error => match state_of(&error) {
                Some(state) => postgres::failures::meant_by(state, words),
                None => sqlite::failures::meant_by(&error, words),
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

/// PostgreSQL's state, of which five characters tell what is wrong.
fn state_of(error: &sqlx::Error) -> Option<&str> {
    Some(error.as_database_error()?.try_downcast_ref::<PgDatabaseError>()?.code())
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
