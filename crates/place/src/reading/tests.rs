use super::*;

/// Winter in the north: Berlin is at UTC+1, New York at UTC-5, Sydney at UTC+11.
const WINTER: &str = "2026-11-20T13:05Z";

fn reading(text: &str, language: Option<&str>) -> Guess {
    read(text, WINTER.parse().expect("a moment"), language)
}

/// Checks a reading. Expected is "= city, zone" for one place, and "? city; city" for several.
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
    for text in ["Germany", "Deutschland", "Allemagne", "Германия", "德国", "ドイツ"] {
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
    for row in gazetteer::rows(names::ABBREVIATIONS) {
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
