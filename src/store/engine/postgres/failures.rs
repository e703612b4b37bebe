//! What PostgreSQL's states mean (its manual lists them as SQLSTATE, by classes of two characters).

use crate::store::Error;

const DISK_FULL: &str = "53100";
const QUERY_CANCELED: &str = "57014";
const LOCK_NOT_AVAILABLE: &str = "55P03";

/// What a state means.
pub(in crate::store::engine) fn meant_by(state: &str, words: String) -> Error {
    match (state, state.get(..2).unwrap_or_default()) {
        (DISK_FULL, _) => Error::Full(words),
        (QUERY_CANCELED, _) => Error::TooSlow,
        (LOCK_NOT_AVAILABLE, _) => Error::Busy(words),
        // Another transaction was in the way.
        (_, "40") => Error::Busy(words),
        // The connection; a transaction that may only read, as on a standby; resources; an operator's
        // hand, or a start; the system's; PostgreSQL's own.
        (_, "08" | "25" | "53" | "57" | "58" | "XX") => Error::Machine(words),
        _ => Error::Bug(words),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lies_in_the_server_may_pass_and_what_was_asked_may_not() {
        let may_pass = |state: &str| meant_by(state, "in its words".to_owned()).may_pass();

        assert!(may_pass("57P01"), "it was told to stop");
        assert!(may_pass("57P03"), "it starts");
        assert!(may_pass("53300"), "it has too many connections");
        assert!(may_pass("25006"), "it is a standby");
        assert!(may_pass("40P01"), "two waited for each other");
        assert!(!may_pass("23514"), "a condition was broken");
        assert!(!may_pass("42P01"), "there is no such table");
    }

    #[test]
    fn a_full_disk_has_its_remedy() {
        assert_eq!(
            meant_by("53100", "no space left".into()).to_string(),
            "no space left; make room"
        );
    }
}
