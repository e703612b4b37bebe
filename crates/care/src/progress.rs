//! Progress: the streak and the tallies, always kind.

use std::{collections::BTreeMap, ops::RangeInclusive};

use jiff::{ToSpan, civil::Date};
use serde::{Deserialize, Serialize};

use super::{Activity, Worked};

/// The sums of one civil day of a person.
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

/// The total of one activity on one civil day of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Total {
    pub day: Date,
    pub activity: Activity,
    pub sessions: u32,
    /// The length of the sessions together.
    pub seconds: u32,
    /// Reminders that were shown and got no answer.
    pub unanswered: u32,
    /// Reminders answered with "not today".
    pub skipped: u32,
    /// The muscles that the sessions strengthened.
    #[serde(rename = "muscles")]
    pub worked: Worked,
}

impl Total {
    /// The total of a day with one session.
    pub fn of_session(day: Date, activity: Activity, seconds: u32, worked: Worked) -> Total {
        Total { day, activity, sessions: 1, seconds, unanswered: 0, skipped: 0, worked }
    }
}

/// Civil days on which there was a session, or a reminder that was shown and not done.
pub fn days_of(totals: &[Total]) -> BTreeMap<Date, Day> {
    let mut days: BTreeMap<Date, Day> = BTreeMap::new();
    for total in totals {
        let day = days.entry(total.day).or_default();
        day.sessions += total.sessions;
        day.unanswered += total.unanswered;
        day.skipped += total.skipped;
    }
    days
}

/// The sessions within civil days, added up by activity in the order of [`Activity::ALL`]; activities
/// without a session are left out.
pub fn tallies(totals: &[Total], days: RangeInclusive<Date>) -> Vec<Tally> {
    let sum = |activity| {
        let within =
            totals.iter().filter(|total| total.activity == activity && days.contains(&total.day));
        within.fold(Tally { activity, sessions: 0, seconds: 0 }, |sum, total| Tally {
            activity,
            sessions: sum.sessions.saturating_add(total.sessions),
            seconds: sum.seconds.saturating_add(total.seconds),
        })
    };
    Activity::ALL.into_iter().map(sum).filter(|tally| tally.sessions > 0).collect()
}

/// Days in a row with at least one session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Streak {
    /// The number of its days.
    pub length: u32,
    /// Whether nothing that is known broke it, so that it may have begun before.
    pub may_go_on: bool,
}

/// The streak up to and including today, followed back through the days that are known.
///
/// Today cannot break a streak before it is over. A day on which nothing was shown, or on which
/// the person said "not today", neither adds nor breaks.
pub fn streak(today: Date, days: &BTreeMap<Date, Day>) -> Streak {
    let mut length = 0;
    for (date, day) in days.range(..=today).rev() {
        if day.sessions > 0 {
            length += 1;
        } else if *date != today && !day.is_neutral() {
            return Streak { length, may_go_on: false };
        }
    }
    Streak { length, may_go_on: true }
}

/// Minutes of walking a week that are aimed for (WHO 2020: 150 to 300 of moderate activity).
pub const WALKED_A_WEEK: u32 = 150;
/// Days with strengthening a week that are aimed for (WHO 2020: two or more).
pub const STRENGTHENED_A_WEEK: u32 = 2;

/// After so many days the habit score has gone half the way to where it is heading.
const HALF_WAY: f64 = 13.0;

/// How steady a habit is, from 0 to 100: each day with a session moves it towards 100 and each day
/// without one towards 0, the later the more. Today counts once something is done, and days that
/// are neutral to the streak, or off, do not count.
pub fn habit_score(
    since: Date,
    today: Date,
    days: &BTreeMap<Date, Day>,
    is_off: impl Fn(Date) -> bool,
) -> u8 {
    let kept = 0.5_f64.powf(1.0 / HALF_WAY);
    let mut score = 0.0;
    for date in since.series(1.day()).take_while(|date| *date <= today) {
        let day = days.get(&date).copied().unwrap_or_default();
        let is_done = day.sessions > 0;
        if !is_done && (date == today || day.is_neutral() || is_off(date)) {
            continue;
        }
        score = score * kept + if is_done { 1.0 - kept } else { 0.0 };
    }
    // Between 0 and 100 by what it is made of.
    (score * 100.0).round() as u8
}

/// The stretch of time that is looked at; it always holds today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Period {
    /// From Monday on.
    Week,
    /// The calendar month.
    Month,
    /// This week and the eleven before it.
    TwelveWeeks,
    /// This month and the eleven before it.
    Year,
}

impl Period {
    pub const ALL: [Period; 4] = [Period::Week, Period::Month, Period::TwelveWeeks, Period::Year];

    /// The word in buttons and in message keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Period::Week => "week",
            Period::Month => "month",
            Period::TwelveWeeks => "twelve-weeks",
            Period::Year => "year",
        }
    }

    /// The span's first day, seen from its last.
    pub fn first(self, today: Date) -> Date {
        let monday =
            today.saturating_sub(i64::from(today.weekday().to_monday_zero_offset()).days());
        match self {
            Period::Week => monday,
            Period::Month => today.first_of_month(),
            Period::TwelveWeeks => monday.saturating_sub(11.weeks()),
            Period::Year => today.first_of_month().saturating_sub(11.months()),
        }
    }
}

/// The sessions of one civil day, added up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DaySums {
    /// Sessions by activity, in the order of [`Activity::ALL`].
    pub sessions: [u32; 4],
    /// Minutes walked.
    pub walked: u32,
    /// What the sessions strengthened.
    pub worked: Worked,
    /// The person paused, was sick or on holiday, so that nothing was asked of the day.
    pub is_off: bool,
    /// How the back felt, from 0 to 10, where that was told.
    pub pain: Option<u8>,
}

impl DaySums {
    /// Sessions of all activities.
    pub fn sum(&self) -> u32 {
        self.sessions.into_iter().fold(0, u32::saturating_add)
    }
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
        assert_eq!(streak(today, &known).length, expected, "{days:?}");
    }

    #[test]
    fn a_habit_score_goes_half_the_way_in_thirteen_days_and_waits_for_days_off() {
        let today: Date = "2026-03-20".parse().unwrap();
        let since = today.saturating_sub(12.days());
        let done = |date| (date, Day { sessions: 1, ..Day::default() });
        let days = since.series(1.day()).take(13).map(done).collect();
        let nothing = |_| false;

        assert_eq!(habit_score(since, today, &days, nothing), 50);
        assert_eq!(habit_score(today, today, &BTreeMap::new(), nothing), 0);
        let later = today.saturating_add(13.days());
        assert_eq!(habit_score(since, later, &days, nothing), 50, "nothing was asked");
        let asked = |date| (date, Day { unanswered: 1, ..Day::default() });
        let mut asked: BTreeMap<_, _> = today.series(1.day()).skip(1).take(13).map(asked).collect();
        asked.extend(days);
        assert_eq!(habit_score(since, today.saturating_add(14.days()), &asked, nothing), 25);
        assert_eq!(habit_score(since, today.saturating_add(14.days()), &asked, |_| true), 50);
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
