//! Stories of /report: a page and tables for a clinician, made on the person's wish alone.

mod stage;

use std::io::Read;

use expect_test::expect;
use flate2::read::ZlibDecoder;
use jiff::SignedDuration;
use limber::{
    care::{Exercise, Hours, PauseReason, progress::DaySums, report::Span},
    messages::Messages,
    telegram::Command,
    usecases::{Hurt, PausedDays, Practised, Report, Stretch},
};
use stage::{Person, Stage, instant};

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

        To show to a clinician, or to keep. It was made for you just now and is kept nowhere: hand it on, or don’t. Your name is not on it; there is a line to write it on.
        [4 weeks] [A year]

        [file limber-sessions-2026-03-05.csv] 🧾 The same as a table, a row for each session.
    "#]].assert_eq(&anna.reads());
    expect![[r#"
        date,time,activity,exercise,seconds,asked
        2026-03-02,09:00,walk,walk,900,unasked
        2026-03-02,09:00,stretch,hamstring,120,unasked
        2026-03-03,09:00,walk,walk,960,unasked
        2026-03-04,09:00,walk,walk,1020,unasked
        2026-03-04,09:00,stretch,hamstring,120,unasked
        2026-03-05,09:00,walk,walk,1080,unasked
        2026-03-05,10:00,stand,stand,60,asked
    "#]]
    .assert_eq(&table(&stage, "limber-sessions-2026-03-05.csv"));
    let page = stage.telegram().last_file(".pdf").unwrap().bytes;
    assert!(page.starts_with(b"%PDF-") && page.len() < 500_000, "{}", page.len());
    assert!(!drawn_on(&page).is_empty());
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
    let with_pain = drawn_on(&stage.telegram().last_file(".pdf").unwrap().bytes).len();
    let ben = stage.subscribed("Ben", "Berlin").await;
    ben.says("/report").await;
    let without = drawn_on(&stage.telegram().last_file(".pdf").unwrap().bytes).len();
    assert!(without < with_pain);
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
    }
    for day in 3..9 {
        anna.says("/pause sick").await;
        stage.clock_leaps_to(instant(&format!("2026-03-{day:02}T09:00Z"))).await;
        anna.says("/resume").await;
    }
    anna.reads();

    anna.says("/report").await;

    assert!(anna.reads().contains("[file limber-2026-03-08.pdf]"));
    let page =
        String::from_utf8_lossy(&stage.telegram().last_file(".pdf").unwrap().bytes).into_owned();
    assert_eq!(page.matches("/Type/Page/").count() + page.matches("/Type /Page\n").count(), 1);
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
            plan: Vec::new(),
            hours: Hours::usual(),
            practised: practised(true).chain(practised(false)).collect(),
            hurt: hurt.to_vec(),
            pauses: PauseReason::ALL.into_iter().flat_map(paused).collect(),
        };

        let page = format!("{:?}", messages.report(language, &report));

        assert!(!page.contains("report-") && !page.contains("{$"), "{page}");
    }
}

/// The strokes and areas of a page.
fn drawn_on(pdf: &[u8]) -> Vec<u8> {
    let start = b"stream\n";
    let at = pdf.windows(start.len()).position(|part| part == start).unwrap() + start.len();
    let mut drawn = Vec::new();
    ZlibDecoder::new(&pdf[at..]).read_to_end(&mut drawn).unwrap();
    drawn
}
