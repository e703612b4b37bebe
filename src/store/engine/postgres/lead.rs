//! One bot leads on one database: a lock of the server's, which goes with the connection that holds it.
//! Others stand by and ask for it.

use std::time::Duration;

use jiff::SignedDuration;
use sqlx::{ConnectOptions, PgConnection, postgres::PgConnectOptions};
use tokio::time::{sleep, timeout};

use super::{name_of, options_of, session};
use crate::{
    clock::{Clock, Stopwatch},
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

/// After how long the server gives up a question: one that is still asked would keep the lock.
const LONGEST_STATEMENT: &str = "5s";

/// How long a term lasts from a question on that was answered: less than the server's patience, which begins
/// when the question comes.
const TERM: Duration = Duration::from_secs(9);

/// How far the clock may be off the server's: what one claims until an instant another takes for over after it.
const FURTHEST_OFF: SignedDuration = SignedDuration::from_secs(5);

/// What the server says of the wish to lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Answer {
    Leads,
    AnotherLeads,
    /// Whoever leads is to have the same time as the others.
    ClockIsOff,
}

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
        let options = options_of(address)?.options([
            ("idle_session_timeout", LONGEST_SILENCE),
            ("statement_timeout", LONGEST_STATEMENT),
        ]);
        let (connection, name) = (session::connect(&options).await?, name_of(&options));
        Ok(Lead { connection, options, name, term: Term::to_come() })
    }

    /// Takes the lock of the database at an address.
    ///
    /// # Errors
    /// As of [`Lead::wish`], and that another has it.
    pub async fn take(address: &str) -> Result<Lead, Unusable> {
        let mut lead = Lead::wish(address).await?;
        let since = Stopwatch::start();
        match timeout(LONGEST_WAIT, ask(&mut lead.connection, None)).await {
            Ok(Ok(Answer::Leads)) => {
                lead.term.lasts(since, TERM);
                Ok(lead)
            }
            Ok(Ok(_)) => Err(Unusable::InUse { path: lead.name }),
            Ok(Err(error)) => {
                Err(Unusable::Unreachable { name: lead.name, reason: plainly(&error) })
            }
            Err(_elapsed) => {
                Err(Unusable::Unreachable { name: lead.name, reason: "no answer".to_owned() })
            }
        }
    }

    /// Ends once the lock is held, for which a clock must agree with the server's where one is given. A server that is
    /// away meanwhile is waited for.
    pub async fn held(&mut self, clock: Option<&Clock>) {
        let mut told = Answer::Leads;
        loop {
            let since = Stopwatch::start();
            match timeout(LONGEST_WAIT, ask(&mut self.connection, clock)).await {
                Ok(Ok(Answer::Leads)) => return self.term.lasts(since, TERM),
                Ok(Ok(answer)) if answer == told => {}
                Ok(Ok(answer)) => {
                    self.tell(answer);
                    told = answer;
                }
                Ok(Err(_)) | Err(_) => self.connect_again().await,
            }
            sleep(BETWEEN_REQUESTS).await;
        }
    }

    fn tell(&self, answer: Answer) {
        let database = &self.name;
        match answer {
            Answer::Leads => {}
            Answer::AnotherLeads => {
                tracing::info!(database, "another Limber leads; this one stands by");
            }
            Answer::ClockIsOff => tracing::error!(
                database,
                "the clock here is more than {} s off the database's; this one stands by until they agree",
                FURTHEST_OFF.as_secs()
            ),
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

/// Asks for the lock.
async fn ask(connection: &mut PgConnection, clock: Option<&Clock>) -> sqlx::Result<Answer> {
    if let Some(clock) = clock {
        let theirs = "SELECT CAST(EXTRACT(EPOCH FROM clock_timestamp()) AS BIGINT)";
        let theirs: i64 = sqlx::query_scalar(theirs).fetch_one(&mut *connection).await?;
        let off = SignedDuration::from_secs(clock.now().as_second() - theirs);
        if off.abs() > FURTHEST_OFF {
            return Ok(Answer::ClockIsOff);
        }
    }
    let lock = "SELECT pg_try_advisory_lock(hashtext('limber runs'), hashtext(current_schema()))";
    let is_held = sqlx::query_scalar(lock).fetch_one(connection).await?;
    Ok(if is_held { Answer::Leads } else { Answer::AnotherLeads })
}
