//! `limber stats`: how the bot does as a whole. Never a person, a name or a text.

use jiff::{SignedDuration, Timestamp};

use crate::{
    store::{
        Result, Store,
        totals::{self},
    },
    usecases::replies::Totals,
};

/// How long ago "lately" begins.
const RECENT: SignedDuration = SignedDuration::from_hours(24);

/// Adds everything up.
///
/// # Errors
/// The database's own.
pub async fn totals(store: &Store, now: Timestamp) -> Result<Totals> {
    let mut connection = store.read().await?;
    Ok(Totals {
        people: totals::people(&mut connection, now).await?,
        queue: totals::queue(&mut connection, now).await?,
        deliveries: totals::deliveries(&mut connection, now - RECENT).await?,
        sessions: totals::sessions(&mut connection, now - RECENT).await?,
        size: totals::size(&mut connection).await?,
    })
}
