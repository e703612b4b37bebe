//! The database: that it opens, is sound, is of a Limber no newer than this one, and can be
//! written; or can be made.

use std::{
    fs::{self, OpenOptions},
    io,
    os::unix::fs::PermissionsExt,
    path::Path,
};

use super::Finding;
use crate::store::{
    examine::{State, examine},
    postgres,
};

const DATABASE: &str = "database";

pub async fn check(address: &str) -> Finding {
    if postgres::is_address(address) {
        return match postgres::examine(address).await {
            Ok(found) => {
                let migrations = migrations(found.applied, found.pending);
                Finding::ok(DATABASE, format!("{}: {migrations}", found.name))
            }
            Err(unusable) => Finding::failed(DATABASE, unusable.to_string()),
        };
    }
    let found = match examine(address).await {
        Ok(found) => found,
        Err(unusable) => return Finding::failed(DATABASE, unusable.to_string()),
    };
    let path = found.path.display();
    let folder = match found.path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    if !folder.is_dir() {
        let folder = folder.display();
        return Finding::failed(
            DATABASE,
            format!("there is no folder {folder}; make it, or give another --database"),
        );
    }
    // SQLite writes files beside the database, so that the folder must be writable in any case.
    if let Err(reason) = tempfile::tempfile_in(folder) {
        return unwritable(folder, &reason);
    }
    let (applied, pending) = match found.state {
        State::Absent => {
            return Finding::ok(DATABASE, format!("{path} is not there yet and will be made"));
        }
        State::Damaged(faults) => {
            let faults = faults.join("; ");
            let told = format!("{path} is damaged: {faults}; restore a backup");
            return Finding::failed(DATABASE, told);
        }
        State::Sound { applied, pending } => (applied, pending),
    };
    if let Err(reason) = OpenOptions::new().append(true).open(&found.path) {
        return unwritable(&found.path, &reason);
    }
    if is_open_to_all(&found.path) && is_open_to_all(folder) {
        return Finding::warning(
            DATABASE,
            format!(
                "everybody on this machine may read {path}, and how people’s backs feel; chmod o-r {path}"
            ),
        );
    }
    let migrations = migrations(applied, pending);
    Finding::ok(DATABASE, format!("{path}: {}, sound, {migrations}", size(&found.path)))
}

fn migrations(applied: usize, pending: usize) -> String {
    match pending {
        0 => format!("tables of migration {applied}"),
        _ => format!("{applied} migrations, and {pending} that the next start brings"),
    }
}

fn unwritable(path: &Path, reason: &io::Error) -> Finding {
    let path = path.display();
    Finding::failed(
        DATABASE,
        format!(
            "{path} cannot be written: {reason}; let the user that runs Limber write there, or give another --database"
        ),
    )
}

fn is_open_to_all(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|found| {
        let needed = if found.is_dir() { 0o001 } else { 0o004 };
        found.permissions().mode() & needed != 0
    })
}

fn size(path: &Path) -> String {
    match fs::metadata(path).map_or(0, |found| found.len()) {
        small @ ..1_000_000 => format!("{} kB", small.div_ceil(1000)),
        large => format!("{} MB", large / 1_000_000),
    }
}
