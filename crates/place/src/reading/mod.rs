//! The meaning of a person's words: a zone's name, a city, a country, an abbreviation, an offset, or the
//! time on their clock.
//!
//! The surest reading is tried first, and the first that finds a place is taken. Must not know of files
//! and borders.

mod choice;
mod names;

#[cfg(test)]
mod tests;

use jiff::Timestamp;

use self::{
    choice::{
        labelled, leave_out_dwarfed, one_for_each_zone, one_or_several, settle, several,
        those_showing,
    },
    names::{abbreviation, by_last_part, codes_meant, zone_name},
};
use crate::{
    Guess, Place, clocks,
    fold::fold,
    gazetteer::{self, Region, Zone},
    notation::{part_clock, utc_offset},
    time_of_day::SpokenTime,
};

/// No name of a place is longer; what stands behind is not read.
const MAX_INPUT_CHARS: usize = 100;
/// A place's name, with its country, has no more words than this.
const MOST_WORDS: usize = 8;
/// The last words of a sentence are taken for a city only if it is one of 100,000 people or more.
const WORTH_A_GUESS: u32 = 100;

/// See [`super::read`].
pub(super) fn read(text: &str, now: Timestamp, language: Option<&str>) -> Guess {
    let text: String = text.chars().take(MAX_INPUT_CHARS).collect();
    let reader = Reader { now, language };
    if let Some(guess) = reader.sure_notation(&text) {
        return guess;
    }
    let guess = match part_clock(&text) {
        (Some(clock), rest) => reader.label(clock, &rest),
        (None, text) => reader.words(&text),
    };
    guess.unwrap_or(Guess::Nothing)
}

struct Reader<'a> {
    now: Timestamp,
    language: Option<&'a str>,
}

impl Reader<'_> {
    /// Reads what is written in no language: a zone's name or an offset.
    fn sure_notation(&self, text: &str) -> Option<Guess> {
        if let Some(place) = zone_name(text) {
            return Some(Guess::One(place));
        }
        several(clocks::at_offset(utc_offset(text)?, self.now, self.language))
    }

    /// A clock with something beside it ("🕑 14:05 · Berlin"). A place says more than the time, and
    /// the time says which of several places.
    fn label(&self, clock: SpokenTime, rest: &str) -> Option<Guess> {
        let place =
            self.sure_notation(rest).or_else(|| self.name(rest)).or_else(|| self.last_words(rest));
        match place {
            Some(Guess::Several(places)) => several(those_showing(clock, places, self.now)),
            Some(guess) => Some(guess),
            None => several(clocks::showing(clock, self.now, self.language))
                .or_else(|| self.misspelt(rest)),
        }
    }

    fn words(&self, text: &str) -> Option<Guess> {
        self.name(text).or_else(|| self.last_words(text)).or_else(|| self.misspelt(text))
    }

    /// The text as what a clock or a place is called, and nothing else.
    fn name(&self, text: &str) -> Option<Guess> {
        one_or_several(abbreviation(&fold(text)).unwrap_or_else(|| self.named(text)))
    }

    /// A city or country, with or without the country or state behind it ("Porto, Portugal",
    /// "springfield il").
    fn named(&self, text: &str) -> Vec<Place> {
        let parts: Vec<String> = text
            .split([',', '،', '、', '，', ';', '(', '/'])
            .map(fold)
            .filter(|part| !part.is_empty())
            .take(MOST_WORDS)
            .collect();
        match parts.as_slice() {
            [] => Vec::new(),
            [only] => self.in_one_breath(only),
            [first, others @ ..] => {
                let (last, before) = (&parts[others.len()], &parts[..others.len()]);
                // "Porto, Portugal"; else "Portugal, Porto"; else a village that is not on the
                // list, in a country or near a city that is.
                let mut readings = vec![city_within(first, others), city_within(last, before)];
                readings.extend(parts.iter().rev().map(|part| self.region_or_city(part)));
                readings.into_iter().find(|places| !places.is_empty()).unwrap_or_default()
            }
        }
    }

    /// A name without commas: all of it, or a city and its country in either order.
    fn in_one_breath(&self, key: &str) -> Vec<Place> {
        let places = self.region_or_city(key);
        if !places.is_empty() {
            return places;
        }
        let spaces: Vec<usize> =
            key.match_indices(' ').map(|(at, _)| at).take(MOST_WORDS).collect();
        let halves = spaces.iter().rev().map(|&at| (&key[..at], &key[at + 1..]));
        halves
            .flat_map(|(left, right)| [(left, right), (right, left)])
            .map(|(city, region)| city_within(city, &[region]))
            .find(|places| !places.is_empty())
            .unwrap_or_else(|| by_last_part(key))
    }

    /// The place or places of that folded name: a country's or a state's zones, and the cities that
    /// are not dwarfed by it.
    fn region_or_city(&self, key: &str) -> Vec<Place> {
        // Two letters are a code, and a code alone ("in", "it", "no") is rather a word; but
        // everybody says "US" and "UK".
        let regions = if key.len() > 2 || matches!(key, "us" | "uk") {
            gazetteer::regions_called(key)
        } else {
            Vec::new()
        };
        let mut cities = gazetteer::cities(key);
        if regions.is_empty() {
            return settle(cities);
        }
        let largest = regions
            .iter()
            .filter(|region| region.is_country())
            .flat_map(Region::zones)
            .map(|(_, zone)| zone.people)
            .max();
        let largest = largest.or(cities.first().map(|city| city.weight)).unwrap_or_default();
        leave_out_dwarfed(&mut cities, largest);
        let of_regions = regions.iter().flat_map(|region| {
            let country = region.name;
            let place = |city: &str, zone: Zone| Place {
                city: city.to_owned(),
                country: Some(country.to_owned()),
                zone: zone.name.to_owned(),
            };
            region.zones().map(move |(city, zone)| place(city, zone))
        });
        let of_regions = clocks::one_for_each_rule(of_regions, self.now);
        one_for_each_zone(of_regions.into_iter().chain(labelled(cities)))
    }

    /// The last words of a sentence, if they are a well-known place ("I live in New York"):
    /// offered, not taken for sure.
    fn last_words(&self, text: &str) -> Option<Guess> {
        let key = fold(text);
        let words: Vec<&str> = key.split(' ').collect();
        if words.len() < 2 || words.len() > 2 * MOST_WORDS {
            return None;
        }
        let longest = (words.len() - 1).min(3);
        (1..=longest).rev().map(|count| words[words.len() - count..].join(" ")).find_map(|ending| {
            let well_known =
                gazetteer::cities(&ending).first().is_some_and(|city| city.weight >= WORTH_A_GUESS);
            let a_region = ending.len() > 3 && !gazetteer::regions_called(&ending).is_empty();
            (well_known || a_region).then(|| several(self.region_or_city(&ending))).flatten()
        })
    }

    /// The cities whose names are one slip away.
    fn misspelt(&self, text: &str) -> Option<Guess> {
        let city = text.split(',').next().unwrap_or(text);
        several(settle(gazetteer::nearly(&fold(city))))
    }
}

/// The cities of that name in all the regions named; none if no region is known.
fn city_within(city: &str, regions: &[impl AsRef<str>]) -> Vec<Place> {
    let mut known = regions.iter().map(|part| codes_meant(part.as_ref())).collect::<Vec<_>>();
    known.retain(|codes| !codes.is_empty());
    if known.is_empty() {
        return Vec::new();
    }
    let mut cities = gazetteer::cities(city);
    cities.retain(|city| known.iter().all(|codes| codes.iter().any(|code| city.is_in(code))));
    settle(cities)
}
