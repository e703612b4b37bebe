//! Databases full of people who are subscribed and wait for a reminder.

use std::{
    fs::File,
    path::{Path, PathBuf},
};

use jiff::{Timestamp, tz::TimeZone};
use limber::{
    care::{Activity, ExerciseId, PersonId, ReminderId},
    store::{Store, occurrences, query},
};

const ZONE: &str = "Europe/Berlin";
/// People who are added with one transaction.
const AT_ONCE: i64 = 1000;

const ADD_PEOPLE: &str = "INSERT INTO people
        (id, language, zone, subscribed_at, joined_at, pictures)
     SELECT value, 'en', $2, 1700000000, 1700000000, 0 FROM json_each($1)";
const ADD_REMINDERS: &str = "INSERT INTO reminders (person_id, id, activity, schedule, created_at)
     SELECT value, value, $2, 'daily 9:00', 1700000000 FROM json_each($1)";

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
    let activity = Activity::Walk;
    let exercise = ExerciseId::try_from("walk".to_owned())?;
    let mut next = 1;
    while next <= people {
        let ids: Vec<i64> = (next..=people.min(next + AT_ONCE - 1)).collect();
        let listed = serde_json::to_string(&ids)?;
        let mut tx = store.write().await?;
        query(ADD_PEOPLE).bind(&listed).bind(ZONE).execute(&mut tx).await?;
        let reminders = query(ADD_REMINDERS).bind(&listed).bind(activity.as_str());
        reminders.execute(&mut tx).await?;
        let upcoming = ids.iter().map(|id| {
            let (reminder, person, due_at) = (ReminderId(*id), PersonId(*id), due(*id));
            let day = zone.to_datetime(due_at).date();
            occurrences::Upcoming { reminder, person, activity, exercise: &exercise, due_at, day }
        });
        occurrences::add(&mut tx, &upcoming.collect::<Vec<_>>()).await?;
        tx.commit().await?;
        next += AT_ONCE;
    }
    store.close().await;
    Ok(path)
}

/// A copy of a database that nobody has open, for one run; it is on disk before the run begins.
pub fn copy(database: &Path, folder: &Path) -> anyhow::Result<PathBuf> {
    let copy = folder.join("run.db");
    for leftover in ["run.db", "run.db-wal", "run.db-shm"] {
        let _ = std::fs::remove_file(folder.join(leftover));
    }
    std::fs::copy(database, &copy)?;
    File::open(&copy)?.sync_all()?;
    Ok(copy)
}
