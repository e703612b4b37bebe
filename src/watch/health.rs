//! Whether the bot can do its work: a line for each thing that it cannot do without.

use std::{fmt, time::Duration};

use jiff::{SignedDuration, Timestamp};

use super::Watch;
use crate::store::figures;

/// A write that takes longer does not work.
const WRITE: Duration = Duration::from_secs(3);
/// The clockwork beats every ten seconds.
const BEAT: SignedDuration = SignedDuration::from_secs(35);
/// Telegram answers once a minute even if nobody says a word, and a round may fail.
const ANSWER: SignedDuration = SignedDuration::from_mins(3);
/// What Telegram could not bring it tries again within a minute or two.
const CUT_OFF: SignedDuration = SignedDuration::from_mins(3);
/// An update is handled within a second, unless thousands came at once.
const UPDATE: SignedDuration = SignedDuration::from_mins(2);

/// What was found.
#[derive(Clone, Debug)]
pub struct Health {
    pub checks: Vec<Check>,
}

/// One thing that the bot cannot do without.
#[derive(Clone, Debug)]
pub struct Check {
    pub name: &'static str,
    pub is_well: bool,
    /// How it is, in words.
    pub says: String,
}

impl Health {
    /// Whether everything is as it should be.
    pub fn is_well(&self) -> bool {
        self.checks.iter().all(|check| check.is_well)
    }
}

/// A line for each check, below what follows from all of them.
impl fmt::Display for Health {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", if self.is_well() { "ready" } else { "not ready" })?;
        for Check { name, is_well, says } in &self.checks {
            let verdict = if *is_well { "ok" } else { "failing" };
            writeln!(f, "{name:<10} {verdict:<8} {says}")?;
        }
        Ok(())
    }
}

/// Looks how the bot is.
pub async fn look(watch: &Watch, now: Timestamp) -> Health {
    let clockwork = lately("clockwork", "beat", watch.metrics.beat_at(), now, BEAT);
    let telegram =
        lately("telegram", "answered", watch.metrics.telegram_answered_at(), now, ANSWER);
    let mut checks = vec![database(watch).await, updates(watch, now).await, clockwork, telegram];
    checks.extend(watch.by_webhook.then(|| webhook(watch, now)));
    Health { checks }
}

/// Whether Telegram can bring updates.
fn webhook(watch: &Watch, now: Timestamp) -> Check {
    let cut_off = watch.metrics.webhook_cut_off_since().map(|since| now.duration_since(since));
    let (is_well, says) = match cut_off {
        None => (true, "brings updates".to_owned()),
        Some(lasts) => {
            let pending = watch.metrics.are_pending_at_telegram();
            let lasts_s = lasts.as_secs().max(0);
            let says = format!(
                "Telegram could bring none of {pending} updates for {lasts_s} s; the log and `limber check` say why"
            );
            (lasts < CUT_OFF, says)
        }
    };
    Check { name: "webhook", is_well, says }
}

/// Whether the database takes a write.
async fn database(watch: &Watch) -> Check {
    let store = watch.store.clone();
    // Not given up in the middle: the next in turn waits for it to be undone otherwise.
    let written = tokio::spawn(async move { figures::probe(&store).await });
    let (is_well, says) = match tokio::time::timeout(WRITE, written).await {
        Ok(Ok(Ok(()))) => (true, "takes writes".to_owned()),
        Ok(Ok(Err(error))) => (false, format!("does not take writes: {error}")),
        Ok(Err(_)) => (false, "does not take writes".to_owned()),
        Err(_) => (false, format!("did not take a write within {} s", WRITE.as_secs())),
    };
    Check { name: "database", is_well, says }
}

/// Whether updates are handled soon after they came.
async fn updates(watch: &Watch, now: Timestamp) -> Check {
    let waiting = async { figures::waiting(&mut *watch.store.read().await?).await };
    let (is_well, says) = match tokio::time::timeout(WRITE, waiting).await {
        Ok(Ok(waiting)) => match waiting.since.map(|since| now.duration_since(since)) {
            None => (true, "none wait".to_owned()),
            Some(waits) => {
                let says = format!("{} wait, for {} s", waiting.updates, waits.as_secs());
                (waits <= UPDATE, says)
            }
        },
        Ok(Err(error)) => (false, format!("cannot be read: {error}")),
        Err(_) => (false, format!("could not be read within {} s", WRITE.as_secs())),
    };
    Check { name: "updates", is_well, says }
}

/// Whether something that is to happen again and again has happened lately.
fn lately(
    name: &'static str,
    happens: &str,
    at: Option<Timestamp>,
    now: Timestamp,
    longest: SignedDuration,
) -> Check {
    let (is_well, says) = match at.map(|at| now.duration_since(at)) {
        None => (false, format!("has not {happens} yet")),
        Some(ago) => (ago <= longest, format!("{happens} {} s ago", ago.as_secs().max(0))),
    };
    Check { name, is_well, says }
}
