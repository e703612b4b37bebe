//! Whether Limber helps, over everybody: for `limber stats` and /metrics. Never a person, a name or a text.

use jiff::{SignedDuration, Timestamp, tz::TimeZone};

use crate::{
    store::{Connection, Result, buddies, trial, usage},
    usecases::replies::Usage,
};

/// After how many weeks it is looked whether people are still there.
const WEEKS: [i64; 4] = [1, 4, 12, 26];
/// How long ago "lately" begins: a week has each weekday once.
const LATELY: SignedDuration = SignedDuration::from_hours(7 * 24);

/// Adds up the last week.
///
/// # Errors
/// The database's own.
pub async fn usage(connection: &mut Connection, now: Timestamp) -> Result<Usage> {
    let since = now - LATELY;
    // Where a clock was set forward within the week, its hours before that are off by one.
    let ahead = |zone: String| {
        let clock = TimeZone::get(&zone).unwrap_or(TimeZone::UTC);
        (zone, clock.to_offset(now).seconds())
    };
    let zones: Vec<_> = usage::zones(connection).await?.into_iter().map(ahead).collect();
    Ok(Usage {
        retained: usage::retained(connection, &WEEKS, since, now).await?,
        answered: usage::answered(connection, since, &zones).await?,
        loads: usage::loads(connection, since).await?,
        circles: buddies::circles(connection).await?,
        trial: trial::outcomes(connection).await?,
    })
}
