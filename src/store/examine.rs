//! A look at a database that changes nothing, not even its version: for the operator, before the
//! bot starts or beside it.

use std::path::PathBuf;

use sqlx::{ConnectOptions, Connection as _};

use super::{
    CORRUPT, Connection, MIGRATIONS, Strange, Unusable, code_of, know_all, log_of, options_of,
    plainly,
};

/// What there is at a database's address.
#[derive(Debug)]
pub struct Found {
    pub path: PathBuf,
    pub state: State,
}

/// How a database is.
#[derive(Debug)]
pub enum State {
    /// There is no file yet.
    Absent,
    /// What is wrong with the file, in SQLite's words.
    Damaged(Vec<String>),
    /// This Limber can work on it.
    Sound {
        /// Migrations that it has been through.
        applied: usize,
        /// Migrations that the next start brings.
        pending: usize,
    },
}

/// Looks at the database at a file path or `sqlite:` address.
///
/// # Errors
/// As [`Store::open`](super::Store::open) would, though nothing is made and nothing migrated.
pub async fn examine(address: &str) -> Result<Found, Unusable> {
    let options = options_of(address)?;
    let path = options.get_filename().to_owned();
    if !path.exists() {
        return Ok(Found { path, state: State::Absent });
    }
    // A reader of what nobody has open would leave files for shared memory behind; it needs none.
    let is_closed = !log_of(&path).exists();
    let options = options.read_only(true).create_if_missing(false).immutable(is_closed);
    let name = path.display().to_string();
    let unusable =
        |error: sqlx::Error| Unusable::Open { path: name.clone(), reason: plainly(&error) };
    let mut connection = options.disable_statement_logging().connect().await.map_err(&unusable)?;
    let faults = faults(&mut connection).await.map_err(&unusable)?;
    let state = if faults.is_empty() {
        migrations(&mut connection, &name).await?
    } else {
        State::Damaged(faults)
    };
    connection.close().await.map_err(&unusable)?;
    Ok(Found { path, state })
}

/// How far the migrations have got.
async fn migrations(connection: &mut Connection, name: &str) -> Result<State, Unusable> {
    let unusable =
        |error: sqlx::Error| Unusable::Open { path: name.to_owned(), reason: plainly(&error) };
    let foreign =
        |reason: &str| Unusable::Foreign { path: name.to_owned(), reason: reason.to_owned() };
    let tables: Vec<String> =
        sqlx::query_scalar("SELECT name FROM sqlite_schema WHERE type = 'table'")
            .fetch_all(&mut *connection)
            .await
            .map_err(unusable)?;
    if tables.is_empty() {
        return Ok(State::Sound { applied: 0, pending: MIGRATIONS.iter().count() });
    }
    if !tables.iter().any(|table| table == "_sqlx_migrations") {
        return Err(foreign("its tables are somebody else's"));
    }
    let applied: Vec<(i64, Vec<u8>)> = sqlx::query_as(
        "SELECT version, checksum FROM _sqlx_migrations WHERE success ORDER BY version",
    )
    .fetch_all(&mut *connection)
    .await
    .map_err(unusable)?;
    know_all(&applied).map_err(|strange| match strange {
        Strange::Newer(version) => Unusable::Newer { path: name.to_owned(), version },
        Strange::Other(version) => foreign(&format!("its migration {version} is another one")),
    })?;
    let pending = MIGRATIONS.iter().count().saturating_sub(applied.len());
    Ok(State::Sound { applied: applied.len(), pending })
}

/// What SQLite finds wrong with the file, at most ten things; that everything fits together, down
/// to each index, would take much longer to find out.
async fn faults(connection: &mut Connection) -> Result<Vec<String>, sqlx::Error> {
    let said = sqlx::query_scalar("PRAGMA quick_check(10)").fetch_all(&mut *connection).await;
    match said {
        Ok(said) => Ok(said.into_iter().filter(|said: &String| said != "ok").collect()),
        // So damaged that it cannot even be looked through.
        Err(error) if code_of(&error) == Some(CORRUPT) => Ok(vec![plainly(&error)]),
        Err(error) => Err(error),
    }
}
