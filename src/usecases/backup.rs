//! `limber backup`, and the backup of each night: a whole, checked copy of the database, made while
//! the bot runs. It is in its place only once all of it is right.

use std::{
    fmt, fs,
    fs::File,
    os::unix::fs::MetadataExt,
    path::{Path, PathBuf},
    time::Duration,
};

use anyhow::{Context, anyhow, bail};
use jiff::{SignedDuration, Timestamp, ToSpan, civil::Date, tz::TimeZone};
use tempfile::{Builder, NamedTempFile};

use crate::{
    clock::Stopwatch,
    store::{self, backup},
};

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
    make(&database, file, replace)
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
        partial_beside(&self.folder.join(UNFINISHED), UNFINISHED).map(drop).context("--backup-dir")
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
            fs::remove_file(self.folder.join(unfinished)).context("removing an unfinished copy")?;
        }
        let made = make(&store::file_of(&self.database)?, &file, false).await?;
        self.remove_old(night).context("removing old backups")?;
        Ok(Some(made))
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
async fn make(database: &Path, file: &Path, replace: bool) -> anyhow::Result<Backup> {
    let stopwatch = Stopwatch::start();
    let partial = partial_beside(file, UNFINISHED)?;
    backup::copy(database, path_of(&partial)?)
        .await
        .map_err(|error| anyhow!(store::told(&error)))?;
    partial.as_file().sync_all().context("writing the copy to the disk")?;
    let people = checked(&partial).await?.people;
    let bytes = partial.as_file().metadata()?.len();
    let put = match replace {
        true => partial.persist(file),
        false => partial.persist_noclobber(file),
    };
    put.map_err(|refused| refused.error).context("putting the copy in its place")?;
    sync_folder_of(file)?;
    Ok(Backup { file: file.to_owned(), bytes, people, took: stopwatch.elapsed() })
}

/// An empty file beside another, which is gone when it is dropped.
pub(super) fn partial_beside(file: &Path, prefix: &str) -> anyhow::Result<NamedTempFile> {
    let folder = folder_of(file);
    Builder::new().prefix(prefix).suffix(".partial").tempfile_in(folder).map_err(|error| {
        let folder = folder.display();
        anyhow!("cannot write to the folder {folder}: {}; make it, or give another", error.kind())
    })
}

/// Where a copy is written.
pub(super) fn path_of(partial: &NamedTempFile) -> anyhow::Result<&str> {
    partial.path().to_str().context("the name of the folder is not UTF-8; give another")
}

/// What a copy holds, if it is sound.
pub(super) async fn checked(partial: &NamedTempFile) -> anyhow::Result<backup::Sound> {
    match backup::check(partial.path()).await {
        Ok(sound) => Ok(sound),
        Err(unfit) => bail!("the copy {unfit}; nothing is kept of it"),
    }
}

/// Has what was put into a folder, or taken from it, last.
pub(super) fn sync_folder_of(file: &Path) -> anyhow::Result<()> {
    let folder = folder_of(file);
    let synced = File::open(folder).and_then(|folder| folder.sync_all());
    synced.with_context(|| format!("writing the folder {} to the disk", folder.display()))
}

fn folder_of(file: &Path) -> &Path {
    file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
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
