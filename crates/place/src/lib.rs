//! What time is it for you? From what a person types, a clock, a location or a language to an IANA
//! zone.
//!
//! - `reading`: what the words mean
//! - `gazetteer`: the names of cities, countries and zones, searched in the files beside it
//! - `clocks`: which places' clocks show what now
//! - `location`: the zones at a latitude and longitude
//! - `notation`, `fold`: how offsets and names are written
//!
//! The crate asks nobody and remembers nothing: no network, no state, and the present moment is an
//! argument.

mod clocks;
mod fold;
mod gazetteer;
mod location;
mod notation;
mod reading;
pub mod time_of_day;

use std::collections::HashSet;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use self::gazetteer::Zone;

pub use self::location::at;

/// A place whose time a person may keep.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Place {
    /// The city as it is written in English or at home ("Munich", "São Paulo"), or the end of the
    /// zone's name.
    pub city: String,
    /// The country in English, or the state where it tells two cities of one country apart; `None`
    /// for "UTC" and its like.
    pub country: Option<String>,
    /// An IANA zone by its present name, known to jiff.
    pub zone: String,
}

/// The meaning of a person's words, as far as it can be guessed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Guess {
    /// One place is meant, and sure enough to go by.
    One(Place),
    /// One of these may be meant, the best first, at most eight: to be offered and chosen from,
    /// even if it is but one.
    Several(Vec<Place>),
    /// Not understood.
    Nothing,
}

/// How many places are offered at once.
pub const AT_MOST: usize = 8;

/// The place or places that a person may mean: by a zone's name, a city or country in any language,
/// an abbreviation, an offset from UTC, or what the clock on their wall shows.
///
/// `language` is Telegram's language code and decides which of several places comes first. Any text
/// is safe to pass, and beyond the first hundred characters it is not read.
pub fn read(text: &str, now: Timestamp, language: Option<&str>) -> Guess {
    reading::read(text, now, language)
}

/// The offset from UTC with which a text ends, as it was typed: "GMT-5" of "my time zone is GMT-5".
pub fn offset_in(text: &str) -> Option<&str> {
    let text = text.trim();
    let begins = text
        .char_indices()
        .filter(|(at, _)| text[..*at].chars().next_back().is_none_or(char::is_whitespace));
    let mut ends = begins.map(|(at, _)| &text[at..]);
    ends.find(|end| notation::utc_offset(end).is_some())
}

/// Eight likely places for a Telegram language code, the likeliest first, no two of them with the
/// same time now.
pub fn likely(language: Option<&str>, now: Timestamp) -> Vec<Place> {
    let mut seen = HashSet::new();
    let fresh = clocks::likely(language).filter(|zone| seen.insert(clocks::offset(zone.name, now)));
    fresh.take(AT_MOST).map(Place::of).collect()
}

/// One well-known place for each time that clocks on Earth show now, from the west (behind UTC) to
/// the east.
pub fn everywhere(now: Timestamp) -> Vec<Place> {
    let mut seen = HashSet::new();
    let zones = gazetteer::zones().filter_map(|zone| Some((clocks::offset(zone.name, now)?, zone)));
    let mut found: Vec<_> = zones.filter(|(offset, _)| seen.insert(*offset)).collect();
    found.sort_by_key(|(offset, _)| *offset);
    found.into_iter().map(|(_, zone)| Place::of(zone)).collect()
}

/// Whether the name is a zone's, former names and any case of letters included.
pub fn is_zone(name: &str) -> bool {
    TimeZone::get(name).is_ok_and(|zone| zone.iana_name().is_some())
}

/// The city in a zone's name: "Buenos Aires" for "America/Argentina/Buenos_Aires".
///
/// "UTC" for "Etc/UTC", and "UTC-10" for "Etc/GMT+10": in those names alone the sign is turned
/// round, by a custom of POSIX that nobody else would guess.
pub fn city_of(zone: &str) -> String {
    if let Some(behind) = zone.strip_prefix("Etc/GMT+") {
        return format!("UTC-{behind}");
    }
    if let Some(ahead) = zone.strip_prefix("Etc/GMT-") {
        return format!("UTC+{ahead}");
    }
    zone.rsplit('/').next().unwrap_or(zone).replace('_', " ")
}

impl Place {
    fn of(zone: Zone) -> Self {
        Self {
            city: zone.city.to_owned(),
            country: country(zone.country),
            zone: zone.name.to_owned(),
        }
    }
}

/// The English name of the country or state of that code.
fn country(code: &str) -> Option<String> {
    gazetteer::region(code).map(|region| region.name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_zones_of_the_world_go_from_west_to_east_each_time_once() {
        for now in ["2026-01-15T12:00Z", "2026-07-15T12:00Z"] {
            let now: Timestamp = now.parse().expect(now);

            let places = everywhere(now);

            let offsets: Vec<_> =
                places.iter().map(|place| clocks::offset(&place.zone, now)).collect();
            assert!(offsets.is_sorted_by(|west, east| west < east), "{offsets:?}");
            assert!((36..=40).contains(&places.len()), "{}", places.len());
            assert_eq!(places.first().map(|place| place.zone.as_str()), Some("Pacific/Pago_Pago"));
            assert_eq!(places.last().map(|place| place.zone.as_str()), Some("Pacific/Kiritimati"));
        }
    }

    #[test]
    fn a_zone_is_known_by_its_name() {
        for name in [
            "Europe/Berlin",
            "europe/berlin",
            "Asia/Calcutta",
            "UTC",
            "Etc/UTC",
            "Etc/GMT+10",
            "America/Argentina/Buenos_Aires",
        ] {
            assert!(is_zone(name), "{name}");
        }
        for name in [
            "",
            "Berlin",
            "Europe/Atlantis",
            "Etc/Unknown",
            "Europe/Berlin ",
            "../../etc/passwd",
            "🕑",
        ] {
            assert!(!is_zone(name), "{name}");
        }
    }

    #[test]
    fn a_zone_tells_its_city() {
        for (zone, city) in [
            ("America/Argentina/Buenos_Aires", "Buenos Aires"),
            ("Europe/Berlin", "Berlin"),
            ("Etc/UTC", "UTC"),
            ("UTC", "UTC"),
            ("Etc/GMT+10", "UTC-10"),
            ("Etc/GMT-3", "UTC+3"),
            ("", ""),
        ] {
            assert_eq!(city_of(zone), city);
        }
    }
}
