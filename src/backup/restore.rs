//! `limber restore`: a backup takes the place of the database, which is kept beside it.

use std::{
    ffi::OsString,
    fmt, fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, bail};
use jiff::Timestamp;

use crate::{
    backup::{bot_of, is_same, partial::Partial},
    store::{
        self, backup,
        erased::{self, Erased},
        lock::Lock,
    },
    usecases::keeping::erasure,
};

/// The ends of the files that SQLite keeps beside a database, and reads into whatever database it finds there.
const BESIDE: [&str; 3] = ["-wal", "-shm", "-journal"];

/// The backup that was put in place.
#[derive(Debug)]
pub struct Restored {
    pub database: PathBuf,
    pub from: PathBuf,
    pub people: i64,
    /// How many were erased again, who had said so since the backup was made.
    pub erased: usize,
    /// Where the database that was there is now; none if there was none.
    pub aside: Option<PathBuf>,
}

impl fmt::Display for Restored {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Restored { database, from, people, erased, aside } = self;
        let database = database.display();
        write!(f, "{database} is {} now, people: {people}", from.display())?;
        if *erased > 0 {
            write!(f, "; erased again, as they had said /delete since: {erased}")?;
        }
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
    let gone = who_is_gone(file, &database).await?;
    let partial = Partial::beside(&database, ".limber-restore-")?;
    let in_place_of =
        || format!("cannot put {} in the place of {}", file.display(), database.display());
    partial.copy(file).await.with_context(in_place_of)?;
    backup::leap(partial.path()).await.with_context(in_place_of)?;
    let erased = erasure::replay(partial.path(), &gone).await.with_context(in_place_of)?;
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
    Ok(Restored { database, from: file.to_owned(), people, erased, aside })
}

/// The people who were erased, as far as the database that is there, the backup and the list beside it know.
///
/// # Errors
/// The backup is another bot's, or the list cannot be read.
async fn who_is_gone(file: &Path, database: &Path) -> anyhow::Result<Vec<Erased>> {
    // A database from before there was such a table knows of nobody, as one that is missing or damaged.
    let there = erased::known_to(database).await.unwrap_or_default();
    let backup = erased::known_to(file).await.unwrap_or_default();
    let bot = backup.bot.or_else(|| bot_of(file));
    if let (Some(ours), Some(theirs)) = (there.bot, bot)
        && ours != theirs
    {
        bail!(
            "{} is of the bot {theirs}, and {} of the bot {ours}; give a backup of its own, or move the database away first",
            file.display(),
            database.display()
        );
    }
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    let mut gone = [there.erased, backup.erased].concat();
    for list in erasure::lists_in(folder)? {
        if bot.or(there.bot).is_none_or(|bot| list == erasure::list_of(folder, bot)) {
            gone.extend(erasure::read_list(&list)?);
        }
    }
    Ok(erasure::merged(gone))
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
