//! The migrations within the binary, and which of them a database has been through.

use std::{borrow::Cow, sync::LazyLock};

use rust_embed::RustEmbed;
use sqlx::{
    AssertSqlSafe, SqlSafeStr,
    migrate::{Migration, MigrationType, Migrator},
};

use crate::store::{Connection, Result};

#[derive(RustEmbed)]
#[folder = "migrations/sqlite/"]
struct Folder;

/// What brings a database up to date. sqlx's own macro for this would have SQLite compiled a second time, for the
/// machine that builds.
pub(super) static MIGRATIONS: LazyLock<Migrator> = LazyLock::new(|| {
    Migrator::with_migrations(Folder::iter().map(|name| migration(&name)).collect())
});

/// A migration of the folder, named like `0001_schema.sql`.
fn migration(name: &str) -> Migration {
    let file = Folder::get(name).expect("it is in the list of the folder");
    let sql = String::from_utf8(file.data.into_owned()).expect("SQL is written in UTF-8");
    let (version, description) = name
        .strip_suffix(".sql")
        .and_then(|name| name.split_once('_'))
        .expect("a number, an underscore, a word and .sql");
    let version = version.parse().expect("it begins with its number");
    let description = Cow::Owned(description.replace('_', " "));
    Migration::new(
        version,
        description,
        MigrationType::Simple,
        AssertSqlSafe(sql).into_sql_str(),
        false,
    )
}

/// The migrations that a database has been through, by version and checksum, in their order.
///
/// # Errors
/// The database's; also where it knows of no migrations.
pub(super) async fn applied(connection: &mut Connection) -> Result<Vec<(i64, Vec<u8>)>> {
    let applied = sqlx::query_as("SELECT version, checksum FROM _sqlx_migrations ORDER BY version");
    Ok(applied.fetch_all(connection.sqlite()).await?)
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
