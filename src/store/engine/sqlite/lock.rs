//! One bot on one database: a lock that the operating system lets go of however its holder ends.
//!
//! It lies beside the database, on a file of its own: SQLite's own locks on the database would be
//! lost if this process opened and closed that file a second time (POSIX).

use std::{
    fs::{self, File, OpenOptions, Permissions, TryLockError},
    io,
    os::unix::fs::{MetadataExt, OpenOptionsExt, PermissionsExt, fchown},
    path::{Path, PathBuf},
};

use super::{OWNERS_ALONE, file_of};
use crate::store::Unusable;

/// Held while this lives.
#[derive(Debug)]
pub struct Lock {
    _file: File,
}

impl Lock {
    /// Takes the lock of the database at an address; the database need not be there yet.
    ///
    /// # Errors
    /// Another has it, or the folder is not there or may not be written to.
    pub fn take(address: &str) -> Result<Lock, Unusable> {
        let database = file_of(address)?;
        let path = database.display().to_string();
        let unusable = |error: io::Error| Unusable::Open {
            path: path.clone(),
            reason: format!("its lock: {error}"),
        };
        let beside = beside(&database).map_err(unusable)?;
        let file = open(&beside, &database).map_err(unusable)?;
        match file.try_lock() {
            Ok(()) => Ok(Lock { _file: file }),
            Err(TryLockError::WouldBlock) => Err(Unusable::InUse { path }),
            Err(TryLockError::Error(error)) => Err(unusable(error)),
        }
    }
}

/// The same file whichever way the database is named.
fn beside(database: &Path) -> io::Result<PathBuf> {
    let real = match database.canonicalize() {
        Ok(real) => real,
        Err(_not_there) => {
            let name = database.file_name().unwrap_or_default();
            std::path::absolute(database)?.with_file_name("").canonicalize()?.join(name)
        }
    };
    let mut name = real.into_os_string();
    name.push("-lock");
    Ok(name.into())
}

/// It is never removed: who opens it anew must meet who has it open.
fn open(path: &Path, database: &Path) -> io::Result<File> {
    match File::open(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => make(path, database),
        opened => {
            let file = opened?;
            // Whoever may read it can lock it, and keep the bot from starting. Earlier versions let
            // everybody read it; one that is somebody else's can only be left as it is.
            let _ = file.set_permissions(Permissions::from_mode(OWNERS_ALONE));
            Ok(file)
        }
    }
}

/// Made by root, it belongs to whom the database belongs to, or else that user's bot could not start.
fn make(path: &Path, database: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    let file = options.read(true).append(true).create(true).mode(OWNERS_ALONE).open(path)?;
    let folder = path.parent().unwrap_or(Path::new("/"));
    let owner = fs::metadata(database).or_else(|_not_there| fs::metadata(folder))?;
    let own = file.metadata()?;
    if own.uid() == 0 && owner.uid() != 0 {
        fchown(&file, Some(owner.uid()), Some(owner.gid()))?;
    }
    Ok(file)
}
