//! What a person's words mean: a zone's name, a city, a country, an abbreviation, an offset, or the
//! time on their clock.
//!
//! The surest reading is tried first, and the first that finds a place is taken. It knows nothing
//! of files and borders.

use std::collections::HashSet;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::fold::fold;
use super::gazetteer::{self, City, Region, Zone};
use super::notation::{part_clock, utc_offset};
use super::{AT_MOST, Guess, Place, city_of, clocks, country};
use crate::time_of_day::SpokenTime;

/// What people call their clock ("CET"), and the zones meant.
const ABBREVIATIONS: &str = include_str!("data/abbreviations.tsv");

/// No name of a place is longer; what stands behind is not read.
const MAX_INPUT_CHARS: usize = 100;
/// A place's name, with its country, has no more words than this.
const MOST_WORDS: usize = 8;
/// A name means its largest city alone if no other zone has one of a twentieth of its people.
const DOMINANCE: u32 = 20;
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
    /// What is written in no language: a zone's name or an offset.
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
        cities.retain(|city| city.weight.saturating_mul(DOMINANCE) >= largest);
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

fn one_or_several(mut places: Vec<Place>) -> Option<Guess> {
    match places.len() {
        0 => None,
        1 => places.pop().map(Guess::One),
        _ => several(places),
    }
}

fn several(mut places: Vec<Place>) -> Option<Guess> {
    places.truncate(AT_MOST);
    (!places.is_empty()).then_some(Guess::Several(places))
}

/// "Europe/Berlin", "europe / berlin", "America/New York": a zone by its name, which is made the
/// present one.
fn zone_name(text: &str) -> Option<Place> {
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

/// A zone by the last part of its name, for those that are named after no large city ("Galapagos",
/// "South Georgia").
fn by_last_part(key: &str) -> Vec<Place> {
    gazetteer::zones()
        .filter(|zone| gazetteer::last_part(zone.name) == key)
        .map(Place::of)
        .collect()
}

fn abbreviation(key: &str) -> Option<Vec<Place>> {
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

/// Those of the places whose clocks show the time, or all if none does.
fn those_showing(spoken: SpokenTime, places: Vec<Place>, now: Timestamp) -> Vec<Place> {
    let fitting: Vec<Place> =
        places.iter().filter(|place| clocks::shows(&place.zone, spoken, now)).cloned().collect();
    if fitting.is_empty() { places } else { fitting }
}

/// The codes of the countries and states that a folded name or code may mean ("portugal", "pt",
/// "il").
fn codes_meant(part: &str) -> Vec<String> {
    let mut codes: Vec<String> =
        gazetteer::regions_called(part).iter().map(|region| region.code.to_owned()).collect();
    if matches!(part.len(), 2 | 3) && part.is_ascii() {
        let code = part.to_ascii_uppercase();
        let candidates = [code.clone(), format!("US-{code}")];
        codes.extend(candidates.into_iter().filter(|code| gazetteer::region(code).is_some()));
    }
    codes
}

/// One place for each zone; the largest alone if it dwarfs the others.
fn settle(mut cities: Vec<City>) -> Vec<Place> {
    if let Some(largest) = cities.first().map(|city| city.weight) {
        cities.retain(|city| city.weight.saturating_mul(DOMINANCE) >= largest);
    }
    one_for_each_zone(labelled(cities))
}

/// The cities as places, each with its state where the country has another city of its name.
fn labelled(cities: Vec<City>) -> Vec<Place> {
    let places = cities.into_iter().map(|city| {
        let code =
            if city.has_namesake() { city.region } else { gazetteer::country_of(city.region) };
        Place { country: country(code), zone: city.zone.name.to_owned(), city: city.name }
    });
    places.collect()
}

fn one_for_each_zone(places: impl IntoIterator<Item = Place>) -> Vec<Place> {
    let mut seen = HashSet::new();
    places.into_iter().filter(|place| seen.insert(place.zone.clone())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Winter in the north: Berlin is at UTC+1, New York at UTC-5, Sydney at UTC+11.
    const WINTER: &str = "2026-11-20T13:05Z";

    fn reading(text: &str, language: Option<&str>) -> Guess {
        read(text, WINTER.parse().expect("a moment"), language)
    }

    /// What is expected is "= city, zone" for one place, and "? city; city" for several.
    #[track_caller]
    fn check(text: &str, expected: &str) {
        check_in(text, None, expected);
    }

    #[track_caller]
    fn check_in(text: &str, language: Option<&str>, expected: &str) {
        let told = match reading(text, language) {
            Guess::One(place) => format!("= {}, {}", place.city, place.zone),
            Guess::Several(places) => {
                let cities: Vec<_> = places.into_iter().map(|place| place.city).collect();
                format!("? {}", cities.join("; "))
            }
            Guess::Nothing => "nothing".to_owned(),
        };
        assert_eq!(told, expected, "{text:?}");
    }

    #[test]
    fn a_zone_is_read_by_its_name() {
        check("Europe/Berlin", "= Berlin, Europe/Berlin");
        check("europe/berlin", "= Berlin, Europe/Berlin");
        check(" america / new york ", "= New York, America/New_York");
        check("Asia/Calcutta", "= Kolkata, Asia/Kolkata");
        check("US/Pacific", "= Los Angeles, America/Los_Angeles");
        check("Pacific/Galapagos", "= Galapagos, Pacific/Galapagos");
        check("galapagos", "= Galapagos, Pacific/Galapagos");
        check("Etc/GMT+5", "= UTC-5, Etc/GMT+5");
        check("Etc/Unknown", "nothing");
    }

    #[test]
    fn a_city_is_read_in_any_spelling_and_script() {
        for text in [
            "Munich",
            "munich",
            "München",
            "MÜNCHEN",
            "Mu\u{308}nchen",
            "Muenchen",
            "Monaco di Baviera",
            "Мюнхен",
            "ミュンヘン",
            "慕尼黑",
            "뮌헨",
            "ميونخ",
            "מינכן",
        ] {
            check(text, "= Munich, Europe/Berlin");
        }
        check("New York", "= New York, America/New_York");
        check("New_York", "= New York, America/New_York");
        check("nyc", "= New York, America/New_York");
        check("Sao Paulo", "= São Paulo, America/Sao_Paulo");
        check("São Paulo", "= São Paulo, America/Sao_Paulo");
        check("Москва", "= Moscow, Europe/Moscow");
        check("東京", "= Tokyo, Asia/Tokyo");
        check("Hà Nội", "= Hanoi, Asia/Ho_Chi_Minh");
        check("Kiev", "= Kyiv, Europe/Kyiv");
        check("Tuebingen", "= Tübingen, Europe/Berlin");
    }

    #[test]
    fn a_country_or_state_tells_namesakes_apart() {
        check("Springfield", "? Springfield; Springfield; Springfield");
        check("Springfield, Oregon", "= Springfield, America/Los_Angeles");
        check("springfield il", "= Springfield, America/Chicago");
        check("Springfield, Massachusetts, USA", "= Springfield, America/New_York");
        check("porto", "= Porto, Europe/Lisbon");
        check("porto, portugal", "= Porto, Europe/Lisbon");
        check("Portugal, Porto", "= Porto, Europe/Lisbon");
        check("Порту, Португалия", "= Porto, Europe/Lisbon");
        check("London", "= London, Europe/London");
        check("London, Ontario", "= London, America/Toronto");
        check("Birmingham", "? Birmingham; Birmingham");
        // A village that is not on the list has its country's time.
        check("Kleinkleckersdorf, Germany", "= Berlin, Europe/Berlin");
    }

    #[test]
    fn the_state_is_shown_where_a_country_has_namesakes() {
        let countries = |text| match reading(text, None) {
            Guess::One(place) => vec![place.country],
            Guess::Several(places) => places.into_iter().map(|place| place.country).collect(),
            Guess::Nothing => Vec::new(),
        };
        let some = |name: &str| Some(name.to_owned());

        assert_eq!(countries("Springfield"), ["Missouri", "Massachusetts", "Oregon"].map(some));
        assert_eq!(countries("Springfield, Illinois"), ["Illinois"].map(some));
        assert_eq!(countries("Chicago"), ["United States"].map(some));
        assert_eq!(countries("UTC"), [None]);
    }

    #[test]
    fn a_country_is_read_in_many_languages_and_has_as_many_places_as_times() {
        for text in ["Germany", "Deutschland", "Allemagne", "Германия", "德国", "ドイツ"]
        {
            check(text, "= Berlin, Europe/Berlin");
        }
        check("Japan", "= Tokyo, Asia/Tokyo");
        check("Argentina", "= Buenos Aires, America/Argentina/Buenos_Aires");
        check("Portugal", "? Lisbon; Ponta Delgada");
        check("Georgia", "? Tbilisi; Atlanta");
        check("Texas", "? Houston; El Paso");
        check("Urumqi", "? Ürümqi; Ürümqi");
        check("US", "? New York; Chicago; Los Angeles; Denver; Phoenix; Honolulu; Anchorage; Adak");
    }

    #[test]
    fn an_abbreviation_offers_the_places_that_use_it() {
        check("utc", "= UTC, UTC");
        check("EST", "? New York; Toronto; Panama City; Kingston");
        check("IST", "? Delhi; Dublin; Jerusalem");
        check("JST", "= Tokyo, Asia/Tokyo");
        for row in gazetteer::rows(ABBREVIATIONS) {
            let (name, zones) = row.split_once('\t').expect(row);
            assert_eq!(
                abbreviation(name).map(|places| places.len()),
                Some(zones.split(' ').count()),
                "{row}"
            );
            assert_eq!(fold(name), name);
        }
    }

    #[test]
    fn an_offset_offers_places_that_keep_it_now() {
        check("+5:30", "? Delhi");
        check("gmt-3:30", "? St. John's");
        check("UTC+5:45", "? Kathmandu");
        check_in("UTC+2", Some("fi"), "? Helsinki; Johannesburg; Cairo; Jerusalem; Beirut; Hebron");
        check("+0:15", "nothing");
    }

    #[test]
    fn a_clock_offers_the_places_where_it_is_that_time() {
        for text in
            ["18:35", "18.35", "18h35", "6:35 pm", "18:29", "6:42 pm", "it's 18:35 here", "1835"]
        {
            check(text, "? Delhi");
        }
        check_in("14:05", Some("de"), "? Berlin; Lagos");
        check_in("2pm", Some("de"), "? Berlin; Lagos");
        // Five past two, on a dial of twelve hours.
        check_in("2:05", Some("de"), "? Berlin; Auckland; Apia; Pago Pago; Lagos");
        check("18:20", "nothing");
    }

    #[test]
    fn in_a_label_the_city_says_more_than_the_clock() {
        check("🕑 14:05 · Berlin", "= Berlin, Europe/Berlin");
        check("14:05 Berlin", "= Berlin, Europe/Berlin");
        check("🕑 09:00 · Berlin", "= Berlin, Europe/Berlin");
        check("8:05 am, Springfield", "? Springfield");
        check("14:05 Uhr", "? Berlin; Lagos");
        check("14:05 UTC+1", "? Berlin; Lagos");
    }

    #[test]
    fn a_slip_of_the_finger_is_offered_for_confirmation() {
        check("Berln", "? Berlin");
        check("Muncih", "? Munich");
        check("Маосква", "? Moscow");
        check("Muncih, Bavria", "? Munich");
    }

    #[test]
    fn a_sentence_that_ends_with_a_place_is_understood() {
        check("I live in New York", "? New York");
        check("ich wohne in Deutschland", "? Berlin");
        check("what time is it", "nothing");
        check("good morning", "nothing");
    }

    #[test]
    fn anything_may_be_typed() {
        let long = [
            "🦴",
            "a",
            "ß",
            "\u{301}",
            "é ",
            ", ",
            "/",
            "+",
            "1",
            "12:00 ",
            "\u{202E}",
            "한",
            "\0",
            "İ",
            "\n",
            "\u{10FFFF}",
        ];
        for piece in long {
            for count in [1, 2, 100, 4096] {
                let _ = reading(&piece.repeat(count), Some(piece));
            }
        }
        for text in [
            "",
            " ",
            ",",
            ",,",
            "/",
            "//",
            "Europe/",
            "+",
            "-",
            "🕑",
            "👩‍👩‍👧‍👦",
            "٣٫٥",
            "½",
            "Ⅻ:Ⅻ",
            "#",
            "# nameless",
            "\t=",
            "=",
        ] {
            check(text, "nothing");
        }
    }

    #[test]
    fn the_ends_of_time_are_moments_too() {
        for now in [Timestamp::MIN, Timestamp::MAX, Timestamp::UNIX_EPOCH] {
            for text in ["14:05", "+2", "Russia", "Berlin"] {
                let _ = read(text, now, Some("ru"));
            }
        }
    }
}
