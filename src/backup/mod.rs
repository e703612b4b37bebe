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

pub mod partial;
pub mod restore;

use crate::{
    backup::partial::Partial,
    clock::Stopwatch,
    config::{bot::BadToken, run::Run},
    store,
    usecases::keeping::erasure,
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
    make(&database, file, replace, ".limber-")
        .await
        .with_context(|| format!("cannot back up {} to {}", database.display(), file.display()))
}

/// A backup for each night, by the names limber-123456789-2026-03-02.db and so on, which begin with
/// the bot's id: two bots that share a folder keep out of each other's way.
#[derive(Clone, Debug)]
pub struct Nightly {
    /// The address of the database.
    pub database: String,
    pub folder: PathBuf,
    /// The id of the bot.
    pub bot: i64,
    /// How many days one is kept.
    pub days: u16,
}

/// When a night's backup is due, after midnight in UTC; whatever was not made then is made later.
const DUE: SignedDuration = SignedDuration::from_mins(3 * 60 + 17);

impl Nightly {
    /// The backups that the operator wishes, if any.
    ///
    /// # Errors
    /// There is no token, which tells whose they are.
    pub fn wished(wishes: &Run) -> Result<Option<Nightly>, BadToken> {
        let Some(folder) = wishes.backup_dir.clone() else { return Ok(None) };
        let (database, bot) = (wishes.database.database.clone(), wishes.bot.id()?);
        Ok(Some(Nightly { database, folder, bot, days: wishes.backup_keep }))
    }

    /// Whether backups can be made at all.
    ///
    /// # Errors
    /// The folder is not there or may not be written to.
    pub fn try_folder(&self) -> anyhow::Result<()> {
        store::file_of(&self.database).context("--backup-dir")?;
        let unfinished = self.unfinished();
        Partial::beside(&self.folder.join(&unfinished), &unfinished)
            .map(drop)
            .context("--backup-dir")
    }

    /// The night of the latest backup; none where there is none yet.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn latest(&self) -> anyhow::Result<Option<Date>> {
        Ok(self.files()?.filter_map(|name| self.night_of(&name)).max())
    }

    /// Makes the backup of the last night that has none yet, and then removes the old ones; none
    /// if it is there.
    ///
    /// # Errors
    /// One line that says what is wrong; then no old one is removed.
    pub async fn make(&self, now: Timestamp) -> anyhow::Result<Option<Backup>> {
        let night = TimeZone::UTC.to_datetime(now - DUE).date();
        let file = self.folder.join(self.name_of(night));
        if file.exists() {
            return Ok(None);
        }
        let unfinished = self.unfinished();
        for died in self.files()?.filter(|name| name.starts_with(&unfinished)) {
            fs::remove_dir_all(self.folder.join(died)).context("removing what is unfinished")?;
        }
        let made = make(&store::file_of(&self.database)?, &file, false, &unfinished).await?;
        self.remove_old(night).context("removing old backups")?;
        Ok(Some(made))
    }

    /// The list beside the backups of who was erased.
    pub fn erased(&self) -> PathBuf {
        erasure::list_of(&self.folder, self.bot)
    }

    /// When the latest backup was made; none where there is none.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn made_at(&self) -> anyhow::Result<Option<Timestamp>> {
        let Some(latest) = self.latest()? else {
            return Ok(None);
        };
        let file = fs::metadata(self.folder.join(self.name_of(latest)))?;
        Ok(Some(Timestamp::from_second(file.mtime())?))
    }

    /// Removes what is older than it is kept, but for as many as there would be without a gap: who
    /// comes back after a month does not lose all that was before.
    fn remove_old(&self, night: Date) -> anyhow::Result<()> {
        let oldest_kept = night.saturating_sub(i64::from(self.days).days());
        let of_night = |name: String| {
            let night = self.night_of(&name).or_else(|| night_of_nobody(&name))?;
            Some((night, name))
        };
        let mut nights: Vec<(Date, String)> = self.files()?.filter_map(of_night).collect();
        nights.sort_unstable();
        nights.reverse();
        let beyond = nights.into_iter().skip(self.days.into());
        for (_, name) in beyond.filter(|(night, _)| *night <= oldest_kept) {
            fs::remove_file(self.folder.join(name))?;
        }
        Ok(())
    }

    /// The name of a night's copy until it is checked. One that is found under it is from a bot that
    /// died.
    fn unfinished(&self) -> String {
        format!(".limber-night-{}-", self.bot)
    }

    fn name_of(&self, night: Date) -> String {
        format!("limber-{}-{night}.db", self.bot)
    }

    /// The night of a file's name; none if it is not one of this bot's.
    fn night_of(&self, name: &str) -> Option<Date> {
        let night = name.strip_prefix(&format!("limber-{}-", self.bot))?.strip_suffix(".db")?;
        night.parse().ok().filter(|night| self.name_of(*night) == name)
    }

    fn files(&self) -> anyhow::Result<impl Iterator<Item = String>> {
        let entries = fs::read_dir(&self.folder)
            .with_context(|| format!("reading the folder {}", self.folder.display()))?;
        let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        Ok(names)
    }
}

/// The id of the bot that a night's backup is of, by its name; none for other names.
pub(crate) fn bot_of(file: &Path) -> Option<i64> {
    let name = file.file_name()?.to_str()?.strip_prefix("limber-")?.strip_suffix(".db")?;
    let (bot, night) = name.split_once('-')?;
    night.parse::<Date>().ok()?;
    bot.parse().ok()
}

/// The night of a backup from when they did not say whose they are. They go as they grow old, and
/// count for nothing else.
fn night_of_nobody(name: &str) -> Option<Date> {
    let night: Date = name.strip_prefix("limber-")?.strip_suffix(".db")?.parse().ok()?;
    (format!("limber-{night}.db") == name).then_some(night)
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
pub(crate) fn is_same(one: &Path, other: &Path) -> bool {
    let identity = |path: &Path| path.metadata().map(|known| (known.dev(), known.ino()));
    identity(one).is_ok_and(|one| identity(other).is_ok_and(|other| one == other))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_named_like_a_nights_backup_is_one() {
        let night: Date = "2026-03-02".parse().unwrap();
        let (database, folder) = ("limber.db".to_owned(), PathBuf::new());
        let nightly = Nightly { database, folder, bot: 7, days: 1 };

        assert_eq!(nightly.night_of(&nightly.name_of(night)), Some(night));
        assert_eq!(night_of_nobody("limber-2026-03-02.db"), Some(night));
        for other in [
            "limber.db",
            "limber-7.db",
            "limber-7-20260302.db",
            "limber-7-2026-03-02.db-wal",
            "limber-7-2026-02-30.db",
            "limber-7-2026-03-02-before.db",
            "limber-77-2026-03-02.db",
            "my-limber-7-2026-03-02.db",
        ] {
            assert_eq!(nightly.night_of(other), None, "{other}");
            assert_eq!(night_of_nobody(other), None, "{other}");
        }
    }
}
