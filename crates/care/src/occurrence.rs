//! One due instant of a reminder: its states, when it is too late, and when to try again.
//!
//! ```text
//! pending ─► claimed ─► sent ─► done | skipped | missed
//!    │  ▲        │        │ ▲     │      │
//!    │  └─ retry ┘        │ └undo─┴──────┘
//!    │                    └─ later ─► pending
//!    └─► expired ◄─ claimed
//! ```

use std::{fmt, str::FromStr};

use jiff::{
    SignedDuration, Timestamp,
    civil::{Date, date},
};

use super::{Activity, OccurrenceId, ReminderId};

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

impl OccurrenceId {
    /// Numbers that each second has for what is due in it; reminders' own are lower. What is left of
    /// an occurrence's number by this is its reminder's.
    pub const EACH_SECOND: i64 = 1 << 30;

    /// The number of what a reminder has due at an instant: lower than those of all that is due
    /// later.
    pub fn of(reminder: ReminderId, due_at: Timestamp) -> OccurrenceId {
        OccurrenceId(due_at.as_second() * Self::EACH_SECOND + reminder.0)
    }

    /// No occurrence that is due later than an instant has a lower number.
    pub fn first_after(instant: Timestamp) -> OccurrenceId {
        OccurrenceId((instant.as_second() + 1).saturating_mul(Self::EACH_SECOND))
    }

    /// No occurrence of a civil day, wherever its person was, has a lower number.
    pub fn first_on(day: Date) -> OccurrenceId {
        OccurrenceId::at_midnight(day, -1)
    }

    /// No occurrence of a civil day, wherever its person was, has a higher number.
    pub fn last_on(day: Date) -> OccurrenceId {
        OccurrenceId::at_midnight(day, 2)
    }

    /// Of UTC; clocks differ from it by less than a day.
    fn at_midnight(day: Date, days_later: i64) -> OccurrenceId {
        let days = i64::from((day - date(1970, 1, 1)).get_days()) + days_later;
        OccurrenceId((days * 24 * 60 * 60).saturating_mul(Self::EACH_SECOND))
    }
}

/// How late a reminder may be without counting as late: of several late ones a person gets one. A reminder that was held
/// back is late by when it was to come.
pub const ON_TIME: SignedDuration = SignedDuration::from_mins(2);

/// How long a claim holds before another attempt may be made: longer than any one send takes.
pub const LEASE: SignedDuration = SignedDuration::from_secs(60);

/// The decision about an occurrence that has been claimed.
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
    fn numbers_go_by_when_it_is_due_and_tell_of_the_day_wherever_that_was() {
        let day = date(2026, 3, 2);
        let id = |due: &str| OccurrenceId::of(ReminderId(7), due.parse().unwrap());
        let on_day = OccurrenceId::first_on(day)..=OccurrenceId::last_on(day);

        assert!(id("2026-03-02T08:00Z") < id("2026-03-02T08:00:01Z"));
        for midnight in ["2026-03-02T00:00+14:00", "2026-03-02T23:59-12:00"] {
            assert!(on_day.contains(&id(midnight)), "{midnight}");
        }
        assert!(!on_day.contains(&id("2026-02-28T23:59Z")));
        assert!(!on_day.contains(&id("2026-03-04T00:00Z")));
        assert!(OccurrenceId::first_on(Date::MIN) < OccurrenceId::last_on(Date::MAX));
    }

    #[test]
    fn waits_grow_and_are_bounded() {
        let waits: Vec<i64> = (1..=7).map(|attempt| wait_after(attempt).as_secs()).collect();

        assert_eq!(waits, [5, 15, 45, 135, 405, 600, 600]);
    }
}
