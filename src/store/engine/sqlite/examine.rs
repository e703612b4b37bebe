//! A look at a database that changes nothing, not even its version: for the operator, before the
//! bot starts or beside it.

use std::path::PathBuf;

use sqlx::ConnectOptions;

use super::{
    log::log_of,
    migrations::{MIGRATIONS, Strange, applied, know_all},
    options_of,
};
use crate::store::engine::failures::plainly;
use crate::store::{Connection, Error, Result, Unusable, query_scalar};

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
/// As [`Store::open`](crate::store::Store::open) would, though nothing is made and nothing migrated.
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
    let opened = options.disable_statement_logging().connect().await;
    let mut connection: Connection = opened
        .map_err(|error| Unusable::Open { path: name.clone(), reason: plainly(&error) })?
        .into();
    let unusable = |error| unusable(&name, error);
    let faults = faults(&mut connection).await.map_err(unusable)?;
    let state = if faults.is_empty() {
        migrations(&mut connection, &name).await?
    } else {
        State::Damaged(faults)
    };
    connection.close().await.map_err(unusable)?;
    Ok(Found { path, state })
}

fn unusable(name: &str, error: Error) -> Unusable {
    Unusable::Open { path: name.to_owned(), reason: error.into_words() }
}

/// How far the migrations have got.
async fn migrations(connection: &mut Connection, name: &str) -> Result<State, Unusable> {
    let unusable = |error| unusable(name, error);
    let foreign =
        |reason: &str| Unusable::Foreign { path: name.to_owned(), reason: reason.to_owned() };
    let tables: Vec<String> = query_scalar("SELECT name FROM sqlite_schema WHERE type = 'table'")
        .fetch_all(connection)
        .await
        .map_err(unusable)?;
    if tables.is_empty() {
        return Ok(State::Sound { applied: 0, pending: MIGRATIONS.iter().count() });
    }
    if !tables.iter().any(|table| table == "_sqlx_migrations") {
        return Err(foreign("its tables are somebody else's"));
    }
    let applied = applied(connection).await.map_err(unusable)?;
    know_all(&applied).map_err(|strange| match strange {
        Strange::Newer(version) => Unusable::Newer { path: name.to_owned(), version },
        Strange::Other(version) => foreign(&format!("its migration {version} is another one")),
    })?;
    let pending = MIGRATIONS.iter().count().saturating_sub(applied.len());
    Ok(State::Sound { applied: applied.len(), pending })
}

/// What SQLite finds wrong with the file, at most ten things; that everything fits together, down
/// to each index, would take much longer to find out.
async fn faults(connection: &mut Connection) -> Result<Vec<String>> {
    let said = query_scalar("PRAGMA quick_check(10)").fetch_all(connection).await;
    match said {
        Ok(said) => Ok(said.into_iter().filter(|said: &String| said != "ok").collect()),
        // So damaged that it cannot even be looked through.
        Err(Error::Damaged(words)) => Ok(vec![words]),
        Err(error) => Err(error),
    }
}
