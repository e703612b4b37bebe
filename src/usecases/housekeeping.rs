//! What is tidied now and then, however long the bot runs.

use jiff::{SignedDuration, Timestamp};

use crate::{
    care::Activity,
    store::{
        Result, Store, guides, inbox,
        totals::{self, Rush},
    },
};

/// How long the number of a handled update is kept. Telegram offers an update for 24 hours
/// (Bot API, `getUpdates`), so a number twice as old cannot come again.
const KNOWN_UPDATES: SignedDuration = SignedDuration::from_hours(48);

/// How long a guided session that stands still can be gone on with.
const LEFT_GUIDES: SignedDuration = SignedDuration::from_hours(24);

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
    totals::rush(&mut *store.read().await?, now, now + AHEAD, most).await
}

/// Forgets the numbers of updates that cannot come again, and guided sessions that nobody went on
/// with; returns how many there were.
///
/// # Errors
/// The database's own.
pub async fn tidy(store: &Store, now: Timestamp) -> Result<u64> {
    let mut tx = store.write().await?;
    let forgotten = inbox::forget_handled(&mut tx, now - KNOWN_UPDATES).await?
        + guides::end_begun_before(&mut tx, now - LEFT_GUIDES).await?;
    tx.commit().await?;
    Ok(forgotten)
}
