//! A copy of a database on its way to its place: nobody else may read it, and nothing is left of it
//! unless it gets there.

use std::{
    fs::{self, File},
    io::ErrorKind,
    os::unix::fs::{MetadataExt, chown},
    path::{Path, PathBuf},
};

use anyhow::{Context, bail};
use tempfile::{Builder, NamedTempFile, TempDir};

use crate::store::backup;

/// Why there can be no copy in a folder.
#[derive(Debug, thiserror::Error)]
#[error("cannot write to the folder {}: {reason}; make it, or give another", .folder.display())]
pub struct BadFolder {
    pub folder: PathBuf,
    pub reason: ErrorKind,
}

impl BadFolder {
    /// Whether no later try works unless somebody changes something.
    pub fn is_for_good(&self) -> bool {
        !matches!(self.reason, ErrorKind::StorageFull | ErrorKind::QuotaExceeded)
    }
}

/// A copy in a folder of its own, where SQLite's own files beside it go with it.
pub(crate) struct Partial {
    file: NamedTempFile,
    _folder: TempDir,
}

impl Partial {
    /// An empty one beside its place, in a folder whose name begins with `prefix`.
    pub(crate) fn beside(place: &Path, prefix: &str) -> anyhow::Result<Partial> {
        let beside = folder_of(place);
        let folder = Builder::new()
            .prefix(prefix)
            .tempdir_in(beside)
            .map_err(|error| BadFolder { folder: beside.to_owned(), reason: error.kind() })?;
        let file = NamedTempFile::new_in(folder.path())?;
        Ok(Partial { file, _folder: folder })
    }

    /// Where it is written.
    pub(crate) fn path(&self) -> &Path {
        self.file.path()
    }

    /// Fills it with a database as it is now.
    pub(crate) async fn copy(&self, database: &Path) -> anyhow::Result<()> {
        let path = self.path().to_str().context("the folder's name is not UTF-8; give another")?;
        Ok(backup::copy(database, path).await?)
    }

    /// Checks the copy, and returns what it holds if it is sound.
    pub(crate) async fn checked(&self) -> anyhow::Result<backup::Sound> {
        match backup::check(self.path()).await {
            Ok(sound) => Ok(sound),
            Err(unfit) => bail!("the copy {unfit}; nothing is kept of it"),
        }
    }

    /// Has it belong to whom another file belongs to, and be read by whom that is.
    pub(crate) fn belong_like(&self, other: &fs::Metadata) -> anyhow::Result<()> {
        let own = self.file.as_file().metadata()?;
        if (own.uid(), own.gid()) != (other.uid(), other.gid()) {
            chown(self.path(), Some(other.uid()), Some(other.gid()))
                .context("giving the copy to the database's owner; do this as root, or as they")?;
        }
        fs::set_permissions(self.path(), other.permissions())
            .context("setting who may read the copy")
    }

    /// Writes it through to the disk; returns its size in bytes.
    pub(crate) fn sync(&self) -> anyhow::Result<u64> {
        let file = self.file.as_file();
        file.sync_all().context("writing the copy to the disk")?;
        Ok(file.metadata()?.len())
    }

    /// Puts it in its place, where there may be a file only if it is to be replaced.
    pub(crate) fn put(self, place: &Path, replace: bool) -> anyhow::Result<()> {
        let put =
            if replace { self.file.persist(place) } else { self.file.persist_noclobber(place) };
        put.map_err(|refused| refused.error).context("putting the copy in its place")?;
        let folder = folder_of(place);
        let synced = File::open(folder).and_then(|folder| folder.sync_all());
        synced.with_context(|| format!("writing the folder {} to the disk", folder.display()))
    }
}

fn folder_of(file: &Path) -> &Path {
    file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}
