//! A count and the noun that it counts: one of each is singular, wherever it stands.

use std::{collections::BTreeMap, fs, path::Path};

use crate::stage::{Person, Stage};
use limber::{store::query_scalar, usecases::keeping::housekeeping};

/// What is the same of one and of many: symbols of units, and words between two figures.
const NO_NOUNS: [&str; 6] = ["min", "h", "s", "of", "this", "today"];
/// What counts.
const NUMBERS: [&str; 11] = [
    "count",
    "goal",
    "hold",
    "hours",
    "minutes",
    "more",
    "people",
    "repetitions",
    "seconds",
    "sessions",
    "sides",
];

/// The messages of each file of English: where it is, and its lines. Other languages' plurals are looked at in
/// `languages.rs`, by what CLDR says of them.
fn messages() -> BTreeMap<String, Vec<String>> {
    let mut messages: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let english = Path::new(env!("CARGO_MANIFEST_DIR")).join("messages/en");
    for file in fs::read_dir(english).unwrap().map(|file| file.unwrap().path()) {
        let mut key = String::new();
        for line in fs::read_to_string(&file).unwrap().lines() {
            let begins = line.trim_start().trim_start_matches('.');
            if let Some((name, _)) = begins.split_once(" =")
                && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
            {
                key = format!("{}: {name}", file.display());
            }
            messages.entry(key.clone()).or_default().push(line.to_owned());
        }
    }
    messages
}

/// In other languages [one] is also 21, or 0.
#[test]
fn a_form_for_one_says_its_number() {
    for (key, lines) in messages() {
        let mut counted = "";
        for line in &lines {
            if let Some((before, _)) = line.split_once(" ->") {
                counted = before.rsplit('$').next().unwrap();
            }
            let says = |line: &String| line.contains(&format!("{{ ${counted} }}"));
            if line.trim_start().starts_with("[one]") {
                assert!(says(line) || !lines.iter().any(says), "{key}: {line}");
            }
        }
    }
}

#[test]
fn a_noun_beside_a_number_has_a_form_for_one() {
    for (key, lines) in messages() {
        for line in lines.iter().filter(|line| !line.trim_start().starts_with(['[', '*', '#'])) {
            for number in NUMBERS {
                let placed = format!("{{ ${number} }} ");
                for (_, after) in line.match_indices(&placed).map(|(at, _)| line.split_at(at)) {
                    let after = &after[placed.len()..];
                    let word = after.split(|letter: char| !letter.is_alphabetic()).next().unwrap();
                    assert!(word.is_empty() || NO_NOUNS.contains(&word), "{key}: {line}");
                }
            }
        }
    }
}

#[tokio::test]
async fn a_report_of_one_of_each_is_singular() {
    let stage = Stage::at("2026-03-02T09:00+01:00[Europe/Berlin]").await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/done hip-flexor").await;
    anna.says("/undo").await;
    anna.says("/done mini-squat").await;

    anna.says("/report").await;

    let page = stage.telegram().last_file(".pdf").unwrap().bytes;
    let words = crate::report::words_on(&page).replace('\n', " ");
    for one in [
        "1 of 1 day with a session",
        "1 session in all",
        "0 minutes walked a week",
        "1 day with strengthening",
        "1 day in a row",
    ] {
        assert!(words.contains(one), "{one:?} is not in: {words}");
    }
}

/// The days with strengthening, as the page of a year has them.
async fn strengthened(stage: &Stage, anna: &Person) -> String {
    anna.says("/report year").await;
    let page = stage.telegram().last_file(".pdf").unwrap().bytes;
    let words = crate::report::words_on(&page).replace('\n', " ");
    let (before, _) = words.split_once(" with strengthening").unwrap();
    before.rsplit(' ').nth(1).unwrap().to_owned()
}

#[tokio::test]
async fn a_strengthening_day_works_two_big_groups_of_muscles_and_does_so_once_it_is_folded() {
    let stage = Stage::at("2026-03-02T09:00+01:00[Europe/Berlin]").await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/stop").await;
    anna.says("/done draw-in").await;
    assert_eq!(strengthened(&stage, &anna).await, "0");
    anna.says("/done heel-raise").await;
    assert_eq!(strengthened(&stage, &anna).await, "1", "belly, then legs");

    stage.clock_leaps_to("2026-03-03T11:00:00Z".parse().unwrap()).await;
    anna.says("/done draw-in").await;
    assert_eq!(strengthened(&stage, &anna).await, "1", "belly alone");
    anna.says("/done strengthen 30 min").await;
    assert_eq!(strengthened(&stage, &anna).await, "2", "their own word");

    stage.clock_leaps_to("2026-10-20T11:00:00Z".parse().unwrap()).await;
    let now = stage.sandbox.clock().now();
    housekeeping::fold(stage.sandbox.store(), now).await.unwrap();
    let kept: i64 = query_scalar("SELECT COUNT(*) FROM sessions")
        .fetch_one(&mut stage.sandbox.store().read().await.unwrap())
        .await
        .unwrap();
    assert_eq!(kept, 0, "the story tries nothing");
    assert_eq!(strengthened(&stage, &anna).await, "2");
}

#[tokio::test]
async fn the_words_under_the_picture_are_of_what_it_shows() {
    let stage = Stage::at("2026-02-27T12:00+01:00[Europe/Berlin]").await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/done walk 30").await;
    stage.clock_leaps_to("2026-03-01T11:00:00Z".parse().unwrap()).await;
    anna.says("/done walk 20").await;
    stage.clock_leaps_to("2026-03-02T11:00:00Z".parse().unwrap()).await;
    anna.says("/done walk 10").await;
    anna.reads();

    anna.says("/stats").await;
    let said = anna.reads();
    assert!(said.starts_with("📈 Twelve weeks\n🚶 3 walks, 1 hour\n"), "{said}");
    assert!(said.contains("📈 This week\n🚶 1 walk, 10 minutes\n"), "{said}");

    for (button, first) in [
        ("Week", "📈 This week\n🚶 1 walk, 10 minutes\n\n🔥"),
        ("Month", "📈 This month\n🚶 2 walks, 30 minutes\n"),
        ("Year", "📈 Twelve months\n🚶 3 walks, 1 hour\n"),
    ] {
        anna.presses(button).await;
        let said = anna.reads();
        assert!(said.starts_with(&format!("(edited) {first}")), "{button}: {said}");
    }
}
