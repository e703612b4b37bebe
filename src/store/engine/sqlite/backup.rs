//! Whole databases: copied while others write, and looked into before they are trusted.

use std::{path::Path, time::Duration};

use sqlx::{
    ConnectOptions as _,
    sqlite::{SqliteConnectOptions, SqliteLockingMode},
};

use super::{
    failures::{BUSY, code_of},
    migrations::{MIGRATIONS, Strange, applied, know_all},
};
use crate::store::engine::failures::plainly;
use crate::store::{Connection, Error, Result, numbers, query, query_scalar};

/// How long somebody who is just closing a database is waited for.
const A_MOMENT: Duration = Duration::from_secs(1);

/// A sound database of Limber's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sound {
    pub people: i64,
    /// The last change to its tables.
    pub migration: i64,
}

/// Why a database is not to be trusted; follows its name in a sentence.
#[derive(Debug, thiserror::Error)]
pub enum Unfit {
    #[error("cannot be read: {0}")]
    Unreadable(String),
    #[error("is damaged: {0}")]
    Damaged(String),
    #[error("is not a database of Limber's")]
    Foreign,
    #[error("was written by a newer Limber (migration {0})")]
    Newer(i64),
}

/// Copies the whole database as it is at this moment into an empty file, without gaps. Others write
/// meanwhile, and its tables stay as they are.
///
/// # Errors
/// The database's own; the file is of no use then.
pub async fn copy(database: &Path, into: &str) -> Result<()> {
    let mut connection: Connection = as_it_is(database).connect().await?.into();
    let copied = query("VACUUM INTO $1").bind(into).execute(&mut connection).await;
    connection.close().await?;
    copied.map(drop)
}

/// A connection to a database that nobody else has open, which is changed as the bot would change it:
/// what goes with a person goes, and what is erased is overwritten.
///
/// # Errors
/// The database's own.
pub(in crate::store) async fn open_alone(database: &Path) -> Result<Connection> {
    let options = as_it_is(database).foreign_keys(true).pragma("secure_delete", "ON");
    Ok(options.connect().await?.into())
}

fn as_it_is(database: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new().filename(database).disable_statement_logging()
}

/// Reads a database from end to end.
///
/// # Errors
/// Says why it is not to be trusted.
pub async fn check(path: &Path) -> Result<Sound, Unfit> {
    let connection = as_it_is(path).connect().await;
    let mut connection: Connection =
        connection.map_err(|error| Unfit::Unreadable(plainly(&error)))?.into();
    let sound = check_open(&mut connection).await;
    connection.close().await.map_err(unreadable)?;
    sound
}

async fn check_open(connection: &mut Connection) -> Result<Sound, Unfit> {
    let problem: String = query_scalar("PRAGMA integrity_check(1)")
        .fetch_one(connection)
        .await
        .map_err(unreadable)?;
    if problem != "ok" {
        return Err(Unfit::Damaged(problem.replace('\n', " ")));
    }
    let applied = applied(connection).await.map_err(|_no_such_table| Unfit::Foreign)?;
    let Some((migration, _)) = applied.last() else { return Err(Unfit::Foreign) };
    know_all(&applied).map_err(|strange| match strange {
        Strange::Newer(version) => Unfit::Newer(version),
        Strange::Other(_) => Unfit::Foreign,
    })?;
    let people = query_scalar("SELECT COUNT(*) FROM people")
        .fetch_one(connection)
        .await
        .map_err(|error| Unfit::Damaged(error.into_words()))?;
    Ok(Sound { people, migration: *migration })
}

fn unreadable(error: Error) -> Unfit {
    Unfit::Unreadable(error.into_words())
}

/// Whether somebody else has a database open; nobody has one that cannot be read at all.
pub async fn is_in_use(path: &Path) -> bool {
    // Who has a database open in WAL mode holds a lock on it, which this one does not go with.
    let exclusively =
        as_it_is(path).locking_mode(SqliteLockingMode::Exclusive).busy_timeout(A_MOMENT);
    let mut connection: Connection = match exclusively.connect().await {
        Ok(connection) => connection.into(),
        Err(error) => return code_of(&error) == Some(BUSY),
    };
    let begun = query("BEGIN EXCLUSIVE").execute(&mut connection).await;
    // Files are about to be moved: nothing of this may be under way by then.
    let closed = connection.close().await;
    begun.map(drop).and(closed).is_err_and(|error| matches!(error, Error::Busy(_)))
}

/// Has the numbers of reminders, sessions and guides in a database go on far above those that were
/// given: buttons that carry a number from after a backup was made must not meet another row. Its
/// tables are brought up to date before, as a start would do.
///
/// # Errors
/// The database's own.
pub async fn leap(database: &Path) -> Result<()> {
    let mut connection = as_it_is(database).connect().await?;
    let migrated = MIGRATIONS.run(&mut connection).await;
    migrated.map_err(|error| Error::Bug(error.to_string()))?;
    let mut connection: Connection = connection.into();
    numbers::leap(&mut connection).await?;
    connection.close().await
}
