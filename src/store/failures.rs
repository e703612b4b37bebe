//! The database's failures: what they mean, and what helps.

use std::io;

/// Somebody else has the database (SQLite's primary result code).
pub const BUSY: u32 = 5;
pub const CORRUPT: u32 = 11;
/// It may not be written to.
pub const READONLY: u32 = 8;
/// There is no room for more.
const FULL: u32 = 13;

/// Whether a failure lies in the file or the machine rather than in what was asked of it, so that
/// the same may work later (SQLite's primary result codes).
pub fn may_pass(error: &sqlx::Error) -> bool {
    match error {
        sqlx::Error::Database(_) => {
            // LOCKED, NOMEM, IOERR, CORRUPT, CANTOPEN, NOTADB
            matches!(code_of(error), Some(BUSY | READONLY | FULL | 6 | 7 | 10 | 11 | 14 | 26))
        }
        sqlx::Error::Io(_)
        | sqlx::Error::PoolTimedOut
        | sqlx::Error::PoolClosed
        | sqlx::Error::WorkerCrashed => true,
        _ => false,
    }
}

/// SQLite's primary result code.
pub fn code_of(error: &sqlx::Error) -> Option<u32> {
    let code = error.as_database_error()?.code()?.parse::<u32>().ok()?;
    Some(code & 0xff)
}

/// Whether the file itself is broken (26 is NOTADB).
pub fn is_damage(error: &sqlx::Error) -> bool {
    matches!(code_of(error), Some(CORRUPT | 26))
}

fn is_full(error: &sqlx::Error) -> bool {
    matches!(error, sqlx::Error::Io(reason) if reason.kind() == io::ErrorKind::StorageFull)
}

/// The engine's own words, without the wrapping.
pub fn plainly(error: &sqlx::Error) -> String {
    match error {
        sqlx::Error::Database(refusal) => refusal.message().to_owned(),
        sqlx::Error::Io(reason) => reason.to_string(),
        other => other.to_string(),
    }
}

/// A failure in the engine's own words, and what helps where that is known.
pub fn told(error: &sqlx::Error) -> String {
    let remedy = match code_of(error) {
        _ if is_damage(error) => {
            "; stop the bot, and `limber restore FILE` puts a backup in its place"
        }
        Some(FULL) => "; make room",
        _ if is_full(error) => "; make room",
        Some(READONLY) => "; the file and its folder must be writable",
        _ => "",
    };
    plainly(error) + remedy
}
