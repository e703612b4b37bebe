//! Migrations that travel within the binary, in a folder of each engine.

use std::borrow::Cow;

use rust_embed::RustEmbed;
use sqlx::{
    AssertSqlSafe, SqlSafeStr,
    migrate::{Migration, MigrationType, Migrator},
};

/// What brings a database up to date. sqlx's own macro for this would have SQLite compiled a second time, for the
/// machine that builds.
pub(super) fn migrator_of<F: RustEmbed>() -> Migrator {
    Migrator::with_migrations(F::iter().map(|name| migration::<F>(&name)).collect())
}

/// A migration of the folder, named like `0001_schema.sql`.
fn migration<F: RustEmbed>(name: &str) -> Migration {
    let file = F::get(name).expect("it is in the list of the folder");
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
