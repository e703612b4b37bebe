//! Figures that lie in the database, read for /metrics beside whoever writes.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use super::Watch;
use crate::{
    care::{Activity, amount::Amount, shape::Shape, wording::Worded},
    store::{
        self, Result, figures, totals,
        usage::{Answered, Cut, Load, Retained},
    },
    usecases::{keeping::usage::usage, replies::Usage},
};

/// So long a figure is told again before it is read anew.
pub const HOLD: SignedDuration = SignedDuration::from_secs(15);
/// So long the figures of a week are, which change slowly and go through all its reminders.
pub const HOLD_OF_A_WEEK: SignedDuration = SignedDuration::from_hours(1);
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

/// Reads what the last week says of everybody.
///
/// # Errors
/// The database's; what was told before is told on.
pub async fn read_week(watch: &Watch, now: Timestamp) -> Result<()> {
    let mut connection = watch.store.read().await?;
    let read = tokio::time::timeout(TIMEOUT, usage(&mut connection, now)).await;
    let Usage { retained, answered, loads, circles: _, trial: _ } =
        read.unwrap_or(Err(store::Error::TooSlow))?;
    let metrics = &watch.metrics;
    metrics.forget_usage();
    for Retained { weeks, joined, active } in retained {
        if let Some(weeks) = known(&weeks.to_string(), ["1", "4", "12", "26"]) {
            metrics.retained(weeks, joined, active);
        }
    }
    for Answered { cut, of, shown, answered, done } in answered {
        let of = match cut {
            Cut::Activity => known(&of, Activity::ALL.map(Activity::as_str)),
            Cut::Hour => known(&of, HOURS),
            Cut::Shape => known(&of, Shape::ALL.map(Shape::as_str)),
            Cut::Wording => known(&of, Worded::ALL.map(Worded::as_str)),
        };
        let Some(of) = of else { continue };
        for (outcome, reminders) in [("shown", shown), ("answered", answered), ("done", done)] {
            metrics.reminders_of_a_week((cut.as_str(), of), outcome, reminders);
        }
    }
    for Load { amount, messages, days } in loads {
        if let Some(amount) = known(&amount, Amount::ALL.map(Amount::as_str)) {
            metrics.messages_of_a_week(amount, messages, days);
        }
    }
    Ok(())
}

/// The hours of a day, as labels.
const HOURS: [&str; 24] = [
    "00", "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "13", "14", "15",
    "16", "17", "18", "19", "20", "21", "22", "23",
];

/// That one of some labels, if it is one.
fn known<const N: usize>(label: &str, of: [&'static str; N]) -> Option<&'static str> {
    of.into_iter().find(|known| *known == label)
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
