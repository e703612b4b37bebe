//! What a piece of a text can stand for, once phrases and numbers are read; and how phrases with holes get their
//! value from what fills them.

use jiff::civil::Weekday;

use crate::{
    chart::{
        clock::{Clock, Half, formed},
        date::{DayOfYear, date, date_range},
    },
    meaning::{DayPart, Days, Key, Length, Period},
    vocabulary::{
        term::{Hole, Term, Unit},
        word::Word,
    },
};

/// What a piece of a text can stand for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Value {
    /// In hundredths.
    Number(u32),
    /// So many of so many: "4/10".
    Ratio(u32, u32),
    Unit(Unit),
    Length(Length),
    /// In hundredths of its unit.
    Distance(u32),
    Times(u32),
    Clock(Clock),
    ClockRange(Clock, Clock),
    Part(DayPart),
    /// A part of today.
    Today(DayPart),
    Cue(Key),
    Days(Days),
    Except(Days),
    Off(Days),
    Month(i8),
    Date(DayOfYear),
    DateRange(DayOfYear, DayOfYear),
    /// A day of this month or the next.
    MonthDay(i8),
    /// So many days from today.
    Day(i32),
    ComingDay(Weekday),
    /// Several days that follow each other, the next time that they come.
    ComingDays(Days),
    Week(i32),
    Every(Length, Option<Key>),
    Often(u32, Period),
    In(Length),
    Ago(Length),
    Subject(Key),
    Did(Key),
    Counted(Key),
    Movement(Key),
    DidMovement(Key),
    Reason(Key),
    Level(u8),
    Word(Word),
    Filler,
}

/// What filled a hole.
pub(crate) type Filled = (Hole, Value);

/// The value with which something fills a hole, where it can.
pub(crate) fn fill(hole: Hole, value: &Value) -> Option<Value> {
    let whole = |from: u32, to: u32| match value {
        Value::Number(hundredths) if hundredths % 100 == 0 => {
            (from..=to).contains(&(hundredths / 100)).then(|| value.clone())
        }
        _ => None,
    };
    match (hole, value) {
        (Hole::Number, Value::Number(_))
        | (Hole::Unit, Value::Unit(_))
        | (Hole::Length, Value::Length(_))
        | (Hole::Days, Value::Days(_))
        | (Hole::Month, Value::Month(_)) => Some(value.clone()),
        (Hole::Hour, _) => whole(0, 24),
        (Hole::Minute, _) => whole(0, 59),
        (Hole::Day, _) => whole(1, 31),
        (Hole::Year, _) => whole(2000, 2200),
        (Hole::Clock, _) => clock(value).map(Value::Clock),
        _ => None,
    }
}

/// A value as a time of day; a bare number is an hour.
pub(crate) fn clock(value: &Value) -> Option<Clock> {
    match value {
        Value::Clock(clock) => Some(*clock),
        Value::Number(hundredths) if hundredths % 100 == 0 => {
            Clock::new(hundredths / 100, 0, Half::Unsaid)
        }
        _ => None,
    }
}

/// The value of a phrase.
pub(crate) fn value(term: &Term, filled: &[Filled]) -> Option<Value> {
    let length = || {
        filled.iter().find_map(|(_, value)| match value {
            Value::Length(length) => Some(*length),
            _ => None,
        })
    };
    let number = || hundredths(filled, Hole::Number);
    Some(match term {
        Term::Number(hundredths) => Value::Number(*hundredths),
        Term::NumberAndHalf => Value::Number(number()?.checked_add(50)?),
        Term::Ordinal => Value::Number(number()?),
        Term::Unit(unit) => Value::Unit(*unit),
        Term::Length(length) => Value::Length(*length),
        Term::HalfUnit => measured(50, unit(filled)?)?,
        Term::OneUnit => measured(100, unit(filled)?)?,
        Term::LengthAndHalf => Value::Length(with_part(length()?, 2)?),
        Term::LengthAndQuarter => Value::Length(with_part(length()?, 4)?),
        Term::Clock(minute) => Value::Clock(Clock { minute: *minute, half: Half::Known }),
        Term::ClockForm(form) => Value::Clock(formed(*form, filled)?),
        Term::ClockRange => clock_range(filled)?,
        Term::Part(part) => Value::Part(*part),
        Term::Today(part) => Value::Today(*part),
        Term::Cue(cue) => Value::Cue(cue.clone()),
        Term::Days(days) => Value::Days(*days),
        Term::DaysRange => days_range(filled)?,
        Term::DaysExcept => Value::Except(all_days(filled)),
        Term::DaysOff => Value::Off(all_days(filled)),
        Term::Month(month) => Value::Month(*month),
        Term::Date => Value::Date(date(filled)?),
        Term::DateRange => date_range(filled)?,
        Term::MonthDay => Value::MonthDay(i8::try_from(hundredths(filled, Hole::Day)? / 100).ok()?),
        Term::LevelOfTen => Value::Ratio(number()? / 100, 10),
        Term::Day(days) => Value::Day(*days),
        Term::ComingDay => match all_days(filled) {
            days if days.is_empty() => return None,
            days => days.single().map_or(Value::ComingDays(days), Value::ComingDay),
        },
        Term::Week(weeks) => Value::Week(*weeks),
        Term::Every => Value::Every(length()?, None),
        Term::EveryFor(subject) => Value::Every(length()?, Some(subject.clone())),
        Term::Interval(length) => Value::Every(*length, None),
        Term::Often(count, each) => Value::Often(*count, *each),
        Term::OftenTimes(each) => Value::Often(number()? / 100, *each),
        Term::Times(times) => Value::Times(*times),
        Term::In => Value::In(length()?),
        Term::Ago => Value::Ago(length()?),
        Term::Subject(key) => Value::Subject(key.clone()),
        Term::Did(key) => Value::Did(key.clone()),
        Term::Counted(key) => Value::Counted(key.clone()),
        Term::Movement(key) => Value::Movement(key.clone()),
        Term::DidMovement(key) => Value::DidMovement(key.clone()),
        Term::Reason(key) => Value::Reason(key.clone()),
        Term::Level(level) => Value::Level(*level),
        Term::Word(word) => Value::Word(*word),
        Term::Filler => Value::Filler,
        Term::Prefix | Term::Suffix | Term::Courtesy | Term::Look(_) => return None,
    })
}

/// The number that filled a hole, in hundredths.
pub(crate) fn hundredths(filled: &[Filled], wanted: Hole) -> Option<u32> {
    filled.iter().find_map(|(hole, value)| match value {
        Value::Number(hundredths) if *hole == wanted => Some(*hundredths),
        _ => None,
    })
}

fn unit(filled: &[Filled]) -> Option<Unit> {
    filled.iter().find_map(|(_, value)| match value {
        Value::Unit(unit) => Some(*unit),
        _ => None,
    })
}

/// Nobody plans for more days than this; longer lengths are none.
const MAX_DAYS: u32 = 3660;

/// So many hundredths of a unit.
pub(crate) fn measured(hundredths: u32, unit: Unit) -> Option<Value> {
    unbounded(hundredths, unit).filter(|value| match value {
        Value::Length(Length::Seconds(seconds)) => *seconds <= MAX_DAYS * 86_400,
        Value::Length(Length::Days(days)) => *days <= MAX_DAYS,
        Value::Length(Length::Months(months)) => *months <= MAX_DAYS / 30,
        _ => true,
    })
}

fn unbounded(hundredths: u32, unit: Unit) -> Option<Value> {
    let of = |seconds: u32| hundredths.checked_mul(seconds).map(|total| total / 100);
    let is_whole = hundredths.is_multiple_of(100);
    Some(match unit {
        Unit::Second => Value::Length(Length::Seconds(of(1)?)),
        Unit::Minute => Value::Length(Length::Seconds(of(60)?)),
        Unit::Hour => Value::Length(Length::Seconds(of(3600)?)),
        Unit::Day if is_whole => Value::Length(Length::Days(of(1)?)),
        Unit::Day => Value::Length(Length::Seconds(of(86_400)?)),
        Unit::Week => Value::Length(Length::Days(of(7)?)),
        Unit::Month if is_whole => Value::Length(Length::Months(of(1)?)),
        Unit::Month => Value::Length(Length::Days(of(30)?)),
        Unit::Year if is_whole => Value::Length(Length::Months(of(12)?)),
        Unit::Year => Value::Length(Length::Days(of(365)?)),
        Unit::Distance => Value::Distance(hundredths),
        Unit::Times => Value::Times(of(1)?),
    })
}

/// A length and one part of so many of its largest unit: an hour and a half.
fn with_part(length: Length, parts: u32) -> Option<Length> {
    match length {
        Length::Seconds(seconds) => {
            let unit = if seconds.is_multiple_of(3600) { 3600 } else { 60 };
            Some(Length::Seconds(seconds.checked_add(unit / parts)?))
        }
        Length::Days(days) if days.is_multiple_of(7) => {
            Some(Length::Days(days.checked_add(7 / parts)?))
        }
        Length::Days(days) => {
            Some(Length::Seconds(days.checked_mul(86_400)?.checked_add(86_400 / parts)?))
        }
        Length::Months(_) => None,
    }
}

fn clock_range(filled: &[Filled]) -> Option<Value> {
    let mut clocks = filled.iter().filter_map(|(_, value)| clock(value));
    Some(Value::ClockRange(clocks.next()?, clocks.next()?))
}

fn all_days(filled: &[Filled]) -> Days {
    let days = filled.iter().filter_map(|(_, value)| match value {
        Value::Days(days) => Some(*days),
        _ => None,
    });
    days.fold(Days::NONE, Days::union)
}

fn days_range(filled: &[Filled]) -> Option<Value> {
    let mut days = filled.iter().filter_map(|(_, value)| match value {
        Value::Days(days) => days.single(),
        _ => None,
    });
    Some(Value::Days(Days::span(days.next()?, days.next()?)))
}
