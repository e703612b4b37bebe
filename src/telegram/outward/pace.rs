//! How often something may happen: a rate, with room for whoever comes late or in a burst. Pure; the
//! time is the caller's, counted from any fixed instant.
//!
//! A rate is the generic cell rate algorithm (ITU-T I.371): one instant tells all that was used. It alone
//! would lose what a busy machine comes too late for, or allow a second to have too many; so all chats
//! together are also held to a window.

use std::{collections::VecDeque, num::NonZeroU32, time::Duration};

/// What Telegram counts messages by (Bots FAQ).
const SECOND: Duration = Duration::from_secs(1);
/// Timers wake us late: tokio's are rounded up to the next millisecond, and a busy thread comes later
/// still. What was not sent for so long is made good.
const LATENESS: Duration = Duration::from_millis(100);
/// Two messages may come closer together on their way than they were sent; so much closer, and
/// Telegram still counts no more than are allowed.
const JITTER: Duration = Duration::from_millis(10);
/// What one chat may get at once before it is held to one message a second.
const BURST: u32 = 4;

/// A rate.
#[derive(Clone, Copy, Debug)]
pub struct Pace {
    interval: Duration,
    /// How far ahead of the rate one may be.
    slack: Duration,
}

/// How much of a rate was used: the instant at which it is whole again.
#[derive(Clone, Copy, Debug, Default)]
pub struct Used(Duration);

impl Pace {
    /// For one chat: a short burst, then one a second.
    pub fn for_chat() -> Pace {
        Pace { interval: SECOND, slack: SECOND * (BURST - 1) }
    }

    /// When the next may go.
    pub fn ready_at(self, used: Used) -> Duration {
        used.0.saturating_sub(self.slack)
    }

    /// One goes now.
    pub fn take(self, used: &mut Used, now: Duration) {
        used.0 = used.0.max(now) + self.interval;
    }
}

impl Used {
    /// Whether all of the rate is there again, so that this need not be remembered.
    pub fn is_whole(self, now: Duration) -> bool {
        self.0 <= now
    }
}

/// The allowance of all chats together: evenly spaced, and in no second more than are allowed.
#[derive(Clone, Debug)]
pub struct Allowed {
    interval: Duration,
    /// When the next is due, were nobody ever late.
    due_at: Duration,
    /// When the last went, as many as a second may have; the oldest first.
    last: VecDeque<Duration>,
    per_second: usize,
}

impl Allowed {
    /// None has gone yet.
    pub fn new(per_second: NonZeroU32) -> Allowed {
        let interval = (SECOND + JITTER) / per_second.get();
        Allowed {
            interval,
            due_at: Duration::ZERO,
            last: VecDeque::new(),
            per_second: usize::try_from(per_second.get()).unwrap_or(usize::MAX),
        }
    }

    /// When the next may go.
    pub fn ready_at(&self) -> Duration {
        let is_full = self.last.len() >= self.per_second;
        let oldest = self.last.front().filter(|_| is_full);
        let free_at = oldest.map_or(Duration::ZERO, |oldest| *oldest + SECOND + JITTER);
        self.due_at.max(free_at)
    }

    /// One goes now.
    pub fn take(&mut self, now: Duration) {
        let was_late = now <= self.due_at + LATENESS;
        self.due_at = if was_late { self.due_at } else { now } + self.interval;
        self.last.push_back(now);
        if self.last.len() > self.per_second {
            self.last.pop_front();
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// When each goes, if somebody always waits and is woken `lateness` after the next may go.
    fn sent(per_second: u32, lateness: impl IntoIterator<Item = Duration>) -> Vec<Duration> {
        let mut allowed = Allowed::new(NonZeroU32::new(per_second).unwrap());
        let (mut now, mut sent) = (Duration::ZERO, Vec::new());
        for late in lateness {
            let ready_at = allowed.ready_at();
            if ready_at > now {
                now = ready_at + late;
            }
            allowed.take(now);
            sent.push(now);
        }
        sent
    }

    #[track_caller]
    fn no_second_has_more_than(per_second: u32, sent: &[Duration]) {
        for both in sent.windows(per_second as usize + 1) {
            let apart = *both.last().unwrap() - both[0];
            assert!(apart > SECOND, "{per_second} a second, and one more within {apart:?}");
        }
    }

    /// As tokio's timers are: up to a millisecond late, and a little for the waking.
    fn as_timers_are(messages: u32) -> impl Iterator<Item = Duration> {
        (0..messages).map(|index| Duration::from_micros(u64::from(index * 389 % 1_100)))
    }

    #[test]
    fn the_allowance_is_used() {
        for per_second in [30, 100, 300, 1000] {
            let sent = sent(per_second, as_timers_are(per_second * 10));

            no_second_has_more_than(per_second, &sent);
            let tenth = sent.last().unwrap().as_secs_f64();
            let share = 10.0 / tenth;
            assert!(share >= 0.97, "{share} of {per_second} a second");
        }
    }

    proptest! {
        #[test]
        fn no_second_ever_has_more_than_are_allowed(
            per_second in 1..200_u32,
            lateness in prop::collection::vec(0..40_000_u64, 1_000),
        ) {
            let sent = sent(per_second, lateness.into_iter().map(Duration::from_micros));

            no_second_has_more_than(per_second, &sent);
        }
    }
}
