//! What somebody wants to do again without thinking of their back, how hard it is for them, and what gets in the way.
//! Pure; the words are elsewhere.

use std::fmt;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::schedule::{Dates, Days, Minute, Schedule};

/// So many days after somebody's first it is asked: by then they know what comes.
const FIRST_AFTER: i32 = 2;
/// So many days lie between two questions.
const DAYS_APART: u16 = 28;
/// What was told so few days ago is not asked again.
pub const FRESH_FOR: i32 = 14;
/// In the evening, clear of the pain question and of the letter.
const AT: Minute = Minute::at(19, 0);
/// The most letters of an aim.
pub const MAX_LETTERS: usize = 200;
/// The hardest that can be said; 0 is not hard at all.
pub const MAX_LEVEL: u8 = 10;

/// What gets in the way of moving.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Obstacle {
    Meetings,
    Forgetting,
    Place,
    Soreness,
}

impl Obstacle {
    pub const ALL: [Obstacle; 4] =
        [Obstacle::Meetings, Obstacle::Forgetting, Obstacle::Place, Obstacle::Soreness];

    /// The word in SQL, in message keys and in buttons.
    pub fn as_str(self) -> &'static str {
        match self {
            Obstacle::Meetings => "meetings",
            Obstacle::Forgetting => "forgetting",
            Obstacle::Place => "place",
            Obstacle::Soreness => "soreness",
        }
    }
}

impl fmt::Display for Obstacle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// How hard an aim was on a day, from 0 to [`MAX_LEVEL`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    pub on: Date,
    pub level: u8,
}

/// When somebody is asked, who joined on a day.
pub fn usual(joined_on: Date) -> Schedule {
    let from = joined_on.checked_add(jiff::Span::new().days(FIRST_AFTER)).unwrap_or(joined_on);
    Schedule::at(Days::DAILY, vec![AT])
        .expect("every day and one time are a schedule")
        .on_dates(Dates::Every { days: DAYS_APART, from })
}

#[cfg(test)]
mod tests {
    use jiff::{Timestamp, civil::date, tz::TimeZone};

    use super::*;
    use crate::Hours;

    #[test]
    fn it_is_asked_on_the_third_day_and_every_four_weeks() {
        let usual = usual(date(2026, 3, 2));
        let next = |after: &str| {
            let after: Timestamp = after.parse().unwrap();
            let next = usual.next_after(after, &TimeZone::UTC, &Hours::usual());
            next.unwrap().strftime("%F %H:%M").to_string()
        };

        assert_eq!(next("2026-03-02T08:00Z"), "2026-03-04 19:00");
        assert_eq!(next("2026-03-04T19:00Z"), "2026-04-01 19:00");
    }
}
