//! One bot leads on one database: a lock of the server's, which goes with the connection that holds it.
//! Others stand by and ask for it.

use std::time::Duration;

use sqlx::{ConnectOptions, Connection as _, PgConnection, Row, postgres::PgConnectOptions};
use tokio::time::{sleep, timeout};

use super::{name_of, options_of};
use crate::{
    clock::Stopwatch,
    store::{
        Error, Result, Unusable,
        engine::{failures::plainly, term::Term},
    },
};

/// How long it is between two questions whether the lock is free.
const BETWEEN_REQUESTS: Duration = Duration::from_secs(1);

/// How long it is between two questions whether the lock is held.
const BETWEEN: Duration = Duration::from_secs(2);

/// After how long without an answer the lock counts as lost, which is before the server gives it to
/// somebody else.
const LONGEST_WAIT: Duration = Duration::from_secs(5);

/// After how long the server ends a session of which it hears nothing: whoever holds the lock is frozen or
/// cut off, and another may begin.
const LONGEST_SILENCE: &str = "10s";

/// How long a term lasts from a question on that was answered: less than the server's patience, which begins
/// when the question comes.
const TERM: Duration = Duration::from_secs(9);

/// The lock of a database, or the wish for it: a connection of its own.
#[derive(Debug)]
pub struct Lead {
    connection: PgConnection,
    options: PgConnectOptions,
    name: String,
    term: Term,
}

impl Lead {
    /// Connects to the database at an address, to ask for its lock, which is that of its schema.
    ///
    /// # Errors
    /// The server cannot be reached, or what answers in its place would not keep the lock.
    pub async fn wish(address: &str) -> Result<Lead, Unusable> {
        let options = options_of(address)?.options([("idle_session_timeout", LONGEST_SILENCE)]);
        let name = name_of(&options);
        let unreachable = |error: sqlx::Error| {
            let reason = plainly(&error);
            if reason.contains(POOLERS_WORDS) {
                Unusable::Pooled { name: name.clone() }
            } else {
                Unusable::Unreachable { name: name.clone(), reason }
            }
        };
        let mut connection = options.connect().await.map_err(unreachable)?;
        if !is_a_session(&mut connection, &options).await.map_err(unreachable)? {
            return Err(Unusable::Pooled { name });
        }
        Ok(Lead { connection, options, name, term: Term::to_come() })
    }

    /// Ends once the lock is held. A server that is away meanwhile is waited for.
    pub async fn held(&mut self) {
        let mut is_told = false;
        loop {
            let since = Stopwatch::start();
            match timeout(LONGEST_WAIT, ask(&mut self.connection)).await {
                Ok(Ok(true)) => return self.term.lasts(since, TERM),
                Ok(Ok(false)) if is_told => {}
                Ok(Ok(false)) => {
                    tracing::info!(
                        database = self.name,
                        "another Limber leads; this one stands by"
                    );
                    is_told = true;
                }
                Ok(Err(_)) | Err(_) => self.connect_again().await,
            }
            sleep(BETWEEN_REQUESTS).await;
        }
    }

    /// Ends when the lock is lost, or may be; until then the server hears of whoever holds it.
    pub async fn lost(&mut self) -> Error {
        let lost = loop {
            sleep(BETWEEN).await;
            let since = Stopwatch::start();
            let asked = sqlx::query("SELECT 1").execute(&mut self.connection);
            match timeout(LONGEST_WAIT, asked).await {
                Ok(Ok(_)) => self.term.lasts(since, TERM),
                Ok(Err(error)) => break error.into(),
                Err(_elapsed) => break Error::TooSlow,
            }
        };
        self.term.end();
        lost
    }

    /// For how long what only one may do may begin.
    pub fn term(&self) -> Term {
        self.term.clone()
    }

    async fn connect_again(&mut self) {
        match timeout(LONGEST_WAIT, self.options.connect()).await {
            Ok(Ok(connection)) => self.connection = connection,
            Ok(Err(error)) => {
                tracing::warn!(reason = plainly(&error), "standing by without the database");
            }
            Err(_elapsed) => tracing::warn!("standing by without the database: no answer"),
        }
    }
}

/// Asks for the lock; says whether it is held now.
async fn ask(connection: &mut PgConnection) -> sqlx::Result<bool> {
    let lock = "SELECT pg_try_advisory_lock(hashtext('limber runs'), hashtext(current_schema()))";
    sqlx::query(lock).fetch_one(connection).await?.try_get(0)
}

/// What PgBouncer says of a setting that it does not hand on.
const POOLERS_WORDS: &str = "unsupported startup parameter";

/// Whether a connection is a session of its own, which a lock stays with. A pooler that lends sessions by the
/// transaction would lend this one to another transaction, and another to the next of this connection.
async fn is_a_session(
    connection: &mut PgConnection,
    options: &PgConnectOptions,
) -> sqlx::Result<bool> {
    let before = session_of(connection).await?;
    let mut other = options.connect().await?;
    sqlx::raw_sql("BEGIN").execute(&mut other).await?;
    let others = session_of(&mut other).await?;
    let after = session_of(connection).await?;
    sqlx::raw_sql("ROLLBACK").execute(&mut other).await?;
    other.close().await?;
    Ok(before == after && before != others)
}

/// The number of the server's process that a connection leads to just now. Nothing is prepared for it, which
/// a pooler may not let pass.
async fn session_of(connection: &mut PgConnection) -> sqlx::Result<i32> {
    sqlx::raw_sql("SELECT pg_backend_pid()").fetch_one(connection).await?.try_get(0)
}
