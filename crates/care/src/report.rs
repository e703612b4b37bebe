//! The period of a report for a clinician: how far it looks back, and the weeks or months that it
//! adds up.

use std::ops::RangeInclusive;

use jiff::{ToSpan, civil::Date};
use serde::{Deserialize, Serialize};

/// How far a report looks back; it always holds today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Span {
    /// This week and the three before it.
    FourWeeks,
    /// This week and the eleven before it.
    TwelveWeeks,
    /// This month and the eleven before it.
    Year,
}

impl Span {
    pub const ALL: [Span; 3] = [Span::FourWeeks, Span::TwelveWeeks, Span::Year];

    /// The word in buttons and in message keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Span::FourWeeks => "four-weeks",
            Span::TwelveWeeks => "twelve-weeks",
            Span::Year => "year",
        }
    }

    /// Whether it is told in months.
    pub fn is_by_month(self) -> bool {
        self == Span::Year
    }

    /// The first day that it holds, on a day that it ends with.
    pub fn first(self, today: Date) -> Date {
        self.stretches(today).first().map_or(today, |stretch| *stretch.start())
    }

    /// The span's weeks, from Monday to Sunday, or its months; the oldest first, the last with today.
    pub fn stretches(self, today: Date) -> Vec<RangeInclusive<Date>> {
        let since_monday = i64::from(today.weekday().to_monday_zero_offset());
        let monday = today.saturating_sub(since_monday.days());
        let weeks = |count: i64| {
            let firsts = (0..count).rev().map(|ago| monday.saturating_sub(ago.weeks()));
            firsts.map(|first| first..=first.saturating_add(6.days())).collect()
        };
        match self {
            Span::FourWeeks => weeks(4),
            Span::TwelveWeeks => weeks(12),
            Span::Year => {
                let month = today.first_of_month();
                let firsts = (0..12_i64).rev().map(|ago| month.saturating_sub(ago.months()));
                firsts.map(|first| first..=first.last_of_month()).collect()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(span: Span, today: &str, count: usize, first: &str, last: &str) {
        let stretches = span.stretches(today.parse().unwrap());

        assert_eq!(stretches.len(), count, "{span:?}");
        assert_eq!(*stretches[0].start(), first.parse().unwrap(), "{span:?}");
        assert_eq!(*stretches[count - 1].end(), last.parse().unwrap(), "{span:?}");
        for pair in stretches.windows(2) {
            assert_eq!(pair[0].end().tomorrow().unwrap(), *pair[1].start(), "{span:?}");
        }
    }

    #[test]
    fn a_report_holds_today_and_whole_stretches() {
        check(Span::FourWeeks, "2026-11-26", 4, "2026-11-02", "2026-11-29");
        check(Span::TwelveWeeks, "2026-11-26", 12, "2026-09-07", "2026-11-29");
        check(Span::TwelveWeeks, "2026-01-01", 12, "2025-10-13", "2026-01-04");
        check(Span::Year, "2026-11-26", 12, "2025-12-01", "2026-11-30");
        check(Span::Year, "2026-01-31", 12, "2025-02-01", "2026-01-31");
    }

    #[test]
    fn the_first_and_the_last_days_of_the_calendar_do_not_overflow() {
        for span in Span::ALL {
            span.stretches(Date::MIN);
            span.stretches(Date::MAX);
        }
    }
}
