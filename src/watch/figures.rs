//! Figures that lie in the database, read for /metrics beside whoever writes.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use super::Watch;
use crate::store::{self, Result, figures, totals};

/// So long a figure is told again before it is read anew.
pub const HOLD: SignedDuration = SignedDuration::from_secs(15);
/// A database that takes longer is asked again another time.
const TIMEOUT: Duration = Duration::from_secs(5);

/// Reads all of them.
///
/// # Errors
/// The database's; what was not read is told as it was.
pub async fn read(watch: &Watch, now: Timestamp) -> Result<()> {
    let read = read_all(watch, now);
    tokio::time::timeout(TIMEOUT, read).await.unwrap_or(Err(store::Error::TooSlow))
}

/// Looks when the latest backup was made.
///
/// # Errors
/// Their folder cannot be read.
pub fn read_backups(watch: &Watch) -> anyhow::Result<()> {
    watch.metrics.backups_wished(watch.backups.is_some());
    if let Some(backups) = &watch.backups
        && let Some(made_at) = backups.made_at()?
    {
        watch.metrics.backed_up(made_at);
    }
    Ok(())
}

async fn read_all(watch: &Watch, now: Timestamp) -> Result<()> {
    let (metrics, mut connection) = (&watch.metrics, watch.store.read().await?);
    let waiting = figures::waiting(&mut connection).await?;
    let oldest = waiting.since.map_or(0, |since| now.duration_since(since).as_secs().max(0));
    metrics.updates_waiting(waiting.updates, oldest);
    metrics.due(figures::due(&mut connection, now).await?);
    let people = totals::people(&mut connection, now).await?;
    let others = [
        ("reminded", people.reminded),
        ("paused", people.paused),
        ("asleep", people.asleep),
        ("stopped", people.stopped),
        ("unreachable", people.unreachable),
    ];
    let new = people.known - others.iter().map(|(_, people)| people).sum::<i64>();
    for (state, people) in others.into_iter().chain([("new", new)]) {
        metrics.people(state, people);
    }
    metrics.size("database", totals::size(&mut connection).await?);
    metrics.size("log", figures::log_size(&mut connection).await?);
    Ok(())
}
