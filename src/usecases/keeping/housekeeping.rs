//! Housekeeping: the tables are tidied now and then, however long the bot runs.

use jiff::{SignedDuration, Timestamp, ToSpan, civil::Date, tz::TimeZone};

use crate::{
    care::{Activity, PersonId, progression::MEMORY},
    store::{
        Result, Store, announcements, buddies, erased,
        folding::{self, Detail},
        guides, inbox, open_questions,
        totals::{self, Rush},
        trial, waves,
    },
    usecases::keeping::erasure,
};

/// How long the number of a handled update is kept. Telegram offers an update for 24 hours
/// (Bot API, `getUpdates`), so a number twice as old cannot come again.
const KNOWN_UPDATES: SignedDuration = SignedDuration::from_hours(48);

/// How long a guided session that stands still can be gone on with.
const LEFT_GUIDES: SignedDuration = SignedDuration::from_hours(24);

/// How long a question stays open that words may answer; none of them waits so long.
const OPEN_QUESTIONS: SignedDuration = SignedDuration::from_hours(12);

/// How long waves are kept, so that there is one a day: a day is over everywhere within two.
const WAVES: SignedDuration = SignedDuration::from_hours(48);

/// How many days occurrences are kept in detail: far longer than anybody asks after a reminder.
const OCCURRENCES: i32 = 60;
/// How many days sessions are kept in detail: as far back as the dose of the oldest such reminder
/// looks. /undo reaches no further.
const SESSIONS: i32 = OCCURRENCES + (MEMORY.as_hours() / 24) as i32;
/// How many days a removed reminder can be put back.
const REMOVED: SignedDuration = SignedDuration::from_hours(OCCURRENCES as i64 * 24);
/// So many rows fold in one transaction; replies and reminders are written between two of them.
const BATCH: u32 = 500;

/// How far ahead a rush is looked for.
const AHEAD: SignedDuration = SignedDuration::from_hours(24);

/// The fullest minute of the next day, if it holds more reminders than `per_second` messages a
/// second carry within the shortest grace.
///
/// # Errors
/// The database's own.
pub async fn rush_ahead(store: &Store, now: Timestamp, per_second: u32) -> Result<Option<Rush>> {
    let graces = Activity::ALL.map(Activity::misfire_grace);
    let grace = graces.into_iter().min().unwrap_or_default().as_secs();
    let most = i64::from(per_second).saturating_mul(grace);
    totals::rush(&mut store.read().await?, now, now + AHEAD, most).await
}

/// How long it is kept to whom an announcement has gone, after its end; then only how many they
/// were. As long a draft waits.
const TOLD: SignedDuration = SignedDuration::from_hours(4 * 7 * 24);

/// Forgets the numbers of updates that cannot come again, and questions and guided sessions that nobody went
/// on with; returns how many there were. Folds announcements that ended long ago, sees who has moved after
/// the reminders of the trial, and empties the
/// write-ahead log, in which what was answered or erased may stand.
///
/// # Errors
/// The database's own.
pub async fn tidy(store: &Store, now: Timestamp) -> Result<u64> {
    let mut tx = store.write().await?;
    let forgotten = inbox::forget_handled(&mut tx, now - KNOWN_UPDATES).await?
        + erased::forget_before(&mut tx, now - erasure::REMEMBERED_FOR).await?
        + open_questions::forget_before(&mut tx, now - OPEN_QUESTIONS).await?
        + guides::end_begun_before(&mut tx, now - LEFT_GUIDES).await?
        + waves::forget_before(&mut tx, now - WAVES).await?
        + buddies::end_all_alone(&mut tx, now).await?;
    announcements::fold(&mut tx, now - TOLD).await?;
    trial::settle(&mut tx, now).await?;
    tx.commit().await?;
    if !store.empty_log().await? {
        tracing::debug!("somebody reads the log, which is emptied the next hour");
    }
    Ok(forgotten)
}

/// How much was folded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Folded {
    pub occurrences: u64,
    pub sessions: u64,
    /// Removed reminders that were forgotten.
    pub reminders: u64,
}

/// Folds old occurrences and sessions into the totals of their days, so that the file grows with
/// people and days. Nothing that people see changes by it but that details go.
///
/// Each batch stands alone: who ends this in its midst ends it well, and the next call goes on.
///
/// # Errors
/// The database's own; what was folded before stays folded.
pub async fn fold(store: &Store, now: Timestamp) -> Result<Folded> {
    let today = TimeZone::UTC.to_datetime(now).date();
    let before = today.saturating_sub(OCCURRENCES.days());
    let sessions_before = today.saturating_sub(SESSIONS.days());
    Ok(Folded {
        occurrences: fold_all(store, Detail::Occurrences, before).await?,
        sessions: fold_all(store, Detail::Sessions, sessions_before).await?,
        reminders: forget_reminders(store, now, before).await?,
    })
}

/// Folds until there is nothing more; returns how many rows that were. What is to be folded is
/// found beside whoever writes, going from person to person.
async fn fold_all(store: &Store, detail: Detail, before: Date) -> Result<u64> {
    let (mut folded, mut from) = (0, PersonId(i64::MIN));
    loop {
        let mut reading = store.read().await?;
        let found = folding::old(&mut reading, detail, before, from, BATCH).await?;
        drop(reading);
        let (old, people): (Vec<i64>, Vec<PersonId>) = found.into_iter().unzip();
        let Some(last) = people.last() else { return Ok(folded) };
        let mut tx = store.write().await?;
        let in_batch = folding::fold(&mut tx, detail, &old, before).await?;
        tx.commit().await?;
        // A row that has changed meanwhile, or stays for its number, is looked at the next time.
        if in_batch == 0 {
            return Ok(folded);
        }
        folded += in_batch;
        from = *last;
    }
}

/// Forgets reminders that nobody puts back any more, with the last of their occurrences.
async fn forget_reminders(store: &Store, now: Timestamp, before: Date) -> Result<u64> {
    let removed_before = now - REMOVED;
    let mut forgotten = 0;
    loop {
        let mut reading = store.read().await?;
        let gone = folding::gone_reminders(&mut reading, removed_before, before, BATCH).await?;
        drop(reading);
        if gone.is_empty() {
            return Ok(forgotten);
        }
        let (gone, old): (Vec<_>, Vec<_>) = gone.into_iter().unzip();
        let old: Vec<_> = old.into_iter().flatten().collect();
        let mut tx = store.write().await?;
        folding::fold(&mut tx, Detail::Occurrences, &old, before).await?;
        let in_batch = folding::forget_reminders(&mut tx, &gone, removed_before).await?;
        tx.commit().await?;
        if in_batch == 0 {
            return Ok(forgotten);
        }
        forgotten += in_batch;
    }
}
