//! The names of zones, clocks, countries and states. Must not know of sentences.

use jiff::tz::TimeZone;

use crate::{Place, city_of, country, gazetteer};

/// The abbreviations that people have for their clock ("CET"), and the zones meant.
pub(super) const ABBREVIATIONS: &str = include_str!("../data/abbreviations.tsv");

/// The place of a zone that is written by its name, such as "Europe/Berlin", "europe / berlin" or
/// "America/New York"; a former name is made the present one.
pub(super) fn zone_name(text: &str) -> Option<Place> {
    let name = text.trim();
    if !name.contains('/') {
        return None;
    }
    let parts: Vec<String> = name.split('/').map(|part| part.trim().replace(' ', "_")).collect();
    place_in(&parts.join("/"))
}

/// The place that a zone of that name, former names included, stands for.
fn place_in(zone: &str) -> Option<Place> {
    let known = TimeZone::get(zone).ok()?;
    let written = known.iana_name()?;
    let name = known.primary_iana_name().unwrap_or(written);
    match gazetteer::zone_named(name) {
        Some(zone) if zone.city == city_of(name) => Some(Place::of(zone)),
        // A former name ("Asia/Calcutta") is shown by its present one, and so is a zone named after
        // no city.
        found => Some(Place {
            city: city_of(name),
            country: found.and_then(|zone| country(zone.country)),
            zone: name.to_owned(),
        }),
    }
}

/// The zones whose names end in `key`, for those that are named after no large city ("Galapagos",
/// "South Georgia").
pub(super) fn by_last_part(key: &str) -> Vec<Place> {
    gazetteer::zones()
        .filter(|zone| gazetteer::last_part(zone.name) == key)
        .map(Place::of)
        .collect()
}

/// The places whose clock is called so ("CET"); none where that is no abbreviation.
pub(super) fn abbreviation(key: &str) -> Option<Vec<Place>> {
    let rows = gazetteer::rows(ABBREVIATIONS).filter_map(|row| row.split_once('\t'));
    let (_, zones) = rows.into_iter().find(|(name, _)| *name == key)?;
    Some(
        zones
            .split(' ')
            .filter_map(|name| {
                gazetteer::zone_named(name).map(Place::of).or_else(|| place_in(name))
            })
            .collect(),
    )
}

/// The codes of the countries and states that a folded name or code may mean ("portugal", "pt",
/// "il").
pub(super) fn codes_meant(part: &str) -> Vec<String> {
    let mut codes: Vec<String> =
        gazetteer::regions_called(part).iter().map(|region| region.code.to_owned()).collect();
    if matches!(part.len(), 2 | 3) && part.is_ascii() {
        let code = part.to_ascii_uppercase();
        let candidates = [code.clone(), format!("US-{code}")];
        codes.extend(candidates.into_iter().filter(|code| gazetteer::region(code).is_some()));
    }
    codes
}
