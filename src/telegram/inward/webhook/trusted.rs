//! A self-signed certificate that Telegram is to trust, which is told again when it is renewed.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// A certificate in PEM, and the file that it is read from.
pub struct Trusted {
    file: PathBuf,
    pem: Vec<u8>,
    is_missed: bool,
}

impl Trusted {
    /// From a PEM file.
    ///
    /// # Errors
    /// The system's.
    pub fn read(file: &Path) -> io::Result<Trusted> {
        Ok(Trusted { file: file.to_owned(), pem: fs::read(file)?, is_missed: false })
    }

    /// The certificate as Telegram is told of it.
    pub fn pem(&self) -> &[u8] {
        &self.pem
    }

    /// Looks into the file again, and says whether Telegram has to be told anew. What cannot be
    /// read, which the log tells once, stays as it was.
    pub fn has_changed(&mut self) -> bool {
        match fs::read(&self.file) {
            Ok(pem) => {
                self.is_missed = false;
                let has_changed = self.pem != pem;
                self.pem = pem;
                has_changed
            }
            Err(error) => {
                if !self.is_missed {
                    let file = self.file.display();
                    tracing::warn!(%file, %error, "--webhook-trust; Telegram trusts the one from before");
                }
                self.is_missed = true;
                false
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_certificate_that_is_renewed_is_told_again_and_one_that_is_missing_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("cert.pem");
        fs::write(&file, "first").unwrap();
        let mut trusted = Trusted::read(&file).unwrap();

        assert!(!trusted.has_changed());
        fs::write(&file, "second").unwrap();
        assert!(trusted.has_changed() && !trusted.has_changed());
        fs::remove_file(&file).unwrap();
        assert!(!trusted.has_changed());
        assert_eq!(trusted.pem(), b"second");
        fs::write(&file, "third").unwrap();
        assert!(trusted.has_changed());
    }
}
