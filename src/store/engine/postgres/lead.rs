//! One bot on one database: a lock of the server's, which goes with the connection that holds it.

use std::time::Duration;

use sqlx::{ConnectOptions, PgConnection, Row};
use tokio::time::{sleep, timeout};

use super::{name_of, options_of};
use crate::store::{Error, Result, Unusable, engine::failures::plainly};

/// How long it is between two questions whether the lock is held.
const BETWEEN: Duration = Duration::from_secs(2);

/// After how long without an answer the lock counts as lost, which is before the server gives it to
/// somebody else.
const LONGEST_WAIT: Duration = Duration::from_secs(5);

/// After how long the server ends a session of which it hears nothing: whoever holds the lock is frozen or
/// cut off, and another may begin.
const LONGEST_SILENCE: &str = "10s";

/// The lock, held while this lives and its connection does.
#[derive(Debug)]
pub struct Lead {
    connection: PgConnection,
}

impl Lead {
    /// Takes the lock of the database at an address, which is that of its schema.
    ///
    /// # Errors
    /// Another has it, or the server cannot be reached.
    pub async fn take(address: &str) -> Result<Lead, Unusable> {
        let options = options_of(address)?.options([("idle_session_timeout", LONGEST_SILENCE)]);
        let name = name_of(&options);
        let unreachable = |error: sqlx::Error| Unusable::Unreachable {
            name: name.clone(),
            reason: plainly(&error),
        };
        let mut connection = options.connect().await.map_err(unreachable)?;
        let lock =
            "SELECT pg_try_advisory_lock(hashtext('limber runs'), hashtext(current_schema()))";
        let taken = sqlx::query(lock).fetch_one(&mut connection).await.map_err(unreachable)?;
        if taken.try_get(0).map_err(unreachable)? {
            Ok(Lead { connection })
        } else {
            Err(Unusable::InUse { path: name })
        }
    }

    /// Ends when the lock is lost, or may be; until then the server hears of whoever holds it.
    pub async fn lost(&mut self) -> Error {
        loop {
            sleep(BETWEEN).await;
            let asked = sqlx::query("SELECT 1").execute(&mut self.connection);
            match timeout(LONGEST_WAIT, asked).await {
                Ok(Ok(_)) => {}
                Ok(Err(error)) => return error.into(),
                Err(_elapsed) => return Error::TooSlow,
            }
        }
    }
}
