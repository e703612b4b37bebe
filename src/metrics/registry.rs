//! Every metric, with its name, its labels and what it tells whoever reads it.

use prometheus_client::{
    metrics::{counter::Counter, family::Family, gauge::Gauge, histogram::Histogram},
    registry::{Metric, Registry},
};

use crate::metrics::labels::{Brought, KINDS, LANES, REASONS, Sent};

/// Seconds late; the graces, 20 minutes and two hours, are among them.
const LATENESS: [f64; 12] =
    [1.0, 2.0, 5.0, 10.0, 30.0, 60.0, 120.0, 300.0, 600.0, 1200.0, 3600.0, 7200.0];
type Labels<const N: usize> = [(&'static str, &'static str); N];
type Counters<const N: usize> = Family<Labels<N>, Counter>;
type Gauges<const N: usize> = Family<Labels<N>, Gauge>;

/// The metrics, each a field.
#[derive(Debug)]
pub struct Counts {
    pub registry: Registry,
    pub lateness: Histogram,
    pub sends: Counters<2>,
    pub send_failures: Counters<1>,
    pub outgoing: Gauges<1>,
    pub in_hand: Gauge,
    pub updates: Counters<1>,
    pub webhook_requests: Counters<1>,
    pub pending_at_telegram: Gauge,
    pub cut_off_since: Gauge,
    pub leader: Gauge,
    pub beat_at: Gauge,
    pub answered_at: Gauge,
    pub healthy: Gauges<1>,
    pub people: Gauges<1>,
    pub joined: Gauges<1>,
    pub retained: Gauges<1>,
    pub reminders: Gauges<3>,
    pub messages: Gauges<1>,
    pub message_days: Gauges<1>,
    pub updates_waiting: Gauge,
    pub oldest_update: Gauge,
    pub due: Gauge,
    pub backed_up_at: Gauge,
    pub backups_wished: Gauge,
    pub sizes: Gauges<1>,
}

impl Counts {
    /// All metrics at zero, in a registry of their own.
    pub fn registered() -> Counts {
        let counts = Counts::named();
        counts.begin_at_zero();
        counts
    }

    fn named() -> Counts {
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
        Counts {
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
            outgoing: told(
                &mut registry,
                "outgoing",
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
            leader: told(
                &mut registry,
                "leader",
                "1 where this one runs on the database, 0 where it stands by or ends",
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
        }
    }

    /// Has what is zero told too, so that its first is seen to be one more: Prometheus counts an increase
    /// from what it saw before, and would miss the first of what it never saw.
    fn begin_at_zero(&self) {
        for reason in REASONS {
            drop(self.send_failures.get_or_create(&[("reason", reason)]));
        }
        for kind in KINDS {
            drop(self.updates.get_or_create(&[("kind", kind)]));
        }
        for outcome in Brought::ALL {
            drop(self.webhook_requests.get_or_create(&[("outcome", outcome.label())]));
        }
        for lane in LANES {
            drop(self.outgoing.get_or_create(&[("lane", lane)]));
            for outcome in Sent::ALL {
                let labels = [("lane", lane), ("outcome", outcome.label())];
                drop(self.sends.get_or_create(&labels));
            }
        }
    }
}

/// A metric that the registry tells of.
fn told<M>(registry: &mut Registry, name: &str, help: &str) -> M
where
    M: Metric + Clone + Default,
{
    let metric = M::default();
    registry.register(name, help, metric.clone());
    metric
}
