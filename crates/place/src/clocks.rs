//! Which places' clocks show what: by an offset from UTC, by a time of day, by what is likely for a
//! language.
//!
//! Must not know what people type, but only zones and the present moment.

use std::collections::HashSet;

use jiff::civil::Time;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use super::gazetteer::{self, Zone};
use super::{AT_MOST, Place};
use crate::time_of_day::SpokenTime;

/// Languages, and the zones where those who speak them live.
const LIKELY: &str = include_str!("data/likely.tsv");

/// A clock on the wall, and one on the wrist, may differ by this much from the true time.
const ASTRAY: i64 = 7 * 60;
const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;

/// Two zones keep the same rule if their clocks agree from now until past the next year's changes.
pub(super) type Rule = Vec<(Timestamp, i32)>;

/// The places whose clocks show that time now, the likeliest for the language first, one for each
/// rule.
///
/// A time without minutes fits all through its hour. Where the half of the day was left open, both
/// are tried.
pub(super) fn showing(spoken: SpokenTime, now: Timestamp, language: Option<&str>) -> Vec<Place> {
    best(now, language, |zone| {
        let local = seconds_of_day(zone.to_datetime(now).time());
        if fits(local, spoken, 0) {
            Some(0)
        } else if !spoken.half_is_sure && fits(local, spoken, DAY / 2) {
            Some(1)
        } else {
            None
        }
    })
}

/// The places whose clocks are that many seconds ahead of UTC now, ordered as in [`showing`].
pub(super) fn at_offset(seconds: i32, now: Timestamp, language: Option<&str>) -> Vec<Place> {
    best(now, language, |zone| (zone.to_offset(now).seconds() == seconds).then_some(0))
}

/// Whether the clocks of that zone show the time now, in either half of the day if it was left
/// open.
pub(super) fn shows(zone: &str, spoken: SpokenTime, now: Timestamp) -> bool {
    TimeZone::get(zone).is_ok_and(|zone| {
        let local = seconds_of_day(zone.to_datetime(now).time());
        fits(local, spoken, 0) || !spoken.half_is_sure && fits(local, spoken, DAY / 2)
    })
}

/// The likely zones for a language, then those for everybody.
pub(super) fn likely(language: Option<&str>) -> impl Iterator<Item = Zone> {
    speaking(language).chain(row("*")).filter_map(gazetteer::zone_named)
}

/// The rule by which the zone's clocks go from now on; `None` if there is no such zone.
pub(super) fn rule(zone: &str, now: Timestamp) -> Option<Rule> {
    let zone = TimeZone::get(zone).ok()?;
    let horizon = now.checked_add(SignedDuration::from_hours(400 * 24)).unwrap_or(Timestamp::MAX);
    let changes = zone.following(now).map(|change| (change.timestamp(), change.offset().seconds()));
    let mut rule = vec![(now, zone.to_offset(now).seconds())];
    rule.extend(changes.take_while(|(at, _)| *at < horizon));
    Some(rule)
}

/// The offset from UTC in seconds that the zone keeps now.
pub(super) fn offset(zone: &str, now: Timestamp) -> Option<i32> {
    Some(TimeZone::get(zone).ok()?.to_offset(now).seconds())
}

/// The first place of each rule, in the order given.
pub(super) fn one_for_each_rule(
    places: impl IntoIterator<Item = Place>,
    now: Timestamp,
) -> Vec<Place> {
    let mut seen = HashSet::new();
    places
        .into_iter()
        .filter(|place| rule(&place.zone, now).is_some_and(|rule| seen.insert(rule)))
        .collect()
}

/// The zones that fit, the likely ones for the language first, then the better fitting, then the
/// more lived in.
fn best(
    now: Timestamp,
    language: Option<&str>,
    fit: impl Fn(&TimeZone) -> Option<u8>,
) -> Vec<Place> {
    let spoken_in: Vec<&str> = speaking(language).collect();
    let mut found: Vec<_> = gazetteer::zones()
        .filter_map(|zone| {
            let fit = fit(&TimeZone::get(zone.name).ok()?)?;
            let rank = spoken_in.iter().position(|name| *name == zone.name).unwrap_or(usize::MAX);
            Some(((rank, fit), zone))
        })
        .collect();
    found.sort_by_key(|(order, _)| *order);
    let mut places = one_for_each_rule(found.into_iter().map(|(_, zone)| Place::of(zone)), now);
    places.truncate(AT_MOST);
    places
}

/// Whether a clock at `local` seconds of the day is one that a person would read as the time said,
/// `later` seconds on.
fn fits(local: i64, spoken: SpokenTime, later: i64) -> bool {
    let ahead = (local - seconds_of_day(spoken.time) - later).rem_euclid(DAY);
    let rest_of_the_hour = if spoken.to_the_minute { ASTRAY } else { HOUR - 1 };
    ahead <= rest_of_the_hour || ahead >= DAY - ASTRAY
}

fn seconds_of_day(time: Time) -> i64 {
    i64::from(time.hour()) * HOUR + i64::from(time.minute()) * 60 + i64::from(time.second())
}

/// The row for the language as Telegram writes it ("pt-br"), or for the language without its
/// country ("pt").
fn speaking(language: Option<&str>) -> impl Iterator<Item = &'static str> {
    let language = language.unwrap_or_default().to_ascii_lowercase().replace('_', "-");
    let base = language.split('-').next().unwrap_or_default();
    let exact = row(&language).next().is_some();
    row(if exact { &language } else { base })
}

fn row(language: &str) -> impl Iterator<Item = &'static str> + use<> {
    let row = gazetteer::rows(LIKELY)
        .find_map(|row| row.split_once('\t').filter(|(code, _)| *code == language));
    row.map_or("", |(_, zones)| zones).split(' ').filter(|zone| !zone.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_likely_zone_is_in_the_gazetteer_and_every_language_has_one_row() {
        let mut seen = HashSet::new();
        for line in gazetteer::rows(LIKELY) {
            let (language, zones) = line.split_once('\t').expect(line);

            assert!(seen.insert(language), "{language}");
            for zone in zones.split(' ') {
                assert!(gazetteer::zone_named(zone).is_some(), "{language}: {zone}");
            }
        }
    }

    #[test]
    fn every_language_has_eight_likely_places_in_winter_and_in_summer() {
        let moments =
            ["2026-01-15T12:00Z", "2026-07-15T12:00Z", "2026-03-20T12:00Z", "2026-10-28T12:00Z"];
        for now in moments.map(|text| text.parse::<Timestamp>().expect(text)) {
            for line in gazetteer::rows(LIKELY) {
                let language = line.split('\t').next();

                let places = super::super::likely(language, now);

                let offsets: HashSet<_> =
                    places.iter().map(|place| offset(&place.zone, now)).collect();
                assert_eq!((places.len(), offsets.len()), (AT_MOST, AT_MOST), "{language:?} {now}");
            }
        }
    }

    #[test]
    fn a_clock_fits_seven_minutes_round_a_minute_and_all_through_an_hour() {
        let at = |hour, minute| seconds_of_day(jiff::civil::time(hour, minute, 0, 0));
        let said = |text| crate::time_of_day::read_spoken(text).expect(text);

        for (local, text, expected) in [
            (at(14, 12), "14:05", true),
            (at(13, 58), "14:05", true),
            (at(14, 13), "14:05", false),
            (at(13, 57), "14:05", false),
            (at(0, 2), "23:58", true),
            (at(23, 58), "0:02", true),
            (at(14, 59), "2pm", true),
            (at(13, 53), "2pm", true),
            (at(15, 0), "2pm", false),
        ] {
            assert_eq!(fits(local, said(text), 0), expected, "{text} at {local}");
        }
    }

    #[test]
    fn the_language_is_read_as_telegram_writes_it() {
        let first = |language| likely(language).next().map(|zone| zone.city);

        assert_eq!(first(Some("de")), Some("Berlin"));
        assert_eq!(first(Some("pt")), Some("Lisbon"));
        assert_eq!(first(Some("pt-br")), Some("São Paulo"));
        assert_eq!(first(Some("pt_BR")), Some("São Paulo"));
        assert_eq!(first(Some("de-AT")), Some("Berlin"));
        assert_eq!(first(Some("xx")), Some("Berlin"));
        assert_eq!(first(Some("")), first(None));
    }
}
