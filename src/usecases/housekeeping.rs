//! What is tidied now and then, however long the bot runs.

use jiff::{SignedDuration, Timestamp};

use crate::store::{Result, Store, inbox};

/// How long the number of a handled update is kept. Telegram offers an update for 24 hours
/// (Bot API, `getUpdates`), so a number twice as old cannot come again.
const KNOWN_UPDATES: SignedDuration = SignedDuration::from_hours(48);

/// Forgets the numbers of updates that cannot come again; returns how many there were.
///
/// # Errors
/// The database's own.
pub async fn tidy(store: &Store, now: Timestamp) -> Result<u64> {
    let mut tx = store.write().await?;
    let forgotten = inbox::forget_handled(&mut tx, now - KNOWN_UPDATES).await?;
    tx.commit().await?;
    Ok(forgotten)
}
