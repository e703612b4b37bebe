//! Whole databases: copied while others write, and looked into before they are trusted.

use std::{path::Path, time::Duration};

use sqlx::{
    ConnectOptions as _, Connection as _, SqliteConnection,
    sqlite::{SqliteConnectOptions, SqliteLockingMode},
};

use super::{BUSY, Connection, MIGRATIONS, Result, Strange, code_of, know_all, numbers, plainly};

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
    let mut connection = SqliteConnection::connect_with(&as_it_is(database)).await?;
    let copied = sqlx::query("VACUUM INTO $1").bind(into).execute(&mut connection).await;
    connection.close().await?;
    copied.map(drop)
}

fn as_it_is(database: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new().filename(database).disable_statement_logging()
}

/// Reads a database from end to end.
///
/// # Errors
/// Says why it is not to be trusted.
pub async fn check(path: &Path) -> std::result::Result<Sound, Unfit> {
    let unreadable = |error: sqlx::Error| Unfit::Unreadable(plainly(&error));
    let mut connection =
        SqliteConnection::connect_with(&as_it_is(path)).await.map_err(unreadable)?;
    let sound = check_open(&mut connection).await;
    connection.close().await.map_err(unreadable)?;
    sound
}

async fn check_open(connection: &mut Connection) -> std::result::Result<Sound, Unfit> {
    let damaged = |error: sqlx::Error| Unfit::Damaged(plainly(&error));
    let problem: String = sqlx::query_scalar("PRAGMA integrity_check(1)")
        .fetch_one(&mut *connection)
        .await
        .map_err(|error| Unfit::Unreadable(plainly(&error)))?;
    if problem != "ok" {
        return Err(Unfit::Damaged(problem.replace('\n', " ")));
    }
    let migrations: Vec<(i64, Vec<u8>)> =
        sqlx::query_as("SELECT version, checksum FROM _sqlx_migrations ORDER BY version")
            .fetch_all(&mut *connection)
            .await
            .map_err(|_no_such_table| Unfit::Foreign)?;
    let Some((migration, _)) = migrations.last() else { return Err(Unfit::Foreign) };
    know_all(&migrations).map_err(|strange| match strange {
        Strange::Newer(version) => Unfit::Newer(version),
        Strange::Other(_) => Unfit::Foreign,
    })?;
    let people = sqlx::query_scalar("SELECT COUNT(*) FROM people")
        .fetch_one(connection)
        .await
        .map_err(damaged)?;
    Ok(Sound { people, migration: *migration })
}

/// Whether somebody else has a database open; nobody has one that cannot be read at all.
pub async fn is_in_use(path: &Path) -> bool {
    // Who has a database open in WAL mode holds a lock on it, which this one does not go with.
    let exclusively =
        as_it_is(path).locking_mode(SqliteLockingMode::Exclusive).busy_timeout(A_MOMENT);
    let tried = async {
        let mut connection = SqliteConnection::connect_with(&exclusively).await?;
        let begun = sqlx::query("BEGIN EXCLUSIVE").execute(&mut connection).await;
        // Files are about to be moved: nothing of this may be under way by then.
        connection.close().await?;
        begun
    };
    tried.await.is_err_and(|error| code_of(&error) == Some(BUSY))
}

/// Has the numbers of reminders, sessions and guides in a database go on far above those that were
/// given: buttons that carry a number from after a backup was made must not meet another row. Its
/// tables are brought up to date before, as a start would do.
///
/// # Errors
/// The database's own.
pub async fn leap(database: &Path) -> Result<()> {
    let mut connection = SqliteConnection::connect_with(&as_it_is(database)).await?;
    MIGRATIONS.run(&mut connection).await?;
    numbers::leap(&mut connection).await?;
    connection.close().await
}
