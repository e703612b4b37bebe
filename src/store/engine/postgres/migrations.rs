//! The migrations within the binary that PostgreSQL is brought up to date by.

use std::sync::LazyLock;

use rust_embed::RustEmbed;
use sqlx::{ConnectOptions, Connection, PgConnection, migrate::Migrator};

use super::{name_of, options_of, plainly};
use crate::store::{Result, Unusable, engine::migrations::migrator_of};

#[derive(RustEmbed)]
#[folder = "migrations/postgres/"]
struct Folder;

/// What brings a database up to date. sqlx has a lock for it, so that of several who start at once one
/// does it.
pub(super) static MIGRATIONS: LazyLock<Migrator> = LazyLock::new(migrator_of::<Folder>);

/// Looks whether there are tables of Limber's.
///
/// # Errors
/// There are none, or the server cannot be asked.
pub(super) async fn expect_some(connection: &mut PgConnection, name: &str) -> Result<(), Unusable> {
    let unreachable = |reason: String| Unusable::Unreachable { name: name.to_owned(), reason };
    let known = sqlx::query_scalar("SELECT to_regclass('_sqlx_migrations') IS NOT NULL");
    match known.fetch_one(connection).await {
        Ok(true) => Ok(()),
        Ok(false) => Err(unreachable("no Limber has run on it yet".to_owned())),
        Err(error) => Err(unreachable(plainly(&error))),
    }
}

/// How far a database has got that a server has.
#[derive(Debug)]
pub struct Served {
    pub name: String,
    /// Migrations that it has been through.
    pub applied: usize,
    /// Migrations that the next start brings.
    pub pending: usize,
}

/// Looks at the database at a `postgres:` address, and changes nothing.
///
/// # Errors
/// As [`Store::open`](crate::store::Store::open) would.
pub async fn examine(address: &str) -> Result<Served, Unusable> {
    let options = options_of(address)?;
    let name = name_of(&options);
    let unreachable =
        |error: sqlx::Error| Unusable::Unreachable { name: name.clone(), reason: plainly(&error) };
    let mut connection = options.connect().await.map_err(unreachable)?;
    let applied: Vec<i64> = match expect_some(&mut connection, &name).await {
        Err(_none_yet) => Vec::new(),
        Ok(()) => sqlx::query_scalar("SELECT version FROM _sqlx_migrations ORDER BY version")
            .fetch_all(&mut connection)
            .await
            .map_err(unreachable)?,
    };
    connection.close().await.map_err(unreachable)?;
    if let Some(newer) = applied.iter().find(|version| !MIGRATIONS.version_exists(**version)) {
        return Err(Unusable::Newer { path: name, version: *newer });
    }
    let pending = MIGRATIONS.iter().count().saturating_sub(applied.len());
    Ok(Served { name, applied: applied.len(), pending })
}
