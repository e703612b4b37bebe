//! A person's hours: on which days, and within which ranges of them, reminders may come by
//! themselves. What was put at a fixed time on purpose comes all the same.

use std::{fmt, str::FromStr};

use jiff::{
    Timestamp, ToSpan,
    civil::{DateTime, Weekday},
    tz::TimeZone,
};

use super::schedule::{BadSchedule, Days, Minute, Problem, Range, read_days, read_range};

/// The ranges of each weekday, Monday first, each in order and apart.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Hours([Vec<Range>; 7]);

impl Hours {
    /// Working days with a break at noon, until somebody says otherwise.
    pub fn usual() -> Hours {
        let range = |from, to| Range { from: Minute::at(from, 0), to: Minute::at(to, 0) };
        Hours::none().with(Days::WEEKDAYS, vec![range(9, 12), range(13, 17)])
    }

    /// Hours in which nothing may come.
    pub fn none() -> Hours {
        Hours(Default::default())
    }

    /// These hours with others on some days.
    pub fn with(mut self, days: Days, ranges: Vec<Range>) -> Hours {
        let ranges = super::schedule::joined(ranges);
        for day in days.each() {
            self.0[index(day)].clone_from(&ranges);
        }
        self
    }

    pub fn on(&self, day: Weekday) -> &[Range] {
        &self.0[index(day)]
    }

    /// Whether a moment of the person's clock is within them, both ends included: an interval's
    /// last moment is a range's end.
    pub fn contains(&self, moment: DateTime) -> bool {
        let minute = Minute::of(moment.time());
        self.on(moment.weekday()).iter().any(|range| range.contains(minute))
    }

    /// The first instant from `from` on that lies within them; none where they hold none at all.
    pub fn next_within(&self, zone: &TimeZone, from: Timestamp) -> Option<Timestamp> {
        let moment = zone.to_datetime(from);
        if self.contains(moment) {
            return Some(from);
        }
        // A week and a day hold every weekday; one more day for the one that Samoa skipped.
        let days = moment.date().series(1.day()).take(9);
        let ranges = days.flat_map(|date| {
            self.on(date.weekday()).iter().map(move |range| super::schedule::on(date, range.from))
        });
        let mut begins = ranges.filter_map(|begin| zone.to_timestamp(begin).ok());
        begins.find(|begin| *begin > from)
    }

    /// The days that have the same ranges, and those ranges, in the order of the week; days without hours are left
    /// out. What goes on past midnight is one range of the day on which it begins, whose end lies before its start.
    pub fn nights(&self) -> Vec<(Days, Vec<Range>)> {
        let goes_on = |day: Weekday| {
            let last = self.on(day).last().filter(|last| last.to == Minute::END_OF_DAY)?;
            let next = self.on(day.next()).first().filter(|first| first.from == Minute(0))?;
            (next.to < last.from).then_some(next.to)
        };
        let mut groups: Vec<(Days, Vec<Range>)> = Vec::new();
        for day in Days::DAILY.each() {
            let mut ranges = self.on(day).to_vec();
            if let (Some(end), Some(last)) = (goes_on(day), ranges.last_mut()) {
                last.to = end;
            }
            if goes_on(day.previous()).is_some() {
                ranges.remove(0);
            }
            match groups.iter_mut().find(|(_, known)| *known == ranges) {
                _ if ranges.is_empty() => {}
                Some((days, _)) => *days = days.with(day),
                None => groups.push((Days::NONE.with(day), ranges)),
            }
        }
        groups
    }

    /// The days that have the same ranges, and those ranges, in the order of the week; days
    /// without hours are left out.
    pub fn groups(&self) -> Vec<(Days, &[Range])> {
        let mut groups: Vec<(Days, &[Range])> = Vec::new();
        for day in Days::DAILY.each().filter(|day| !self.on(*day).is_empty()) {
            match groups.iter_mut().find(|(_, ranges)| *ranges == self.on(day)) {
                Some((days, _)) => *days = days.with(day),
                None => groups.push((Days::NONE.with(day), self.on(day))),
            }
        }
        groups
    }
}

fn index(day: Weekday) -> usize {
    usize::from(day.to_monday_zero_offset().unsigned_abs())
}

/// "mon-thu 9:00-12:00 13:00-18:00; fri 9:00-14:00", or "never".
impl fmt::Display for Hours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let groups = self.groups();
        if groups.is_empty() {
            return f.write_str("never");
        }
        for (place, (days, ranges)) in groups.into_iter().enumerate() {
            write!(f, "{}{days}", if place == 0 { "" } else { "; " })?;
            ranges.iter().try_for_each(|range| write!(f, " {range}"))?;
        }
        Ok(())
    }
}

impl FromStr for Hours {
    type Err = BadSchedule;

    /// Reads what is printed: groups of days and ranges, parted by semicolons.
    fn from_str(text: &str) -> Result<Hours, BadSchedule> {
        if text == "never" {
            return Ok(Hours::none());
        }
        let groups = text.split(';').map(read_group);
        groups.into_iter().try_fold(Hours::none(), |hours, group| {
            let (days, ranges) = group?;
            Ok(hours.with(days, ranges))
        })
    }
}

fn read_group(group: &str) -> Result<(Days, Vec<Range>), BadSchedule> {
    let bad = |part: &str, problem| BadSchedule { part: part.trim().to_owned(), problem };
    let (mut days, mut ranges) = (Days::NONE, Vec::new());
    for word in group.split_whitespace() {
        match (read_days(word), read_range(word)) {
            (Some(named), _) => days = days.union(named),
            (None, Some(range)) if range.from < range.to => ranges.push(range),
            (None, Some(_)) => return Err(bad(word, Problem::RangeTooShort)),
            (None, None) => return Err(bad(word, Problem::Unreadable)),
        }
    }
    match (days.is_empty(), ranges.is_empty()) {
        (true, _) => Err(bad(group, Problem::NoDay)),
        (_, true) => Err(bad(group, Problem::NoTime)),
        _ => Ok((days, ranges)),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_no_hours_says_which_part() {
        for (kept, part) in [
            ("", ""),
            ("lunch", "lunch"),
            ("mon 12:00-9:00", "12:00-9:00"),
            ("mon", "mon"),
            ("9:00-12:00", "9:00-12:00"),
            ("mon 9:00-12:00; not tue", "not"),
        ] {
            assert_eq!(kept.parse::<Hours>().map_err(|bad| bad.part), Err(part.to_owned()));
        }
    }

    #[test]
    fn both_ends_are_within() {
        let hours = Hours::usual();
        let at = |moment: &str| hours.contains(moment.parse().unwrap());

        assert!(at("2026-03-02T09:00") && at("2026-03-02T12:00") && at("2026-03-02T17:00"));
        assert!(!at("2026-03-02T08:59") && !at("2026-03-02T12:30") && !at("2026-03-07T10:00"));
    }

    proptest! {
        #[test]
        fn what_is_printed_can_be_read_back(
            days in proptest::collection::vec((1_i8..=7, 0_u16..1380, 1_u16..600), 0..6),
        ) {
            let mut hours = Hours::none();
            for (day, from, length) in days {
                let day = Weekday::from_monday_one_offset(day).unwrap();
                let range = Range { from: Minute(from), to: Minute((from + length).min(1440)) };
                hours = hours.with(Days::NONE.with(day), vec![range]);
            }

            prop_assert_eq!(hours.to_string().parse::<Hours>(), Ok(hours));
        }

        #[test]
        fn whatever_is_typed_is_read_or_refused_and_never_a_panic(typed in "\\PC{0,60}") {
            let _ = typed.parse::<Hours>();
        }
    }

    #[test]
    fn a_night_is_one_range_of_the_day_on_which_it_begins() {
        let range = |from, to| Range { from: Minute::at(from, 0), to };
        let night = vec![range(22, Minute::END_OF_DAY)];
        let morning = vec![range(0, Minute::at(6, 0))];
        let friday = Days::day_named("fri").unwrap();
        let saturday = Days::day_named("sat").unwrap();
        let hours = Hours::none()
            .with(Days::NONE.with(friday), night)
            .with(Days::NONE.with(saturday), morning);

        let nights = hours.nights();

        assert_eq!(nights, [(Days::NONE.with(friday), vec![range(22, Minute::at(6, 0))])]);
        assert_eq!(Hours::usual().nights().len(), 1);
    }
}
