//! A plan as an iCalendar file (RFC 5545), which a phone's calendar can open.

use icalendar::{Calendar, Component, Event, Property};
use jiff::{civil::Weekday, tz::TimeZone};

use super::phrases::Phrases;
use crate::usecases::{Repeated, Week};

/// Each reminder at each of its times as an event that comes every week on its days.
///
/// The zone stands by its IANA name without its rules: calendars know those, and rules that are
/// written down once go stale.
pub fn calendar(words: Phrases<'_>, week: &Week) -> String {
    let mut calendar = Calendar::empty();
    calendar
        .append_property(("VERSION", "2.0"))
        .append_property(("PRODID", "-//Limber//Limber//EN"))
        .append_property(("CALSCALE", "GREGORIAN"));
    let made_at = TimeZone::UTC.to_datetime(week.made_at).strftime("%Y%m%dT%H%M%SZ").to_string();
    for repeated in &week.repeated {
        calendar.push(event(words, week, repeated, &made_at));
    }
    calendar.to_string()
}

fn event(words: Phrases<'_>, week: &Week, repeated: &Repeated, made_at: &str) -> Event {
    let Repeated { reminder, activity, exercise, first, days } = repeated;
    let what = match exercise {
        Some(exercise) => words.exercise(exercise),
        None => words.activity(*activity),
    };
    let seconds = exercise.as_ref().map_or(A_BREAK, |exercise| exercise.seconds);
    let days: Vec<&str> = days.iter().copied().map(by_day).collect();
    let mut starts = Property::new("DTSTART", first.strftime("%Y%m%dT%H%M%S").to_string());
    starts.add_parameter("TZID", &week.zone);
    Event::new()
        .uid(&format!("reminder-{reminder}-{}@limber", first.strftime("%H%M")))
        .summary(&format!("{} {what}", words.icon(*activity)))
        .add_property("DTSTAMP", made_at)
        .append_property(starts)
        .add_property("DURATION", format!("PT{}M", seconds.div_ceil(60)))
        .add_property("RRULE", format!("FREQ=WEEKLY;BYDAY={}", days.join(",")))
        .done()
}

/// How long an event is whose exercises take turns, in seconds.
const A_BREAK: u32 = 120;

fn by_day(day: Weekday) -> &'static str {
    ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
        [usize::try_from(day.to_monday_zero_offset()).unwrap_or_default()]
}
