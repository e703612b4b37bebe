//! Days of the year as they were said, with or without their year.

use crate::{
    chart::value::{Filled, Value, hundredths},
    vocabulary::term::Hole,
};

/// A day of a month, of a year that may be unsaid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct DayOfYear {
    pub day: i8,
    pub month: i8,
    pub year: Option<i16>,
}

impl DayOfYear {
    /// The day, where there can be such a day.
    pub fn new(day: u32, month: u32, year: Option<u32>) -> Option<DayOfYear> {
        let year = match year {
            Some(year @ 0..=99) => Some(2000 + i16::try_from(year).ok()?),
            Some(year @ 1900..=2200) => Some(i16::try_from(year).ok()?),
            Some(_) => return None,
            None => None,
        };
        let is_possible = (1..=31).contains(&day) && (1..=12).contains(&month);
        let (day, month) = (i8::try_from(day).ok()?, i8::try_from(month).ok()?);
        is_possible.then_some(DayOfYear { day, month, year })
    }
}

/// The day that a phrase puts together.
pub(crate) fn date(filled: &[Filled]) -> Option<DayOfYear> {
    let month = filled.iter().find_map(|(_, value)| match value {
        Value::Month(month) => u32::try_from(*month).ok(),
        _ => None,
    });
    let year = hundredths(filled, Hole::Year).map(|year| year / 100);
    DayOfYear::new(hundredths(filled, Hole::Day)? / 100, month?, year)
}

/// "from 1 to 14 april", "28 march to 4 april".
pub(crate) fn date_range(filled: &[Filled]) -> Option<Value> {
    let numbers = |wanted: Hole| {
        let values = filled.iter().filter(move |(hole, _)| *hole == wanted);
        values.filter_map(|(_, value)| match value {
            Value::Number(hundredths) => Some(hundredths / 100),
            Value::Month(month) => u32::try_from(*month).ok(),
            _ => None,
        })
    };
    let (mut days, mut months) = (numbers(Hole::Day), numbers(Hole::Month));
    let (first_day, last_day, first_month) = (days.next()?, days.next()?, months.next()?);
    let last_month = months.next().unwrap_or(first_month);
    let first = DayOfYear::new(first_day, first_month, None)?;
    Some(Value::DateRange(first, DayOfYear::new(last_day, last_month, None)?))
}
