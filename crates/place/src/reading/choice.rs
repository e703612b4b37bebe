//! Which of several places are told, and as what. Must not know what was typed.

use std::collections::HashSet;

use jiff::Timestamp;

use crate::{
    AT_MOST, Guess, Place, clocks, country,
    gazetteer::{self, City},
    time_of_day::SpokenTime,
};

/// A name means its largest city alone if no other zone has one of a twentieth of its people.
const DOMINANCE: u32 = 20;

/// One place is sure enough to go by; several are to be chosen from.
pub(super) fn one_or_several(mut places: Vec<Place>) -> Option<Guess> {
    match places.len() {
        0 => None,
        1 => places.pop().map(Guess::One),
        _ => several(places),
    }
}

/// Places to choose from, even if it is but one.
pub(super) fn several(mut places: Vec<Place>) -> Option<Guess> {
    places.truncate(AT_MOST);
    (!places.is_empty()).then_some(Guess::Several(places))
}

/// The places whose clocks show the time, or all if none does.
pub(super) fn those_showing(spoken: SpokenTime, places: Vec<Place>, now: Timestamp) -> Vec<Place> {
    let fitting: Vec<Place> =
        places.iter().filter(|place| clocks::shows(&place.zone, spoken, now)).cloned().collect();
    if fitting.is_empty() { places } else { fitting }
}

/// One place for each zone, without those that are dwarfed by the largest.
pub(super) fn settle(mut cities: Vec<City>) -> Vec<Place> {
    if let Some(largest) = cities.first().map(|city| city.weight) {
        leave_out_dwarfed(&mut cities, largest);
    }
    one_for_each_zone(labelled(cities))
}

/// Leaves out the cities that are dwarfed by a place of so many thousand people.
pub(super) fn leave_out_dwarfed(cities: &mut Vec<City>, largest: u32) {
    cities.retain(|city| city.weight.saturating_mul(DOMINANCE) >= largest);
}

/// The cities as places, each with its state where the country has another city of its name.
pub(super) fn labelled(cities: Vec<City>) -> Vec<Place> {
    let places = cities.into_iter().map(|city| {
        let code =
            if city.has_namesake() { city.region } else { gazetteer::country_of(city.region) };
        Place { country: country(code), zone: city.zone.name.to_owned(), city: city.name }
    });
    places.collect()
}

/// The first place of each zone: a person chooses a clock, and two cities of one zone show the same.
pub(super) fn one_for_each_zone(places: impl IntoIterator<Item = Place>) -> Vec<Place> {
    let mut seen = HashSet::new();
    places.into_iter().filter(|place| seen.insert(place.zone.clone())).collect()
}
