//! A set of weekdays.

use std::fmt;

use jiff::civil::Weekday;

/// Days of the week, Monday first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Days(u8);

const NAMES: [(Weekday, &str); 7] = [
    (Weekday::Monday, "mon"),
    (Weekday::Tuesday, "tue"),
    (Weekday::Wednesday, "wed"),
    (Weekday::Thursday, "thu"),
    (Weekday::Friday, "fri"),
    (Weekday::Saturday, "sat"),
    (Weekday::Sunday, "sun"),
];

impl Days {
    pub const NONE: Days = Days(0);
    pub const DAILY: Days = Days(0b111_1111);
    pub const WEEKDAYS: Days = Days(0b001_1111);
    pub const WEEKEND: Days = Days(0b110_0000);

    pub fn of(days: impl IntoIterator<Item = Weekday>) -> Days {
        days.into_iter().fold(Days::NONE, Days::with)
    }

    pub fn with(self, day: Weekday) -> Days {
        Days(self.0 | bit(day))
    }

    /// With that day, or without it where it is in.
    pub fn toggled(self, day: Weekday) -> Days {
        Days(self.0 ^ bit(day))
    }

    pub fn union(self, other: Days) -> Days {
        Days(self.0 | other.0)
    }

    pub fn contains(self, day: Weekday) -> bool {
        self.0 & bit(day) != 0
    }

    /// The days, Monday first.
    pub fn each(self) -> impl Iterator<Item = Weekday> {
        NAMES.iter().map(|(day, _)| *day).filter(move |day| self.contains(*day))
    }

    pub fn is_empty(self) -> bool {
        self == Days::NONE
    }

    /// The days from `first` to `last`, past Sunday where the week turns ("fri-mon").
    pub fn span(first: Weekday, last: Weekday) -> Days {
        let mut days = Days::NONE.with(first);
        let mut day = first;
        while day != last {
            day = day.next();
            days = days.with(day);
        }
        days
    }

    /// A day by the name under which it is kept: "mon".
    pub fn day_named(word: &str) -> Option<Weekday> {
        NAMES.iter().find(|(_, name)| *name == word).map(|(day, _)| *day)
    }

    /// The runs of neighbouring days, Monday to Sunday.
    pub fn runs(self) -> Vec<(Weekday, Weekday)> {
        let mut runs: Vec<(Weekday, Weekday)> = Vec::new();
        for (day, _) in NAMES.iter().filter(|(day, _)| self.contains(*day)) {
            match runs.last_mut() {
                Some((_, last)) if last.next() == *day => *last = *day,
                _ => runs.push((*day, *day)),
            }
        }
        runs
    }
}

fn bit(day: Weekday) -> u8 {
    1 << day.to_monday_zero_offset()
}

/// "daily", or runs of days: "mon-fri", "tue thu", "mon-wed sat".
impl fmt::Display for Days {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if *self == Days::DAILY {
            return f.write_str("daily");
        }
        for (index, (first, last)) in self.runs().into_iter().enumerate() {
            let name = |day: Weekday| NAMES[usize::from(day.to_monday_zero_offset() as u8)].1;
            let gap = if index == 0 { "" } else { " " };
            if first == last {
                write!(f, "{gap}{}", name(first))?;
            } else if first.next() == last {
                write!(f, "{gap}{} {}", name(first), name(last))?;
            } else {
                write!(f, "{gap}{}-{}", name(first), name(last))?;
            }
        }
        Ok(())
    }
}
