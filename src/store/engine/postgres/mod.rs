//! PostgreSQL: everything that holds for this engine alone. One connection writes, others read, and one
//! holds the lock of whoever runs on the database.
//!
//! Nothing here knows what a table means, but for the migrations, which it runs.

pub(super) mod columns;
pub(super) mod dialect;
pub(super) mod failures;
pub(super) mod lead;
mod migrations;
mod space;
pub(super) mod writer;

use std::{str::FromStr, time::Duration};

use sqlx::{
    ConnectOptions, Connection as _, PgPool,
    migrate::MigrateError,
    postgres::{PgConnectOptions, PgPoolOptions},
};

use self::{
    migrations::MIGRATIONS,
    writer::{Tx, Writer},
};
pub use self::{migrations::examine, space::size};
use super::failures::plainly;
use crate::store::{Connection, Result, Unusable};

/// A database of a PostgreSQL server.
#[derive(Clone, Debug)]
pub struct Database {
    writer: Writer,
    readers: PgPool,
}

/// How long a reader is waited for, with the opening of another.
const LONGEST_WAIT: Duration = Duration::from_secs(5);

/// For how long a statement may run, which no statement of ours does.
const LONGEST_STATEMENT: &str = "30s";

/// For how long somebody else who writes is waited for.
const LONGEST_LOCK: &str = "5s";

/// After how long the server gives up a transaction of which it hears nothing: its holder is frozen or
/// cut off, and everybody else who writes waits for it.
const LONGEST_SILENCE: &str = "10s";

impl Database {
    /// Opens the database at a `postgres:` address and brings its tables up to date; `make` says whether
    /// they are made where there are none.
    ///
    /// # Errors
    /// Says what is wrong with the address, the server or its tables, and what to do.
    pub async fn open(address: &str, make: bool) -> Result<Database, Unusable> {
        let options = options_of(address)?;
        let name = name_of(&options);
        let unreachable = |error: sqlx::Error| Unusable::Unreachable {
            name: name.clone(),
            reason: plainly(&error),
        };
        let mut migrating = options.connect().await.map_err(unreachable)?;
        if !make {
            migrations::expect_some(&mut migrating, &name).await?;
        }
        MIGRATIONS.run(&mut migrating).await.map_err(|error| match error {
            MigrateError::VersionMissing(version) => {
                Unusable::Newer { path: name.clone(), version }
            }
            MigrateError::Execute(error) => unreachable(error),
            error => Unusable::Foreign { path: name.clone(), reason: error.to_string() },
        })?;
        migrating.close().await.map_err(unreachable)?;
        let readers = PgPoolOptions::new()
            .max_connections(4)
            .min_connections(0)
            .acquire_timeout(LONGEST_WAIT)
            .connect_lazy_with(options.clone().options([("default_transaction_read_only", "on")]));
        Ok(Database { writer: Writer::of(options), readers })
    }

    /// Begins to write; others wait their turn, whichever process they are in.
    pub async fn write(&self) -> Result<Tx> {
        self.writer.begin().await
    }

    /// A connection that only reads, beside whoever writes.
    pub async fn read(&self) -> Result<Connection> {
        Ok(self.readers.acquire().await?.into())
    }

    /// Ends all connections.
    pub async fn close(&self) {
        self.readers.close().await;
        if let Err(error) = self.writer.close().await {
            tracing::warn!(%error, "closing the database");
        }
    }
}

/// Whether an address is one of PostgreSQL's.
pub fn is_address(address: &str) -> bool {
    address.starts_with("postgres:") || address.starts_with("postgresql:")
}

fn options_of(address: &str) -> Result<PgConnectOptions, Unusable> {
    let options = PgConnectOptions::from_str(address)
        .map_err(|_| Unusable::Address("postgres:…".to_owned()))?;
    let options = options
        .application_name("limber")
        .statement_cache_capacity(256)
        .options([
            ("statement_timeout", LONGEST_STATEMENT),
            ("lock_timeout", LONGEST_LOCK),
            ("idle_in_transaction_session_timeout", LONGEST_SILENCE),
        ])
        // Each statement begins with a few rows, and finds the others by an index. A server that knows
        // little of a young database, or of how long a list is, would rather go through whole tables.
        .options(["enable_seqscan", "enable_hashjoin", "enable_mergejoin"].map(|way| (way, "off")))
        .disable_statement_logging();
    Ok(options)
}

/// How a database is called where an operator reads it: without whoever opens it, and their password.
fn name_of(options: &PgConnectOptions) -> String {
    let database = options.get_database().unwrap_or(options.get_username());
    format!("{database} on {}:{}", options.get_host(), options.get_port())
}
