//! Where facts come from: what a sentence names as its source is in docs/sources.md in full, and a thought that
//! tells of a study names one. Must not know what a study found: that is read by people.

use std::{collections::BTreeSet, fs, path::Path};

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// The names in bold with which the list's entries begin: "WalkBack 2024", "NHS inform".
fn listed() -> BTreeSet<String> {
    let sources = read("docs/sources.md");
    let bold = sources.lines().filter_map(|line| line.strip_prefix("**")?.split_once("**"));
    bold.map(|(name, _)| name.trim_end_matches('.').to_owned()).collect()
}

/// Whether words end with a year, as a paper's short name does.
fn ends_with_a_year(words: &str) -> bool {
    let last = words.rsplit(' ').next().unwrap_or_default();
    last.len() == 4 && last.bytes().all(|byte| byte.is_ascii_digit()) && last != words
}

/// What stands in brackets in a line, part by part.
fn in_brackets(line: &str) -> impl Iterator<Item = &str> {
    line.split('(')
        .skip(1)
        .filter_map(|rest| rest.split_once(')'))
        .flat_map(|(inside, _)| inside.split(", "))
}

#[test]
fn every_source_that_a_sentence_names_is_listed_in_full() {
    let listed = listed();
    let mut named = BTreeSet::new();
    for file in ["why", "exercises", "thoughts", "letter", "report", "bot"] {
        for line in read(&format!("messages/en/{file}.ftl")).lines() {
            let sources = line.trim().strip_prefix(".sources = ");
            named
                .extend(sources.into_iter().flat_map(|names| names.split(", ")).map(str::to_owned));
            named
                .extend(in_brackets(line).filter(|part| ends_with_a_year(part)).map(str::to_owned));
        }
    }
    assert!(named.len() > 15, "{named:?}");
    let missing: Vec<_> = named.difference(&listed).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn a_thought_that_tells_of_a_study_has_its_source_above() {
    /// What gives a finding or a figure of somebody else's away.
    const SIGNS: [&str; 7] =
        ["trial", "study", "studies", "reviews", "World Health Organization", "WHO", "NICE"];
    let listed = listed();
    let thoughts = read("messages/en/thoughts.ftl");
    let mut above = "";
    for line in thoughts.lines() {
        if line.starts_with("thought-") {
            let sentence = line.split_once('=').unwrap().1;
            let of_a_study = SIGNS.iter().any(|sign| sentence.contains(sign))
                || sentence.contains(|letter: char| letter.is_ascii_digit());
            let comment = above.strip_prefix("# ").unwrap_or_default();
            let source = comment.split(", ").all(|name| listed.contains(name));
            assert!(!of_a_study || source, "{line}\n  has above it: {above}");
            assert!(
                comment.is_empty() || listed.iter().any(|name| comment.starts_with(name)),
                "{above}"
            );
        }
        above = line;
    }
}

/// Seven walks of a quarter of an hour are 105 minutes, and a draw-in alone is not a day as the WHO means it.
#[test]
fn what_the_who_advises_is_said_whole() {
    let letter = read("messages/en/letter.ftl");
    let strengthen = letter.lines().find(|line| line.starts_with("letter-suggest-add-strengthen"));
    assert!(strengthen.unwrap().contains("all the big muscle groups"));
    assert!(!letter.contains("adds up to the 150"));
    for file in ["why", "exercises"] {
        let text = read(&format!("messages/en/{file}.ftl"));
        let days = text.lines().filter(|line| line.contains("three") && line.contains("65"));
        for line in days {
            assert!(line.contains("three or more days"), "{line}");
        }
    }
    assert!(read("messages/en/report.ftl").contains("moderate minutes a week (WHO)"));
}
