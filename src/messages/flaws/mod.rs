//! What is wrong with a translation: each of its sentences held against the one of the same key in English.
//!
//! A sentence that cannot be used at all is refused when the messages are read. What is found here would be read by
//! people: a value that is left out, a plural that a language needs and does not get, a text that does not fit.

mod lengths;
mod plurals;

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use fluent_syntax::{
    ast::{Entry, Expression, Pattern, PatternElement},
    parser::parse,
};

use self::plurals::Plurals;
use super::{
    markup::check_markup,
    sources::Source,
    typed,
    variables::{Variables, line_of, shown_in, values_given},
    words::FALLBACK,
};

/// The forms that a language may give to the names of days and months, to lengths and ranges, beside the plain one.
const FORMS: [&str; 9] = ["on", "until", "from", "to", "every", "of", "in", "after", "alone"];

/// Parts of an exercise that not every one has.
const PARTS: [&str; 6] = ["verb", "caution", "felt", "too-much", "gate", "gated-steps"];

/// Of whose lines each has a picture.
const STEPS: [&str; 2] = [".steps", ".gated-steps"];

/// Where the values are said in the language's own way, and not all of them.
const CUSTOMS: [&str; 4] = ["time", "time-hour", "time-12", "time-hour-12"];

/// A flaw, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flaw {
    pub file: String,
    pub line: usize,
    pub reason: String,
}

impl fmt::Display for Flaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.reason)
    }
}

/// What English says, to hold others against.
pub struct English {
    given: Variables,
    shown: BTreeMap<String, BTreeSet<String>>,
    /// The keys of sentences that change with a number in English.
    counting: BTreeSet<String>,
    /// How many lines the steps of each exercise have.
    steps: BTreeMap<String, usize>,
}

impl English {
    pub fn of(languages: &BTreeMap<String, Vec<Source>>) -> English {
        let sources = languages.get(FALLBACK).map_or(&[][..], Vec::as_slice);
        let mut english = English {
            given: Variables::new(),
            shown: BTreeMap::new(),
            counting: BTreeSet::new(),
            steps: BTreeMap::new(),
        };
        for source in sources.iter().filter(|source| !source.is_override) {
            english.given.extend(values_given(&source.text));
            for_each(&source.text, |key, pattern, _| {
                english.shown.insert(key.to_owned(), shown_in(pattern));
                if STEPS.iter().any(|part| key.ends_with(part)) {
                    english.steps.insert(key.to_owned(), text_of(pattern).lines().count());
                }
                if plurals::counts(pattern) {
                    english.counting.insert(key.to_owned());
                }
            });
        }
        english
    }
}

/// The flaws of a language's files.
pub fn flaws(language: &str, sources: &[Source], english: &English) -> Vec<Flaw> {
    let plurals = Plurals::of(language);
    let mut flaws = Vec::new();
    for source in sources {
        for_each(&source.text, |key, pattern, line| {
            let reasons = values_that_differ(key, pattern, english)
                .into_iter()
                .chain(
                    plurals
                        .iter()
                        .flat_map(|plurals| plurals.flaws(pattern, english.counting.contains(key))),
                )
                .chain(lengths::flaw(key, pattern))
                .chain(other_steps(key, pattern, english))
                .chain(bad_markup(key, pattern));
            flaws.extend(reasons.map(|reason| {
                let file = source.name.clone();
                Flaw { file, line, reason: format!("{key:?} {reason}") }
            }));
        });
    }
    flaws
}

/// Values that are not given, or that English says and this sentence does not.
fn values_that_differ(key: &str, pattern: &Pattern<&str>, english: &English) -> Vec<String> {
    let shown = shown_in(pattern);
    let (message, attribute) = key.split_once('.').unwrap_or((key, ""));
    let is_form = FORMS.contains(&attribute);
    let like = if is_form { message } else { key };
    let Some((given, _)) = english.given.get(like) else {
        let is_part = PARTS.contains(&attribute);
        let is_typo = !attribute.is_empty() && !is_part && english.given.contains_key(message);
        return is_typo.then(|| "is a form that nobody asks for".to_owned()).into_iter().collect();
    };
    let unknown = shown.difference(given).map(|name| format!("has no value ${name}"));
    let left_out = english.shown.get(like).into_iter().flatten();
    let left_out = left_out
        .filter(|name| !CUSTOMS.contains(&message) && !shown.contains(*name))
        .map(|name| format!("leaves ${name} out"));
    unknown.chain(left_out).collect()
}

/// Each instruction has its picture.
fn other_steps(key: &str, pattern: &Pattern<&str>, english: &English) -> Option<String> {
    let (expected, lines) = (*english.steps.get(key)?, text_of(pattern).lines().count());
    (lines != expected).then(|| format!("has {lines} lines, and {expected} in {FALLBACK}"))
}

/// Telegram refuses a message of which a tag does not end.
fn bad_markup(key: &str, pattern: &Pattern<&str>) -> Option<String> {
    let is_shown = !key.starts_with(typed::PREFIX) && !key.starts_with("distress-");
    let bad = check_markup(&text_of(pattern)).err().filter(|_| is_shown)?;
    Some(format!("is no markup: {}", bad.reason))
}

/// A sentence as it reads by default, its values left out.
fn text_of(pattern: &Pattern<&str>) -> String {
    let parts = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => (*value).to_owned(),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            let default = variants.iter().find(|variant| variant.default);
            default.map_or_else(String::new, |variant| text_of(&variant.value))
        }
        PatternElement::Placeable { .. } => "…".to_owned(),
    });
    parts.collect()
}

/// Every sentence of a file, with its key and its line.
fn for_each(text: &str, mut act: impl FnMut(&str, &Pattern<&str>, usize)) {
    let resource = parse(text).unwrap_or_else(|(whole_entries, _)| whole_entries);
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let (id, line) = (message.id.name, line_of(text, message.id.name));
        if let Some(pattern) = &message.value {
            act(id, pattern, line);
        }
        for attribute in &message.attributes {
            let line = line_of(text, attribute.id.name);
            act(&format!("{id}.{}", attribute.id.name), &attribute.value, line);
        }
    }
}
