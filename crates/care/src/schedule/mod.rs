//! Schedules: civil times on days of the week, and the instants that they mean in a zone.
//!
//! Nine o'clock stays nine o'clock. A time that the clocks skip (a gap) comes once, as far after
//! the gap as it lay inside it; a time that they repeat (a fold) comes once, at the first.

mod days;
mod text;

use jiff::{
    Timestamp, ToSpan,
    civil::{Date, DateTime},
    tz::TimeZone,
};

use super::Hours;

pub(super) use self::text::{read_days, read_range};
pub use self::{
    days::Days,
    text::{BadSchedule, Problem},
};

/// The most times of day that one schedule may hold.
pub const MOST_TIMES: usize = 24;
/// The shortest interval, in minutes: more often than this nobody moves, they mute.
pub const SHORTEST_INTERVAL: u16 = 20;
/// The longest interval, in minutes.
pub const LONGEST_INTERVAL: u16 = 720;

/// The most days that may lie between two days of a schedule.
pub const MAX_DAYS_APART: u16 = 60;

/// The local times and days of a reminder. Its text form (`mon-fri 9:30 15:00`,
/// `daily every 45m 9:00-12:00`, `daily 17:00 once 2026-03-03`) is what the database keeps.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Schedule {
    days: Days,
    moments: Moments,
    dates: Dates,
}

/// Which dates of its days a schedule is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Dates {
    #[default]
    All,
    /// Every so many days, counted from a date: 2 is every other day.
    Every { days: u16, from: Date },
    /// One date alone.
    Once(Date),
}

impl Dates {
    fn contain(self, date: Date) -> bool {
        match self {
            Dates::All => true,
            Dates::Every { days, from } => {
                let gone = (date - from).get_days();
                gone >= 0 && gone % i32::from(days) == 0
            }
            Dates::Once(once) => date == once,
        }
    }

    /// How many dates from one on have to be looked at to meet each weekday, or each of its own.
    fn searched(self) -> usize {
        match self {
            // A week and a day hold every weekday; one more day for the one that Samoa skipped.
            Dates::All | Dates::Once(_) => 10,
            Dates::Every { days, .. } => 10 + usize::from(days),
        }
    }
}

/// When on such a day.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Moments {
    /// At these times, in order, each once.
    At(Vec<Minute>),
    /// At the end of each interval within each range: every 45 minutes from 9 to 12 is 9:45,
    /// 10:30, 11:15 and 12:00. A range begins where sitting begins, so its start is no moment.
    /// Without ranges of its own it goes by the person's hours, at whose ends lunch or the way home breaks
    /// the sitting by itself: 12:00 is no moment then. With ranges it keeps to both. Each comes `offset`
    /// minutes early, so that not everybody's comes at once.
    Every { interval: u16, offset: u16, ranges: Vec<Range> },
}

/// A minute of the civil day, 0 to 1440; 1440 is midnight at the day's end and only ends a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Minute(pub u16);

/// From a minute to a later one of the same day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Range {
    pub from: Minute,
    pub to: Minute,
}

impl Range {
    /// Whether a minute lies in it, both ends included.
    pub fn contains(self, minute: Minute) -> bool {
        self.from <= minute && minute <= self.to
    }
}

impl Minute {
    pub const END_OF_DAY: Minute = Minute(1440);

    /// The minute that a time of day lies in.
    pub fn of(time: jiff::civil::Time) -> Minute {
        let part = |part: i8| u16::try_from(part).expect("a time of day has no negative part");
        Minute::at(part(time.hour()), part(time.minute()))
    }

    /// `hour` and `minute` as a clock shows them.
    pub const fn at(hour: u16, minute: u16) -> Minute {
        Minute(hour * 60 + minute)
    }
}

impl Schedule {
    /// At fixed times of day.
    ///
    /// # Errors
    /// Says so where there is no time or more than [`MOST_TIMES`].
    pub fn at(days: Days, mut times: Vec<Minute>) -> Result<Schedule, Problem> {
        times.sort_unstable();
        times.dedup();
        match times.len() {
            0 => Err(Problem::NoTime),
            1..=MOST_TIMES if days.is_empty() => Err(Problem::NoDay),
            1..=MOST_TIMES => Ok(Schedule { days, moments: Moments::At(times), dates: Dates::All }),
            _ => Err(Problem::TooManyTimes),
        }
    }

    /// Every `interval` minutes within ranges; ranges that touch or overlap become one.
    ///
    /// # Errors
    /// Says so where the interval is out of bounds, or a range is shorter than it.
    pub fn every(days: Days, interval: u16, ranges: Vec<Range>) -> Result<Schedule, Problem> {
        if !(SHORTEST_INTERVAL..=LONGEST_INTERVAL).contains(&interval) {
            return Err(Problem::BadInterval);
        }
        if days.is_empty() {
            return Err(Problem::NoDay);
        }
        let ranges = joined(ranges);
        if ranges.iter().any(|range| range.from.0 + interval > range.to.0) {
            return Err(Problem::RangeTooShort);
        }
        let moments = Moments::Every { interval, offset: 0, ranges };
        Ok(Schedule { days, moments, dates: Dates::All })
    }

    /// This schedule with each moment so many minutes earlier; a time of day that would fall into the
    /// day before stays.
    pub fn earlier(self, minutes: u16) -> Schedule {
        let moments = match self.moments {
            Moments::At(times) => {
                let earlier = |time: Minute| Minute(time.0.checked_sub(minutes).unwrap_or(time.0));
                let mut times: Vec<Minute> = times.into_iter().map(earlier).collect();
                times.sort_unstable();
                times.dedup();
                Moments::At(times)
            }
            Moments::Every { interval, ranges, .. } => {
                Moments::Every { interval, offset: minutes.min(interval - 1), ranges }
            }
        };
        Schedule { moments, ..self }
    }

    /// This schedule on these dates alone.
    #[must_use]
    pub fn on_dates(self, dates: Dates) -> Schedule {
        Schedule { dates, ..self }
    }

    pub fn days(&self) -> Days {
        self.days
    }

    pub fn dates(&self) -> Dates {
        self.dates
    }

    /// Whether nothing of it lies on a day or after it.
    pub fn is_over(&self, today: Date) -> bool {
        matches!(self.dates, Dates::Once(date) if date < today)
    }

    /// Whether it comes on one date alone.
    pub fn is_once(&self) -> bool {
        matches!(self.dates, Dates::Once(_))
    }

    /// The time at which it comes, where there is one alone.
    pub fn only_time(&self) -> Option<Minute> {
        match &self.moments {
            Moments::At(times) => match times.as_slice() {
                [time] => Some(*time),
                _ => None,
            },
            Moments::Every { .. } => None,
        }
    }

    pub fn moments(&self) -> &Moments {
        &self.moments
    }

    /// The times of this schedule on other days of every week.
    ///
    /// # Errors
    /// Says so where no day is left.
    pub fn on_days(&self, days: Days) -> Result<Schedule, Problem> {
        match &self.moments {
            Moments::At(times) => Schedule::at(days, times.clone()),
            Moments::Every { interval, offset, ranges } => {
                let schedule = Schedule::every(days, *interval, ranges.clone())?;
                Ok(schedule.earlier(*offset))
            }
        }
    }

    /// With a fixed time more, or one less where it has it; from an interval it becomes that one
    /// time.
    ///
    /// # Errors
    /// Says so where no time is left, or there are too many.
    pub fn toggled(&self, minute: Minute) -> Result<Schedule, Problem> {
        let mut times = match &self.moments {
            Moments::At(times) => times.clone(),
            Moments::Every { .. } => Vec::new(),
        };
        match times.iter().position(|time| *time == minute) {
            Some(index) => drop(times.remove(index)),
            None => times.push(minute),
        }
        Ok(Schedule::at(self.days, times)?.on_dates(self.dates))
    }

    /// About half as often: twice the interval, or every second time of day, or every second day;
    /// what comes once a week stays.
    pub fn sparser(&self) -> Schedule {
        match self.dates {
            Dates::All => {}
            Dates::Every { days, from } => {
                let days = (days * 2).min(MAX_DAYS_APART);
                return self.clone().on_dates(Dates::Every { days, from });
            }
            Dates::Once(_) => return self.clone(),
        }
        let sparser = match &self.moments {
            Moments::Every { interval, offset, ranges } => {
                let interval = (interval * 2).min(LONGEST_INTERVAL);
                // A range too short for that is left as it is.
                let sparser = Schedule::every(self.days, interval, ranges.clone());
                sparser.map(|sparser| sparser.earlier(*offset))
            }
            Moments::At(times) if times.len() > 1 => {
                Schedule::at(self.days, times.iter().step_by(2).copied().collect())
            }
            Moments::At(times) => {
                Schedule::at(Days::of(self.days.each().step_by(2)), times.clone())
            }
        };
        sparser.unwrap_or_else(|_| self.clone())
    }

    /// With one fixed time moved to another.
    ///
    /// # Errors
    /// Says so for an interval, which has no fixed times.
    pub fn moved(&self, from: Minute, to: Minute) -> Result<Schedule, Problem> {
        let Moments::At(times) = &self.moments else { return Err(Problem::NoTime) };
        let moved = times.iter().map(|time| if *time == from { to } else { *time });
        Ok(Schedule::at(self.days, moved.collect())?.on_dates(self.dates))
    }

    /// The first due instant strictly after `after`, to the second; none where an interval meets no
    /// hours.
    pub fn next_after(
        &self,
        after: Timestamp,
        zone: &TimeZone,
        hours: &Hours,
    ) -> Option<Timestamp> {
        // A gap can push a time past `after` that the clock had shown before it, so the search
        // begins one civil day early.
        let civil = zone.to_datetime(after);
        let start = civil.checked_sub(1.day()).unwrap_or(civil);
        let mut earliest: Option<Timestamp> = None;
        let mut in_gap = false;
        let first = match self.dates {
            Dates::Once(date) | Dates::Every { from: date, .. } => date.max(start.date()),
            Dates::All => start.date(),
        };
        for date in first.series(1.day()).take(self.dates.searched()) {
            if !self.days.contains(date.weekday()) || !self.dates.contain(date) {
                continue;
            }
            for minute in self.minutes(hours.on(date.weekday())) {
                let moment = on(date, minute);
                if moment < start {
                    continue;
                }
                let ambiguous = zone.to_ambiguous_timestamp(moment);
                let gap = matches!(ambiguous.offset(), jiff::tz::AmbiguousOffset::Gap { .. });
                let Ok(instant) = ambiguous.compatible() else { continue };
                if instant <= after {
                    continue;
                }
                earliest = Some(earliest.map_or(instant, |sooner| sooner.min(instant)));
                in_gap |= gap;
                // Later civil times are later instants, unless this one was pushed over a gap.
                if !gap {
                    return earliest;
                }
            }
            if earliest.is_some() && !in_gap {
                return earliest;
            }
        }
        earliest
    }

    /// Whether no day of it holds a moment within these hours: every twelve hours of a working day.
    pub fn never_comes(&self, hours: &Hours) -> bool {
        self.days.each().all(|day| self.minutes(hours.on(day)).next().is_none())
    }

    /// The schedule's minutes of a day that has these hours, in order.
    fn minutes<'s>(&'s self, hours: &'s [Range]) -> impl Iterator<Item = Minute> + 's {
        let (times, (interval, offset), ranges, limits) = match &self.moments {
            Moments::At(times) => (times.as_slice(), (1, 0), [].as_slice(), None),
            Moments::Every { interval, offset, ranges } if ranges.is_empty() => {
                ([].as_slice(), (*interval, *offset), hours, None)
            }
            Moments::Every { interval, offset, ranges } => {
                ([].as_slice(), (*interval, *offset), ranges.as_slice(), Some(hours))
            }
        };
        let goes_by_hours = limits.is_none();
        let within = move |range: &'s Range| {
            let first = range.from.0 + interval - offset;
            // Hours that are only so long have no other moment than their end.
            let is_end = move |minute: &u16| {
                goes_by_hours && *minute > first && minute + offset == range.to.0
            };
            let minutes = (first..=range.to.0).step_by(interval.into());
            minutes.filter(move |minute| !is_end(minute)).map(Minute)
        };
        let is_allowed = move |minute: &Minute| {
            limits.is_none_or(|limits| limits.iter().any(|range| range.contains(*minute)))
        };
        times.iter().copied().chain(ranges.iter().flat_map(within).filter(is_allowed))
    }
}

/// The civil moment of a minute on a date; the day's end is the next day's start.
pub(super) fn on(date: jiff::civil::Date, minute: Minute) -> DateTime {
    let (date, minute) = match minute {
        Minute::END_OF_DAY => (date.tomorrow().unwrap_or(date), 0),
        Minute(minute) => (date, minute),
    };
    let hour = i8::try_from(minute / 60).expect("a minute of the day has an hour below 24");
    let minute = i8::try_from(minute % 60).expect("a remainder of 60 is below 60");
    date.at(hour, minute, 0, 0)
}

/// Ranges in order; those that touch or overlap are one.
pub(super) fn joined(mut ranges: Vec<Range>) -> Vec<Range> {
    ranges.sort_unstable();
    let mut joined: Vec<Range> = Vec::with_capacity(ranges.len());
    for range in ranges {
        match joined.last_mut() {
            Some(last) if range.from <= last.to => last.to = last.to.max(range.to),
            _ => joined.push(range),
        }
    }
    joined
}

#[cfg(test)]
mod tests;
