//! Whether a file is still the one that was opened. What is written to a file that was removed or
//! replaced is gone with the process, so that nothing may be confirmed that went there.

use std::{
    fs, io,
    os::unix::fs::MetadataExt,
    path::{Path, PathBuf},
};

/// A file as it was when it was opened.
#[derive(Clone, Debug)]
pub(super) struct Opened {
    path: PathBuf,
    /// Its device and number there.
    identity: (u64, u64),
}

impl Opened {
    /// The file that is at a path now.
    ///
    /// # Errors
    /// The system's: there is none.
    pub(super) fn at(path: &Path) -> io::Result<Opened> {
        Ok(Opened { path: path.to_owned(), identity: identity_of(path)? })
    }

    /// Looks whether it still is at its path.
    ///
    /// # Errors
    /// Another file is there, or none.
    pub(super) fn is_in_place(&self) -> io::Result<()> {
        let is_gone = match identity_of(&self.path) {
            Ok(identity) => identity != self.identity,
            Err(error) => error.kind() == io::ErrorKind::NotFound,
        };
        if is_gone {
            Err(io::Error::new(
                io::ErrorKind::NotFound,
                format!(
                    "{} is not the file that was opened: it was removed or replaced; put it back, or stop the bot and restore a backup",
                    self.path.display()
                ),
            ))
        } else {
            Ok(())
        }
    }
}

fn identity_of(path: &Path) -> io::Result<(u64, u64)> {
    let found = fs::metadata(path)?;
    Ok((found.dev(), found.ino()))
}
