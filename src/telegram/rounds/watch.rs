//! The figures of delivery that the log tells now and then: how many, how late, what went wrong. No name, no
//! text.

use jiff::{SignedDuration, Timestamp};

use crate::{
    metrics::Metrics,
    usecases::{coming::deliver::Delivery, outcome::Outcome},
};

/// How often something is told, while there is something to tell.
const EVERY: SignedDuration = SignedDuration::from_mins(1);

/// Counts since it last told.
#[derive(Debug)]
pub struct Watch {
    since: Timestamp,
    /// How late each delivered reminder was, in seconds.
    lateness: Vec<i64>,
    retried: usize,
    unreachable: usize,
    refused: usize,
    metrics: Metrics,
}

impl Watch {
    pub fn new(now: Timestamp, metrics: Metrics) -> Watch {
        let (retried, unreachable, refused) = (0, 0, 0);
        Watch { since: now, lateness: Vec::new(), retried, unreachable, refused, metrics }
    }

    /// A delivery has come to this.
    pub fn saw(&mut self, delivery: &Delivery, outcome: Outcome, now: Timestamp) {
        match outcome {
            Outcome::Accepted(_) => {
                let late = now.duration_since(delivery.wanted_at()).as_secs();
                self.lateness.push(late);
                self.metrics.came_late(late);
            }
            Outcome::TryLater(_) => self.retried += 1,
            Outcome::Unreachable => self.unreachable += 1,
            Outcome::Refused => self.refused += 1,
        }
    }

    /// Tells, if there is something to tell and it is time.
    pub fn tell(&mut self, now: Timestamp, in_hand: usize) {
        let quiet = self.lateness.len() + self.retried + self.unreachable + self.refused == 0;
        if now.duration_since(self.since).abs() < EVERY {
            return;
        }
        if !quiet {
            self.lateness.sort_unstable();
            tracing::info!(
                delivered = self.lateness.len(),
                late_s_median = self.late_s(50),
                late_s_99 = self.late_s(99),
                retried = self.retried,
                unreachable = self.unreachable,
                refused = self.refused,
                in_hand,
                "reminders"
            );
        }
        *self = Watch::new(now, self.metrics.clone());
    }

    /// A percentile of the lateness, which is sorted.
    fn late_s(&self, percent: usize) -> i64 {
        let last = self.lateness.len().saturating_sub(1);
        self.lateness.get(last * percent / 100).copied().unwrap_or(0)
    }
}
