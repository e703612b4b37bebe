//! Backing off from somebody who does not answer for days, step by step and never the other way: send every second
//! reminder, and ask whether something else would suit; then sleep until they say a word. Anything that a person does
//! ends it.
//!
//! ```text
//! listening ── three silent days ─► every second left out ── two weeks ─► asleep
//!     ▲                                     │                               │
//!     └────────────────────────── anything they do ─────────────────────────┘
//! ```

use jiff::{SignedDuration, Timestamp};

/// Fewer reminders in a row than this say nothing about a person, over however many days.
const MIN_IN_A_ROW: u32 = 5;
/// How long somebody has to be silent before anything is done about it: who leaves a day's reminders unanswered may
/// have a busy day.
const MIN_SILENCE: SignedDuration = SignedDuration::from_hours(3 * 24);
/// How long after Limber began to back off, with not a word, it sleeps.
pub const SLEEPS_AFTER: SignedDuration = SignedDuration::from_hours(14 * 24);
/// Whether something else would suit is asked no more often than this.
const ASKS_AGAIN_AFTER: SignedDuration = SignedDuration::from_hours(14 * 24);

/// Reminders in a row that came to nothing: unanswered, or put aside with "not today".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct InARow {
    pub count: u32,
    /// When the first of them was shown or put aside.
    pub since: Option<Timestamp>,
}

impl InARow {
    /// With one more that came to nothing.
    pub fn and_one(self, now: Timestamp) -> InARow {
        InARow { count: self.count.saturating_add(1), since: self.since.or(Some(now)) }
    }

    /// Whether there are so many, over so many days, that something else may suit better.
    pub fn are_many(self, now: Timestamp) -> bool {
        let has_lasted = |since: Timestamp| now.duration_since(since) >= MIN_SILENCE;
        self.count >= MIN_IN_A_ROW && self.since.is_some_and(has_lasted)
    }
}

/// Whether the question may be asked now, which was asked last at an instant.
pub fn may_ask(asked_at: Option<Timestamp>, now: Timestamp) -> bool {
    asked_at.is_none_or(|asked_at| now.duration_since(asked_at) >= ASKS_AGAIN_AFTER)
}

/// What was done about a person's silence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Silence {
    /// Since when reminders are left out.
    pub backs_off_since: Option<Timestamp>,
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
    /// Whether reminders are left out; before, how many went unanswered decides nothing.
    pub fn backs_off(&self) -> bool {
        self.backs_off_since.is_some()
    }

    /// Whether a reminder that is due now is shown; `unanswered` were due since the person last did
    /// anything, shown or left out.
    pub fn verdict(&self, unanswered: u32, now: Timestamp) -> Verdict {
        match self.backs_off_since {
            _ if self.asleep_at.is_some() => Verdict::LeaveOut,
            Some(since) if now.duration_since(since) >= SLEEPS_AFTER => Verdict::FallAsleep,
            Some(_) if is_left_out(unanswered) => Verdict::LeaveOut,
            Some(_) | None => Verdict::Show,
        }
    }
}

fn is_left_out(unanswered: u32) -> bool {
    unanswered.checked_sub(MIN_IN_A_ROW).is_some_and(|more| more.is_multiple_of(2))
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
    fn meet(silence: &mut Silence, unanswered: &mut InARow, now: Timestamp) -> char {
        let verdict = silence.verdict(unanswered.count, now);
        *unanswered = unanswered.and_one(now);
        match verdict {
            Verdict::Show if !silence.backs_off() && unanswered.are_many(now) => {
                silence.backs_off_since = Some(now);
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
        let (mut silence, mut unanswered) = (Silence::default(), InARow::default());
        let mut now = start();
        let mut seen = String::new();
        for _ in expected.chars() {
            seen.push(meet(&mut silence, &mut unanswered, now));
            now += SignedDuration::from_hours(hours_apart);
        }
        assert_eq!(seen, expected, "every {hours_apart} h");
    }

    #[test]
    fn a_day_of_silence_is_a_busy_day_and_three_are_noticed() {
        let check = |count, hours, expected| {
            let row = InARow { count, since: Some(start()) };
            let now = start() + SignedDuration::from_hours(hours);
            assert_eq!(row.are_many(now), expected, "{count} in {hours} h");
        };

        check(20, 12, false);
        check(20, 71, false);
        check(5, 72, true);
        check(4, 24 * 30, false);
        assert!(!InARow::default().are_many(start()));
    }

    #[test]
    fn it_asks_once_in_a_fortnight_at_the_most() {
        let after = |days: i64| start() + SignedDuration::from_hours(days * 24);

        assert!(may_ask(None, start()));
        assert!(!may_ask(Some(start()), after(13)));
        assert!(may_ask(Some(start()), after(14)));
    }

    #[test]
    fn silence_is_met_step_by_step() {
        check(12, "######?.#.#.#.#");
        check(24, "####?.#.#.#.#.#.#.z...");
        check(24 * 7, "####?.z..");
        check(24 * 30, "####?z..");
    }

    proptest! {
        #[test]
        fn it_never_comes_more_often_the_longer_nobody_answers(
            hours in proptest::collection::vec(1_i64..200, 1..200),
        ) {
            let (mut silence, mut unanswered) = (Silence::default(), InARow::default());
            let mut now = start();
            let mut step = 0;
            for hours in hours {
                now += SignedDuration::from_hours(hours);
                meet(&mut silence, &mut unanswered, now);
                let reached = match silence {
                    Silence { asleep_at: Some(_), .. } => 2,
                    Silence { backs_off_since: Some(_), .. } => 1,
                    Silence { .. } => 0,
                };
                prop_assert!(reached >= step);
                step = reached;
            }
        }
    }
}
