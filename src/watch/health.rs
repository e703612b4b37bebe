//! Whether the bot can do its work: a line for each thing that it cannot do without.

use std::{fmt, time::Duration};

use jiff::{SignedDuration, Timestamp};

use crate::{backup::Nightly, store::figures, watch::Watch};

/// A write that takes longer does not work.
const WRITE: Duration = Duration::from_secs(3);
/// The clockwork beats every ten seconds.
const BEAT: SignedDuration = SignedDuration::from_secs(35);
/// Telegram answers once a minute even if nobody says a word, and a round may fail.
const ANSWER: SignedDuration = SignedDuration::from_mins(3);
/// The first backup is made within an hour.
const FIRST_BACKUP: SignedDuration = SignedDuration::from_hours(2);
/// One is made each night, and a night may be missed for a while.
const LATEST_BACKUP: SignedDuration = SignedDuration::from_hours(36);
/// For how long Telegram may be unable to bring updates: it tries again within a minute or two.
const CUT_OFF: SignedDuration = SignedDuration::from_mins(3);
/// An update is handled within a second, unless thousands came at once.
const UPDATE: SignedDuration = SignedDuration::from_mins(2);

/// The findings of a look.
#[derive(Clone, Debug)]
pub struct Health {
    /// Whether another runs on the database, and this one waits for its end.
    pub stands_by: bool,
    pub checks: Vec<Check>,
}

/// One thing that the bot cannot do without.
#[derive(Clone, Debug)]
pub struct Check {
    pub name: &'static str,
    pub is_well: bool,
    /// Whether the bot cannot do its work without it.
    pub is_vital: bool,
    /// How it is, in words.
    pub says: String,
}

impl Check {
    /// Of something vital.
    fn of(name: &'static str, is_well: bool, says: String) -> Check {
        Check { name, is_well, is_vital: true, says }
    }
}

impl Health {
    /// Whether everything that the bot cannot do without is as it should be.
    pub fn is_well(&self) -> bool {
        self.checks.iter().all(|check| check.is_well || !check.is_vital)
    }
}

/// A line for each check, below what follows from all of them.
impl fmt::Display for Health {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let says = match (self.is_well(), self.stands_by) {
            (true, false) => "ready",
            (true, true) => "standing by",
            (false, _) => "not ready",
        };
        writeln!(f, "{says}")?;
        for Check { name, is_well, is_vital, says } in &self.checks {
            let verdict = match (is_well, is_vital) {
                (true, _) => "ok",
                (false, true) => "failing",
                (false, false) => "warning",
            };
            writeln!(f, "{name:<10} {verdict:<8} {says}")?;
        }
        Ok(())
    }
}

/// Looks how the bot is.
pub async fn look(watch: &Watch, now: Timestamp) -> Health {
    if !watch.metrics.is_leading() {
        return Health { stands_by: true, checks: vec![readable_database(watch).await] };
    }
    let clockwork = lately("clockwork", "beat", watch.metrics.beat_at(), now, BEAT);
    let telegram =
        lately("telegram", "answered", watch.metrics.telegram_answered_at(), now, ANSWER);
    let mut checks = vec![database(watch).await, updates(watch, now).await, clockwork, telegram];
    checks.extend(watch.by_webhook.then(|| webhook(watch, now)));
    checks.push(backups(watch, now));
    Health { stands_by: false, checks }
}

/// Whether the backups of the nights are made, where they are wished. The bot does its work without
/// them, and is not to be taken from its work for want of them.
fn backups(watch: &Watch, now: Timestamp) -> Check {
    let made_at = watch.backups.as_ref().map(Nightly::made_at);
    let (is_well, says) = match made_at {
        None => (true, "not wished".to_owned()),
        Some(Err(error)) => (false, format!("cannot be looked for: {error:#}")),
        Some(Ok(None)) => {
            let is_early = now.duration_since(watch.since) < FIRST_BACKUP;
            let says = if is_early {
                "none was made yet; the first is made within an hour"
            } else {
                "none was ever made; the log says why"
            };
            (is_early, says.to_owned())
        }
        Some(Ok(Some(at))) => {
            let ago = now.duration_since(at);
            (ago < LATEST_BACKUP, format!("the latest was made {} h ago", ago.as_hours().max(0)))
        }
    };
    Check { is_vital: false, ..Check::of("backups", is_well, says) }
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
    Check::of("webhook", is_well, says)
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
    Check::of("database", is_well, says)
}

/// Whether the database can be read, which is all that one does with it who stands by.
async fn readable_database(watch: &Watch) -> Check {
    let read = async { figures::waiting(&mut watch.store.read().await?).await };
    let (is_well, says) = match tokio::time::timeout(WRITE, read).await {
        Ok(Ok(_)) => (true, "can be read; another Limber runs on it".to_owned()),
        Ok(Err(error)) => (false, format!("cannot be read: {error}")),
        Err(_) => (false, format!("could not be read within {} s", WRITE.as_secs())),
    };
    Check::of("database", is_well, says)
}

/// Whether updates are handled soon after they came.
async fn updates(watch: &Watch, now: Timestamp) -> Check {
    let waiting = async { figures::waiting(&mut watch.store.read().await?).await };
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
    Check::of("updates", is_well, says)
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
    Check::of(name, is_well, says)
}
