//! One due instant of a reminder: its states, when it is too late, and when to try again.
//!
//! ```text
//! pending ─► claimed ─► sent ─► done | skipped | missed
//!    │  ▲        │        │
//!    │  └─ retry ┘        └─ later ─► pending
//!    └─► expired ◄─ claimed
//! ```

use std::{fmt, str::FromStr};

use jiff::{SignedDuration, Timestamp};

use super::Activity;

/// Where an occurrence stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// Waits for its instant.
    Pending,
    /// Being delivered, under a lease.
    Claimed,
    /// Delivered and open: its buttons wait for an answer.
    Sent,
    /// Answered with a session.
    Done,
    /// Answered with "not today".
    Skipped,
    /// Closed without an answer.
    Missed,
    /// Came too late to be of use and was never shown.
    Expired,
}

impl State {
    pub const ALL: [State; 7] = [
        State::Pending,
        State::Claimed,
        State::Sent,
        State::Done,
        State::Skipped,
        State::Missed,
        State::Expired,
    ];

    /// The word in SQL.
    pub fn as_str(self) -> &'static str {
        match self {
            State::Pending => "pending",
            State::Claimed => "claimed",
            State::Sent => "sent",
            State::Done => "done",
            State::Skipped => "skipped",
            State::Missed => "missed",
            State::Expired => "expired",
        }
    }
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A word that names no state.
#[derive(Debug, thiserror::Error)]
#[error("{0:?} is no state of an occurrence")]
pub struct UnknownState(pub String);

impl FromStr for State {
    type Err = UnknownState;

    fn from_str(word: &str) -> Result<Self, UnknownState> {
        State::ALL
            .into_iter()
            .find(|state| state.as_str() == word)
            .ok_or_else(|| UnknownState(word.to_owned()))
    }
}

/// Later than this a reminder counts as late: of several late ones a person gets one.
pub const ON_TIME: SignedDuration = SignedDuration::from_mins(2);

/// How long a claim holds before another attempt may be made: longer than any one send takes.
pub const LEASE: SignedDuration = SignedDuration::from_secs(60);

/// What to do with an occurrence that has been claimed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timeliness {
    OnTime,
    Late,
    TooLate,
}

/// Judges an occurrence that was wanted at `wanted_at` (its due instant, or the one it was snoozed
/// to) and is about to be sent at `now`.
pub fn timeliness(activity: Activity, wanted_at: Timestamp, now: Timestamp) -> Timeliness {
    let late_by = now.duration_since(wanted_at);
    if late_by > activity.misfire_grace() {
        Timeliness::TooLate
    } else if late_by > ON_TIME {
        Timeliness::Late
    } else {
        Timeliness::OnTime
    }
}

/// How long to wait after the given failed attempt (the first is 1): 5 s, 15 s, 45 s and so on,
/// up to ten minutes.
pub fn wait_after(attempt: u32) -> SignedDuration {
    let exponent = attempt.saturating_sub(1).min(8);
    SignedDuration::from_secs((5 * 3_i64.pow(exponent)).min(600))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stand_up_is_no_use_after_twenty_minutes_and_a_walk_after_two_hours() {
        let due: Timestamp = "2026-03-02T08:00Z".parse().unwrap();
        let check = |activity, minutes: i64, expected| {
            let now = due + SignedDuration::from_mins(minutes);
            assert_eq!(timeliness(activity, due, now), expected, "{activity} after {minutes} min");
        };

        check(Activity::Stand, 0, Timeliness::OnTime);
        check(Activity::Stand, 2, Timeliness::OnTime);
        check(Activity::Stand, 20, Timeliness::Late);
        check(Activity::Stand, 21, Timeliness::TooLate);
        check(Activity::Walk, 21, Timeliness::Late);
        check(Activity::Walk, 120, Timeliness::Late);
        check(Activity::Walk, 121, Timeliness::TooLate);
    }

    #[test]
    fn waits_grow_and_are_bounded() {
        let waits: Vec<i64> = (1..=7).map(|attempt| wait_after(attempt).as_secs()).collect();

        assert_eq!(waits, [5, 15, 45, 135, 405, 600, 600]);
    }
}
