//! The weekly letter: when it comes, one observation that helps, and how the back felt. Pure; the words are elsewhere.

use std::collections::BTreeMap;

use jiff::{SignedDuration, ToSpan, civil::Date, civil::Weekday};

use super::{
    Schedule,
    progress::DaySums,
    schedule::{Days, Minute, Moments},
};

/// When it comes to whoever has not said.
const USUAL: (Weekday, Minute) = (Weekday::Sunday, Minute::at(18, 0));
/// How long a person must be here to have a week to be written about.
pub const FIRST_DAYS: SignedDuration = SignedDuration::from_hours(3 * 24);

/// From so many sessions of one weekday on, that day stands out.
const STANDS_OUT: u32 = 3;

/// An observation about a week that is worth telling.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Observation {
    /// Nothing was counted.
    Quiet,
    /// Something every day.
    EveryDay,
    /// So many sessions more than in the week before.
    More(u32),
    /// One weekday had more than any other.
    Best(Weekday),
    /// Something on so many days.
    Days(u32),
}

/// The schedule of whoever has not said when they like it.
pub fn usual() -> Schedule {
    weekly(USUAL.0, USUAL.1)
}

/// Once a week.
pub fn weekly(day: Weekday, minute: Minute) -> Schedule {
    Schedule::at(Days::NONE.with(day), vec![minute]).expect("one day and one time are a schedule")
}

/// The weekday of a weekly schedule.
pub fn day_of(schedule: &Schedule) -> Weekday {
    schedule.days().each().next().unwrap_or(USUAL.0)
}

/// The time of day of a weekly schedule.
pub fn minute_of(schedule: &Schedule) -> Minute {
    match schedule.moments() {
        Moments::At(times) => times.first().copied().unwrap_or(USUAL.1),
        Moments::Every { .. } => USUAL.1,
    }
}

/// The seven days up to one.
pub fn week_to(today: Date) -> std::ops::RangeInclusive<Date> {
    today.saturating_sub(6.days())..=today
}

/// The observation about the week up to a day.
pub fn observe(today: Date, sums: &BTreeMap<Date, DaySums>) -> Observation {
    let of = |week: std::ops::RangeInclusive<Date>| -> Vec<(Date, u32)> {
        let days = sums.range(week).map(|(date, day)| (*date, day.sessions.iter().sum()));
        days.filter(|(_, sessions)| *sessions > 0).collect()
    };
    let week = of(week_to(today));
    let before = of(week_to(today.saturating_sub(7.days())));
    let total = |days: &[(Date, u32)]| days.iter().map(|(_, sessions)| sessions).sum::<u32>();
    let most = week.iter().map(|(_, sessions)| *sessions).max().unwrap_or(0);
    let mut best = week.iter().filter(|(_, sessions)| *sessions == most);
    match (week.len(), total(&week).saturating_sub(total(&before))) {
        (0, _) => Observation::Quiet,
        (7.., _) => Observation::EveryDay,
        (_, more @ 1..) if !before.is_empty() => Observation::More(more),
        (days, _) => match (best.next(), best.next()) {
            (Some((date, _)), None) if days > 1 && most >= STANDS_OUT => {
                Observation::Best(date.weekday())
            }
            _ => Observation::Days(u32::try_from(days).unwrap_or(u32::MAX)),
        },
    }
}

/// How the back felt in a week, for those who tell it: means of the days that were told, from 0 to 10.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BackFelt {
    pub now: u8,
    /// On how many days it was told.
    pub days: u32,
    /// In the week before, if it was told then.
    pub before: Option<u8>,
}

/// How the back felt in the week up to a day; none where it was told on fewer than two days, of which a mean says
/// nothing.
pub fn felt(today: Date, sums: &BTreeMap<Date, DaySums>) -> Option<BackFelt> {
    let of = |today: Date| -> Vec<u8> {
        sums.range(week_to(today)).filter_map(|(_, day)| day.pain).collect()
    };
    let mean = |told: &[u8]| {
        let sum: usize = told.iter().map(|level| usize::from(*level)).sum();
        u8::try_from((2 * sum + told.len()) / (2 * told.len())).unwrap_or(u8::MAX)
    };
    let (week, before) = (of(today), of(today.saturating_sub(7.days())));
    (week.len() >= 2).then(|| BackFelt {
        now: mean(&week),
        days: u32::try_from(week.len()).unwrap_or(u32::MAX),
        before: (!before.is_empty()).then(|| mean(&before)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const SUNDAY: &str = "2026-03-08";

    /// A fortnight of sessions up to Sunday, a digit a day.
    fn sums(fortnight: &str) -> BTreeMap<Date, DaySums> {
        let today: Date = SUNDAY.parse().unwrap();
        let days = fortnight.bytes().rev().zip(0_i64..);
        days.map(|(digit, back)| {
            let walks = u32::from(digit - b'0');
            let day = DaySums { sessions: [0, walks, 0, 0], walked: 15 * walks, ..day() };
            (today.saturating_sub(back.days()), day)
        })
        .collect()
    }

    fn day() -> DaySums {
        DaySums::default()
    }

    #[track_caller]
    fn check(fortnight: &str, expected: Observation) {
        assert_eq!(observe(SUNDAY.parse().unwrap(), &sums(fortnight)), expected, "{fortnight}");
    }

    #[test]
    fn a_week_is_observed_kindly() {
        check("00000000000000", Observation::Quiet);
        check("11111110000000", Observation::Quiet);
        check("00000001111111", Observation::EveryDay);
        check("10000001020000", Observation::More(2));
        check("00000001030000", Observation::Best(Weekday::Wednesday));
        check("00000003030000", Observation::Days(2));
        check("22222220101000", Observation::Days(2));
    }

    #[test]
    fn how_the_back_felt_is_told_beside_the_week_before() {
        let today: Date = SUNDAY.parse().unwrap();
        let told = |levels: &[(i64, u8)]| {
            let day = |(back, level): &(i64, u8)| {
                (today.saturating_sub(back.days()), DaySums { pain: Some(*level), ..day() })
            };
            felt(today, &levels.iter().map(day).collect())
        };

        assert_eq!(told(&[(0, 4)]), None);
        assert_eq!(told(&[(0, 4), (3, 5)]), Some(BackFelt { now: 5, days: 2, before: None }));
        let both = told(&[(0, 0), (6, 1), (1, 0), (7, 6)]);
        assert_eq!(both, Some(BackFelt { now: 0, days: 3, before: Some(6) }));
    }
}
