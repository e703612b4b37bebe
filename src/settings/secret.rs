//! Secrets from files of their own: the one that `--NAME-file` names, and what systemd hands over
//! with `LoadCredential=NAME:…`.
//!
//! Which is stronger: what stands in a stronger place (flag, environment, settings file), be it
//! the secret or the name of its file. Both in the same place is a mistake that is told. A
//! credential counts where neither is given.

use std::{
    cmp::Ordering,
    env,
    ffi::OsString,
    fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
};

use clap::{Arg, Id};

use super::{Origin, Places, Wrong, long};
use crate::text_file;

/// Where systemd puts credentials (systemd.exec, "Credentials").
const CREDENTIALS: &str = "CREDENTIALS_DIRECTORY";

/// Where containers have theirs: open within the container, which is nobody else's.
const OF_CONTAINERS: &str = "/run/secrets";

/// A secret out of a file of its own.
pub struct Secret {
    pub path: PathBuf,
    id: Id,
    flag: String,
    text: String,
}

impl Secret {
    /// Whether this setting is meant.
    pub fn is(&self, arg: &Arg) -> bool {
        self.id == *arg.get_id()
    }

    /// The setting as it would be typed on a command line.
    pub fn typed(&self) -> OsString {
        format!("--{}={}", self.flag, self.text).into()
    }
}

/// Reads the secrets that are kept in files of their own.
///
/// # Errors
/// A file that cannot be read or is empty, or a secret that is given twice.
pub fn read(settings: &[&Arg], places: &Places<'_>) -> Result<Vec<Secret>, Wrong> {
    let mut secrets = Vec::new();
    for arg in settings.iter().filter(|arg| arg.is_hide_env_values_set()) {
        let flag = long(arg);
        let file_flag = format!("{flag}-file");
        let file = settings.iter().find(|arg| long(arg) == file_flag);
        let named = file.map_or(Origin::Default, |file| places.origin(file));
        let path = match strength(&named).cmp(&strength(&places.origin(arg))) {
            Ordering::Greater => file.and_then(|file| places.value(file)).map(PathBuf::from),
            Ordering::Less => None,
            Ordering::Equal if named == Origin::Default => credential(flag),
            Ordering::Equal => {
                return Err(Wrong::Told(format!(
                    "{flag} and {file_flag} are both given; leave one of them out"
                )));
            }
        };
        if let Some(path) = path {
            let text = text(&path, flag)?;
            secrets.push(Secret { id: arg.get_id().clone(), path, flag: flag.to_owned(), text });
        }
    }
    Ok(secrets)
}

fn strength(origin: &Origin) -> u8 {
    match origin {
        Origin::Flag => 3,
        Origin::Variable(_) => 2,
        Origin::Line(..) => 1,
        Origin::Secret(_) | Origin::WorkingFolder | Origin::Default => 0,
    }
}

fn credential(name: &str) -> Option<PathBuf> {
    let path = Path::new(&env::var_os(CREDENTIALS)?).join(name);
    path.exists().then_some(path)
}

fn text(path: &Path, name: &str) -> Result<String, Wrong> {
    let told = |reason: &str| {
        let path = path.display();
        Wrong::Told(format!("cannot take the {name} from {path}: {reason}; check {name}-file"))
    };
    let text = text_file::read(path).map_err(|error| told(&error.to_string()))?;
    match text.trim() {
        "" => Err(told("the file is empty")),
        text => Ok(text.to_owned()),
    }
}

/// That everybody on this machine may read a file with a secret, if that is so.
pub fn warning(path: &Path) -> Option<String> {
    let mode = fs::metadata(path).ok()?.permissions().mode();
    let is_open = mode & 0o004 != 0 && !path.starts_with(OF_CONTAINERS);
    let path = path.display();
    is_open.then(|| {
        format!("everybody on this machine may read the secret in {path}; chmod o-r {path}")
    })
}
