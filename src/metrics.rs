//! What the parts of the bot count while it runs, and what is read for them, in the form that
//! Prometheus reads. No person, no name, no text: each label has a handful of values, all of them
//! words of the program.

use std::sync::Arc;

use jiff::Timestamp;
use prometheus_client::{
    encoding::prometheus_text::{self, CONTENT_TYPE},
    metrics::{counter::Counter, family::Family, gauge::Gauge, histogram::Histogram},
    registry::Registry,
};

/// What /metrics is, for whoever asks.
pub const KIND: &str = CONTENT_TYPE;

/// Seconds late; the graces, 20 minutes and two hours, are among them.
const LATENESS: [f64; 12] =
    [1.0, 2.0, 5.0, 10.0, 30.0, 60.0, 120.0, 300.0, 600.0, 1200.0, 3600.0, 7200.0];
/// The lanes, as labels.
const LANES: [&str; 4] = ["reply", "hint", "reminder", "announcement"];
/// Why an attempt to send something has no result.
const REASONS: [&str; 14] = [
    "unauthorized",
    "conflict",
    "too_many",
    "migrated",
    "unreachable",
    "not_modified",
    "not_editable",
    "other_kind",
    "file_gone",
    "press_too_old",
    "refused",
    "unavailable",
    "garbled",
    "network",
];
/// What somebody asks for; "other" where nobody asks anything.
const KINDS: [&str; 9] =
    ["command", "press", "reaction", "location", "words", "blocked", "unblocked", "group", "other"];

type Labels<const N: usize> = [(&'static str, &'static str); N];
type Counters<const N: usize> = Family<Labels<N>, Counter>;
type Gauges<const N: usize> = Family<Labels<N>, Gauge>;

/// The counts; cheap to clone, all clones are one.
#[derive(Clone, Debug)]
pub struct Metrics(Arc<Counts>);

#[derive(Debug)]
struct Counts {
    registry: Registry,
    lateness: Histogram,
    sends: Counters<2>,
    send_failures: Counters<1>,
    letters: Gauges<1>,
    in_hand: Gauge,
    updates: Counters<1>,
    webhook_requests: Counters<1>,
    pending_at_telegram: Gauge,
    cut_off_since: Gauge,
    beat_at: Gauge,
    answered_at: Gauge,
    healthy: Gauges<1>,
    people: Gauges<1>,
    joined: Gauges<1>,
    retained: Gauges<1>,
    reminders: Gauges<3>,
    messages: Gauges<1>,
    message_days: Gauges<1>,
    updates_waiting: Gauge,
    oldest_update: Gauge,
    due: Gauge,
    backed_up_at: Gauge,
    backups_wished: Gauge,
    sizes: Gauges<1>,
}

/// What became of an attempt to send something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sent {
    Accepted,
    /// Not this time; there will be another attempt.
    Retried,
    /// The person cannot be reached any more.
    Unreachable,
    /// Telegram will not have it.
    Refused,
    /// Tried often enough.
    GivenUp,
}

impl Sent {
    const ALL: [Sent; 5] =
        [Sent::Accepted, Sent::Retried, Sent::Unreachable, Sent::Refused, Sent::GivenUp];

    fn label(self) -> &'static str {
        match self {
            Sent::Accepted => "accepted",
            Sent::Retried => "retried",
            Sent::Unreachable => "unreachable",
            Sent::Refused => "refused",
            Sent::GivenUp => "given_up",
        }
    }
}

/// What became of a request to the webhook.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Brought {
    /// An update is on disk.
    Kept,
    /// It did not name the secret.
    WrongSecret,
    /// Longer than any update.
    TooLong,
    /// No update, or it broke off.
    NoUpdate,
    /// The database did not take it.
    Failed,
}

impl Brought {
    const ALL: [Brought; 5] =
        [Brought::Kept, Brought::WrongSecret, Brought::TooLong, Brought::NoUpdate, Brought::Failed];

    fn label(self) -> &'static str {
        match self {
            Brought::Kept => "kept",
            Brought::WrongSecret => "wrong_secret",
            Brought::TooLong => "too_long",
            Brought::NoUpdate => "no_update",
            Brought::Failed => "failed",
        }
    }
}

impl Metrics {
    /// Counts from zero.
    pub fn new() -> Metrics {
        let mut registry = Registry::with_prefix("limber");
        let build: Gauges<1> = Family::default();
        let version = env!("CARGO_PKG_VERSION");
        build.get_or_create(&[("version", version)]).set(1);
        registry.register("build_info", "The version that runs", build);
        let lateness = Histogram::new(LATENESS);
        registry.register(
            "reminder_lateness_seconds",
            "From when a reminder was wanted until Telegram accepted it",
            lateness.clone(),
        );
        let counts = Counts {
            lateness,
            sends: told(
                &mut registry,
                "sends",
                "Attempts to send something, by what became of them",
            ),
            send_failures: told(
                &mut registry,
                "send_failures",
                "Attempts to send something that had no result, by the reason",
            ),
            letters: told(
                &mut registry,
                "letters",
                "Messages that wait for their turn or are under way",
            ),
            in_hand: told(
                &mut registry,
                "reminders_in_hand",
                "Reminders that are claimed and not yet recorded",
            ),
            updates: told(&mut registry, "updates", "Updates that were handled, by their kind"),
            webhook_requests: told(
                &mut registry,
                "webhook_requests",
                "Requests to the webhook, by what became of them",
            ),
            pending_at_telegram: told(
                &mut registry,
                "updates_pending_at_telegram",
                "Updates that Telegram has not yet brought to the webhook",
            ),
            cut_off_since: told(
                &mut registry,
                "webhook_cut_off_timestamp_seconds",
                "Since when Telegram cannot bring the updates that it has to the webhook; 0 while it can",
            ),
            beat_at: told(
                &mut registry,
                "clockwork_beat_timestamp_seconds",
                "When the clockwork beat last",
            ),
            answered_at: told(
                &mut registry,
                "telegram_answer_timestamp_seconds",
                "When Telegram last answered the question for updates, or for the webhook",
            ),
            healthy: told(&mut registry, "healthy", "The checks of /healthz: 1 where all is well"),
            people: told(&mut registry, "people", "People, by how they stand"),
            joined: told(
                &mut registry,
                "joined",
                "People, by how many weeks ago they joined at the least",
            ),
            retained: told(
                &mut registry,
                "retained",
                "Those of limber_joined who did something in the last seven days",
            ),
            reminders: told(
                &mut registry,
                "reminders_of_a_week",
                "Reminders shown in the last seven days, and of those the answered and the done",
            ),
            messages: told(
                &mut registry,
                "messages_of_a_week",
                "Messages with reminders in the last seven days, by the amount that people want",
            ),
            message_days: told(
                &mut registry,
                "message_days_of_a_week",
                "Days of people on which limber_messages_of_a_week came",
            ),
            updates_waiting: told(
                &mut registry,
                "updates_waiting",
                "Updates that are kept and not yet handled",
            ),
            oldest_update: told(
                &mut registry,
                "oldest_update_seconds",
                "How long the oldest update that is not yet handled has waited",
            ),
            due: told(
                &mut registry,
                "reminders_due",
                "Reminders whose time has come and that are not in hand",
            ),
            backed_up_at: told(
                &mut registry,
                "backup_timestamp_seconds",
                "When the latest backup of the nights was made; 0 where none ever was",
            ),
            backups_wished: told(
                &mut registry,
                "backups_wished",
                "1 where a backup is to be made every night, 0 where none is",
            ),
            sizes: told(&mut registry, "database_bytes", "The database and its write-ahead log"),
            registry,
        };
        // What is zero is told too, so that its first is seen to be one more.
        for reason in REASONS {
            drop(counts.send_failures.get_or_create(&[("reason", reason)]));
        }
        for kind in KINDS {
            drop(counts.updates.get_or_create(&[("kind", kind)]));
        }
        for outcome in Brought::ALL {
            drop(counts.webhook_requests.get_or_create(&[("outcome", outcome.label())]));
        }
        for lane in LANES {
            drop(counts.letters.get_or_create(&[("lane", lane)]));
            for outcome in Sent::ALL {
                let labels = [("lane", lane), ("outcome", outcome.label())];
                drop(counts.sends.get_or_create(&labels));
            }
        }
        Metrics(Arc::new(counts))
    }

    /// All of it, as [`KIND`].
    pub fn text(&self) -> String {
        let mut text = String::new();
        // Writing to a string does not fail.
        let _ = prometheus_text::encode(&mut text, &self.0.registry);
        text
    }

    /// A reminder was accepted so many seconds after it was wanted.
    pub fn came_late(&self, seconds: i64) {
        // A clock that was put back makes it no earlier than wanted.
        let seconds = u32::try_from(seconds.max(0)).unwrap_or(u32::MAX);
        self.0.lateness.observe(seconds.into());
    }

    /// An attempt to send something came to this.
    pub fn sent(&self, lane: &'static str, outcome: Sent) {
        self.0.sends.get_or_create(&[("lane", lane), ("outcome", outcome.label())]).inc();
    }

    /// An attempt to send something had no result, for this reason.
    pub fn send_failed(&self, reason: &'static str) {
        debug_assert!(REASONS.contains(&reason), "{reason} is not told as zero");
        self.0.send_failures.get_or_create(&[("reason", reason)]).inc();
    }

    /// Something was handed to the sender.
    pub fn handed_in(&self, lane: &'static str) {
        self.0.letters.get_or_create(&[("lane", lane)]).inc();
    }

    /// Something that was handed to the sender is out, or given back.
    pub fn handed_out(&self, lane: &'static str) {
        self.0.letters.get_or_create(&[("lane", lane)]).dec();
    }

    /// So many reminders are in hand.
    pub fn in_hand(&self, reminders: usize) {
        self.0.in_hand.set(figure(reminders));
    }

    /// An update of this kind was handled.
    pub fn handled(&self, kind: &'static str) {
        debug_assert!(KINDS.contains(&kind), "{kind} is not told as zero");
        self.0.updates.get_or_create(&[("kind", kind)]).inc();
    }

    /// A request to the webhook came to this.
    pub fn webhook_request(&self, outcome: Brought) {
        self.0.webhook_requests.get_or_create(&[("outcome", outcome.label())]).inc();
    }

    /// So many updates lie with Telegram.
    pub fn pending_at_telegram(&self, updates: u32) {
        self.0.pending_at_telegram.set(updates.into());
    }

    /// How many updates the webhook was brought.
    pub fn brought(&self) -> u64 {
        self.0.webhook_requests.get_or_create(&[("outcome", Brought::Kept.label())]).get()
    }

    /// Telegram cannot bring updates at this instant, or can; returns whether it could not before
    /// and can now.
    pub fn webhook_cut_off(&self, at: Option<Timestamp>) -> bool {
        match (at, instant(&self.0.cut_off_since)) {
            (Some(at), None) => drop(self.0.cut_off_since.set(at.as_second())),
            (None, Some(_)) => {
                self.0.cut_off_since.set(0);
                return true;
            }
            _ => {}
        }
        false
    }

    /// Since when Telegram has not been able to bring updates, if it is not.
    pub fn webhook_cut_off_since(&self) -> Option<Timestamp> {
        instant(&self.0.cut_off_since)
    }

    /// How many updates lie with Telegram.
    pub fn are_pending_at_telegram(&self) -> i64 {
        self.0.pending_at_telegram.get()
    }

    /// The clockwork has beaten.
    pub fn beat(&self, now: Timestamp) {
        self.0.beat_at.set(now.as_second());
    }

    /// Telegram has answered the question for updates, or for the webhook.
    pub fn telegram_answered(&self, now: Timestamp) {
        self.0.answered_at.set(now.as_second());
    }

    /// When the clockwork last beat, if it has.
    pub fn beat_at(&self) -> Option<Timestamp> {
        instant(&self.0.beat_at)
    }

    /// When Telegram last answered, if it has.
    pub fn telegram_answered_at(&self) -> Option<Timestamp> {
        instant(&self.0.answered_at)
    }

    /// Whether a check of /healthz finds all well.
    pub fn healthy(&self, check: &'static str, is_well: bool) {
        self.0.healthy.get_or_create(&[("check", check)]).set(is_well.into());
    }

    /// So many people stand like this.
    pub fn people(&self, state: &'static str, people: i64) {
        self.0.people.get_or_create(&[("state", state)]).set(people);
    }

    /// What was told of the week is told no more: what has become too few to be told stays out.
    pub fn forget_usage(&self) {
        let counts = &self.0;
        for family in [&counts.joined, &counts.retained, &counts.messages, &counts.message_days] {
            family.clear();
        }
        counts.reminders.clear();
    }

    /// Of so many people who joined so many weeks ago, so many did something in the last week.
    pub fn retained(&self, weeks: &'static str, joined: i64, active: i64) {
        self.0.joined.get_or_create(&[("weeks", weeks)]).set(joined);
        self.0.retained.get_or_create(&[("weeks", weeks)]).set(active);
    }

    /// Of the reminders of a sort, so many met with an outcome in the last week.
    pub fn reminders_of_a_week(
        &self,
        (by, of): (&'static str, &'static str),
        outcome: &'static str,
        reminders: i64,
    ) {
        let labels = [("by", by), ("of", of), ("outcome", outcome)];
        self.0.reminders.get_or_create(&labels).set(reminders);
    }

    /// So many messages came in the last week to those who want so much, on so many days of people.
    pub fn messages_of_a_week(&self, amount: &'static str, messages: i64, days: i64) {
        self.0.messages.get_or_create(&[("amount", amount)]).set(messages);
        self.0.message_days.get_or_create(&[("amount", amount)]).set(days);
    }

    /// So many updates wait to be handled, the oldest for so many seconds.
    pub fn updates_waiting(&self, updates: i64, oldest_s: i64) {
        self.0.updates_waiting.set(updates);
        self.0.oldest_update.set(oldest_s);
    }

    /// So many reminders wait to be claimed.
    pub fn due(&self, reminders: i64) {
        self.0.due.set(reminders);
    }

    /// Whether a backup is to be made every night.
    pub fn backups_wished(&self, are_wished: bool) {
        self.0.backups_wished.set(are_wished.into());
    }

    /// The latest backup of the nights is from this instant.
    pub fn backed_up(&self, at: Timestamp) {
        self.0.backed_up_at.set(at.as_second());
    }

    /// So large is one of the database's files, in bytes.
    pub fn size(&self, file: &'static str, bytes: i64) {
        self.0.sizes.get_or_create(&[("file", file)]).set(bytes);
    }
}

impl Default for Metrics {
    fn default() -> Metrics {
        Metrics::new()
    }
}

/// A metric that the registry tells of.
fn told<M>(registry: &mut Registry, name: &str, help: &str) -> M
where
    M: prometheus_client::registry::Metric + Clone + Default,
{
    let metric = M::default();
    registry.register(name, help, metric.clone());
    metric
}

fn figure(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// An instant from its gauge, which is zero before the first.
fn instant(gauge: &Gauge) -> Option<Timestamp> {
    let seconds = Some(gauge.get()).filter(|seconds| *seconds != 0);
    seconds.and_then(|seconds| Timestamp::from_second(seconds).ok())
}
