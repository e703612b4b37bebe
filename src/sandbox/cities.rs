//! Cities whose location a person on the sandbox can share; the map that they would tap on.

/// A city and where it lies, in degrees.
#[derive(Clone, Copy, Debug, serde::Serialize)]
pub struct City {
    pub name: &'static str,
    pub latitude: f64,
    pub longitude: f64,
}

const fn city(name: &'static str, latitude: f64, longitude: f64) -> City {
    City { name, latitude, longitude }
}

/// From west to east; zones with summer time, without, off by half and three quarters of an hour.
pub const CITIES: [City; 28] = [
    city("Honolulu", 21.31, -157.86),
    city("Anchorage", 61.22, -149.90),
    city("Los Angeles", 34.05, -118.24),
    city("Denver", 39.74, -104.99),
    city("Mexico City", 19.43, -99.13),
    city("Chicago", 41.88, -87.63),
    city("New York", 40.71, -74.01),
    city("Santiago", -33.45, -70.67),
    city("St. John’s", 47.56, -52.71),
    city("Buenos Aires", -34.60, -58.38),
    city("São Paulo", -23.55, -46.63),
    city("Reykjavík", 64.15, -21.94),
    city("Porto", 41.15, -8.61),
    city("Casablanca", 33.57, -7.59),
    city("London", 51.51, -0.13),
    city("Lagos", 6.45, 3.39),
    city("Berlin", 52.52, 13.40),
    city("Athens", 37.98, 23.73),
    city("Cairo", 30.04, 31.24),
    city("Nairobi", -1.29, 36.82),
    city("Tehran", 35.69, 51.39),
    city("Mumbai", 19.08, 72.88),
    city("Kathmandu", 27.72, 85.32),
    city("Singapore", 1.35, 103.82),
    city("Tokyo", 35.68, 139.69),
    city("Adelaide", -34.93, 138.60),
    city("Lord Howe Island", -31.55, 159.08),
    city("Apia", -13.83, -171.77),
];
