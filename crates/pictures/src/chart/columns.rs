//! Time laid out from left to right: which days stand in which column, and what they add up to.

use std::ops::RangeInclusive;

use jiff::{ToSpan, civil::Date};

use super::data::{ByActivity, Day, Days, Period};

/// A day, a week or a month.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    pub first: Date,
    pub last: Date,
    /// Sessions of each activity.
    pub sessions: ByActivity<u32>,
    /// Minutes walked.
    pub walked: u32,
    /// Days with a session of strengthening.
    pub strengthened: u32,
}

impl Column {
    fn new(first: Date, last: Date, days: &Days) -> Self {
        let mut column = Self { first, last, sessions: [0; 4], walked: 0, strengthened: 0 };
        for (_, day) in days.range(first..=last) {
            column.add(day);
        }
        column
    }

    fn add(&mut self, day: &Day) {
        for (sum, sessions) in self.sessions.iter_mut().zip(day.sessions) {
            *sum = sum.saturating_add(sessions);
        }
        self.walked = self.walked.saturating_add(day.walked);
        self.strengthened += u32::from(day.worked.makes_a_day());
    }

    /// How many days it has.
    pub fn length(&self) -> u32 {
        length(self.first, self.last)
    }

    pub fn dates(&self) -> impl Iterator<Item = Date> {
        let last = self.last;
        self.first.series(1.day()).take_while(move |date| *date <= last)
    }
}

/// How many days there are from one to another, with both.
pub fn length(first: Date, last: Date) -> u32 {
    1 + first.until(last).map_or(0, |span| span.get_days().unsigned_abs())
}

/// The columns of a period, the oldest first.
pub fn of_period(period: Period, today: Date, days: &Days) -> Vec<Column> {
    match period {
        Period::Week => {
            let monday = monday(today);
            let week = monday.series(1.day()).take(7);
            week.map(|date| Column::new(date, date, days)).collect()
        }
        Period::Month => weeks(today.first_of_month(), today.last_of_month(), days),
        Period::TwelveWeeks => weeks(today.saturating_sub(11.weeks()), today, days),
        Period::Year => months(today, days),
    }
}

/// The weeks from the one of `first` to the one of `last`, whole where they reach beyond.
pub fn weeks(first: Date, last: Date, days: &Days) -> Vec<Column> {
    let mondays = monday(first).series(1.week()).take_while(|monday| *monday <= last);
    mondays.map(|monday| Column::new(monday, monday.saturating_add(6.days()), days)).collect()
}

/// The month of a day and the eleven before it.
fn months(today: Date, days: &Days) -> Vec<Column> {
    let first = today.first_of_month().saturating_sub(11.months());
    let firsts = first.series(1.month()).take(12);
    firsts.map(|first| Column::new(first, first.last_of_month(), days)).collect()
}

fn monday(date: Date) -> Date {
    date.saturating_sub(i64::from(date.weekday().to_monday_zero_offset()).days())
}

/// Where the columns stand, in pixels; all of the same width.
#[derive(Clone, Debug, PartialEq)]
pub struct Places {
    pub left: f32,
    pub pitch: f32,
}

impl Places {
    pub fn new(across: RangeInclusive<f32>, count: usize) -> Self {
        let pitch = (across.end() - across.start()) / count.max(1) as f32;
        Self { left: *across.start(), pitch }
    }

    /// The left edge of a column.
    pub fn at(&self, index: usize) -> f32 {
        self.left + index as f32 * self.pitch
    }

    pub fn centre(&self, index: usize) -> f32 {
        self.at(index) + self.pitch / 2.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(period: Period, today: &str, count: usize, first: &str, last: &str) {
        let columns = of_period(period, today.parse().unwrap(), &Days::new());

        assert_eq!(columns.len(), count, "{period:?}");
        assert_eq!(columns[0].first, first.parse().unwrap(), "{period:?}");
        assert_eq!(columns[count - 1].last, last.parse().unwrap(), "{period:?}");
    }

    #[test]
    fn a_period_holds_today_and_whole_columns() {
        check(Period::Week, "2026-01-01", 7, "2025-12-29", "2026-01-04");
        check(Period::Month, "2026-01-01", 5, "2025-12-29", "2026-02-01");
        check(Period::Month, "2027-02-28", 4, "2027-02-01", "2027-02-28");
        check(Period::Month, "2026-08-31", 6, "2026-07-27", "2026-09-06");
        check(Period::TwelveWeeks, "2026-11-26", 12, "2026-09-07", "2026-11-29");
        check(Period::Year, "2026-01-01", 12, "2025-02-01", "2026-01-31");
    }

    #[test]
    fn the_last_days_of_the_calendar_do_not_overflow() {
        for period in [Period::Week, Period::Month, Period::TwelveWeeks, Period::Year] {
            of_period(period, Date::MIN, &Days::new());
            of_period(period, Date::MAX, &Days::new());
        }
    }
}
