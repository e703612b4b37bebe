//! The backups of each night: that they can be made, and have been.

use jiff::{SignedDuration, Timestamp, tz::TimeZone};

use super::Finding;
use crate::{config::Run, usecases::backup::Nightly};

const BACKUPS: &str = "backups";

/// A night's backup is made within a day; one that is older than two has not been.
const LATEST: SignedDuration = SignedDuration::from_hours(48);

pub fn check(wishes: &Run, now: Timestamp) -> Finding {
    let Some(folder) = wishes.backup_dir.clone() else {
        return Finding::ok(BACKUPS, "none by themselves; --backup-dir has one made every night");
    };
    let database = wishes.database.database.clone();
    let nightly = Nightly { database, folder, days: wishes.backup_keep };
    if let Err(error) = nightly.try_folder() {
        return Finding::failed(BACKUPS, format!("{error:#}"));
    }
    let folder = nightly.folder.display();
    let oldest = TimeZone::UTC.to_datetime(now - LATEST).date();
    match nightly.latest() {
        Err(error) => Finding::failed(BACKUPS, format!("{error:#}")),
        Ok(None) => Finding::ok(BACKUPS, format!("none in {folder} yet")),
        Ok(Some(night)) if night < oldest => Finding::warning(
            BACKUPS,
            format!("the latest in {folder} is of {night}; the log tells why there is no other"),
        ),
        Ok(Some(night)) => Finding::ok(BACKUPS, format!("the latest in {folder} is of {night}")),
    }
}
