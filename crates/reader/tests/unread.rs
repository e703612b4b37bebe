//! No word is dropped in silence: what a reading does not use is handed back as it was typed.

use limber_reader::{Certainty, Reading, read};

mod support;

#[track_caller]
fn check(text: &str, expected: &[&str]) {
    let vocabulary = support::vocabulary("en");
    let (command, rest) = support::split(text);
    let Reading { unread, .. } = read(&vocabulary, rest, &support::context("plain", command));
    assert_eq!(unread, expected, "{text:?}");
}

#[test]
fn what_is_not_used_is_handed_back_as_it_was_typed() {
    check("walked 20", &[]);
    check("please walked 20 minutes, thanks", &[]);
    check("took the Stairs, walked 10 min", &["Stairs"]);
    check("/remind Drink  Water at 11", &["Drink  Water"]);
    check("/hours mon-fri 9-17 ÄRGER", &["ÄRGER"]);
    check("/hours 9-12-15", &["9-12-15"]);
    check("pause the music", &["music"]);
    check("/pause until monday morning", &["morning"]);
}

#[test]
fn of_a_very_long_text_the_end_is_unread() {
    let vocabulary = support::vocabulary("en");
    let text = format!("walked 20 {}", "and so on ".repeat(400));
    let reading = read(&vocabulary, &text, &support::context("plain", None));
    assert_ne!(reading.certainty, Certainty::Sure);
    assert!(reading.unread.last().is_some_and(|last| last.len() > 1000));
}

#[test]
fn hours_that_are_read_in_part_are_asked() {
    let vocabulary = support::vocabulary("en");
    for text in [
        "mon-fri 9-17 sometimes",
        "mo-xy 9-17",
        "9-17 (lunch 12-13)",
        "mon-fri 9-17, fri 9-14",
        "9-25",
    ] {
        let command = Some(limber_reader::Command::Hours);
        let reading = read(&vocabulary, text, &support::context("plain", command));
        assert_ne!(reading.certainty, Certainty::Sure, "{text}: {reading}");
    }
}
