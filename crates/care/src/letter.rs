//! The weekly letter: one observation that helps, and one suggestion. Pure; the words are elsewhere.

use std::collections::BTreeMap;

use jiff::{SignedDuration, ToSpan, civil::Date, civil::Weekday};

use super::{
    Activity, Schedule,
    progress::{Day, DaySums, STRENGTHENED_A_WEEK, WALKED_A_WEEK},
    schedule::{Days, Minute, Moments},
};

/// When it comes to whoever has not said.
const USUAL: (Weekday, Minute) = (Weekday::Sunday, Minute::at(18, 0));
/// Whoever is here for less has no week yet to be written about.
pub const FIRST_DAYS: SignedDuration = SignedDuration::from_hours(3 * 24);

/// So many reminders of a week went by for each that was answered before fewer are suggested, and
/// at least so many in all.
const MANY_FOR_ONE: u32 = 2;
const MANY_ASKED: u32 = 14;
/// From so many sessions of one weekday on, that day stands out.
const STANDS_OUT: u32 = 3;

/// What is worth knowing about a week.
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

/// What may help next week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Suggestion {
    /// Half as many reminders.
    Fewer,
    /// A reminder for an activity that the plan has too little of.
    Add(Activity),
    /// A whole session, guided.
    Session,
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

/// What is worth knowing about the week up to a day.
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

/// What may help after the week up to a day, with this plan.
pub fn suggest(
    today: Date,
    sums: &BTreeMap<Date, DaySums>,
    marks: &BTreeMap<Date, Day>,
    plan: &[(Activity, &Schedule)],
) -> Suggestion {
    let week = || sums.range(week_to(today)).map(|(_, day)| day);
    let (asked, done) = marks
        .range(week_to(today))
        .fold((0, 0), |(asked, done), (_, day)| (asked + day.unanswered, done + day.sessions));
    if asked >= MANY_ASKED && asked > done * MANY_FOR_ONE {
        return Suggestion::Fewer;
    }
    let days_of = |activity: Activity| -> usize {
        let schedules = plan.iter().filter(|(planned, _)| *planned == activity);
        let days = schedules.map(|(_, schedule)| schedule.days());
        (1..=7)
            .filter_map(|day| Weekday::from_monday_one_offset(day).ok())
            .filter(|day| days.clone().any(|days| days.contains(*day)))
            .count()
    };
    let place = |activity: Activity| Activity::ALL.iter().position(|known| *known == activity);
    let strengthened = place(Activity::Strengthen)
        .map_or(0, |place| week().filter(|day| day.sessions[place] > 0).count());
    let walked: u32 = week().map(|day| day.walked).sum();
    let strengthening_days = STRENGTHENED_A_WEEK as usize;
    if strengthened < strengthening_days && days_of(Activity::Strengthen) < strengthening_days {
        return Suggestion::Add(Activity::Strengthen);
    }
    if walked < WALKED_A_WEEK && days_of(Activity::Walk) < 5 {
        return Suggestion::Add(Activity::Walk);
    }
    if days_of(Activity::Stretch) == 0 {
        return Suggestion::Add(Activity::Stretch);
    }
    Suggestion::Session
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
        DaySums { sessions: [0; 4], walked: 0, is_off: false, pain: None }
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
    fn what_the_plan_has_too_little_of_is_suggested() {
        let today: Date = SUNDAY.parse().unwrap();
        let daily: Schedule = "daily 12:30".parse().unwrap();
        let twice: Schedule = "tue fri 18:30".parse().unwrap();
        let full =
            [(Activity::Walk, &daily), (Activity::Stretch, &daily), (Activity::Strengthen, &twice)];
        let some = sums("00000001030000");
        let suggest = |plan: &[(Activity, &Schedule)], marks: &BTreeMap<Date, Day>| {
            suggest(today, &some, marks, plan)
        };

        assert_eq!(suggest(&full, &BTreeMap::new()), Suggestion::Session);
        assert_eq!(suggest(&full[..2], &BTreeMap::new()), Suggestion::Add(Activity::Strengthen));
        assert_eq!(suggest(&full[1..], &BTreeMap::new()), Suggestion::Add(Activity::Walk));
        let many = Day { sessions: 1, unanswered: 20, skipped: 0 };
        assert_eq!(suggest(&full, &[(today, many)].into()), Suggestion::Fewer);
    }
}
