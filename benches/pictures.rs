//! How long pictures take to draw: `cargo bench --bench pictures`. A chart is to stay under thirty
//! milliseconds; films are drawn before the bot runs.

use std::fs;

use divan::Bencher;
use jiff::civil::{Date, date};
use limber::pictures::{
    chart::{
        Charts, Day, Goal, Headline, Period, ReportColumn, ReportDose, ReportPicture, ReportWords,
        StatsPicture, StatsWords, Writing,
    },
    figure::Figures,
};

fn main() {
    divan::main();
}

const PERIODS: [Period; 4] = [Period::Week, Period::Month, Period::TwelveWeeks, Period::Year];

#[divan::bench(args = 0..PERIODS.len())]
fn chart(bencher: Bencher, period: usize) {
    let charts = Charts::new().expect("the embedded fonts");
    let picture = somebody(PERIODS[period], date(2026, 11, 26));
    bencher.bench_local(|| charts.stats(divan::black_box(&picture)));
}

/// The page for a clinician, as PDF.
#[divan::bench]
fn page(bencher: Bencher) {
    let charts = Charts::new().expect("the embedded fonts");
    let picture = page_of_somebody(date(2026, 11, 26));
    bencher.bench_local(|| charts.report(divan::black_box(&picture)));
}

#[divan::bench(args = ["walk", "pelvic-tilt"], sample_count = 5, sample_size = 1)]
fn film(bencher: Bencher, exercise: &str) {
    let poses = concat!(env!("CARGO_MANIFEST_DIR"), "/messages/poses.toml");
    let figures = Figures::read(&fs::read_to_string(poses).expect("poses")).expect("poses");
    let movement = figures.of(exercise).expect("an exercise that moves");
    bencher.bench_local(|| movement.animation());
}

/// Somebody who has done something on every other day of a year.
fn somebody(period: Period, today: Date) -> StatsPicture {
    let day = |ago: i64| {
        let pain = u8::try_from(ago % 5).ok();
        let day = Day {
            sessions: [3, 1, 1, u32::from(ago % 4 == 0)],
            walked: 25,
            pain,
            ..Day::default()
        };
        (today.saturating_sub(jiff::ToSpan::days(ago)), day)
    };
    let word = |word: &str| word.to_owned();
    StatsPicture {
        period,
        since: today.saturating_sub(jiff::ToSpan::days(400)),
        today,
        days: (0..400).step_by(2).map(day).collect(),
        streak: 12,
        score: 67,
        goal: Goal { walked: 150, strengthened: 2 },
        words: StatsWords {
            writing: Writing::default(),
            title: word("Twelve weeks"),
            subtitle: word("up to 26 November"),
            streak: word("days in a row"),
            score: word("habit score of 100"),
            calendar: word("Sessions a day"),
            depths: ["0", "1", "2", "3–4", "5+"].map(word),
            off: word("day off"),
            walked: word("Minutes walked"),
            walked_note: word("75 of 150 this week"),
            strengthened: word("Strengthening days"),
            sessions: word("Sessions a week"),
            total: word("total"),
            activities: ["Stand or sit breaks", "Walking", "Stretching", "Strengthening"].map(word),
            pain: word("Pain, 0 to 10"),
            months: [
                "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
            ]
            .map(word),
            weekdays: ["M", "T", "W", "T", "F", "S", "S"].map(word),
        },
    }
}

/// The page of the same somebody, with as many words as a full plan makes.
fn page_of_somebody(today: Date) -> ReportPicture {
    let StatsPicture { since, days, .. } = somebody(Period::TwelveWeeks, today);
    let column = |ago: i64| {
        let first = today.saturating_sub(jiff::ToSpan::weeks(ago));
        ReportColumn {
            first,
            last: first.saturating_add(jiff::ToSpan::days(6)),
            name: first.to_string(),
            sessions: [21, 7, 7, 3],
            minutes: [42, 175, 14, 9],
        }
    };
    let word = |word: &str| word.to_owned();
    let line = || word("Stretching: Monday to Friday at 10:10 and 15:10");
    let headline = || Headline { figure: word("142"), meaning: word("minutes walked a week") };
    let dose = || ReportDose {
        name: word("Hamstring stretch"),
        sessions: word("31×"),
        dose: word("2 × 15 s → 3 × 15 s a side"),
    };
    ReportPicture {
        columns: (0..12).rev().map(column).collect(),
        since,
        today,
        days,
        goal: Some(150),
        words: ReportWords {
            writing: Writing::default(),
            title: word("Moving for the back"),
            period: word("7 September to 26 November 2026"),
            name: word("Name:"),
            headlines: (0..6).map(|_| headline()).collect(),
            columns: word("Week by week"),
            minutes: word("minutes"),
            sessions: word("sessions"),
            total: word("total"),
            activities: ["Stand or sit breaks", "Walking", "Stretching", "Strengthening"].map(word),
            off: word("paused"),
            goal: word("150 minutes a week"),
            pain: word("Pain, 0 to 10"),
            pain_told: word("told on 41 days"),
            pain_mean: headline(),
            aim: None,
            plan: word("Plan"),
            plan_lines: (0..6).map(|_| line()).collect(),
            doses: word("Exercises"),
            dose_lines: (0..6).map(|_| dose()).collect(),
            hurt: word("Exercises that hurt"),
            hurt_lines: vec![line()],
            pauses: word("Pauses"),
            pause_lines: vec![line()],
            footer: line().repeat(8),
        },
    }
}
