//! A set of weekdays.

use std::fmt;

use jiff::civil::Weekday;

/// Days of the week.
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

    /// One day.
    pub fn only(day: Weekday) -> Days {
        Days(1 << day.to_monday_zero_offset())
    }

    /// The days from `first` to `last`, past Sunday where the week turns.
    pub fn span(first: Weekday, last: Weekday) -> Days {
        let mut days = Days::only(first);
        let mut day = first;
        while day != last {
            day = day.next();
            days = days.union(Days::only(day));
        }
        days
    }

    /// The days of both sets.
    #[must_use]
    pub fn union(self, other: Days) -> Days {
        Days(self.0 | other.0)
    }

    /// These days but for those of the other set.
    #[must_use]
    pub fn without(self, other: Days) -> Days {
        Days(self.0 & !other.0)
    }

    pub fn is_empty(self) -> bool {
        self == Days::NONE
    }

    pub fn contains(self, day: Weekday) -> bool {
        self.0 & Days::only(day).0 != 0
    }

    /// The days, Monday first.
    pub fn each(self) -> impl Iterator<Item = Weekday> {
        NAMES.iter().map(|(day, _)| *day).filter(move |day| self.contains(*day))
    }

    /// The day, where the set holds exactly one.
    pub fn single(self) -> Option<Weekday> {
        let mut days = self.each();
        let first = days.next()?;
        days.next().is_none().then_some(first)
    }

    /// The runs of neighbouring days, Monday to Sunday.
    fn runs(self) -> Vec<(usize, usize)> {
        let mut runs: Vec<(usize, usize)> = Vec::new();
        for (index, (day, _)) in NAMES.iter().enumerate() {
            match runs.last_mut() {
                _ if !self.contains(*day) => {}
                Some((_, last)) if *last + 1 == index => *last = index,
                _ => runs.push((index, index)),
            }
        }
        runs
    }
}

/// "daily", or runs of days: "mon-fri", "tue,thu", "mon-wed,sat".
impl fmt::Display for Days {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if *self == Days::DAILY {
            return f.write_str("daily");
        }
        for (index, (first, last)) in self.runs().into_iter().enumerate() {
            let comma = if index == 0 { "" } else { "," };
            let (first_name, last_name) = (NAMES[first].1, NAMES[last].1);
            match last - first {
                0 => write!(f, "{comma}{first_name}")?,
                _ => write!(f, "{comma}{first_name}-{last_name}")?,
            }
        }
        Ok(())
    }
}
