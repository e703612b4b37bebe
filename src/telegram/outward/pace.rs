//! The two limits on how many messages go out: of each chat, and of all chats together. Pure; the time
//! is the caller's, counted from any fixed instant.
//!
//! Both are the generic cell rate algorithm (ITU-T I.371), in which one instant tells all that was used.
//! By itself it would lose what a busy machine comes too late for, or else allow a second to have too
//! many. So the limit of all chats makes good for lateness, and is held to a sliding window as well.

use std::{collections::VecDeque, num::NonZeroU32, time::Duration};

/// The time for which Telegram counts messages (Bots FAQ).
const SECOND: Duration = Duration::from_secs(1);
/// A message that is up to so much late does not move those after it. Timers wake us late: tokio's are
/// rounded up to the next millisecond, and a busy thread comes later still.
const MAX_LATENESS: Duration = Duration::from_millis(100);
/// How much closer together two messages may arrive than they were sent, with Telegram still counting
/// no more than are allowed.
const JITTER: Duration = Duration::from_millis(10);
/// How many messages one chat may get at once before it is held to one a second.
const BURST: u32 = 4;

/// How much of its own limit a chat has used, which is a short burst and then one message a second: the
/// instant at which the whole burst is there again.
#[derive(Clone, Copy, Debug, Default)]
pub struct ChatUsage(Duration);

impl ChatUsage {
    /// When the chat may get its next message.
    pub fn ready_at(self) -> Duration {
        self.0.saturating_sub(SECOND * (BURST - 1))
    }

    /// Counts a message that goes to the chat now.
    pub fn count(&mut self, now: Duration) {
        self.0 = self.0.max(now) + SECOND;
    }

    /// Whether the whole burst is there again, so that this need not be remembered.
    pub fn is_whole(self, now: Duration) -> bool {
        self.0 <= now
    }
}

/// The limit of all chats together: messages evenly spaced, and in no second more than are allowed.
///
/// Messages are evenly spaced so that a reply never waits for a second to be over, as it would if the
/// second's messages went out at its start.
#[derive(Clone, Debug)]
pub struct GlobalLimit {
    interval: Duration,
    /// When the next message would go if nobody were ever late.
    due_at: Duration,
    /// When the last messages went, as many as a second may have; the oldest first.
    window: VecDeque<Duration>,
    per_second: usize,
}

impl GlobalLimit {
    /// A limit of which nothing is used yet.
    pub fn new(per_second: NonZeroU32) -> GlobalLimit {
        let interval = (SECOND + JITTER) / per_second.get();
        GlobalLimit {
            interval,
            due_at: Duration::ZERO,
            window: VecDeque::new(),
            per_second: usize::try_from(per_second.get()).unwrap_or(usize::MAX),
        }
    }

    /// When the next message may go.
    pub fn ready_at(&self) -> Duration {
        let is_full = self.window.len() >= self.per_second;
        let oldest = self.window.front().filter(|_| is_full);
        let free_at = oldest.map_or(Duration::ZERO, |oldest| *oldest + SECOND + JITTER);
        self.due_at.max(free_at)
    }

    /// Counts a message that goes now.
    ///
    /// After a message that was a little late, the next is due as if that one had been punctual, so
    /// that lateness costs no messages. After a pause it is due an interval from now: nothing is saved
    /// up while nobody has anything to say.
    pub fn count(&mut self, now: Duration) {
        let was_about_due = now <= self.due_at + MAX_LATENESS;
        self.due_at = if was_about_due { self.due_at } else { now } + self.interval;
        self.window.push_back(now);
        if self.window.len() > self.per_second {
            self.window.pop_front();
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// When each goes, if somebody always waits and is woken `lateness` after the next may go.
    fn sent(per_second: u32, lateness: impl IntoIterator<Item = Duration>) -> Vec<Duration> {
        let mut limit = GlobalLimit::new(NonZeroU32::new(per_second).unwrap());
        let (mut now, mut sent) = (Duration::ZERO, Vec::new());
        for late in lateness {
            let ready_at = limit.ready_at();
            if ready_at > now {
                now = ready_at + late;
            }
            limit.count(now);
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

    /// How late tokio's timers are: up to a millisecond, and a little for the waking.
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
