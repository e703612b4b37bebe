//! `limber backup`, and the backup of each night: a whole, checked copy of the database, made while
//! the bot runs. It is in its place only once all of it is right.

use std::{
    fmt, fs,
    os::unix::fs::MetadataExt,
    path::{Path, PathBuf},
    time::Duration,
};

use anyhow::{Context, bail};
use jiff::{SignedDuration, Timestamp, ToSpan, civil::Date, tz::TimeZone};

pub use super::partial::BadFolder;
use super::partial::Partial;
use crate::{clock::Stopwatch, store};

/// A backup that was made.
#[derive(Debug)]
pub struct Backup {
    pub file: PathBuf,
    pub bytes: u64,
    pub people: i64,
    pub took: Duration,
}

impl fmt::Display for Backup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Backup { file, bytes, people, took } = self;
        let (file, seconds) = (file.display(), took.as_secs_f64());
        let size = *bytes as f64 / 1e6;
        write!(f, "{file}: {size:.1} MB, people: {people}, checked, in {seconds:.1} s")
    }
}

/// Copies the database at an address into a file that nobody else may read. One that is there
/// already stays, unless it is to be replaced.
///
/// # Errors
/// One line that says what is wrong and what to do; then nothing is left of the copy.
pub async fn backup(address: &str, file: &Path, replace: bool) -> anyhow::Result<Backup> {
    let database = store::file_of(address)?;
    if !database.exists() {
        bail!("there is no database {}; say with --database where it is", database.display());
    }
    if is_same(&database, file) {
        bail!("{} is the database itself; give the backup another name", file.display());
    }
    if file.exists() && !replace {
        bail!(
            "{} is there already; give another name, or --replace to have the new backup in its place",
            file.display()
        );
    }
    make(&database, file, replace, ".limber-")
        .await
        .with_context(|| format!("cannot back up {} to {}", database.display(), file.display()))
}

/// A backup for each night, by the names limber-2026-03-02.db and so on.
#[derive(Clone, Debug)]
pub struct Nightly {
    /// The address of the database.
    pub database: String,
    /// Its own for each bot.
    pub folder: PathBuf,
    /// How many days one is kept.
    pub days: u16,
}

/// When a night's backup is due, after midnight in UTC; whatever was not made then is made later.
const DUE: SignedDuration = SignedDuration::from_mins(3 * 60 + 17);
/// What a night's copy is called until it is checked. One that is found is from a bot that died.
const UNFINISHED: &str = ".limber-night-";

impl Nightly {
    /// Whether backups can be made at all.
    ///
    /// # Errors
    /// The folder is not there or may not be written to.
    pub fn try_folder(&self) -> anyhow::Result<()> {
        Partial::beside(&self.folder.join(UNFINISHED), UNFINISHED).map(drop).context("--backup-dir")
    }

    /// The night of the latest backup; none where there is none yet.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn latest(&self) -> anyhow::Result<Option<Date>> {
        Ok(self.files()?.filter_map(|name| night_of(&name)).max())
    }

    /// Makes the backup of the last night that has none yet, and then removes the old ones; none
    /// if it is there.
    ///
    /// # Errors
    /// One line that says what is wrong; then no old one is removed.
    pub async fn make(&self, now: Timestamp) -> anyhow::Result<Option<Backup>> {
        let night = TimeZone::UTC.to_datetime(now - DUE).date();
        let file = self.folder.join(name_of(night));
        if file.exists() {
            return Ok(None);
        }
        for unfinished in self.files()?.filter(|name| name.starts_with(UNFINISHED)) {
            fs::remove_dir_all(self.folder.join(unfinished))
                .context("removing what is unfinished")?;
        }
        let made = make(&store::file_of(&self.database)?, &file, false, UNFINISHED).await?;
        self.remove_old(night).context("removing old backups")?;
        Ok(Some(made))
    }

    /// When the latest backup was made; none where there is none.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn made_at(&self) -> anyhow::Result<Option<Timestamp>> {
        let Some(latest) = self.latest()? else {
            return Ok(None);
        };
        let file = fs::metadata(self.folder.join(name_of(latest)))?;
        Ok(Some(Timestamp::from_second(file.mtime())?))
    }

    /// Removes what is older than it is kept, but for as many as there would be without a gap: who
    /// comes back after a month does not lose all that was before.
    fn remove_old(&self, night: Date) -> anyhow::Result<()> {
        let oldest_kept = night.saturating_sub(i64::from(self.days).days());
        let mut nights: Vec<Date> = self.files()?.filter_map(|name| night_of(&name)).collect();
        nights.sort_unstable();
        nights.reverse();
        let beyond = nights.into_iter().skip(self.days.into());
        for old in beyond.filter(|night| *night <= oldest_kept) {
            fs::remove_file(self.folder.join(name_of(old)))?;
        }
        Ok(())
    }

    fn files(&self) -> anyhow::Result<impl Iterator<Item = String>> {
        let entries = fs::read_dir(&self.folder)
            .with_context(|| format!("reading the folder {}", self.folder.display()))?;
        let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        Ok(names)
    }
}

fn name_of(night: Date) -> String {
    format!("limber-{night}.db")
}

/// The night of a file's name; none if it is not one of ours.
fn night_of(name: &str) -> Option<Date> {
    let night = name.strip_prefix("limber-")?.strip_suffix(".db")?.parse().ok()?;
    (name_of(night) == name).then_some(night)
}

/// Puts a copy in its place once it is written through to the disk and checked.
async fn make(
    database: &Path,
    file: &Path,
    replace: bool,
    unfinished: &str,
) -> anyhow::Result<Backup> {
    let stopwatch = Stopwatch::start();
    let partial = Partial::beside(file, unfinished)?;
    partial.copy(database).await?;
    let people = partial.checked().await?.people;
    let bytes = partial.sync()?;
    partial.put(file, replace)?;
    Ok(Backup { file: file.to_owned(), bytes, people, took: stopwatch.elapsed() })
}

/// Whether two names mean one file.
pub(super) fn is_same(one: &Path, other: &Path) -> bool {
    let identity = |path: &Path| path.metadata().map(|known| (known.dev(), known.ino()));
    identity(one).is_ok_and(|one| identity(other).is_ok_and(|other| one == other))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_named_like_a_nights_backup_is_one() {
        let night: Date = "2026-03-02".parse().unwrap();

        assert_eq!(night_of(&name_of(night)), Some(night));
        for other in [
            "limber.db",
            "limber-20260302.db",
            "limber-2026-03-02.db-wal",
            "limber-2026-02-30.db",
            "limber-2026-03-02-before.db",
            "my-limber-2026-03-02.db",
        ] {
            assert_eq!(night_of(other), None, "{other}");
        }
    }
}
