//! A language's vocabulary from its files, and the tables of what people type.

use std::{fs, path::PathBuf};

use fluent_syntax::{ast, parser};
use jiff::civil::date;
use limber_reader::{Command, Context, Stage, Vocabulary, read};

/// What the names of a vocabulary's keys begin with in the language files.
const PREFIX: &str = "typed-";

/// The vocabulary of a language: its words, and the other names that its files give to what there is to do.
pub fn vocabulary(language: &str) -> Vocabulary {
    let mut vocabulary = Vocabulary::default();
    let messages = root().join("messages").join(language);
    // A language that the bot does not speak yet has its words among the tests.
    let tests = root().join("crates/reader/tests/words").join(language);
    for folder in [messages, tests] {
        for name in ["words.ftl", "exercises.ftl", "why.ftl", "subjects.ftl"] {
            let file = folder.join(name);
            if file.exists() {
                add_file(&mut vocabulary, &file);
            }
        }
    }
    for (exercise, activity) in [
        ("hamstring", "stretch"),
        ("hip-flexor", "stretch"),
        ("draw-in", "strengthen"),
        ("pelvic-tilt", "strengthen"),
    ] {
        vocabulary.add_member(exercise, activity);
    }
    vocabulary
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn add_file(vocabulary: &mut Vocabulary, path: &std::path::Path) {
    let text =
        fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let resource =
        parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
    for entry in resource.body {
        let ast::Entry::Message(message) = entry else { continue };
        let id = message.id.name;
        if let Some(key) = id.strip_prefix(PREFIX) {
            let phrases = message.value.as_ref().map(plain).unwrap_or_default();
            add(vocabulary, path, key, &phrases);
            for attribute in &message.attributes {
                if attribute.id.name == "like" {
                    let like = plain(&attribute.value);
                    let like: Vec<&str> = like.split(',').map(str::trim).collect();
                    vocabulary.add_likeness(key.trim_start_matches("movement-"), &like);
                }
            }
        }
        let alias = message.attributes.iter().find(|attribute| attribute.id.name == "aliases");
        if let (Some(alias), Some(key)) = (alias, subject_key(&id)) {
            add(vocabulary, path, &key, &plain(&alias.value));
        }
    }
}

/// The key under which the other names of an activity, an exercise, a cause or a topic are added.
fn subject_key(id: &str) -> Option<String> {
    let (kind, name) = id.split_once('-')?;
    match kind {
        "activity" | "exercise" => Some(format!("subject-{name}")),
        "cause" | "topic" => Some(format!("reason-{name}")),
        _ => None,
    }
}

fn add(vocabulary: &mut Vocabulary, path: &std::path::Path, key: &str, phrases: &str) {
    if let Err(error) = vocabulary.add(key, phrases) {
        panic!("{}: {key}: {error}", path.display());
    }
}

fn plain(pattern: &ast::Pattern<String>) -> String {
    let parts = pattern.elements.iter().map(|element| match element {
        ast::PatternElement::TextElement { value } => value.as_str(),
        ast::PatternElement::Placeable { .. } => "",
    });
    parts.collect()
}

/// The moment of all tables, and under a reminder an hour later: Monday, 2 March 2026.
pub fn context(stage: &str, command: Option<Command>) -> Context {
    let (stage, hour, minute) = match stage {
        "new" => (Stage::New, 8, 50),
        "fresh" => (Stage::AskedForZone, 8, 50),
        "reminder" => (Stage::UnderReminder, 10, 0),
        _ => (Stage::Plain, 8, 50),
    };
    Context { now: date(2026, 3, 2).at(hour, minute, 0, 0), stage, command }
}

/// Reads a text as a bot would: the command is its own affair.
#[allow(dead_code, reason = "the bench reads without")]
pub fn read_typed(vocabulary: &Vocabulary, text: &str, stage: &str) -> String {
    let (command, rest) = split(text);
    let reading = read(vocabulary, rest, &context(stage, command));
    reading.to_string()
}

/// A command that the reader knows, and the text behind it.
pub fn split(text: &str) -> (Option<Command>, &str) {
    let Some(commanded) = text.strip_prefix('/') else { return (None, text) };
    let end = commanded.find(char::is_whitespace).unwrap_or(commanded.len());
    let (name, rest) = commanded.split_at(end);
    let name = name.split('@').next().unwrap_or(name).to_ascii_lowercase();
    let command = match name.as_str() {
        "done" => Command::Done,
        "remind" => Command::Remind,
        "hours" => Command::Hours,
        "pause" => Command::Pause,
        "why" => Command::Why,
        "pain" => Command::Pain,
        "timezone" => Command::Zone,
        "stop" => Command::Stop,
        "resume" => Command::Resume,
        "stats" => Command::Stats,
        "report" => Command::Report,
        "today" => Command::Today,
        "help" => Command::Help,
        "exercise" | "exercises" => Command::Exercise,
        _ => return (None, commanded),
    };
    (Some(command), rest.trim_start())
}
