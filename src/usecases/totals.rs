//! `limber stats`: how the bot does as a whole. Never a person, a name or a text.

use std::fmt;

use jiff::{SignedDuration, Timestamp};

use crate::store::{
    Result, Store,
    totals::{self, Deliveries, People, Queue},
};

/// What "lately" is.
const LATELY: SignedDuration = SignedDuration::from_hours(24);

/// Totals over everybody.
#[derive(Clone, Copy, Debug)]
pub struct Totals {
    pub people: People,
    pub queue: Queue,
    /// Of the last 24 hours.
    pub deliveries: Deliveries,
    /// Completed within the last 24 hours.
    pub sessions: i64,
    /// The size of the database, in bytes.
    pub size: i64,
}

/// Adds everything up.
///
/// # Errors
/// The database's own.
pub async fn totals(store: &Store, now: Timestamp) -> Result<Totals> {
    let mut connection = store.read().await?;
    Ok(Totals {
        people: totals::people(&mut connection, now).await?,
        queue: totals::queue(&mut connection, now).await?,
        deliveries: totals::deliveries(&mut connection, now - LATELY).await?,
        sessions: totals::sessions(&mut connection, now - LATELY).await?,
        size: totals::size(&mut connection).await?,
    })
}

/// A line each, its figures first by name, as an operator's eye or script reads it.
impl fmt::Display for Totals {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Totals { people, queue, deliveries, sessions, size } = self;
        let rows = [
            ("people", people.known),
            ("  reminded", people.reminded),
            ("  paused", people.paused),
            ("  asleep", people.asleep),
            ("  stopped", people.stopped),
            ("  unreachable", people.unreachable),
            ("reminders due", queue.due),
            ("  under way", queue.under_way),
            ("  to come", queue.to_come),
            ("updates waiting", queue.updates),
            ("sent in 24 h", deliveries.sent),
            ("  late, median s", deliveries.late_median),
            ("  late, 99 % s", deliveries.late_99),
            ("  retried", deliveries.retried),
            ("expired in 24 h", deliveries.expired),
            ("  after a refusal", deliveries.refused),
            ("sessions in 24 h", *sessions),
            ("database bytes", *size),
        ];
        for (name, figure) in rows {
            writeln!(f, "{name:<18}{figure:>14}")?;
        }
        Ok(())
    }
}
