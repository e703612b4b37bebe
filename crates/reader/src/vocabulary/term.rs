//! What a phrase of a vocabulary stands for, and the keys under which vocabularies list their phrases.

use crate::{
    meaning::{DayPart, Days, Key, Length, Period},
    vocabulary::word::Word,
};

/// What a phrase stands for. Each has a key, which [`Term::from_str`] reads: "number-20", "weekday-1".
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Term {
    /// In hundredths.
    Number(u32),
    /// A number and a half: "two and a half".
    NumberAndHalf,
    /// A number that counts days: "the 20th".
    Ordinal,
    Unit(Unit),
    Length(Length),
    /// Half of a unit: "half an hour".
    HalfUnit,
    /// One of a unit: "an hour".
    OneUnit,
    /// A length and half of its unit: "an hour and a half".
    LengthAndHalf,
    /// A length and a quarter of its unit.
    LengthAndQuarter,
    /// Minutes after midnight.
    Clock(u16),
    ClockForm(ClockForm),
    /// From one time of day to another.
    ClockRange,
    Part(DayPart),
    /// A part of today.
    Today(DayPart),
    Cue(Key),
    Days(Days),
    DaysRange,
    DaysExcept,
    DaysOff,
    Month(i8),
    Date,
    DateRange,
    /// A day of this month or the next.
    MonthDay,
    /// So many days from today.
    Day(i32),
    /// The next day of that name after today.
    ComingDay,
    /// Monday to Sunday, so many weeks from this one.
    Week(i32),
    Every,
    /// Every so often, and what for.
    EveryFor(Key),
    Interval(Length),
    Often(u32, Period),
    OftenTimes(Period),
    Times(u32),
    In,
    Ago,
    Subject(Key),
    Did(Key),
    /// Several of a subject; a number before it counts them.
    Counted(Key),
    Movement(Key),
    DidMovement(Key),
    Reason(Key),
    Level(u8),
    /// A number of ten: "4 out of 10".
    LevelOfTen,
    Word(Word),
    /// How far to look back, and for what: "stats-month".
    Look(Key),
    /// A word of courtesy, which asks for nothing behind any command.
    Courtesy,
    /// A word that asks for nothing.
    Filler,
    /// Letters that may stand before a word, grown together with it.
    Prefix,
    /// Letters that may stand behind a word, grown together with it.
    Suffix,
}

/// A unit of what is measured or counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unit {
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
    Distance,
    Times,
}

/// How a clock time is put together from its parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ClockForm {
    /// An hour that may be of the morning or of the afternoon.
    Hour,
    /// An hour of 24.
    Hour24,
    HourMinute,
    HalfPast,
    HalfTo,
    QuarterPast,
    QuarterTo,
    MinutesPast,
    MinutesTo,
    Am,
    Pm,
    /// A time that is said to be one of 24 hours.
    Plain,
}

impl Term {
    /// The layer of the chart in which phrases for this are looked for: their holes are filled from lower ones.
    pub fn layer(&self) -> usize {
        match self {
            Term::NumberAndHalf | Term::Ordinal => 1,
            Term::MonthDay | Term::LevelOfTen => 2,
            Term::HalfUnit | Term::OneUnit => 2,
            Term::ClockForm(ClockForm::Am | ClockForm::Pm | ClockForm::Plain) => 3,
            Term::ClockForm(_) => 2,
            Term::LengthAndHalf | Term::LengthAndQuarter => 3,
            Term::ClockRange | Term::DaysRange | Term::Date | Term::DateRange => 4,
            Term::DaysExcept | Term::DaysOff | Term::ComingDay | Term::OftenTimes(_) => 5,
            Term::Every | Term::EveryFor(_) | Term::In | Term::Ago => 5,
            _ => 0,
        }
    }
}

/// How many layers there are.
pub(crate) const LAYERS: usize = 6;

/// What may fill a hole in a phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hole {
    Number,
    Hour,
    Minute,
    Unit,
    Length,
    Clock,
    Days,
    Day,
    Month,
    Year,
}

impl Hole {
    /// The hole that is written `<name>` in a phrase.
    pub fn named(name: &str) -> Option<Hole> {
        Some(match name {
            "number" => Hole::Number,
            "hour" => Hole::Hour,
            "minute" => Hole::Minute,
            "unit" => Hole::Unit,
            "length" => Hole::Length,
            "clock" => Hole::Clock,
            "days" => Hole::Days,
            "day" => Hole::Day,
            "month" => Hole::Month,
            "year" => Hole::Year,
            _ => return None,
        })
    }
}
