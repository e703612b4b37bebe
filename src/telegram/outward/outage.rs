//! A Telegram that fails again and again is one line in the log, and another when it answers again.

use std::{fmt::Display, time::Duration};

use crate::telegram::outward::failure::Failure;

/// The longest wait between two tries is 32 seconds.
const MOST_DOUBLINGS: u32 = 6;

/// The work of one loop that Telegram holds up.
#[derive(Debug)]
pub struct Outage {
    what: &'static str,
    /// Tries in a row that have failed.
    failures: u32,
    is_told: bool,
}

impl Outage {
    /// No outage so far; `what` is the work that the log says is held up.
    pub fn of(what: &'static str) -> Outage {
        Outage { what, failures: 0, is_told: false }
    }

    /// Notes that a call has failed, which the first of a row tells; returns how long to wait before the
    /// next.
    pub fn goes_on(&mut self, failure: &Failure) -> Duration {
        self.tell(failure);
        let wait = self.wait();
        match failure {
            Failure::TooMany(asked) => *asked,
            _ => wait,
        }
    }

    /// Tells what went wrong, unless something of this row was told already.
    pub fn tell(&mut self, trouble: &impl Display) {
        if !self.is_told {
            tracing::warn!(%trouble, "{}; trying again", self.what);
        }
        self.is_told = true;
    }

    /// How long to wait before the next try: a second at first, twice as long each time.
    pub fn wait(&mut self) -> Duration {
        self.failures += 1;
        Duration::from_millis(500 << self.failures.min(MOST_DOUBLINGS))
    }

    /// Notes that a call has worked, which ends a row of failures.
    pub fn is_over(&mut self) {
        if self.is_told {
            tracing::info!(failures = self.failures, "{}: it works again", self.what);
        }
        (self.failures, self.is_told) = (0, false);
    }
}
