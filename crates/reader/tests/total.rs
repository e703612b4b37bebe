//! Every text has a reading, and what it does not use is a part of it.

use limber_reader::{Command, Context, Stage, Vocabulary, read};
use proptest::prelude::*;

mod support;

fn check(vocabulary: &Vocabulary, text: &str) -> Result<(), TestCaseError> {
    let commands = [
        None,
        Some(Command::Done),
        Some(Command::Remind),
        Some(Command::Hours),
        Some(Command::Pause),
        Some(Command::Why),
        Some(Command::Pain),
        Some(Command::Zone),
        Some(Command::Stop),
        Some(Command::Today),
        Some(Command::Help),
        Some(Command::Exercise),
    ];
    let now = jiff::civil::date(2026, 12, 31).at(23, 59, 0, 0);
    for command in commands {
        for stage in [Stage::New, Stage::AskedForZone, Stage::Plain, Stage::UnderReminder] {
            let reading = read(vocabulary, text, &Context { now, stage, command });
            for part in &reading.unread {
                prop_assert!(text.contains(part), "{part:?} is no part of {text:?}");
            }
            prop_assert!(!reading.to_string().is_empty());
        }
    }
    Ok(())
}

/// Words, numbers and marks that meet in what people type, in orders that nobody would type.
fn salad() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec![
        "walk",
        "walked",
        "stretch",
        "20",
        "0",
        "31",
        "29",
        "999999999",
        "1.5",
        "9-17",
        "9",
        "-",
        "17:30",
        "24:00",
        "12",
        "am",
        "pm",
        "half",
        "past",
        "quarter",
        "to",
        "from",
        "until",
        "between",
        "and",
        "every",
        "other",
        "day",
        "days",
        "weeks",
        "months",
        "years",
        "h",
        "min",
        "2 february",
        "29.2.",
        "31.2.",
        "30/2/2027",
        "2026-02-30",
        "monday",
        "mon-fri",
        "sun",
        "next",
        "this",
        "except",
        "off",
        "not",
        "no",
        "in",
        "ago",
        "tomorrow",
        "yesterday",
        "done",
        "remind",
        "me",
        "pause",
        "hours",
        "why",
        "pain",
        "/10",
        "stop",
        "forever",
        "twice",
        "times",
        "a",
        "week",
        "weekend",
        "km",
        "yoga",
        ",",
        ".",
        "\n",
        "?",
        "!",
        "’",
        "at",
        "@",
        "é",
        "٣",
        "あ",
        "분",
        "👍🏽",
        "\u{200d}",
        "don't",
        "l'été",
        "a.m.",
        "x",
        "4/10",
        "4 of 10",
        "99999 years",
        "4000000 months",
        "1 2 3 4 5",
    ]);
    let parts = prop::collection::vec((words, prop::bool::ANY), 0..24);
    parts.prop_map(|parts| {
        parts
            .iter()
            .map(|(word, is_glued)| if *is_glued { (*word).to_owned() } else { format!("{word} ") })
            .collect()
    })
}

fn run(texts: impl Strategy<Value = String>, cases: u32) {
    let vocabulary = support::vocabulary("en");
    let config = ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() };
    let mut runner = proptest::test_runner::TestRunner::new(config);
    runner.run(&texts, |text| check(&vocabulary, &text)).unwrap();
}

#[test]
fn any_text_has_a_reading() {
    run(any::<String>(), 300);
}

#[test]
fn any_salad_of_words_has_a_reading() {
    run(salad(), 1500);
}

#[test]
fn a_very_long_text_is_read_in_its_beginning() {
    let vocabulary = support::vocabulary("en");
    for text in
        ["walk 20 ".repeat(5000), "x".repeat(100_000), "痛".repeat(50_000), "1:".repeat(9000)]
    {
        check(&vocabulary, &text).unwrap();
    }
}
