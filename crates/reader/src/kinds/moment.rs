//! When something is: days and times that were named, seen from the moment at which they were typed.

use jiff::{
    ToSpan,
    civil::{Date, DateTime, Weekday},
};

use crate::{
    chart::{
        clock::{Clock, Half, in_part},
        date::DayOfYear,
        slots::Slots,
        value::Value,
    },
    meaning::{DayPart, Daytime, Length, Span},
    vocabulary::word::Word,
};

/// The last hour of the morning that may as well be one of the afternoon: "at 6".
const LAST_UNCLEAR_HOUR: u16 = 6;

/// A day that was named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NamedDay {
    pub date: Date,
    /// Whether the year was chosen because the day has passed in this one.
    pub is_next_year: bool,
}

/// Uses the days that a text names: "tomorrow", "20 March", "next monday", "3 days ago".
pub(crate) fn take_days(slots: &Slots<'_>, today: Date) -> Vec<NamedDay> {
    let day = |value: &Value| {
        let date = match value {
            Value::Day(days) => today.checked_add(days.days()).ok()?,
            Value::ComingDay(day) => next(today, *day)?,
            Value::Ago(length) => today.checked_sub(i64::from(whole_days(*length)?).days()).ok()?,
            Value::Date(day) => return coming_date(*day, today),
            Value::MonthDay(day) => coming_month_day(*day, today)?,
            _ => return None,
        };
        Some(NamedDay { date, is_next_year: false })
    };
    // A date such as "7/3" has two readings, and both are named.
    let named = slots.take_whole(|values| {
        let mut days: Vec<NamedDay> = values.iter().filter_map(day).collect();
        // The Hindi word for tomorrow is that for yesterday too.
        if days.iter().any(|day| day.date >= today) {
            days.retain(|day| day.date >= today);
        }
        (!days.is_empty()).then_some(days)
    });
    let mut days: Vec<NamedDay> = Vec::new();
    for day in named.into_iter().flatten() {
        if !days.contains(&day) {
            days.push(day);
        }
    }
    days
}

/// The day that a value names, as one that has passed: "on march 1" is the last one.
pub(crate) fn past_day(value: &Value, today: Date) -> Option<Date> {
    match value {
        Value::Day(days) => today.checked_add(days.days()).ok(),
        Value::Ago(length) => today.checked_sub(i64::from(whole_days(*length)?).days()).ok(),
        Value::Days(days) => last(today, days.single()?),
        Value::ComingDay(day) => next(today, *day),
        Value::Date(day) => {
            let in_year = |year| Date::new(day.year.unwrap_or(year), day.month, day.day).ok();
            let this_year = in_year(today.year())?;
            if this_year <= today { Some(this_year) } else { in_year(today.year() - 1) }
        }
        _ => None,
    }
}

/// The next such day after today.
pub(crate) fn next(today: Date, day: Weekday) -> Option<Date> {
    today.nth_weekday(1, day).ok()
}

/// The last such day before today.
pub(crate) fn last(today: Date, day: Weekday) -> Option<Date> {
    today.nth_weekday(-1, day).ok()
}

/// The day of this year, or of the next where it has passed.
pub(crate) fn coming_date(day: DayOfYear, today: Date) -> Option<NamedDay> {
    if let Some(year) = day.year {
        let date = Date::new(year, day.month, day.day).ok()?;
        return Some(NamedDay { date, is_next_year: false });
    }
    let in_year = |year: i16| Date::new(year, day.month, day.day).ok();
    match in_year(today.year()) {
        Some(date) if date >= today => Some(NamedDay { date, is_next_year: false }),
        _ => {
            let date = in_year(today.year().checked_add(1)?)?;
            Some(NamedDay { date, is_next_year: true })
        }
    }
}

/// The day of this month, or of the next month that has it where it has passed.
pub(crate) fn coming_month_day(day: i8, today: Date) -> Option<Date> {
    let months =
        (0..3).filter_map(|months| today.first_of_month().checked_add(months.months()).ok());
    months
        .filter_map(|month| Date::new(month.year(), month.month(), day).ok())
        .find(|date| *date >= today)
}

/// A length in days, where it has none of less.
pub(crate) fn whole_days(length: Length) -> Option<u32> {
    match length {
        Length::Days(days) => Some(days),
        Length::Months(months) => Some(months.saturating_mul(30)),
        Length::Seconds(_) => None,
    }
}

/// The moment after a length.
pub(crate) fn after(now: DateTime, length: Length) -> Option<DateTime> {
    match length {
        Length::Seconds(seconds) => now.checked_add(i64::from(seconds).seconds()).ok(),
        Length::Days(days) => now.checked_add(i64::from(days).days()).ok(),
        Length::Months(months) => now.checked_add(i64::from(months).months()).ok(),
    }
}

/// The moment of a minute of a day; its end is the beginning of the next.
pub(crate) fn at(date: Date, minute: u16) -> Option<DateTime> {
    date.at(0, 0, 0, 0).checked_add(i64::from(minute).minutes()).ok()
}

/// Uses the clock times that a text names. A part of the day beside one tells its half of the day and is used with it.
pub(crate) fn take_clocks(slots: &Slots<'_>) -> Vec<Clock> {
    let clocks = slots.take(|value| match value {
        Value::Clock(clock) => Some(*clock),
        _ => None,
    });
    with_parts(slots, clocks)
}

/// Uses clock times, and from a slot on bare numbers as hours.
pub(crate) fn take_clocks_from(slots: &Slots<'_>, first: usize) -> Vec<Clock> {
    let mut clocks = Vec::new();
    for place in first..slots.slots.len() {
        let values = &slots.slots[place].values;
        let said = values.iter().find(|value| matches!(value, Value::Clock(_)));
        let clock = said.or(values.first()).and_then(crate::chart::value::clock);
        if let Some(clock) = clock.filter(|_| slots.is_free(place)) {
            slots.mark(place);
            clocks.push(clock);
        }
    }
    with_parts(slots, clocks)
}

/// Uses bare numbers as hours, where nothing else is to be a number.
pub(crate) fn take_hours(slots: &Slots<'_>) -> Vec<Clock> {
    let hours = slots.take(|value| match value {
        Value::Number(_) => crate::chart::value::clock(value),
        _ => None,
    });
    with_parts(slots, hours)
}

fn with_parts(slots: &Slots<'_>, mut clocks: Vec<Clock>) -> Vec<Clock> {
    if let [clock] = clocks.as_mut_slice()
        && let [part] = take_parts(slots).as_slice()
    {
        *clock = in_part(*clock, *part);
    }
    clocks
}

fn take_parts(slots: &Slots<'_>) -> Vec<DayPart> {
    slots.take(|value| match value {
        Value::Part(part) | Value::Today(part) => Some(*part),
        _ => None,
    })
}

/// Uses the parts of a day and the cues that a text names.
pub(crate) fn take_vague(slots: &Slots<'_>) -> Vec<Daytime> {
    slots.take(|value| match value {
        Value::Part(part) | Value::Today(part) => Some(Daytime::Part(*part)),
        Value::Cue(cue) => Some(Daytime::Cue(cue.clone())),
        _ => None,
    })
}

/// Uses the first part of a day or cue that a text names.
pub(crate) fn take_first_vague(slots: &Slots<'_>) -> Option<Daytime> {
    let vague = |value: &Value| match value {
        Value::Part(part) | Value::Today(part) => Some(Daytime::Part(*part)),
        Value::Cue(cue) => Some(Daytime::Cue(cue.clone())),
        _ => None,
    };
    let free = (0..slots.slots.len()).filter(|place| slots.is_free(*place));
    let named = |place: usize| slots.slots[place].values.iter().find_map(vague);
    let (place, daytime) = free.filter_map(|place| Some((place, named(place)?))).next()?;
    slots.mark(place);
    Some(daytime)
}

/// The minutes that a time can mean: one, or one of the afternoon and one of the morning, the likelier first.
pub(crate) fn minutes(clock: Clock) -> Vec<u16> {
    let is_unclear = clock.half == Half::Unsaid && clock.minute / 60 <= LAST_UNCLEAR_HOUR;
    if is_unclear && clock.minute >= 60 {
        vec![clock.minute + 720, clock.minute]
    } else {
        vec![clock.minute]
    }
}

/// A range of the day as it was meant: "9 to 5" ends in the afternoon, and so does "1-5pm".
pub(crate) fn span(from: Clock, to: Clock) -> Span {
    let (mut start, mut end) = (from.minute, to.minute);
    if from.half == Half::Unsaid && to.half == Half::Said && start < 720 && start + 720 < end {
        start += 720;
    }
    let can_end_later = matches!(to.half, Half::Written | Half::Unsaid) && end < 720;
    if end <= start && can_end_later && start <= 720 {
        end += 720;
    }
    Span { from: start, to: end }
}

/// Whether the half of the day of a range was not said and both are as likely: "1-5".
pub(crate) fn is_unclear(from: Clock, to: Clock) -> bool {
    let early = |clock: Clock| clock.half == Half::Unsaid && clock.minute / 60 <= LAST_UNCLEAR_HOUR;
    early(from) && from.minute >= 60 && to.half == Half::Unsaid && to.minute > from.minute
}

/// Uses the words that ask for an end: "until".
pub(crate) fn take_until(slots: &Slots<'_>) -> bool {
    slots.take_word(Word::Until)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(from: (u32, Half), to: (u32, Half), expected: &str) {
        let clock = |(hour, half): (u32, Half)| Clock::new(hour, 0, half).unwrap();
        assert_eq!(span(clock(from), clock(to)).to_string(), expected);
    }

    #[test]
    fn a_range_ends_after_it_begins_where_it_can() {
        check((9, Half::Unsaid), (5, Half::Unsaid), "9:00-17:00");
        check((9, Half::Written), (5, Half::Written), "9:00-17:00");
        check((9, Half::Unsaid), (17, Half::Unsaid), "9:00-17:00");
        check((8, Half::Unsaid), (20, Half::Unsaid), "8:00-20:00");
        check((22, Half::Unsaid), (6, Half::Unsaid), "22:00-6:00");
        check((12, Half::Unsaid), (1, Half::Unsaid), "12:00-13:00");
    }
}
