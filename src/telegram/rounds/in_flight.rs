//! The rows that a worker has claimed and not yet recorded: reminders, prompts and announcements alike. A
//! claim is kept here until its call has come back and the database has taken what became of
//! it. Must not know what was claimed, or how it is recorded.
//!
//! A claim is a lease, after whose end the row may be claimed again. So the leases of all that is under
//! way are renewed in time, all at once: one statement for all of them costs less than a timer for each,
//! and a call that takes longer than its lease is not made twice.

use std::{collections::HashMap, hash::Hash};

use futures::{FutureExt, StreamExt, future::BoxFuture, stream::FuturesUnordered};
use jiff::Timestamp;
use tokio::task::unconstrained;

use crate::care::occurrence::LEASE;

/// Claims, each by its key, and the outcomes of some of them.
pub struct InFlight<K, C, O> {
    /// How many may be under way.
    window: usize,
    claims: HashMap<K, C>,
    /// When the first of the claims' leases ends; none while nothing is under way.
    leased_until: Option<Timestamp>,
    reports: FuturesUnordered<BoxFuture<'static, (K, O)>>,
    /// The outcomes that are to be recorded; kept until the database takes them.
    outcomes: Vec<(C, O)>,
}

impl<K: Eq + Hash + Copy + Send + 'static, C, O: 'static> InFlight<K, C, O> {
    /// Nothing yet, of which up to `window` may be under way.
    pub fn new(window: usize) -> InFlight<K, C, O> {
        InFlight {
            window,
            claims: HashMap::new(),
            leased_until: None,
            reports: FuturesUnordered::new(),
            outcomes: Vec::new(),
        }
    }

    /// Keeps what was claimed at `now`, until its `report` is there.
    pub fn add(
        &mut self,
        key: K,
        claim: C,
        report: impl Future<Output = O> + Send + 'static,
        now: Timestamp,
    ) {
        self.claims.insert(key, claim);
        self.leased_until.get_or_insert(now + LEASE);
        self.reports.push(report.map(move |outcome| (key, outcome)).boxed());
    }

    /// How many may be under way.
    pub fn window(&self) -> usize {
        self.window
    }

    /// How many are under way.
    pub fn under_way(&self) -> usize {
        self.claims.len()
    }

    /// How many more may be under way.
    pub fn room(&self) -> usize {
        self.window.saturating_sub(self.under_way())
    }

    /// Whether nothing is under way and nothing is to be recorded.
    pub fn is_empty(&self) -> bool {
        self.reports.is_empty() && self.outcomes.is_empty()
    }

    /// The outcomes that are to be recorded.
    pub fn outcomes(&self) -> &[(C, O)] {
        &self.outcomes
    }

    /// Lets go of what was recorded.
    pub fn recorded(&mut self) -> impl Iterator<Item = (C, O)> {
        self.outcomes.drain(..)
    }

    /// Takes all reports that are there, each of them as it is judged, and waits for none.
    pub fn take_all(&mut self, mut judge: impl FnMut(&C, O) -> O) {
        while let Some(report) = came_back(&mut self.reports) {
            self.take(report, &mut judge);
        }
    }

    /// Waits for one report and takes it as it is judged; never ends where nothing is under way. Nothing
    /// is lost if this is not waited for to its end.
    pub async fn comes_back(&mut self, judge: impl FnOnce(&C, O) -> O) {
        match self.reports.next().await {
            Some(report) => self.take(report, judge),
            None => std::future::pending().await,
        }
    }

    fn take(&mut self, (key, outcome): (K, O), judge: impl FnOnce(&C, O) -> O) {
        if let Some(claim) = self.claims.remove(&key) {
            let outcome = judge(&claim, outcome);
            self.outcomes.push((claim, outcome));
        }
        if self.claims.is_empty() {
            self.leased_until = None;
        }
    }

    /// All that is under way, where its leases are to be renewed now: at half of the first of them, or
    /// after the clock was put forward over its end, or back.
    pub fn to_renew(&self, now: Timestamp) -> Option<Vec<&C>> {
        let is_due = |until: Timestamp| now >= until - LEASE / 2 || now < until - LEASE;
        self.leased_until.is_some_and(is_due).then(|| self.claims.values().collect())
    }

    /// Notes that the leases were renewed at `now`.
    pub fn renewed(&mut self, now: Timestamp) {
        self.leased_until = Some(now + LEASE);
    }
}

/// One of those that have come back, if there is one; without waiting.
fn came_back<F: Future>(reports: &mut FuturesUnordered<F>) -> Option<F::Output> {
    // tokio would pretend after 128 of them that there is no other, so that its other tasks have
    // their turn; they would seem to be under way, and others would not be claimed in their place.
    unconstrained(reports.next()).now_or_never().flatten()
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;
    use tokio::sync::oneshot;

    use super::*;

    #[test]
    fn leases_are_renewed_in_time_whatever_the_clock_does() {
        let start: Timestamp = "2026-03-02T08:00Z".parse().unwrap();
        let mut in_flight: InFlight<u8, u8, ()> = InFlight::new(8);
        let check = |in_flight: &InFlight<u8, u8, ()>, seconds: i64, expected: bool| {
            let now = start + SignedDuration::from_secs(seconds);
            assert_eq!(in_flight.to_renew(now).is_some(), expected, "after {seconds} s");
        };

        check(&in_flight, 3600, false);
        in_flight.add(1, 1, std::future::pending(), start);
        in_flight.add(2, 2, std::future::pending(), start + SignedDuration::from_secs(20));
        for (seconds, expected) in
            [(0, false), (29, false), (30, true), (3600, true), (-1, true), (-3600, true)]
        {
            check(&in_flight, seconds, expected);
        }

        in_flight.renewed(start + SignedDuration::from_secs(30));
        check(&in_flight, 59, false);
        check(&in_flight, 60, true);

        in_flight.take((1, ()), |_, outcome| outcome);
        check(&in_flight, 60, true);
        in_flight.take((2, ()), |_, outcome| outcome);
        check(&in_flight, 60, false);
    }

    #[tokio::test]
    async fn all_that_have_come_back_are_seen() {
        let mut in_flight = InFlight::new(1001);
        let start = Timestamp::UNIX_EPOCH;
        for number in 0..1000 {
            let (report, reported) = oneshot::channel::<()>();
            report.send(()).unwrap();
            in_flight.add(number, number, reported.map(drop), start);
        }
        in_flight.add(1000, 1000, std::future::pending(), start);

        in_flight.take_all(|_, outcome| outcome);

        assert_eq!(in_flight.outcomes().len(), 1000);
        assert_eq!((in_flight.under_way(), in_flight.room()), (1, 1000));
    }
}
