//! Progress: the streak and the tallies, always kind.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::Activity;

/// What is known of one civil day of a person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Day {
    /// Sessions completed, asked for or not.
    pub sessions: u32,
    /// Reminders that were shown and got no answer.
    pub unanswered: u32,
    /// Reminders answered with "not today".
    pub skipped: u32,
}

impl Day {
    /// Whether the day neither adds to a streak nor breaks it: nothing was asked, or the person
    /// said "not today".
    fn is_neutral(self) -> bool {
        self.unanswered == 0 || self.skipped > 0
    }
}

/// The number of days in a row with at least one session, up to and including today.
///
/// Today cannot break a streak before it is over. A day on which nothing was shown, or on which
/// the person said "not today", neither adds nor breaks.
pub fn streak(today: Date, days: &BTreeMap<Date, Day>) -> u32 {
    let mut length = 0;
    for (date, day) in days.range(..=today).rev() {
        if day.sessions > 0 {
            length += 1;
        } else if *date != today && !day.is_neutral() {
            break;
        }
    }
    length
}

/// How much of one activity: whole sessions, and their length in seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tally {
    pub activity: Activity,
    pub sessions: u32,
    pub seconds: u32,
}

impl Tally {
    /// The length in whole minutes; a session of seconds is not lost but waits for the next.
    pub fn minutes(self) -> u32 {
        self.seconds / 60
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Days up to today, oldest first: `#` a session, `.` shown but unanswered, `-` not today,
    /// a space where nothing was shown.
    #[track_caller]
    fn check(days: &str, expected: u32) {
        let today: Date = "2026-03-20".parse().unwrap();
        let mut known = BTreeMap::new();
        let mut date = today;
        for mark in days.chars().rev() {
            let day = match mark {
                '#' => Day { sessions: 1, ..Day::default() },
                '.' => Day { unanswered: 1, ..Day::default() },
                '-' => Day { skipped: 1, unanswered: 1, ..Day::default() },
                _ => Day::default(),
            };
            known.insert(date, day);
            date = date.yesterday().unwrap();
        }
        assert_eq!(streak(today, &known), expected, "{days:?}");
    }

    #[test]
    fn a_streak_counts_days_and_is_patient() {
        check("", 0);
        check("#", 1);
        check("##", 2);
        check("##.", 2);
        check("#.#", 1);
        check("#..", 0);
        check("#-#", 2);
        check("# #", 2);
        check("#- -.", 1);
    }
}
