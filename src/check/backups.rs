//! The backups of each night: that they can be made, and have been.

use jiff::{SignedDuration, Timestamp, tz::TimeZone};

use crate::{backup::Nightly, check::Finding, config::run::Run, store};

const BACKUPS: &str = "backups";

/// A night's backup is made within a day; one that is older than two has not been.
const LATEST: SignedDuration = SignedDuration::from_hours(48);

pub fn check(wishes: &Run, now: Timestamp) -> Finding {
    let nightly = match Nightly::wished(wishes) {
        Ok(Some(nightly)) => nightly,
        Ok(None) => {
            let told = "not wished; --backup-dir has one made every night";
            return Finding::ok(BACKUPS, told);
        }
        Err(bad) => return Finding::warning(BACKUPS, format!("whose they are is unknown: {bad}")),
    };
    if let Err(error) = nightly.try_folder() {
        return Finding::failed(BACKUPS, format!("{error:#}"));
    }
    let folder = nightly.folder.display();
    let oldest = TimeZone::UTC.to_datetime(now - LATEST).date();
    match nightly.latest() {
        Err(error) => Finding::failed(BACKUPS, format!("{error:#}")),
        Ok(None) if !has_run(&nightly) => Finding::ok(BACKUPS, format!("none in {folder} yet")),
        Ok(None) => Finding::warning(
            BACKUPS,
            format!(
                "none of this bot's was ever made in {folder}; it makes the first within an hour, or the log tells why not"
            ),
        ),
        Ok(Some(night)) if night < oldest => Finding::warning(
            BACKUPS,
            format!("the latest in {folder} is of {night}; the log tells why there is no other"),
        ),
        Ok(Some(night)) => Finding::ok(BACKUPS, format!("the latest in {folder} is of {night}")),
    }
}

/// Whether a bot has been there that could have made backups.
fn has_run(nightly: &Nightly) -> bool {
    store::file_of(&nightly.database).is_ok_and(|database| database.exists())
}
