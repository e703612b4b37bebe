//! SQLite's migrations within the binary, and which of them a database has been through.

use std::sync::LazyLock;

use rust_embed::RustEmbed;
use sqlx::migrate::Migrator;

use crate::store::{
    Connection, Result,
    engine::{Engine, migrations::migrator_of},
};

#[derive(RustEmbed)]
#[folder = "migrations/sqlite/"]
struct Folder;

/// What brings a database up to date.
pub(super) static MIGRATIONS: LazyLock<Migrator> = LazyLock::new(migrator_of::<Folder>);

/// The migrations that a database has been through, by version and checksum, in their order.
///
/// # Errors
/// The database's; also where it knows of no migrations.
pub(super) async fn applied(connection: &mut Connection) -> Result<Vec<(i64, Vec<u8>)>> {
    let applied = sqlx::query_as("SELECT version, checksum FROM _sqlx_migrations ORDER BY version");
    match connection.engine() {
        Engine::Sqlite(connection) => Ok(applied.fetch_all(connection).await?),
        Engine::Postgres(_) => Ok(Vec::new()),
    }
}

/// Why migrations that a database has been through are not this Limber's.
pub(super) enum Strange {
    /// It does not know this one.
    Newer(i64),
    /// It has another one of this number.
    Other(i64),
}

/// Looks whether this Limber knows the migrations that a database has been through, by version and
/// checksum; names the first that it does not.
pub(super) fn know_all(applied: &[(i64, Vec<u8>)]) -> Result<(), Strange> {
    for (version, checksum) in applied {
        match MIGRATIONS.iter().find(|known| known.version == *version) {
            Some(known) if *known.checksum == **checksum => {}
            Some(_) => return Err(Strange::Other(*version)),
            None => return Err(Strange::Newer(*version)),
        }
    }
    Ok(())
}
