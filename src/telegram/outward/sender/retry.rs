//! When a call is made once more after a failure. Pure.

use std::time::Duration;

use crate::telegram::outward::{failure::Failure, lanes::lane::Lane};

/// How often a reply's call is made.
const MAX_TRIES: u32 = 5;

/// Whether and when a lane's calls are made once more.
#[derive(Clone, Copy, Debug)]
pub struct RetryPolicy {
    max_tries: u32,
}

impl RetryPolicy {
    /// The policy of a lane.
    ///
    /// Only answers are retried here. Reminders and announcements are retried by whoever claimed them,
    /// from the database: such a retry outlives the process, and takes no connection from others.
    pub fn of(lane: Lane) -> RetryPolicy {
        RetryPolicy { max_tries: if lane.answers() { MAX_TRIES } else { 1 } }
    }

    /// Whether a call that was made so often may be made once more.
    pub fn has_tries_left(self, tries: u32) -> bool {
        tries < self.max_tries
    }

    /// How long to wait before the next try after a failure: as long as Telegram asks for, or else a
    /// second at first and twice as long each time. None where the failure will not pass, or no try is
    /// left.
    pub fn delay(self, tries: u32, failure: &Failure) -> Option<Duration> {
        if !failure.may_pass() || !self.has_tries_left(tries) {
            return None;
        }
        let backoff = Duration::from_secs(1 << (tries - 1));
        Some(failure.asks_to_wait().unwrap_or(backoff))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reply_is_tried_five_times_and_a_reminder_once() {
        let failure = Failure::Unavailable(502);
        let delays = |lane| {
            let delay = |tries| RetryPolicy::of(lane).delay(tries, &failure);
            (1..=6).map_while(delay).map(|delay| delay.as_secs()).collect::<Vec<_>>()
        };

        assert_eq!(delays(Lane::Reply), [1, 2, 4, 8]);
        assert_eq!(delays(Lane::Hint), [1, 2, 4, 8]);
        assert!(delays(Lane::Reminder).is_empty() && delays(Lane::Announcement).is_empty());
    }

    #[test]
    fn what_telegram_asks_for_is_waited_for_and_what_will_not_pass_is_given_up() {
        let policy = RetryPolicy::of(Lane::Reply);
        let asked = Duration::from_secs(30);

        assert_eq!(policy.delay(1, &Failure::TooMany(asked)), Some(asked));
        assert_eq!(policy.delay(1, &Failure::Unreachable), None);
    }
}
