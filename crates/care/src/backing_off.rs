//! Backing off from somebody who does not answer, step by step and never the other way: ask once
//! whether something else would suit, then send every second reminder, then sleep until they say a
//! word. Anything that a person does ends it.
//!
//! ```text
//! listening ── 5 unanswered ─► asked, every second left out ── two weeks ─► asleep
//!     ▲                                   │                                   │
//!     └──────────────────────── anything they do ─────────────────────────────┘
//! ```

use jiff::{SignedDuration, Timestamp};

use super::occurrence::State;

/// Reminders in a row without an answer before Limber asks.
pub const PATIENCE: u32 = 5;
/// How long after asking, with not a word, it sleeps.
pub const SLEEPS_AFTER: SignedDuration = SignedDuration::from_hours(14 * 24);
/// "Not today" so often in a row is noticed the same way.
pub const SKIPS_NOTICED: usize = 5;
/// "Not today" to everything of a day that had at least so much is noticed as well.
const DAY_NOTICED: usize = 3;

/// Whether "not today" was said so often that Limber asks whether something else would suit:
/// `in_a_row` times up to now, on a day whose reminders stand like `day`. Once, and not again at
/// every skip that follows.
pub fn notices_skips(in_a_row: usize, day: &[State]) -> bool {
    let is_whole_day = day.len() >= DAY_NOTICED && day.iter().all(|state| *state == State::Skipped);
    in_a_row == SKIPS_NOTICED || (in_a_row < SKIPS_NOTICED && is_whole_day)
}

/// What was done about a person's silence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Silence {
    /// Since when the question whether something else would suit waits for an answer.
    pub asked_at: Option<Timestamp>,
    pub asleep_at: Option<Timestamp>,
}

/// What to do with a reminder that is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Show,
    LeaveOut,
    FallAsleep,
}

impl Silence {
    /// Whether Limber has asked; before, how many went unanswered decides nothing.
    pub fn was_asked(&self) -> bool {
        self.asked_at.is_some()
    }

    /// Whether a reminder that is due now is shown; `unanswered` were due since the person last did
    /// anything, shown or left out.
    pub fn verdict(&self, unanswered: u32, now: Timestamp) -> Verdict {
        match self.asked_at {
            _ if self.asleep_at.is_some() => Verdict::LeaveOut,
            Some(asked_at) if now.duration_since(asked_at) >= SLEEPS_AFTER => Verdict::FallAsleep,
            Some(_) if is_left_out(unanswered) => Verdict::LeaveOut,
            Some(_) | None => Verdict::Show,
        }
    }
}

fn is_left_out(unanswered: u32) -> bool {
    unanswered.checked_sub(PATIENCE).is_some_and(|more| more.is_multiple_of(2))
}

/// Whether Limber asks, once a reminder was shown with which so many are unanswered.
pub fn asks_after(unanswered: u32) -> bool {
    unanswered == PATIENCE
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn start() -> Timestamp {
        "2026-03-02T08:00Z".parse().unwrap()
    }

    /// What becomes of one more reminder that nobody answers: `#` shown, `?` shown and asked, `.` left
    /// out, `z` fallen asleep.
    fn meet(silence: &mut Silence, unanswered: &mut u32, now: Timestamp) -> char {
        let verdict = silence.verdict(*unanswered, now);
        *unanswered += 1;
        match verdict {
            Verdict::Show if asks_after(*unanswered) => {
                silence.asked_at = Some(now);
                '?'
            }
            Verdict::Show => '#',
            Verdict::LeaveOut => '.',
            Verdict::FallAsleep => {
                silence.asleep_at = Some(now);
                'z'
            }
        }
    }

    /// What becomes of reminders so many hours apart, none of them answered.
    #[track_caller]
    fn check(hours_apart: i64, expected: &str) {
        let (mut silence, mut unanswered) = (Silence::default(), 0);
        let mut now = start();
        let mut seen = String::new();
        for _ in expected.chars() {
            seen.push(meet(&mut silence, &mut unanswered, now));
            now += SignedDuration::from_hours(hours_apart);
        }
        assert_eq!(seen, expected, "every {hours_apart} h");
    }

    #[test]
    fn skipping_all_day_is_noticed_once() {
        use State::{Done, Missed, Pending, Skipped};
        let check = |in_a_row, day: &[State], expected| {
            assert_eq!(notices_skips(in_a_row, day), expected, "{in_a_row} {day:?}");
        };

        check(1, &[Skipped], false);
        check(3, &[Skipped, Skipped, Skipped], true);
        check(3, &[Skipped, Skipped, Skipped, Pending], false);
        check(3, &[Missed, Skipped, Skipped, Skipped], false);
        check(2, &[Skipped, Done, Skipped, Skipped], false);
        check(5, &[Done, Skipped, Skipped, Skipped, Skipped, Skipped, Pending], true);
        check(6, &[Skipped; 6], false);
    }

    #[test]
    fn silence_is_met_step_by_step() {
        check(1, "####?.#.#.#.#");
        check(24, "####?.#.#.#.#.#.#.z...");
        check(24 * 7, "####?.z..");
        check(24 * 30, "####?z..");
    }

    proptest! {
        #[test]
        fn it_never_comes_more_often_the_longer_nobody_answers(
            hours in proptest::collection::vec(1_i64..200, 1..200),
        ) {
            let (mut silence, mut unanswered) = (Silence::default(), 0);
            let mut now = start();
            let mut step = 0;
            for hours in hours {
                now += SignedDuration::from_hours(hours);
                meet(&mut silence, &mut unanswered, now);
                let reached = match silence {
                    Silence { asleep_at: Some(_), .. } => 2,
                    Silence { asked_at: Some(_), .. } => 1,
                    Silence { .. } => 0,
                };
                prop_assert!(reached >= step);
                step = reached;
            }
        }
    }
}
