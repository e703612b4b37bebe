//! The list of who was erased, so that they stay away also where a backup from before is brought back. It
//! lies beside the backups and holds digests, which `limber restore` goes through. It names nobody; only
//! who knows an id can look whether its digest is there.

use std::{
    collections::BTreeMap,
    fs::{self, File},
    io::{self, Write},
    path::{Path, PathBuf},
};

use anyhow::Context;
use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};
use tempfile::NamedTempFile;

use crate::{
    care::PersonId,
    store::{
        Store,
        erased::{self, Erased},
    },
    text_file,
};

/// How long it is kept that somebody was erased. A backup that is older brings them back.
pub const REMEMBERED_FOR: SignedDuration = SignedDuration::from_hours(365 * 24);

/// The digest of a person.
pub fn digest_of(person: PersonId) -> String {
    let digest = Sha256::new().chain_update("limber erased\n").chain_update(person.0.to_string());
    digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The list of a bot beside its backups.
pub fn list_of(folder: &Path, bot: i64) -> PathBuf {
    folder.join(format!("limber-{bot}.erased"))
}

/// Adds to the list beside the backups who was erased, and takes from it who was long ago; returns
/// how many are in it. What stands there already stays, also where the database is a new one.
///
/// # Errors
/// One line that says what is wrong; then the list is as it was.
pub async fn keep_list(store: &Store, list: &Path, now: Timestamp) -> anyhow::Result<usize> {
    let mut connection = store.read().await?;
    let known = erased::all(&mut connection).await?;
    drop(connection);
    let before = read_list(list)?;
    let kept = merged(before.iter().chain(&known).cloned());
    let kept: Vec<Erased> =
        kept.into_iter().filter(|erased| erased.at >= now - REMEMBERED_FOR).collect();
    if kept != before {
        write_list(list, &kept).with_context(|| format!("writing {}", list.display()))?;
    }
    Ok(kept.len())
}

/// The people in a list, as digests; nobody where there is no list.
///
/// # Errors
/// The file cannot be read, or one of its lines.
pub fn read_list(list: &Path) -> anyhow::Result<Vec<Erased>> {
    let text = match text_file::read(list) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error).with_context(|| format!("reading {}", list.display())),
    };
    let of_line = |(number, line): (usize, &str)| {
        let (at, digest) = line.split_once(' ').unwrap_or((line, ""));
        let at = at.parse().with_context(|| format!("{}:{}", list.display(), number + 1))?;
        Ok(Erased { digest: digest.to_owned(), at })
    };
    text.lines().enumerate().map(of_line).collect()
}

/// Each once, with the last time; by digest.
pub fn merged(all: impl IntoIterator<Item = Erased>) -> Vec<Erased> {
    let mut last: BTreeMap<String, Timestamp> = BTreeMap::new();
    for Erased { digest, at } in all {
        last.entry(digest).and_modify(|known| *known = at.max(*known)).or_insert(at);
    }
    last.into_iter().map(|(digest, at)| Erased { digest, at }).collect()
}

/// Erases from a database that nobody has open whoever was erased after they had joined; who has
/// come back since then stays. Returns how many that were.
///
/// # Errors
/// The database's own, in its words.
pub async fn replay(database: &Path, erased: &[Erased]) -> anyhow::Result<usize> {
    let gone_at: BTreeMap<&str, Timestamp> =
        erased.iter().map(|erased| (erased.digest.as_str(), erased.at)).collect();
    let people = erased::people_in(database).await?;
    let is_gone = |(person, joined_at): &(PersonId, Timestamp)| {
        gone_at.get(digest_of(*person).as_str()).is_some_and(|at| joined_at <= at)
    };
    let gone: Vec<PersonId> =
        people.into_iter().filter(is_gone).map(|(person, _)| person).collect();
    erased::erase_in(database, &gone, erased).await?;
    Ok(gone.len())
}

fn write_list(list: &Path, kept: &[Erased]) -> io::Result<()> {
    let folder = list.parent().unwrap_or(Path::new("."));
    let mut file = NamedTempFile::new_in(folder)?;
    for Erased { digest, at } in kept {
        writeln!(file, "{at} {digest}")?;
    }
    file.as_file().sync_all()?;
    file.persist(list)?;
    File::open(folder)?.sync_all()
}

/// The lists that lie in a folder.
///
/// # Errors
/// The folder cannot be read.
pub fn lists_in(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let paths = fs::read_dir(folder)?.filter_map(|entry| Some(entry.ok()?.path()));
    let is_list = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "erased");
    Ok(paths.filter(is_list).collect())
}
