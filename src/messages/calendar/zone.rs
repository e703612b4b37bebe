//! A time zone as an iCalendar file tells it (RFC 5545, 3.6.5).
//!
//! No library is used for it. icalendar 0.17, which makes the rest of the file, writes the zone's name alone
//! and has the component on its list of what is to be done; ical-rs reads and checks the component, but does
//! not make one from the rules of a zone; vtimezones-rs has them ready-made under the GPL, which this
//! program's licence rules out. jiff knows when a zone's clocks change, and the rest is these few lines.

use std::fmt::Write;

use jiff::{
    Timestamp, ToSpan,
    tz::{Offset, TimeZone},
};

/// How far ahead the changes of a zone's clocks are told. Legislators change the rules, and who follows
/// a plan for so long has exported it anew.
const YEARS_AHEAD: i64 = 10;

/// Times at which the clocks go from one offset to another, and what the time is called from then on.
struct Observance {
    kind: &'static str,
    from: Offset,
    to: Offset,
    name: String,
    /// As the clocks show it that have not changed yet; never none.
    starts: Vec<String>,
}

/// The VTIMEZONE of a zone: the offset of an instant, and how it changes in the years after it.
///
/// A file that names a zone must tell it (3.2.19), although calendars know the zone by its name.
pub fn vtimezone(name: &str, zone: &TimeZone, now: Timestamp) -> String {
    let mut told = format!("BEGIN:VTIMEZONE\r\nTZID:{name}\r\n");
    for Observance { kind, from, to, name, starts } in observances(zone, now) {
        let (from, to) = (offset(from), offset(to));
        let (first, others) = starts.split_first().expect("an observance starts once at least");
        let _ = write!(told, "BEGIN:{kind}\r\nDTSTART:{first}\r\n");
        for start in others {
            let _ = write!(told, "RDATE:{start}\r\n");
        }
        let _ = write!(
            told,
            "TZOFFSETFROM:{from}\r\nTZOFFSETTO:{to}\r\nTZNAME:{name}\r\nEND:{kind}\r\n"
        );
    }
    told + "END:VTIMEZONE\r\n"
}

/// From the change before an instant on; a zone whose clocks never change has one that has always been.
fn observances(zone: &TimeZone, now: Timestamp) -> Vec<Observance> {
    let end = zone.to_datetime(now).saturating_add(YEARS_AHEAD.years());
    let changes = zone.preceding(now).take(1).chain(zone.following(now));
    let changes = changes.take_while(|change| zone.to_datetime(change.timestamp()) < end);
    let mut all: Vec<Observance> = Vec::new();
    for change in changes {
        let instant = change.timestamp();
        let from = zone.to_offset(instant.saturating_sub(1.second()).unwrap_or(instant));
        let start = from.to_datetime(instant).strftime("%Y%m%dT%H%M%S").to_string();
        let (to, name) = (change.offset(), change.abbreviation());
        let kind = if change.dst().is_dst() { "DAYLIGHT" } else { "STANDARD" };
        let same = all.iter_mut().find(|known| {
            (known.kind, known.from, known.to, known.name.as_str()) == (kind, from, to, name)
        });
        match same {
            Some(known) => known.starts.push(start),
            None => {
                all.push(Observance { kind, from, to, name: name.to_owned(), starts: vec![start] })
            }
        }
    }
    if all.is_empty() {
        let info = zone.to_offset_info(now);
        let (offset, name) = (info.offset(), info.abbreviation().to_owned());
        let starts = vec!["19700101T000000".to_owned()];
        all.push(Observance { kind: "STANDARD", from: offset, to: offset, name, starts });
    }
    all
}

/// "+0530"; with seconds where a zone has some.
fn offset(offset: Offset) -> String {
    let seconds = offset.seconds();
    let sign = if seconds < 0 { '-' } else { '+' };
    let seconds = seconds.unsigned_abs();
    let minutes = format!("{sign}{:02}{:02}", seconds / 3600, seconds / 60 % 60);
    match seconds % 60 {
        0 => minutes,
        rest => format!("{minutes}{rest:02}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(zone: &str, expected: &[&str]) {
        let now = "2026-03-02T07:20:00Z".parse().unwrap();

        let told = vtimezone(zone, &TimeZone::get(zone).unwrap(), now);

        for line in expected {
            assert!(told.contains(&format!("{line}\r\n")), "{line} is not in:\n{told}");
        }
        assert!(told.lines().all(|line| line.len() <= 75), "{told}");
    }

    #[test]
    fn a_zone_is_told_as_its_clocks_go() {
        check(
            "Europe/Berlin",
            &[
                "BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\nBEGIN:STANDARD\r\nDTSTART:20251026T030000",
                "RDATE:20261025T030000",
                "TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nTZNAME:CET\r\nEND:STANDARD",
                "BEGIN:DAYLIGHT\r\nDTSTART:20260329T020000",
                "TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nTZNAME:CEST\r\nEND:DAYLIGHT",
                "END:VTIMEZONE",
            ],
        );
        check("America/Sao_Paulo", &["TZOFFSETFROM:-0200\r\nTZOFFSETTO:-0300"]);
        check("Asia/Kolkata", &["TZOFFSETTO:+0530"]);
        check("UTC", &["DTSTART:19700101T000000\r\nTZOFFSETFROM:+0000\r\nTZOFFSETTO:+0000"]);
    }
}
