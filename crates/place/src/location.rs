//! The zones at a place on the globe, by the borders in `tzf-rs` (from OpenStreetMap, ODbL 1.0).

/// The zones at that latitude and longitude in degrees: several where people keep two times
/// (Urumqi), `Etc/GMT±N` at sea.
///
/// Empty for what is no place on the globe, and in a program built without the feature `location`.
///
/// Takes a few milliseconds, most of them for checking the borders. They are read where they lie in
/// the program, so that nothing stays in memory between two calls.
pub fn at(latitude: f64, longitude: f64) -> Vec<String> {
    if !(-90.0..=90.0).contains(&latitude) || !(-180.0..=180.0).contains(&longitude) {
        return Vec::new();
    }
    names_at(latitude, longitude)
}

#[cfg(feature = "location")]
fn names_at(latitude: f64, longitude: f64) -> Vec<String> {
    let finder = tzf_rs::EmbeddedFinder::new();
    let names = finder.get_tz_names(longitude, latitude);
    names.into_iter().filter(|name| super::is_zone(name)).map(str::to_owned).collect()
}

#[cfg(not(feature = "location"))]
fn names_at(_: f64, _: f64) -> Vec<String> {
    Vec::new()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_place_on_the_globe_has_no_zone() {
        for (latitude, longitude) in [
            (91.0, 0.0),
            (0.0, 180.1),
            (f64::NAN, 0.0),
            (0.0, f64::NAN),
            (f64::INFINITY, 0.0),
            (0.0, f64::NEG_INFINITY),
        ] {
            assert!(at(latitude, longitude).is_empty());
        }
    }

    #[cfg(feature = "location")]
    #[test]
    fn a_location_tells_the_zone() {
        let check =
            |latitude, longitude, expected: &[&str]| assert_eq!(at(latitude, longitude), expected);

        check(52.52, 13.40, &["Europe/Berlin"]);
        check(40.71, -74.01, &["America/New_York"]);
        check(38.74, -27.22, &["Atlantic/Azores"]);
        check(-34.61, -58.38, &["America/Argentina/Buenos_Aires"]);
        check(43.80, 87.60, &["Asia/Shanghai", "Asia/Urumqi"]);
        check(30.0, -150.0, &["Etc/GMT+10"]);
        check(0.0, 0.0, &["Etc/GMT"]);
    }

    #[cfg(feature = "location")]
    #[test]
    fn the_poles_and_the_date_line_are_places_too() {
        for latitude in [-90.0, -45.0, 0.0, 45.0, 90.0] {
            for longitude in [-180.0, 180.0] {
                assert!(!at(latitude, longitude).is_empty(), "{latitude} {longitude}");
            }
        }
    }

    #[cfg(feature = "location")]
    #[test]
    fn every_zone_with_borders_is_known() {
        for name in tzf_rs::EmbeddedFinder::new().timezonenames() {
            assert!(super::super::is_zone(name), "{name}");
        }
    }
}
