//! Prompts: what comes at a time of the person's own without being a reminder: the weekly letter, and what Limber
//! asks. This file knows the kinds, when each comes, and when it is too late for one; what is said is decided by the
//! use case of each kind.

use std::fmt;

use jiff::{SignedDuration, Timestamp, civil::Weekday};
use serde::{Deserialize, Serialize};

use super::{
    Hours, Person, Schedule, aim, letter,
    schedule::{Days, Minute},
    wave,
};

/// The usual time of the pain question: by then a day can be told of, and it is not yet time to sleep.
const PAIN: Minute = Minute::at(20, 0);
/// The evening question comes so many minutes before the person's hours end: what it asks about is nearly over.
const BEFORE_THE_END: u16 = 15;

/// The kind of a prompt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// The weekly letter.
    Letter,
    /// How does your back feel today?
    Pain,
    /// How did the breaks of the day go?
    Evening,
    /// What they want to do again, and how hard it is.
    Aim,
    /// A buddy has waved.
    Wave,
}

impl Kind {
    pub const ALL: [Kind; 5] = [Kind::Letter, Kind::Pain, Kind::Evening, Kind::Aim, Kind::Wave];

    /// The word in SQL.
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Letter => "letter",
            Kind::Pain => "pain",
            Kind::Evening => "evening",
            Kind::Aim => "aim",
            Kind::Wave => "wave",
        }
    }

    /// Whether it comes to those who have not said whether they want it.
    pub fn is_wanted_unsaid(self) -> bool {
        match self {
            Kind::Letter | Kind::Evening | Kind::Aim => true,
            Kind::Pain | Kind::Wave => false,
        }
    }

    /// Whether it comes at certain times; a wave comes when somebody waves.
    pub fn has_times(self) -> bool {
        self != Kind::Wave
    }

    /// When it comes to those who have not said when they like it: at whichever of these is next.
    pub fn usual(self, person: &Person) -> Vec<Schedule> {
        match self {
            Kind::Letter => vec![letter::usual()],
            Kind::Pain => vec![usual_pain()],
            Kind::Evening => evening(&person.hours),
            Kind::Aim => vec![aim::usual(person.day_of(person.joined_at))],
            Kind::Wave => Vec::new(),
        }
    }

    /// When it comes next after an instant, by the schedule that the person chose or by the usual one.
    pub fn next_after(
        self,
        chosen: Option<&Schedule>,
        person: &Person,
        after: Timestamp,
    ) -> Option<Timestamp> {
        let next = |schedule: &Schedule| schedule.next_after(after, person.clock(), &person.hours);
        match chosen {
            Some(chosen) => next(chosen),
            None => self.usual(person).iter().filter_map(next).min(),
        }
    }

    /// The first instant from now on at which it may come where it is due; none where it is let go instead.
    pub fn may_come_at(self, person: &Person, now: Timestamp) -> Option<Timestamp> {
        match self {
            Kind::Wave => wave::may_come_at(&person.hours, person.clock(), now),
            Kind::Letter | Kind::Pain | Kind::Evening | Kind::Aim => Some(now),
        }
    }

    /// Whether it is let go until the next time, where it was due at an instant. What is asked about a day is asked
    /// on that day.
    pub fn is_too_late(self, due_at: Timestamp, person: &Person, now: Timestamp) -> bool {
        let grace = match self {
            Kind::Letter => SignedDuration::from_hours(12),
            Kind::Pain | Kind::Evening => SignedDuration::from_hours(2),
            Kind::Aim => SignedDuration::from_hours(3 * 24),
            // Several may have come together, of which each is told on its own day alone.
            Kind::Wave => return false,
        };
        let is_of_its_day = matches!(self, Kind::Pain | Kind::Evening);
        now.duration_since(due_at) > grace
            || is_of_its_day && person.day_of(due_at) != person.day_of(now)
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// When the pain question comes to whoever has not said.
pub fn usual_pain() -> Schedule {
    daily(PAIN)
}

/// Every day at a time.
pub fn daily(minute: Minute) -> Schedule {
    Schedule::at(Days::DAILY, vec![minute]).expect("every day and one time are a schedule")
}

/// Shortly before the end of each day's hours.
fn evening(hours: &Hours) -> Vec<Schedule> {
    hours.nights().into_iter().filter_map(near_the_end).collect()
}

/// Shortly before the last range ends of days that have the same hours; a range that goes on past midnight ends on the
/// day after.
fn near_the_end((days, ranges): (Days, Vec<super::schedule::Range>)) -> Option<Schedule> {
    let last = ranges.last()?;
    let goes_on = last.to < last.from;
    let days = if goes_on { Days::of(days.each().map(Weekday::next)) } else { days };
    Schedule::at(days, vec![Minute(last.to.0.saturating_sub(BEFORE_THE_END))]).ok()
}

#[cfg(test)]
mod tests {
    use jiff::tz::TimeZone;

    use super::*;

    #[track_caller]
    fn check(hours: &str, after: &str, expected: &str) {
        let hours: Hours = hours.parse().unwrap();
        let after: Timestamp = after.parse().unwrap();
        let usual = evening(&hours).into_iter();
        let next = usual.filter_map(|schedule| schedule.next_after(after, &TimeZone::UTC, &hours));
        let next = next.min().map(|next| next.strftime("%a %H:%M").to_string());
        assert_eq!(next.unwrap_or_default(), expected, "{hours} after {after}");
    }

    #[test]
    fn the_evening_question_comes_near_the_end_of_each_days_hours() {
        check("mon-fri 9:00-12:00 13:00-17:00", "2026-03-02T08:00Z", "Mon 16:45");
        check("mon-fri 9:00-12:00 13:00-17:00", "2026-03-06T16:45Z", "Mon 16:45");
        check("mon-thu 9:00-17:00; fri 9:00-14:00", "2026-03-05T17:00Z", "Fri 13:45");
        check("fri 22:00-0:00; sat 0:00-6:00", "2026-03-06T08:00Z", "Sat 05:45");
        check("fri 22:00-0:00", "2026-03-06T08:00Z", "Fri 23:45");
        check("never", "2026-03-02T08:00Z", "");
    }
}
