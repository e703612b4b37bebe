//! How long it takes to know when a reminder is due next: `cargo bench --bench next_due`. The
//! richest schedules are to stay under five microseconds.

use divan::Bencher;
use jiff::{Timestamp, tz::TimeZone};
use limber::care::{Hours, Schedule};

fn main() {
    divan::main();
}

/// The plain one, the most fixed times, and the shortest interval in many ranges.
const SCHEDULES: [&str; 3] = [
    "daily 9:00",
    "daily 0:30 1:30 2:30 3:30 4:30 5:30 6:30 7:30 8:30 9:30 10:30 11:30 12:30 13:30 14:30 15:30 \
     16:30 17:30 18:30 19:30 20:30 21:30 22:30 23:30",
    "daily every 20m",
];

/// At the start of the day, in its middle, and where the next time is days away.
const MOMENTS: [&str; 3] = ["2026-03-28T23:00Z", "2026-03-02T11:10Z", "2026-03-06T20:00Z"];

#[divan::bench(args = 0..SCHEDULES.len())]
fn next_due(bencher: Bencher, which: usize) {
    let schedule: Schedule = SCHEDULES[which].parse().expect("a schedule");
    let hours: Hours = "mon-fri 7-11 12-16 17-22; sat 8-10; sun 9-11 15-16".parse().expect("hours");
    let zone = TimeZone::get("Europe/Berlin").expect("a zone");
    let moments = MOMENTS.map(|moment| moment.parse::<Timestamp>().expect("an instant"));
    let mut turn = moments.iter().cycle();
    bencher
        .with_inputs(|| *turn.next().expect("a cycle has no end"))
        .bench_local_values(|after| divan::black_box(&schedule).next_after(after, &zone, &hours));
}
