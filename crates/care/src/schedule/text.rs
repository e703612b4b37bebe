//! The text form of a schedule: what is printed can be read back, and people may be freer.

use std::{fmt, str::FromStr};

use super::{Dates, Days, MAX_DAYS_APART, Minute, Moments, Range, Schedule};
use crate::time_of_day::read_time;

/// Why some words are not a schedule: the part that could not be used, and what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{problem:?} at {part:?}")]
pub struct BadSchedule {
    pub part: String,
    pub problem: Problem,
}

/// What can be wrong with a schedule.
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

    /// Reads days, times, and "every N minutes" with ranges, in any order; no days means daily.
    fn from_str(text: &str) -> Result<Schedule, BadSchedule> {
        let mut reading = Reading::default();
        let lowered = text.to_lowercase().replace(['–', '—'], "-").replace([',', ';', '&'], " ");
        let words: Vec<&str> = lowered.split_whitespace().collect();
        let mut rest = words.as_slice();
        while let Some((word, after)) = rest.split_first() {
            rest = reading.take(word, after)?;
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
    /// Takes one word and what belongs to it; returns the words left.
    fn take<'w>(
        &mut self,
        word: &'w str,
        after: &'w [&'w str],
    ) -> Result<&'w [&'w str], BadSchedule> {
        match word {
            "and" | "at" | "on" | "from" | "between" | "of" | "the" => return Ok(after),
            "every" | "each" => return self.take_every(word, after),
            "offset" => return self.take_offset(word, after),
            "once" => return self.take_once(word, after),
            "cycle" => return self.take_cycle(word, after),
            _ => {}
        }
        if let Some(days) = read_days(word) {
            self.days = self.days.union(days);
            return Ok(after);
        }
        // "9 am" is two words, "9am" is one; "9 am - 5 pm" is not offered.
        let meridiem = after.first().filter(|next| matches!(**next, "am" | "pm" | "a.m." | "p.m."));
        if let Some(meridiem) = meridiem
            && let Some(minute) = read_minute(&format!("{word}{}", meridiem.replace('.', "")))
        {
            self.times.push(minute);
            return Ok(&after[1..]);
        }
        if let Some(range) = read_range(word) {
            if range.to <= range.from {
                return Err(bad(word, Problem::RangeTooShort));
            }
            self.ranges.push(range);
            return Ok(after);
        }
        match read_minute(word) {
            Some(minute) => self.times.push(minute),
            None => return Err(bad(word, Problem::Unreadable)),
        }
        Ok(after)
    }

    /// "every day", "every monday", "every hour", "every 45m", "every 45 min".
    fn take_every<'w>(
        &mut self,
        every: &str,
        after: &'w [&'w str],
    ) -> Result<&'w [&'w str], BadSchedule> {
        let Some((word, after)) = after.split_first() else {
            return Err(bad(every, Problem::BadInterval));
        };
        if let Some(days) = read_days(word) {
            self.days = self.days.union(days);
            return Ok(after);
        }
        let digits = word.len() - word.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let (number, unit) = word.split_at(digits);
        let (unit, after) = match (number, unit, after.split_first()) {
            ("", unit, _) => (unit, after),
            (_, "", Some((unit, after))) => (*unit, after),
            (_, unit, _) => (unit, after),
        };
        let count: u16 = if number.is_empty() { 1 } else { number.parse().unwrap_or(0) };
        let minutes = match unit {
            "m" | "min" | "mins" | "minute" | "minutes" => count,
            "h" | "hr" | "hrs" | "hour" | "hours" => count.saturating_mul(60),
            _ => return Err(bad(word, Problem::BadInterval)),
        };
        self.interval = Some(minutes);
        Ok(after)
    }

    /// "offset 7m".
    fn take_offset<'w>(
        &mut self,
        offset: &str,
        after: &'w [&'w str],
    ) -> Result<&'w [&'w str], BadSchedule> {
        let minutes = after.split_first().and_then(|(word, after)| {
            let minutes = word.strip_suffix('m')?.parse().ok()?;
            Some((minutes, after))
        });
        let (minutes, after) = minutes.ok_or_else(|| bad(offset, Problem::Unreadable))?;
        self.offset = minutes;
        Ok(after)
    }

    /// "once 2026-03-03".
    fn take_once<'w>(
        &mut self,
        once: &str,
        after: &'w [&'w str],
    ) -> Result<&'w [&'w str], BadSchedule> {
        let date = after.split_first().and_then(|(date, after)| Some((date.parse().ok()?, after)));
        let (date, after) = date.ok_or_else(|| bad(once, Problem::Unreadable))?;
        self.dates = Dates::Once(date);
        Ok(after)
    }

    /// "cycle 2d 2026-03-02".
    fn take_cycle<'w>(
        &mut self,
        cycle: &str,
        after: &'w [&'w str],
    ) -> Result<&'w [&'w str], BadSchedule> {
        let dates = match after {
            [days, from, after @ ..] => days
                .strip_suffix('d')
                .and_then(|days| days.parse().ok())
                .filter(|days| (2..=MAX_DAYS_APART).contains(days))
                .and_then(|days| Some((Dates::Every { days, from: from.parse().ok()? }, after))),
            _ => None,
        };
        let (dates, after) = dates.ok_or_else(|| bad(cycle, Problem::Unreadable))?;
        self.dates = dates;
        Ok(after)
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

/// A word that names days: "daily", "weekend", "mon-fri", "tuesdays".
pub fn read_days(word: &str) -> Option<Days> {
    match word {
        "daily" | "everyday" | "day" | "days" => Some(Days::DAILY),
        "weekdays" | "weekday" | "workdays" => Some(Days::WEEKDAYS),
        "weekend" | "weekends" => Some(Days::WEEKEND),
        _ => match word.split_once('-') {
            Some((first, last)) => {
                Some(Days::span(Days::day_named(first)?, Days::day_named(last)?))
            }
            None => Days::day_named(word).map(|day| Days::NONE.with(day)),
        },
    }
}

/// A word that is a range: "9-12", "9am-5pm"; its end may lie before its start. Midnight ends a
/// day.
pub fn read_range(word: &str) -> Option<Range> {
    let (from, to) = word.split_once('-')?;
    let (from, to) = (read_minute(from)?, read_minute(to)?);
    Some(Range { from, to: if to == Minute(0) { Minute::END_OF_DAY } else { to } })
}

fn read_minute(word: &str) -> Option<Minute> {
    read_time(word).map(Minute::of)
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
