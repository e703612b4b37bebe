//! A plan as an iCalendar file (RFC 5545), which a phone's calendar can open.

mod zone;

use icalendar::{Calendar, Component, Event, Property};
use jiff::{civil::Weekday, tz::TimeZone};

use crate::{
    messages::phrases::Phrases,
    usecases::replies::{Repeated, Week},
};

/// Each reminder at each of its times as an event that comes every week on its days, and the zone in
/// which it does.
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
    let text = calendar.to_string();
    // The library writes no VTIMEZONE. A plan without events names no zone.
    let Some(first_event) = text.find("BEGIN:VEVENT") else { return text };
    let (head, events) = text.split_at(first_event);
    let zone = zone::vtimezone(name_of(&week.zone), &week.zone, week.made_at);
    format!("{head}{zone}{events}")
}

/// The IANA name of a zone.
fn name_of(zone: &TimeZone) -> &str {
    zone.iana_name().unwrap_or("UTC")
}

fn event(words: Phrases<'_>, week: &Week, repeated: &Repeated, made_at: &str) -> Event {
    let Repeated { reminder, activity, exercise, seconds, first, days } = repeated;
    let what = match exercise {
        Some(exercise) => words.exercise(exercise),
        None => words.activity(*activity),
    };
    let days: Vec<&str> = days.iter().copied().map(by_day).collect();
    let mut starts = Property::new("DTSTART", first.strftime("%Y%m%dT%H%M%S").to_string());
    starts.add_parameter("TZID", name_of(&week.zone));
    Event::new()
        .uid(&format!("reminder-{reminder}-{}@{}.limber", first.strftime("%H%M"), week.bot_id))
        .summary(&words.with_icon(*activity, what))
        .add_property("DTSTAMP", made_at)
        .append_property(starts)
        .add_property("DURATION", format!("PT{}M", seconds.div_ceil(60)))
        .add_property("RRULE", format!("FREQ=WEEKLY;BYDAY={}", days.join(",")))
        .done()
}

fn by_day(day: Weekday) -> &'static str {
    ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
        [usize::try_from(day.to_monday_zero_offset()).unwrap_or_default()]
}
