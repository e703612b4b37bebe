//! `limber restore`: a backup takes the place of the database, which is kept beside it.

use std::{
    ffi::OsString,
    fmt, fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, anyhow, bail};
use jiff::Timestamp;

use super::{backup::is_same, partial::Partial};
use crate::store::{self, backup, lock::Lock};

/// What SQLite keeps beside a database, and reads into whatever database it finds there.
const BESIDE: [&str; 3] = ["-wal", "-shm", "-journal"];

/// What was put in place.
#[derive(Debug)]
pub struct Restored {
    pub database: PathBuf,
    pub from: PathBuf,
    pub people: i64,
    /// Where the database that was there is now; none if there was none.
    pub aside: Option<PathBuf>,
}

impl fmt::Display for Restored {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Restored { database, from, people, aside } = self;
        let database = database.display();
        write!(f, "{database} is {} now, people: {people}", from.display())?;
        match aside {
            Some(aside) => {
                let aside = aside.display();
                write!(f, "; what was there is {aside}, and `limber restore {aside}` goes back")
            }
            None => write!(f, "; there was none before"),
        }
    }
}

/// Puts a backup in the place of the database at an address. A bot that runs on it must be stopped
/// before.
///
/// # Errors
/// One line that says what is wrong and what to do; then the database is as it was.
pub async fn restore(file: &Path, address: &str, now: Timestamp) -> anyhow::Result<Restored> {
    let database = store::file_of(address)?;
    fs::metadata(file).with_context(|| format!("cannot read {}", file.display()))?;
    if is_same(&database, file) {
        bail!("{} is the database itself; give the file of a backup", file.display());
    }
    let _alone = Lock::take(address)?;
    let database = database.canonicalize().unwrap_or(database);
    if database.exists() && backup::is_in_use(&database).await {
        bail!("a program has the database {} open; stop it first", database.display());
    }
    if let Err(unfit) = backup::check(file).await {
        bail!("{} {unfit}; give another backup", file.display());
    }
    let partial = Partial::beside(&database, ".limber-restore-")?;
    let in_place_of =
        || format!("cannot put {} in the place of {}", file.display(), database.display());
    partial.copy(file).await.with_context(in_place_of)?;
    let numbered = backup::leap(partial.path()).await;
    numbered.map_err(|error| anyhow!(store::told(&error))).with_context(in_place_of)?;
    let people = partial.checked().await?.people;
    if let Ok(before) = database.metadata() {
        partial.belong_like(&before)?;
    }
    partial.sync()?;
    let aside = move_aside(&database, now)?;
    partial.put(&database, true).with_context(|| {
        let aside = aside.as_deref().unwrap_or(&database).display();
        format!("the database is at {aside}")
    })?;
    Ok(Restored { database, from: file.to_owned(), people, aside })
}

/// Gives a database a second name, and takes from its first what SQLite keeps beside it. Where it
/// goes from here by one renaming, there is a whole database by the first name at any moment.
fn move_aside(database: &Path, now: Timestamp) -> anyhow::Result<Option<PathBuf>> {
    if !database.exists() {
        return Ok(None);
    }
    let aside = with(database, &now.strftime(".before-%Y-%m-%dT%H-%M-%SZ").to_string());
    let named = fs::hard_link(database, &aside).or_else(|_no_links| {
        // A file system without links: for a moment there is none by the first name.
        fs::rename(database, &aside)
    });
    named.with_context(|| format!("moving the database to {}", aside.display()))?;
    for suffix in BESIDE {
        let beside = with(database, suffix);
        if beside.exists() {
            fs::rename(&beside, with(&aside, suffix))
                .with_context(|| format!("moving {}", beside.display()))?;
        }
    }
    Ok(Some(aside))
}

fn with(path: &Path, suffix: &str) -> PathBuf {
    let mut name: OsString = path.into();
    name.push(suffix);
    name.into()
}
