//! Where a sandbox keeps what it forgets at its end: a folder of its own in the temporary directory.
//! What a sandbox left there that was killed, the next one removes. It knows nothing of what lies in
//! a database.

use std::{
    env,
    fs::{self, File},
    io,
    os::unix::fs::MetadataExt,
    path::{Path, PathBuf},
};

use tempfile::TempDir;

use crate::store::lock::Lock;

const PREFIX: &str = "limber-sandbox-";

/// The database; the files that belong to it begin with its name.
const DATABASE: &str = "limber.db";

/// Removed when this is dropped.
pub struct Folder {
    folder: TempDir,
    /// Tells other sandboxes that somebody lives here, and ends with the process, however that ends.
    _lock: File,
}

impl Folder {
    /// Makes one, and removes those whose sandboxes live no more.
    ///
    /// # Errors
    /// The temporary directory's.
    pub fn make() -> io::Result<Folder> {
        loop {
            let folder = tempfile::Builder::new().prefix(PREFIX).tempdir()?;
            // Until it is locked, another sandbox that starts may take it for one that was left.
            let lock = match File::open(folder.path()) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                opened => opened?,
            };
            lock.lock()?;
            if folder.path().exists() {
                // A folder that cannot be removed today is no reason not to start.
                let _ = remove_left(lock.metadata()?.uid());
                return Ok(Folder { folder, _lock: lock });
            }
        }
    }

    /// Where the database is to lie.
    pub fn database(&self) -> PathBuf {
        self.folder.path().join(DATABASE)
    }
}

fn remove_left(owner: u32) -> io::Result<()> {
    for entry in fs::read_dir(env::temp_dir())? {
        let path = entry?.path();
        if is_of_a_sandbox(&path, owner).unwrap_or(false)
            && let Ok(folder) = File::open(&path)
            && folder.try_lock().is_ok()
            // A sandbox of an earlier version holds its database alone.
            && Lock::take(&path.join(DATABASE).display().to_string()).is_ok()
        {
            // Somebody else's sandbox may have been first.
            let _ = fs::remove_dir_all(&path);
        }
    }
    Ok(())
}

/// Whether a path is a folder that a sandbox of this user made, with nothing in it but what a sandbox keeps
/// there: the temporary directory is everybody's, and a name alone proves nothing.
fn is_of_a_sandbox(path: &Path, owner: u32) -> io::Result<bool> {
    let starts = |path: &Path, with: &str| {
        path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(with))
    };
    let metadata = path.symlink_metadata()?;
    if !starts(path, PREFIX) || !metadata.is_dir() || metadata.uid() != owner {
        return Ok(false);
    }
    for entry in fs::read_dir(path)? {
        if !starts(&entry?.path(), DATABASE) {
            return Ok(false);
        }
    }
    Ok(true)
}
