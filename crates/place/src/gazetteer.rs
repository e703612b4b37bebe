//! The names of places: cities, countries, zones, and how they are looked up in the files made by
//! `data/cities.py`.
//!
//! The files are text in order of their first column, and are searched where they lie: nothing is
//! built when the program starts, and what nobody asks for is never read from disk. It knows
//! nothing of clocks.

use std::cmp::Ordering;

use super::fold::fold;

const CITIES: &str = include_str!("data/cities.tsv");
const ZONES: &str = include_str!("data/zones.tsv");
const REGIONS: &str = include_str!("data/regions.tsv");
/// No city's name has more letters.
const LONGEST_NAME: usize = 60;
const REGION_NAMES: &str = include_str!("data/region_names.tsv");

/// A town of 15,000 people or more.
#[derive(Clone, Debug)]
pub(super) struct City {
    pub name: String,
    pub zone: Zone,
    /// The city's state, where the files tell of it, or else its country.
    pub region: &'static str,
    /// How well the name fits, in thousands of people; a third of them where the name is but
    /// another spelling.
    pub weight: u32,
}

/// An inhabited zone and the city that stands for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Zone {
    pub name: &'static str,
    pub country: &'static str,
    pub city: &'static str,
    /// Thousands of people in its towns.
    pub people: u32,
}

/// A country ("DE"), or a state of one ("US-IL").
#[derive(Clone, Copy, Debug)]
pub(super) struct Region {
    pub code: &'static str,
    pub name: &'static str,
    zones: &'static str,
}

impl City {
    /// Whether the city lies in the country or state of that code.
    pub fn is_in(&self, code: &str) -> bool {
        self.region == code || country_of(self.region) == code
    }

    /// Whether its country has another city of the same name in another state.
    pub fn has_namesake(&self) -> bool {
        let country = country_of(self.region);
        own_named(&fold(&self.name))
            .any(|other| other.region != self.region && country_of(other.region) == country)
    }
}

impl Region {
    pub fn is_country(&self) -> bool {
        !self.code.contains('-')
    }

    /// The region's zones, each with its best-known city there; the one most lived in first.
    pub fn zones(&self) -> impl Iterator<Item = (&'static str, Zone)> + use<> {
        self.zones.split(';').filter_map(|entry| {
            let (number, city) = entry.split_once(':')?;
            Some((city, zone_numbered(number)?))
        })
    }
}

/// The country's part of a region's code.
pub(super) fn country_of(code: &str) -> &str {
    code.split_once('-').map_or(code, |(country, _)| country)
}

/// All inhabited zones, the one most lived in first.
pub(super) fn zones() -> impl Iterator<Item = Zone> {
    rows(ZONES).filter_map(zone)
}

/// The zone of that exact name.
pub(super) fn zone_named(name: &str) -> Option<Zone> {
    zones().find(|zone| zone.name == name)
}

/// The region of that code.
pub(super) fn region(code: &str) -> Option<Region> {
    matching(REGIONS, code).find_map(|row| parse_region(code_at(row)?, row))
}

/// The regions of that folded name, in whatever language.
pub(super) fn regions_called(key: &str) -> Vec<Region> {
    let codes = matching(REGION_NAMES, key)
        .filter_map(|row| row.split_once('\t'))
        .flat_map(|(_, codes)| codes.split(' '));
    codes.filter_map(region).collect()
}

/// The cities of that folded name, by their own name or another, the best fitting first.
pub(super) fn cities(key: &str) -> Vec<City> {
    let mut found = Vec::new();
    for row in matching(CITIES, key) {
        match other_spelling_of(row) {
            Some(target) => found.extend(own_named(target).map(as_other_spelling)),
            None => found.extend(city(row)),
        }
    }
    by_weight(found)
}

/// The cities whose name is one slip of the finger away from the folded one: a letter more, less,
/// another, or two swapped.
///
/// Short names have too many neighbours for this: five letters are the least, and below seven only
/// cities of 100,000 count.
pub(super) fn nearly(key: &str) -> Vec<City> {
    let letters = key.chars().count();
    if !(5..=LONGEST_NAME).contains(&letters) {
        return Vec::new();
    }
    let least = if letters < 7 { 100 } else { 0 };
    let mut found = Vec::new();
    for row in rows(CITIES) {
        if !is_one_slip_away(key, key_of(row)) {
            continue;
        }
        match other_spelling_of(row) {
            Some(target) => found.extend(own_named(target).map(as_other_spelling)),
            None => found.extend(city(row)),
        }
    }
    found.retain(|city| city.weight >= least);
    by_weight(found)
}

fn own_named(key: &str) -> impl Iterator<Item = City> {
    matching(CITIES, key).filter(|row| other_spelling_of(row).is_none()).filter_map(city)
}

fn as_other_spelling(city: City) -> City {
    City { weight: city.weight / 3, ..city }
}

fn by_weight(mut cities: Vec<City>) -> Vec<City> {
    cities.sort_by_key(|city| std::cmp::Reverse(city.weight));
    cities
}

fn other_spelling_of(row: &'static str) -> Option<&'static str> {
    row.split_once('\t')?.1.strip_prefix('=')
}

fn city(row: &'static str) -> Option<City> {
    let mut columns = row.split('\t');
    let (key, name, region) = (columns.next()?, columns.next()?, columns.next()?);
    let zone = zone_numbered(columns.next()?)?;
    let weight = columns.next()?.parse().ok()?;
    let name = if name.is_empty() { with_capitals(key) } else { name.to_owned() };
    let region = if region.is_empty() { zone.country } else { region };
    Some(City { name, zone, region, weight })
}

fn with_capitals(key: &str) -> String {
    let mut name = String::with_capacity(key.len());
    for (i, word) in key.split(' ').enumerate() {
        if i > 0 {
            name.push(' ');
        }
        let mut letters = word.chars();
        name.extend(letters.next().into_iter().flat_map(char::to_uppercase));
        name.push_str(letters.as_str());
    }
    name
}

fn zone_numbered(number: &str) -> Option<Zone> {
    rows(ZONES).nth(number.parse().ok()?).and_then(zone)
}

fn zone(row: &'static str) -> Option<Zone> {
    let mut columns = row.split('\t');
    Some(Zone {
        name: columns.next()?,
        country: columns.next()?,
        city: columns.next()?,
        people: columns.next()?.parse().ok()?,
    })
}

fn code_at(row: &'static str) -> Option<&'static str> {
    row.split('\t').next()
}

fn parse_region(code: &'static str, row: &'static str) -> Option<Region> {
    let mut columns = row.split('\t').skip(1);
    Some(Region { code, name: columns.next()?, zones: columns.next()? })
}

/// The rows of a file, without the comment above them.
pub(super) fn rows(file: &'static str) -> impl Iterator<Item = &'static str> {
    file.lines().filter(|line| !line.starts_with('#'))
}

/// The rows of an ordered file whose first column is the key.
fn matching(file: &'static str, key: &str) -> impl Iterator<Item = &'static str> {
    file[first_not_before(file, key)..].lines().take_while(move |row| key_of(row) == key)
}

/// Where the first line begins whose key is not less than the one asked for. The comment above the
/// rows is less than any.
fn first_not_before(file: &str, key: &str) -> usize {
    let bytes = file.as_bytes();
    let (mut low, mut high) = (0, bytes.len());
    while low < high {
        let middle = low + (high - low) / 2;
        let start =
            bytes[low..middle].iter().rposition(|&byte| byte == b'\n').map_or(low, |i| low + i + 1);
        let end = bytes[middle..]
            .iter()
            .position(|&byte| byte == b'\n')
            .map_or(bytes.len(), |i| middle + i);
        match key_of(&file[start..end]).cmp(key) {
            Ordering::Less => low = (end + 1).min(high),
            Ordering::Equal | Ordering::Greater => high = start,
        }
    }
    low
}

fn key_of(row: &str) -> &str {
    row.split_once('\t').map_or(row, |(key, _)| key)
}

/// Whether one letter put in, left out, changed, or swapped with its neighbour makes one text of
/// the other.
///
/// `strsim::osa_distance`, with which the reader finds slips among few words, says the same. But it
/// fills a table for each pair, and all 66,000 rows are gone through here: with it a misspelt city takes
/// 20 to 40 ms, and so 0.4 ms.
fn is_one_slip_away(left: &str, right: &str) -> bool {
    // A letter takes four bytes at most, and most rows are told apart by this alone.
    if left.len().abs_diff(right.len()) > 4 {
        return false;
    }
    let (mut left, mut right) = (left.chars(), right.chars());
    while let (Some(a), Some(b)) = (left.clone().next(), right.clone().next())
        && a == b
    {
        left.next();
        right.next();
    }
    while let (Some(a), Some(b)) = (left.clone().next_back(), right.clone().next_back())
        && a == b
    {
        left.next_back();
        right.next_back();
    }
    let (mut a, mut b) = (left, right);
    match (a.next(), a.next(), a.next(), b.next(), b.next(), b.next()) {
        (Some(_), None, _, None, ..)
        | (None, _, _, Some(_), None, _)
        | (Some(_), None, _, Some(_), None, _) => true,
        (Some(first), Some(second), None, Some(other_first), Some(other_second), None) => {
            (first, second) == (other_second, other_first)
        }
        _ => false,
    }
}

/// A zone's name as people would search for it: its last part, folded.
pub(super) fn last_part(zone: &str) -> String {
    fold(zone.rsplit('/').next().unwrap_or(zone))
}

#[cfg(test)]
mod tests {
    use jiff::tz::TimeZone;

    use super::*;

    #[test]
    fn every_zone_is_known_and_goes_by_its_present_name() {
        for zone in zones() {
            let known = TimeZone::get(zone.name).expect(zone.name);

            assert_eq!(known.iana_name(), Some(zone.name));
            assert_eq!(known.primary_iana_name(), Some(zone.name));
        }
    }

    #[test]
    fn every_row_is_read() {
        let mut cities = 0;
        for row in rows(CITIES) {
            match other_spelling_of(row) {
                Some(target) => assert!(own_named(target).next().is_some(), "{row}"),
                None => {
                    let city = city(row).unwrap_or_else(|| panic!("{row}"));

                    assert!(region(city.region).is_some(), "{row}");
                    cities += 1;
                }
            }
        }

        assert!(cities > 30_000);
        for row in rows(REGION_NAMES) {
            let (_, codes) = row.split_once('\t').expect("two columns");
            assert!(codes.split(' ').all(|code| country_of(code).len() == 2), "{row}");
        }
        for row in rows(REGIONS) {
            let region = region(key_of(row)).expect(row);
            assert_eq!(region.zones().count(), region.zones.split(';').count(), "{row}");
        }
    }

    #[test]
    fn the_files_are_in_order_and_folded_as_a_person_s_words_are() {
        for file in [CITIES, REGION_NAMES] {
            assert!(rows(file).map(key_of).is_sorted());
            for key in rows(file).map(key_of) {
                assert_eq!(fold(key), key);
            }
        }
        assert!(rows(REGIONS).map(key_of).is_sorted());
        assert!(rows(CITIES).map(key_of).all(|key| key.chars().count() <= LONGEST_NAME));
    }

    #[test]
    fn the_first_and_the_last_row_are_found() {
        for file in [CITIES, REGION_NAMES, REGIONS] {
            let (first, last) =
                (rows(file).next().expect("a row"), rows(file).last().expect("a row"));

            assert_eq!(matching(file, key_of(first)).next(), Some(first));
            assert!(matching(file, key_of(last)).any(|row| row == last));
            assert_eq!(matching(file, "").next(), None);
            assert_eq!(matching(file, "\u{10FFFF}").next(), None);
        }
    }

    #[test]
    fn a_slip_is_one_edit() {
        let check = |left: &str, right: &str, expected: bool| {
            assert_eq!(is_one_slip_away(left, right), expected, "{left} {right}");
            assert_eq!(is_one_slip_away(right, left), expected, "{right} {left}");
        };

        check("berlin", "belin", true);
        check("berlin", "berlim", true);
        check("berlin", "belrin", true);
        check("berlin", "berlinn", true);
        check("москва", "масква", true);
        check("berlin", "berlin", false);
        check("berlin", "brelni", false);
        check("berlin", "ber", false);
        check("abc", "cba", false);
        check("", "a", true);
    }
}
