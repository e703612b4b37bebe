use jiff::{
    SignedDuration,
    civil::{Date, Weekday},
};
use proptest::prelude::*;

use super::*;

fn zone(name: &str) -> TimeZone {
    TimeZone::get(name).unwrap()
}

/// Hours that forbid nothing.
fn always() -> Hours {
    "daily 0:00-0:00".parse().unwrap()
}

fn schedule(text: &str) -> Schedule {
    text.parse().unwrap()
}

/// From just before the first instant on, the schedule's due instants are these, in UTC.
#[track_caller]
fn check(text: &str, zone_name: &str, expected: &[&str]) {
    let expected: Vec<Timestamp> = expected.iter().map(|text| text.parse().unwrap()).collect();
    let mut after = expected[0] - SignedDuration::from_secs(1);
    for instant in expected {
        let next = schedule(text).next_after(after, &zone(zone_name), &always()).unwrap();
        assert_eq!(next, instant, "{text:?} in {zone_name} after {after}");
        after = next;
    }
}

#[test]
fn nine_o_clock_stays_nine_o_clock_in_berlin() {
    // Clocks go forward on 29 March 2026 and back on 25 October 2026.
    check(
        "daily 9:00",
        "Europe/Berlin",
        &["2026-03-28T08:00Z", "2026-03-29T07:00Z", "2026-03-30T07:00Z"],
    );
    check("daily 9:00", "Europe/Berlin", &["2026-10-24T07:00Z", "2026-10-25T08:00Z"]);
}

#[test]
fn a_time_in_a_gap_comes_once_just_after_it() {
    // 02:30 does not exist on 29 March 2026 in Berlin, nor on 8 March 2026 in New York.
    check(
        "daily 2:30",
        "Europe/Berlin",
        &["2026-03-28T01:30Z", "2026-03-29T01:30Z", "2026-03-30T00:30Z"],
    );
    check(
        "daily 2:30",
        "America/New_York",
        &["2026-03-07T07:30Z", "2026-03-08T07:30Z", "2026-03-09T06:30Z"],
    );
    // Pushed past a later time of the same schedule, it still comes in the order of instants.
    check(
        "daily 2:30 3:15",
        "Europe/Berlin",
        &["2026-03-29T01:15Z", "2026-03-29T01:30Z", "2026-03-30T00:30Z", "2026-03-30T01:15Z"],
    );
}

#[test]
fn a_time_in_a_fold_comes_once_at_the_first() {
    // 02:30 comes twice on 25 October 2026 in Berlin, 01:30 on 1 November 2026 in New York.
    check(
        "daily 2:30",
        "Europe/Berlin",
        &["2026-10-24T00:30Z", "2026-10-25T00:30Z", "2026-10-26T01:30Z"],
    );
    check(
        "daily 1:30",
        "America/New_York",
        &["2026-10-31T05:30Z", "2026-11-01T05:30Z", "2026-11-02T06:30Z"],
    );
}

#[test]
fn lord_howe_changes_by_half_an_hour() {
    // Back by half an hour on 5 April 2026 at 02:00, forward on 4 October 2026 at 02:00.
    check(
        "daily 9:00",
        "Australia/Lord_Howe",
        &["2026-04-03T22:00Z", "2026-04-04T22:30Z", "2026-04-05T22:30Z"],
    );
    check("daily 1:45", "Australia/Lord_Howe", &["2026-04-03T14:45Z", "2026-04-04T14:45Z"]);
    check("daily 2:15", "Australia/Lord_Howe", &["2026-10-02T15:45Z", "2026-10-03T15:45Z"]);
}

#[test]
fn casablanca_turns_its_clocks_round_ramadan() {
    // Back on 15 February 2026, forward on 22 March 2026.
    check(
        "daily 9:00",
        "Africa/Casablanca",
        &["2026-02-14T08:00Z", "2026-02-15T09:00Z", "2026-02-16T09:00Z"],
    );
    check("daily 9:00", "Africa/Casablanca", &["2026-03-21T09:00Z", "2026-03-22T08:00Z"]);
}

#[test]
fn kathmandu_is_three_quarters_of_an_hour_off() {
    check("daily 9:00", "Asia/Kathmandu", &["2026-03-01T03:15Z", "2026-03-02T03:15Z"]);
}

#[test]
fn samoa_skipped_a_day_and_the_schedule_with_it() {
    // There was no 30 December 2011 in Apia.
    check(
        "daily 9:00",
        "Pacific/Apia",
        &["2011-12-28T19:00Z", "2011-12-29T19:00Z", "2011-12-30T19:00Z", "2011-12-31T19:00Z"],
    );
    check("fri 9:00", "Pacific/Apia", &["2011-12-23T19:00Z", "2011-12-30T19:00Z"]);
}

#[test]
fn an_interval_counts_from_where_sitting_begins() {
    check(
        "mon-fri every 45m 9:00-11:00 13:00-14:00",
        "Etc/UTC",
        &[
            "2026-03-06T09:45Z",
            "2026-03-06T10:30Z",
            "2026-03-06T13:45Z",
            "2026-03-09T09:45Z",
            "2026-03-09T10:30Z",
        ],
    );
    check("daily every 720m 0:00-0:00", "Etc/UTC", &["2026-03-06T12:00Z", "2026-03-07T00:00Z"]);
}

#[test]
fn what_comes_earlier_keeps_its_intervals_and_its_end() {
    check(
        "daily every 45m offset 7m 9:00-11:00",
        "Etc/UTC",
        &["2026-03-06T09:38Z", "2026-03-06T10:23Z", "2026-03-07T09:38Z"],
    );
    let earlier = |text: &str| text.parse::<Schedule>().unwrap().earlier(14).to_string();
    assert_eq!(earlier("mon-fri every 60m"), "mon-fri every 60m offset 14m");
    assert_eq!(earlier("tue fri 0:05 18:30"), "tue fri 0:05 18:16");
    assert_eq!(earlier("daily every 20m"), "daily every 20m offset 14m");
}

#[test]
fn an_interval_keeps_to_the_persons_hours() {
    let hours: Hours = "mon-thu 9:00-12:00 13:00-18:00; fri 9:00-14:00".parse().unwrap();
    let due_on = |text: &str, date: &str| {
        let date: Date = date.parse().unwrap();
        let utc = TimeZone::UTC;
        let mut due = Vec::new();
        let mut after = utc.to_timestamp(date.at(0, 0, 0, 0)).unwrap();
        while let Some(next) = schedule(text).next_after(after, &utc, &hours) {
            let moment = utc.to_datetime(next);
            if moment.date() != date {
                break;
            }
            due.push(moment.time().to_string()[..5].to_owned());
            after = next;
        }
        due.join(" ")
    };

    // Lunch begins at 12:00 and breaks the sitting by itself.
    assert_eq!(due_on("every 90m", "2026-03-02"), "10:30 14:30 16:00 17:30");
    assert_eq!(due_on("every 60m", "2026-03-06"), "10:00 11:00 12:00 13:00");
    assert_eq!(due_on("every 300m", "2026-03-06"), "14:00", "there is no other moment");
    assert_eq!(due_on("every 90m", "2026-03-06"), "10:30 12:00 13:30");
    assert_eq!(due_on("every 90m", "2026-03-07"), "");
    assert_eq!(due_on("daily every 60m 8:00-11:00", "2026-03-02"), "09:00 10:00 11:00");
    assert_eq!(
        due_on("daily 7:00 12:30", "2026-03-07"),
        "07:00 12:30",
        "fixed times are on purpose"
    );
}

#[test]
fn what_is_kept_in_any_order_is_printed_in_one() {
    #[track_caller]
    fn check(kept: &str, canonical: &str) {
        let read = kept.parse::<Schedule>().map(|schedule| schedule.to_string());
        assert_eq!(read.as_deref(), Ok(canonical), "{kept:?}");
    }

    check("9:30 15:00 mon-fri", "mon-fri 9:30 15:00");
    check("9:00", "daily 9:00");
    check("every 45m 9-12 13-18 mon-fri", "mon-fri every 45m 9:00-12:00 13:00-18:00");
    check("fri-mon 7:00", "mon fri-sun 7:00");
    check("15:00 9:30 15:00", "daily 9:30 15:00");
    check("every 30m 9:00-11:00 10:00-12:00", "daily every 30m 9:00-12:00");
    check("every 45m offset 7m 9:00-12:00", "daily every 45m offset 7m 9:00-12:00");
    check("every 45m 22:00-0:00", "daily every 45m 22:00-0:00");
}

#[test]
fn what_is_no_schedule_says_which_part_and_why() {
    #[track_caller]
    fn check(kept: &str, part: &str, problem: Problem) {
        let expected = BadSchedule { part: part.to_owned(), problem };
        assert_eq!(kept.parse::<Schedule>(), Err(expected), "{kept:?}");
    }

    check("", "", Problem::NoTime);
    check("mon-fri", "mon-fri", Problem::NoTime);
    check("9:30 someday", "someday", Problem::Unreadable);
    for wrong in ["25:00", "24:00", "9:60", "9:5", "+9:30", "9:+5", "9am", "mondays", "noon"] {
        check(wrong, wrong, Problem::Unreadable);
    }
    check("every 5m 9:00-12:00", "every 5m 9:00-12:00", Problem::BadInterval);
    check("every", "every", Problem::BadInterval);
    check("every hour 9:00-12:00", "every", Problem::BadInterval);
    check("every 45m 12:00-9:00", "12:00-9:00", Problem::RangeTooShort);
    check("every 45m 9:00-9:30", "every 45m 9:00-9:30", Problem::RangeTooShort);
    check("9:00-12:00", "9:00-12:00", Problem::Mixed);
    check("every 45m 9:00-12:00 15:00", "every 45m 9:00-12:00 15:00", Problem::Mixed);
}

/// In every zone, over ten years, a daily time fires exactly once each civil day that there is.
#[test]
fn a_daily_time_fires_once_on_each_civil_day_in_every_zone() {
    let first: Date = "2024-01-01".parse().unwrap();
    let last: Date = "2034-01-01".parse().unwrap();
    let always = always();
    for name in jiff::tz::db().available() {
        let zone = zone(name.as_str());
        for minute in [Minute::at(9, 0), Minute::at(2, 30)] {
            let schedule = Schedule::at(Days::DAILY, vec![minute]).unwrap();
            let mut after =
                zone.to_timestamp(first.at(0, 0, 0, 0)).unwrap() - SignedDuration::from_secs(1);
            for date in first.series(1.day()).take_while(|date| *date < last) {
                let due = schedule.next_after(after, &zone, &always).unwrap();
                assert_eq!(zone.to_datetime(due).date(), date, "{} {minute}", name.as_str());
                after = due;
            }
        }
    }
}

fn any_days() -> impl Strategy<Value = Days> {
    proptest::collection::vec(1_i8..=7, 1..=7).prop_map(|days| {
        Days::of(days.into_iter().map(|day| Weekday::from_monday_one_offset(day).unwrap()))
    })
}

fn any_schedule() -> impl Strategy<Value = Schedule> {
    let times = proptest::collection::vec(0_u16..1440, 1..=MOST_TIMES);
    let at = (any_days(), times).prop_map(|(days, times)| {
        Schedule::at(days, times.into_iter().map(Minute).collect()).unwrap()
    });
    let ranges = proptest::collection::vec((0_u16..1440, 20_u16..=700), 1..=3);
    let every = (any_days(), SHORTEST_INTERVAL..=LONGEST_INTERVAL, ranges).prop_filter_map(
        "a range at least as long as the interval",
        |(days, interval, ranges)| {
            let range = |(from, length): (u16, u16)| Range {
                from: Minute(from),
                to: Minute((from + length).min(1440)),
            };
            Schedule::every(days, interval, ranges.into_iter().map(range).collect()).ok()
        },
    );
    prop_oneof![at, every]
}

proptest! {
    #[test]
    fn what_is_printed_can_be_read_back(schedule in any_schedule()) {
        prop_assert_eq!(schedule.to_string().parse::<Schedule>(), Ok(schedule));
    }

    #[test]
    fn whatever_is_kept_is_read_or_refused_and_never_a_panic(kept in "\\PC{0,60}") {
        let _ = kept.parse::<Schedule>();
    }

    #[test]
    fn due_instants_only_move_forward(
        schedule in any_schedule(),
        start in 1_700_000_000_i64..1_900_000_000,
        zone_name in prop::sample::select(vec![
            "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca",
        ]),
    ) {
        let zone = zone(zone_name);
        let always = always();
        let mut after = Timestamp::from_second(start).unwrap();
        for _ in 0..20 {
            let next = schedule.next_after(after, &zone, &always).unwrap();
            prop_assert!(next > after);
            prop_assert!(next.duration_since(after) <= SignedDuration::from_hours(9 * 24));
            after = next;
        }
    }
}

/// The first moments of a schedule after an instant, on a clock of Berlin.
fn first(text: &str, after: &str, count: usize) -> Vec<String> {
    let schedule: Schedule = text.parse().unwrap();
    assert_eq!(schedule.to_string(), text, "what is printed is read back");
    let zone = TimeZone::get("Europe/Berlin").unwrap();
    let mut after: Timestamp = after.parse().unwrap();
    let mut moments = Vec::new();
    while moments.len() < count
        && let Some(next) = schedule.next_after(after, &zone, &Hours::usual())
    {
        moments.push(zone.to_datetime(next).to_string());
        after = next;
    }
    moments
}

#[test]
fn what_comes_once_comes_on_its_date_alone() {
    let comes = first("daily 17:00 once 2026-03-03", "2026-03-02T08:00Z", 3);
    assert_eq!(comes, ["2026-03-03T17:00:00"]);
    // However far off it lies.
    assert_eq!(first("daily 9:00 once 2027-03-03", "2026-03-02T08:00Z", 3).len(), 1);

    let schedule: Schedule = "daily 17:00 once 2026-03-03".parse().unwrap();
    let day = |text: &str| text.parse().unwrap();
    assert!(!schedule.is_over(day("2026-03-03")) && schedule.is_over(day("2026-03-04")));
}

#[test]
fn every_other_day_is_every_other_day_past_the_end_of_a_month() {
    let comes = first("daily 7:00 cycle 2d 2026-03-27", "2026-03-28T08:00Z", 4);
    let expected = ["2026-03-29T07", "2026-03-31T07", "2026-04-02T07", "2026-04-04T07"];
    assert_eq!(comes, expected.map(|hour| format!("{hour}:00:00")));
    assert_eq!(first("daily 7:00 cycle 60d 2026-01-01", "2026-03-28T08:00Z", 2).len(), 2);
    for wrong in ["daily 7:00 cycle 1d 2026-03-27", "daily 7:00 cycle 2d", "daily 7:00 once soon"] {
        assert!(wrong.parse::<Schedule>().is_err(), "{wrong}");
    }
}
