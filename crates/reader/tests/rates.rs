//! How much of the tables is read, language by language: docs/reading.md holds it, and is held to it.

use std::{env, fs, path::PathBuf};

use limber_reader::{Certainty, Meaning, read};

mod support;

/// Where the table of rates begins and ends on the page.
const BEGIN: &str = "<!-- rates -->\n";
const END: &str = "<!-- end of rates -->";

/// What came of the lines of a language.
#[derive(Default)]
struct Rates {
    lines: usize,
    /// As it was meant.
    read: usize,
    /// Asked about, or told that it was not understood, where it could have been known.
    partly: usize,
    /// Something else was answered, and nothing changed by it.
    wrong: usize,
    /// Something else was done.
    forbidden: usize,
}

/// Whether a meaning changes something by itself.
fn changes_something(meaning: &Meaning) -> bool {
    matches!(
        meaning,
        Meaning::Done(_)
            | Meaning::Remind { .. }
            | Meaning::Unplan(_)
            | Meaning::Hours(_)
            | Meaning::Pause(_)
            | Meaning::Later(_)
            | Meaning::Skip
            | Meaning::Undo
            | Meaning::Stop
            | Meaning::Start
            | Meaning::Resume
            | Meaning::Pain(_)
    )
}

fn rates(language: &str, tables: &[String]) -> Rates {
    let vocabulary = support::vocabulary(language);
    let mut rates = Rates::default();
    for table in tables {
        let path = format!("{}/tests/words/{table}.tsv", env!("CARGO_MANIFEST_DIR"));
        let table = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
        for line in table.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
            let [_, text, stage, expected] = line.split('\t').collect::<Vec<_>>()[..] else {
                panic!("{path}: not four columns: {line}");
            };
            let text = text.replace("\\n", "\n");
            let (command, rest) = support::split(&text);
            let reading = read(&vocabulary, rest, &support::context(stage, command));
            let is_sure = reading.certainty == Certainty::Sure;
            rates.lines += 1;
            if expected.split(" || ").any(|expected| expected == reading.to_string()) {
                rates.read += 1;
            } else if !is_sure || reading.meaning == Meaning::Nothing {
                rates.partly += 1;
            } else if changes_something(&reading.meaning) {
                rates.forbidden += 1;
            } else {
                rates.wrong += 1;
            }
        }
    }
    rates
}

#[test]
fn the_page_tells_how_much_is_read() {
    let english = ["en", "en-more", "en-blind", "en-judged", "en-commands"];
    let mut table = String::from(
        "| language | lines | read | partly | wrong | forbidden |\n|---|---|---|---|---|---|\n",
    );
    let german = ["de", "de-judged"];
    let more =
        ["ar", "es", "fa", "fr", "hi", "id", "it", "ja", "nl", "pl", "pt-BR", "ru", "tr", "uk"];
    let of_one = more.map(|language| (language, vec![language.to_owned()]));
    let named = |tables: &[&str]| tables.iter().map(ToString::to_string).collect::<Vec<_>>();
    let all = [("en", named(&english)), ("de", named(&german))].into_iter().chain(of_one);
    for (language, tables) in all {
        let Rates { lines, read, partly, wrong, forbidden } = rates(language, &tables);
        table += &format!("| {language} | {lines} | {read} | {partly} | {wrong} | {forbidden} |\n");
    }
    let page = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../docs/reading.md");
    let text = fs::read_to_string(&page).expect("docs/reading.md");
    let (before, rest) = text.split_once(BEGIN).expect("where the rates begin");
    let (told, after) = rest.split_once(END).expect("where the rates end");
    if env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(&page, format!("{before}{BEGIN}{table}{END}{after}"))
            .expect("the page is written");
    } else {
        assert_eq!(told, table, "UPDATE_EXPECT=1 cargo test -p limber-reader writes the table");
    }
}
