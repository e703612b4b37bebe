//! What people type and what is meant by it, language by language.
//!
//! A table's columns are parted by tabs: kind, text (`\n` is a line break), stage, and the reading in the crate's
//! notation. Alternatives that are as good are parted by ` || `.

use std::{collections::BTreeMap, fs};

mod support;

/// Reads a whole table; fails where fewer lines than `at_least` of a hundred hold.
#[track_caller]
fn check_table(language: &str, table: &str, at_least: usize) {
    let vocabulary = support::vocabulary(language);
    let path = format!("{}/tests/words/{table}.tsv", env!("CARGO_MANIFEST_DIR"));
    let table = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let mut by_kind: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut failures = String::new();
    for line in table.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        let [kind, text, stage, expected] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{path}: not four columns: {line}");
        };
        let read = support::read_typed(&vocabulary, &text.replace("\\n", "\n"), stage);
        let holds = expected.split(" || ").any(|expected| expected == read);
        let (passed, all) = by_kind.entry(kind).or_default();
        *all += 1;
        *passed += usize::from(holds);
        if !holds {
            failures += &format!("{kind}\t{text}\n    wanted {expected}\n    read   {read}\n");
        }
    }
    let passed: usize = by_kind.values().map(|(passed, _)| passed).sum();
    let all: usize = by_kind.values().map(|(_, all)| all).sum();
    println!("{failures}{language}: {passed} of {all}\n{by_kind:?}");
    assert!(passed * 100 >= all * at_least, "{language}: {passed} of {all}\n{failures}");
}

#[test]
fn english_is_read() {
    check_table("en", "en", 98);
}

#[test]
fn english_is_read_in_other_words_too() {
    for table in ["en-more", "en-blind", "en-judged"] {
        check_table("en", table, 98);
    }
}

#[test]
fn what_stands_behind_commands_is_read_whole() {
    check_table("en", "en-commands", 100);
}

#[test]
fn german_is_read() {
    check_table("de", "de", 95);
    check_table("de", "de-judged", 95);
}

#[test]
fn other_languages_are_read() {
    for language in
        ["ar", "es", "fa", "fr", "hi", "id", "it", "ja", "nl", "pl", "pt-BR", "ru", "tr", "uk"]
    {
        check_table(language, language, 90);
    }
}
