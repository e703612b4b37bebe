//! Stories of /report: a page and tables for a clinician, made on the person's wish alone.

use std::{collections::HashMap, io::Read};

use crate::stage::{Person, Stage, instant};
use expect_test::expect;
use flate2::read::ZlibDecoder;
use jiff::SignedDuration;
use limber::{
    care::{Activity, Exercise, Hours, PauseReason, progress::DaySums, report::Span},
    messages::Messages,
    telegram::inward::commands::Command,
    usecases::replies::{Hurt, PausedDays, PlanLine, Practised, Report, Stretch},
};

const MONDAY: &str = "2026-03-02T09:00+01:00[Europe/Berlin]";

/// A day after the other, some of them busy.
async fn days_go_by(stage: &Stage, anna: &Person, days: std::ops::Range<i64>) {
    for day in days {
        let morning = instant(MONDAY) + SignedDuration::from_hours(24 * day);
        stage.clock_leaps_to(morning).await;
        anna.says(&format!("/done walk {}", 15 + day)).await;
        if day % 2 == 0 {
            anna.says("/done hamstring").await;
        }
    }
    anna.reads();
}

fn table(stage: &Stage, name: &str) -> String {
    let file = stage.telegram().last_file(".csv").unwrap();
    assert_eq!(file.name, name);
    let text = String::from_utf8(file.bytes).unwrap();
    assert!(text.split_inclusive('\n').all(|line| line.ends_with("\r\n")), "{text:?}");
    text.replace("\r\n", "\n")
}

#[tokio::test]
async fn a_page_and_its_table_come_when_they_are_asked_for() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    days_go_by(&stage, &anna, 0..4).await;
    stage.clock_reaches("2026-03-05T10:00+01:00[Europe/Berlin]").await;
    anna.presses("Done").await;
    anna.reads();

    anna.says("/report").await;

    expect![[r#"
        [file limber-2026-03-05.pdf] 📄 Your last twelve weeks on one page

        To show to a doctor or physiotherapist, or to keep. I hold no copy: it stays in this chat until you delete it. Your name is not on it; there is a line to write it on.
        [4 weeks] [A year]

        [file limber-sessions-2026-03-05.csv] 🧾 The same as a table, a row for each session.
    "#]].assert_eq(&anna.reads());
    expect![[r#"
        date,time,activity,exercise,seconds,asked
        2026-03-02,09:00,walk,walk,900,unasked
        2026-03-02,09:00,stretch,hamstring,130,unasked
        2026-03-03,09:00,walk,walk,960,unasked
        2026-03-04,09:00,walk,walk,1020,unasked
        2026-03-04,09:00,stretch,hamstring,130,unasked
        2026-03-05,09:00,walk,walk,1080,unasked
        2026-03-05,10:00,stand,shift,60,asked
    "#]]
    .assert_eq(&table(&stage, "limber-sessions-2026-03-05.csv"));
    let page = stage.telegram().last_file(".pdf").unwrap().bytes;
    assert!(page.starts_with(b"%PDF-") && page.len() < 100_000, "{}", page.len());
    let words = words_on(&page);
    for line in [
        "15 December 2025 to 5 March 2026 · twelve weeks · clock of Europe/Berlin · with Limber since 2 March",
        "4 of 4\ndays with a session\n7\nsessions in all\n66\nminutes walked a",
        "Stand or sit breaks: every day, every hour within ",
        "Walking: every day at 12:30",
        "Hamstring stretch\n2×\n2 × 20 s a side\n",
    ] {
        assert!(words.contains(line), "{line:?} is not in\n{words}");
    }
    assert!(!words.contains("Anna") && !words.contains("Pain"), "{words}");
}

#[tokio::test]
async fn other_stretches_of_time_are_a_button_away() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/done walk 20").await;
    days_go_by(&stage, &anna, 40..43).await;
    anna.says("/report").await;
    let twelve_weeks = table(&stage, "limber-sessions-2026-04-13.csv");

    anna.presses("4 weeks").await;
    let four_weeks = table(&stage, "limber-sessions-2026-04-13.csv");
    anna.presses("A year").await;

    assert!(twelve_weeks.contains("2026-03-02,") && !four_weeks.contains("2026-03-02,"));
    assert!(four_weeks.contains("2026-04-11,10:00,walk,walk,"), "{four_weeks}");
    assert!(anna.reads().contains("Your last twelve months on one page"));
}

#[tokio::test]
async fn pain_has_a_table_of_its_own_where_it_is_kept() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    for level in ["3", "5"] {
        anna.says("/pain").await;
        anna.presses(level).await;
    }

    anna.says("/report").await;

    assert_eq!(table(&stage, "limber-pain-2026-03-02.csv"), "date,pain_0_to_10\n2026-03-02,5\n");
    let words = words_on(&stage.telegram().last_file(".pdf").unwrap().bytes);
    assert!(words.contains("Pain, 0 to 10\ntold on 1 day\n5.0\nmean\n"), "{words}");
    let ben = stage.subscribed("Ben", "Berlin").await;
    ben.says("/report").await;
    assert!(!ben.reads().contains("limber-pain"));
}

#[tokio::test]
async fn who_has_not_told_their_time_is_asked_for_it() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.person("Anna");

    anna.says("/report").await;

    assert!(anna.reads().contains("What time is it for you?"));
    assert!(stage.telegram().last_file(".pdf").is_none());
}

/// Pauses, an exercise that hurt, an own dose and a full plan have their lines on the page.
#[tokio::test]
async fn whatever_there_is_to_tell_fits_on_one_page() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    for hour in 0..20 {
        anna.says(&format!("/remind hamstring {hour}:15 {hour}:45 mon wed sat")).await;
    }
    for exercise in ["walk", "stand", "hamstring", "hip flexor", "draw-in", "pelvic tilt"] {
        anna.says(&format!("/done {exercise}")).await;
        anna.says(&format!("/exercise {exercise}")).await;
        anna.presses("How much?").await;
        anna.presses("More").await;
        anna.presses("How to do it").await;
        anna.presses("It hurts").await;
        anna.presses("No: let it rest").await;
    }
    for day in 3..9 {
        anna.says("/pause sick").await;
        stage.clock_leaps_to(instant(&format!("2026-03-{day:02}T09:00Z"))).await;
        anna.says("/resume").await;
    }
    anna.reads();

    anna.says("/report").await;

    assert!(anna.reads().contains("[file limber-2026-03-08.pdf]"));
    let words = words_on(&stage.telegram().last_file(".pdf").unwrap().bytes);
    for line in [
        "… + ",
        "Pauses\n7 March to 8 March: sick\n",
        "Exercises that hurt\nStand up: 2 March; rests until",
    ] {
        assert!(words.contains(line), "{line:?} is not in\n{words}");
    }
}

/// A sentence that is missing shows its key instead.
#[test]
fn every_word_on_the_page_is_there_in_every_language() {
    let (messages, care) = Messages::read(None, Command::listed()).unwrap();
    let day = |text: &str| text.parse().unwrap();
    let (today, rested) = (day("2026-03-08"), Some(day("2026-03-15")));
    let all = care.catalogue.all().iter();
    let practised = |is_own| {
        let practised = move |exercise: &Exercise| Practised {
            exercise: exercise.clone(),
            before: exercise.clone(),
            sessions: 1,
            is_own,
        };
        all.clone().map(practised)
    };
    let hurt = [(Some(today), None), (None, rested), (Some(today), rested)];
    let hurt = hurt.map(|(on, rests_until)| {
        let exercise = care.catalogue.all()[0].clone();
        Hurt { exercise, on, rests_until }
    });
    let paused = |reason| {
        let long = PausedDays { first: day("2025-12-30"), last: today, reason };
        [long, PausedDays { first: today, ..long }]
    };
    let line = |schedule: &str| PlanLine {
        activity: Activity::Stand,
        exercise: None,
        schedule: schedule.parse().unwrap(),
    };
    let plan: Vec<_> = ["every 45m", "mon every 60m 9-12", "sat 9:00"].map(line).to_vec();
    for (span, language) in
        Span::ALL.into_iter().flat_map(|span| messages.languages().map(move |l| (span, l)))
    {
        let stretch = |days: std::ops::RangeInclusive<_>| {
            let (first, last) = days.into_inner();
            Stretch { first, last, sessions: [1; 4], seconds: [90; 4] }
        };
        let report = Report {
            span,
            zone: "Europe/Berlin".to_owned(),
            since: day("2026-03-04"),
            today,
            stretches: span.stretches(today).into_iter().map(stretch).collect(),
            days: [(today, DaySums { pain: Some(3), ..DaySums::default() })].into(),
            streak: 1,
            score: 100,
            aim: None,
            plan: if span == Span::Year { Vec::new() } else { plan.clone() },
            hours: Hours::usual(),
            practised: practised(true).chain(practised(false)).collect(),
            hurt: hurt.to_vec(),
            pauses: PauseReason::ALL.into_iter().flat_map(paused).collect(),
        };

        let page = format!("{:?}", messages.report(language, &report));

        assert!(!page.contains("report-") && !page.contains("{$"), "{page}");
    }
}

/// What is compressed in a PDF.
fn streams(pdf: &[u8]) -> Vec<String> {
    let starts = (0..pdf.len()).filter(|at| pdf[*at..].starts_with(b">>\nstream\n"));
    let stream = |at: usize| {
        let mut stream = Vec::new();
        ZlibDecoder::new(&pdf[at + 10..]).read_to_end(&mut stream).unwrap();
        stream.into_iter().map(char::from).collect()
    };
    starts.map(stream).collect()
}

/// The words of a page, as a reader that copies them has them.
pub fn words_on(pdf: &[u8]) -> String {
    let streams = streams(pdf);
    let find = |part: &str| streams.iter().find(|stream| stream.contains(part)).unwrap();
    let meaning = |line: &str| {
        let (code, units) = line.strip_prefix('<')?.strip_suffix('>')?.split_once("> <")?;
        let units: Vec<u16> = (0..units.len() / 4)
            .map(|at| u16::from_str_radix(&units[at * 4..at * 4 + 4], 16).unwrap())
            .collect();
        Some((u8::from_str_radix(code, 16).ok()?, String::from_utf16(&units).ok()?))
    };
    let meanings: HashMap<u8, String> = find("beginbfchar").lines().filter_map(meaning).collect();
    let mut words = String::new();
    for text in find("BT").split("BT").skip(1) {
        for shown in text.split(" Tm").skip(1).map(str::trim_start) {
            words.push_str(&meanings[&code_of(shown)]);
        }
        words.push('\n');
    }
    words
}

/// The one byte of a string of a PDF: `<9a>`, `(a)`, `(\n)`, `(\033)`.
fn code_of(shown: &str) -> u8 {
    if let Some(hex) = shown.strip_prefix('<') {
        return u8::from_str_radix(&hex[..2], 16).unwrap();
    }
    let shown = shown.strip_prefix('(').unwrap();
    let Some(escaped) = shown.strip_prefix('\\') else { return shown.as_bytes()[0] };
    match escaped.as_bytes()[0] {
        b'n' => b'\n',
        b'r' => b'\r',
        b't' => b'\t',
        b'b' => 8,
        b'f' => 12,
        b'0'..=b'7' => u8::from_str_radix(&escaped[..3], 8).unwrap(),
        plain => plain,
    }
}
