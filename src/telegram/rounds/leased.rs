//! What is under way under a lease: reminders, prompts, announcements alike. Whoever claims something
//! keeps it here until it has come back, and renews the leases of all of it in time, so that nothing is
//! claimed again while its call lasts.

use std::{collections::HashMap, hash::Hash};

use jiff::Timestamp;

use crate::care::occurrence::LEASE;

/// What is under way, each by its key.
#[derive(Debug)]
pub struct Leased<K, C> {
    claims: HashMap<K, C>,
    /// When the first of their leases ends; none while nothing is under way.
    until: Option<Timestamp>,
}

impl<K: Eq + Hash, C> Leased<K, C> {
    /// Keeps what was claimed at `now`.
    pub fn insert(&mut self, key: K, claim: C, now: Timestamp) {
        self.claims.insert(key, claim);
        self.until.get_or_insert(now + LEASE);
    }

    /// Lets go of what has come back.
    pub fn remove(&mut self, key: &K) -> Option<C> {
        let claim = self.claims.remove(key);
        if self.claims.is_empty() {
            self.until = None;
        }
        claim
    }

    pub fn len(&self) -> usize {
        self.claims.len()
    }

    pub fn is_empty(&self) -> bool {
        self.claims.is_empty()
    }

    /// All that is under way, where its leases are to be renewed now: before the first of them ends, or
    /// after the clock was put forward over that end, or back.
    pub fn to_renew(&self, now: Timestamp) -> Option<Vec<&C>> {
        let is_near = |until: Timestamp| now >= until - LEASE / 2 || now < until - LEASE;
        self.until.is_some_and(is_near).then(|| self.claims.values().collect())
    }

    /// The leases were renewed at `now`.
    pub fn renewed(&mut self, now: Timestamp) {
        self.until = Some(now + LEASE);
    }
}

impl<K, C> Default for Leased<K, C> {
    fn default() -> Leased<K, C> {
        Leased { claims: HashMap::new(), until: None }
    }
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;

    use super::*;

    #[test]
    fn leases_are_renewed_in_time_whatever_the_clock_does() {
        let start: Timestamp = "2026-03-02T08:00Z".parse().unwrap();
        let mut leased = Leased::default();
        let check = |leased: &Leased<u8, u8>, seconds: i64, expected: bool| {
            let now = start + SignedDuration::from_secs(seconds);
            assert_eq!(leased.to_renew(now).is_some(), expected, "after {seconds} s");
        };

        check(&leased, 3600, false);
        leased.insert(1, 1, start);
        leased.insert(2, 2, start + SignedDuration::from_secs(20));
        for (seconds, expected) in
            [(0, false), (29, false), (30, true), (3600, true), (-1, true), (-3600, true)]
        {
            check(&leased, seconds, expected);
        }

        leased.renewed(start + SignedDuration::from_secs(30));
        check(&leased, 59, false);
        check(&leased, 60, true);

        leased.remove(&1);
        check(&leased, 60, true);
        leased.remove(&2);
        check(&leased, 60, false);
    }
}
