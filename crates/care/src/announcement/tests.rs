use jiff::{civil::date, tz::TimeZone};

use super::*;
use crate::{
    Hours, PauseReason, PersonId, backing_off::Silence, by_ear::ByEar, customs::Customs,
    pictured::Pictured,
};

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn anna() -> Person {
    Person {
        id: PersonId(1),
        language: "en".to_owned(),
        chose_language: false,
        hours: Hours::usual(),
        zone: Some(TimeZone::get("Europe/Berlin").unwrap()),
        asked: None,
        subscribed_at: None,
        stopped_at: None,
        held_at: None,
        amount: None,
        place: None,
        checks_first: None,
        paused_from: None,
        conditions: Vec::new(),
        paused_until: None,
        pause_reason: PauseReason::Rest,
        unreachable_at: None,
        silence: Silence::default(),
        suits_asked_at: None,
        minute_offered_at: None,
        in_trial_since: None,
        pictures: Pictured::InTurns,
        by_ear: ByEar::OutsideHours,
        customs: Customs::default(),
        announcements: true,
        joined_at: at("2026-01-01T00:00Z"),
    }
}

#[track_caller]
fn check(person: Person, begin: &str, now: &str, expected: Turn) {
    let begin = if begin.is_empty() { Begin::AtOnce } else { begin.parse().unwrap() };
    assert_eq!(turn(&person, &begin, at(now)), expected);
}

#[test]
fn an_announcement_comes_within_a_persons_hours() {
    let monday = |time: &str| format!("2026-03-02T{time}+01:00");

    check(anna(), "", &monday("10:00"), Turn::Now);
    check(anna(), "", &monday("07:30"), Turn::NotBefore(at(&monday("09:00"))));
    check(anna(), "", &monday("12:30"), Turn::NotBefore(at(&monday("13:00"))));
    let friday_evening = "2026-03-06T18:00+01:00";
    check(anna(), "", friday_evening, Turn::NotBefore(at("2026-03-09T09:00+01:00")));
    let before_the_clocks_change = "2026-03-27T18:00+01:00";
    let monday_after = Turn::NotBefore(at("2026-03-30T09:00+02:00"));
    check(anna(), "", before_the_clocks_change, monday_after);
}

#[test]
fn whose_hours_nobody_knows_is_told_without_a_sound() {
    let night = "2026-03-02T02:00Z";

    check(Person { zone: None, ..anna() }, "", night, Turn::Silently);
    check(Person { hours: Hours::none(), ..anna() }, "", night, Turn::Silently);
}

#[test]
fn who_wants_quiet_has_it() {
    let (then, now) = (Some(at("2026-03-01T00:00Z")), "2026-03-02T10:00Z");
    let unwanted = Turn::Never(End::Unwanted);
    let asleep = Silence { asleep_at: then, ..anna().silence };

    check(Person { announcements: false, ..anna() }, "", now, unwanted);
    check(Person { stopped_at: then, ..anna() }, "", now, unwanted);
    check(Person { held_at: then, ..anna() }, "", now, unwanted);
    check(Person { silence: asleep, ..anna() }, "", now, unwanted);
    let unreachable = Person { unreachable_at: then, ..anna() };
    check(unreachable, "", now, Turn::Never(End::Unreachable));
    let until = at("2026-03-05T09:30Z");
    let paused = Person { paused_until: Some(until), ..anna() };
    let later =
        Person { paused_from: Some(until - SignedDuration::from_hours(1)), ..paused.clone() };
    check(later, "", now, Turn::Now);
    check(paused.clone(), "", now, Turn::NotBefore(until));
    check(paused, "", "2026-03-05T09:30Z", Turn::Now);
}

#[test]
fn it_begins_at_an_instant_or_when_each_clock_shows_a_time() {
    let now = "2026-03-02T09:00Z";
    let local = Begin::AtLocal(date(2026, 3, 3).at(10, 0, 0, 0));

    check(anna(), "2026-03-02T13:30Z", now, Turn::NotBefore(at("2026-03-02T13:30Z")));
    check(anna(), "2026-03-02T08:00Z", now, Turn::Now);
    check(anna(), &local.to_string(), now, Turn::NotBefore(at("2026-03-03T09:00Z")));
    let tokyo = Person { zone: Some(TimeZone::get("Asia/Tokyo").unwrap()), ..anna() };
    check(tokyo, &local.to_string(), "2026-03-03T01:00Z", Turn::Now);
    assert_eq!(local.earliest(at(now)), at("2026-03-02T20:00Z"));
    assert_eq!(local.latest(at(now)), at("2026-03-03T22:00Z"));
    assert!("tomorrow".parse::<Begin>().is_err());
}

#[test]
fn an_audience_is_read_and_written() {
    let check = |typed: &str, written: &str| {
        assert_eq!(typed.parse::<Audience>().unwrap().to_string(), written);
    };

    check("all", "all");
    check("active", "active");
    check("language=DE, subscribed", "subscribed,language=de");
    for wrong in ["", "everyone", "language=", "language=d'e"] {
        assert!(wrong.parse::<Audience>().is_err(), "{wrong}");
    }
}
