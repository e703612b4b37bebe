//! The form in which a schedule is kept, in which buttons carry it and operators write their plans: what is printed is
//! read back. What people type is read elsewhere, by the reader of all words.

use std::{fmt, str::FromStr};

use super::{Dates, Days, MAX_DAYS_APART, Minute, Moments, Range, Schedule};

/// Why some words are not a schedule: the part that could not be used, and what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{problem:?} at {part:?}")]
pub struct BadSchedule {
    pub part: String,
    pub problem: Problem,
}

/// A mistake in a schedule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// A word that is no time, day, range or interval.
    Unreadable,
    NoTime,
    NoDay,
    TooManyTimes,
    /// "every" without a number of minutes or hours, or one outside the bounds.
    BadInterval,
    /// A range shorter than the interval, or one that ends before it starts.
    RangeTooShort,
    /// A single time beside "every", or a range without it.
    Mixed,
}

impl FromStr for Schedule {
    type Err = BadSchedule;

    /// Reads what is printed: days, then times or an interval with its ranges, then the dates; no days means daily.
    fn from_str(text: &str) -> Result<Schedule, BadSchedule> {
        let mut reading = Reading::default();
        let mut words = text.split_whitespace();
        while let Some(word) = words.next() {
            reading.take(word, &mut words)?;
        }
        reading.finish(text)
    }
}

#[derive(Default)]
struct Reading {
    days: Days,
    times: Vec<Minute>,
    ranges: Vec<Range>,
    interval: Option<u16>,
    offset: u16,
    dates: Dates,
}

impl Reading {
    /// Takes one word, and of those after it what belongs to it.
    fn take<'w>(
        &mut self,
        word: &'w str,
        after: &mut impl Iterator<Item = &'w str>,
    ) -> Result<(), BadSchedule> {
        let unreadable = || bad(word, Problem::Unreadable);
        match word {
            "every" => {
                let minutes = after.next().and_then(|minutes| number_before('m', minutes));
                self.interval = Some(minutes.ok_or_else(|| bad(word, Problem::BadInterval))?);
            }
            "offset" => {
                let minutes = after.next().and_then(|minutes| number_before('m', minutes));
                self.offset = minutes.ok_or_else(unreadable)?;
            }
            "once" => {
                let date = after.next().and_then(|date| date.parse().ok());
                self.dates = Dates::Once(date.ok_or_else(unreadable)?);
            }
            "cycle" => {
                let days = after.next().and_then(|days| number_before('d', days));
                let days = days.filter(|days| (2..=MAX_DAYS_APART).contains(days));
                let from = after.next().and_then(|from| from.parse().ok());
                let (days, from) = days.zip(from).ok_or_else(unreadable)?;
                self.dates = Dates::Every { days, from };
            }
            _ => {
                if let Some(days) = read_days(word) {
                    self.days = self.days.union(days);
                } else if let Some(range) = read_range(word) {
                    if range.to <= range.from {
                        return Err(bad(word, Problem::RangeTooShort));
                    }
                    self.ranges.push(range);
                } else {
                    self.times.push(read_minute(word).ok_or_else(unreadable)?);
                }
            }
        }
        Ok(())
    }

    fn finish(self, text: &str) -> Result<Schedule, BadSchedule> {
        let dates = self.dates;
        let days = if self.days.is_empty() { Days::DAILY } else { self.days };
        match self.interval {
            Some(_) if !self.times.is_empty() => Err(Problem::Mixed),
            Some(interval) => Schedule::every(days, interval, self.ranges)
                .map(|schedule| schedule.earlier(self.offset)),
            None if !self.ranges.is_empty() => Err(Problem::Mixed),
            None => Schedule::at(days, self.times),
        }
        .map(|schedule| schedule.on_dates(dates))
        .map_err(|problem| bad(text.trim(), problem))
    }
}

fn bad(part: &str, problem: Problem) -> BadSchedule {
    BadSchedule { part: part.to_owned(), problem }
}

/// The number of "45m".
fn number_before<N: FromStr>(unit: char, word: &str) -> Option<N> {
    word.strip_suffix(unit)?.parse().ok()
}

/// Days as they are kept, "daily", "mon-fri", "tue", and as operators may write them, "weekdays".
pub fn read_days(word: &str) -> Option<Days> {
    match word.split_once('-') {
        None if word == "daily" => Some(Days::DAILY),
        None if word == "weekdays" => Some(Days::WEEKDAYS),
        None if word == "weekend" => Some(Days::WEEKEND),
        None => Days::day_named(word).map(|day| Days::NONE.with(day)),
        Some((first, last)) => Some(Days::span(Days::day_named(first)?, Days::day_named(last)?)),
    }
}

/// A range as it is kept: "9:00-12:00"; its end may lie before its start. Midnight ends a day.
pub fn read_range(word: &str) -> Option<Range> {
    let (from, to) = word.split_once('-')?;
    let (from, to) = (read_minute(from)?, read_minute(to)?);
    Some(Range { from, to: if to == Minute(0) { Minute::END_OF_DAY } else { to } })
}

/// A time as it is kept, "9:30", or "9" for the whole hour.
fn read_minute(word: &str) -> Option<Minute> {
    let (hour, minute) = word.split_once(':').unwrap_or((word, "00"));
    let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !matches!(hour.len(), 1 | 2) || minute.len() != 2 || !is_digits(hour) || !is_digits(minute) {
        return None;
    }
    let (hour, minute) = (hour.parse().ok()?, minute.parse().ok()?);
    (hour < 24 && minute < 60).then(|| Minute::at(hour, minute))
}

/// "9:30", as a clock shows it.
impl fmt::Display for Minute {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{:02}", self.0 / 60 % 24, self.0 % 60)
    }
}

/// "9:00-12:00".
impl fmt::Display for Range {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.from, self.to)
    }
}

/// The canonical text: days, then times or the interval with its ranges, then the dates.
impl fmt::Display for Schedule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.days)?;
        match &self.moments {
            Moments::At(times) => times.iter().try_for_each(|time| write!(f, " {time}"))?,
            Moments::Every { interval, offset, ranges } => {
                write!(f, " every {interval}m")?;
                if *offset > 0 {
                    write!(f, " offset {offset}m")?;
                }
                ranges.iter().try_for_each(|range| write!(f, " {range}"))?;
            }
        }
        match self.dates {
            Dates::All => Ok(()),
            Dates::Every { days, from } => write!(f, " cycle {days}d {from}"),
            Dates::Once(date) => write!(f, " once {date}"),
        }
    }
}
