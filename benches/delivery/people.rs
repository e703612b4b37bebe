//! Databases full of people who are subscribed and wait for a reminder.

use std::path::{Path, PathBuf};

use jiff::{Timestamp, tz::TimeZone};
use limber::{
    care::{Activity, ExerciseId, PersonId, Schedule},
    store::{Store, occurrences, people, reminders},
};

const ZONE: &str = "Europe/Berlin";
/// Occurrences that are added with one statement.
const AT_ONCE: usize = 1000;

/// Makes a database with people 1 to `people`, each with one reminder, whose next due instant
/// `due` tells.
pub async fn database(
    folder: &Path,
    people: i64,
    due: impl Fn(i64) -> Timestamp,
) -> anyhow::Result<PathBuf> {
    let path = folder.join(format!("{people}.db"));
    let store = Store::open(&path.display().to_string()).await?;
    let zone = TimeZone::get(ZONE)?;
    let exercise = ExerciseId::try_from("walk".to_owned())?;
    let schedule: Schedule = "daily 9:00".parse()?;
    let joined = Timestamp::from_second(1_700_000_000)?;
    let mut tx = store.write().await?;
    let mut upcoming = Vec::new();
    for id in 1..=people {
        let person = PersonId(id);
        people::meet(&mut tx, &[(person, "en")], joined).await?;
        people::set_zone(&mut tx, person, ZONE).await?;
        people::subscribe(&mut tx, person, joined).await?;
        people::set_pictures(&mut tx, person, false).await?;
        let reminder =
            reminders::add(&mut tx, person, Activity::Walk, None, &schedule, joined).await?;
        let due_at = due(id);
        upcoming.push(occurrences::Upcoming {
            reminder,
            person,
            activity: Activity::Walk,
            exercise: &exercise,
            due_at,
            day: zone.to_datetime(due_at).date(),
        });
        if upcoming.len() == AT_ONCE || id == people {
            occurrences::add(&mut tx, &upcoming).await?;
            upcoming.clear();
        }
    }
    tx.commit().await?;
    store.close().await;
    Ok(path)
}

/// A copy of a database that nobody has open, for one run.
pub fn copy(database: &Path, folder: &Path) -> anyhow::Result<PathBuf> {
    let copy = folder.join("run.db");
    for leftover in ["run.db", "run.db-wal", "run.db-shm"] {
        let _ = std::fs::remove_file(folder.join(leftover));
    }
    std::fs::copy(database, &copy)?;
    Ok(copy)
}
