//! The words by which people name movements and reasons, in one language.
//!
//! The words themselves come from the language files; this only finds them in what was typed.

use std::collections::{HashMap, HashSet};

use super::{Cause, Subject, Topic, progress::Period, report::Span};

/// What /why can be asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    Cause(Cause),
    Topic(Topic),
}

/// Lower-case phrases and what each means.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    subjects: HashMap<String, Subject>,
    reasons: HashMap<String, Reason>,
    pains: HashSet<String>,
    courtesies: HashSet<String>,
    periods: HashMap<String, Period>,
    spans: HashMap<String, Span>,
}

impl Vocabulary {
    /// Adds a phrase for a movement; the first meaning of a phrase stays.
    pub fn add_subject(&mut self, phrase: &str, subject: Subject) {
        self.subjects.entry(normal(phrase)).or_insert(subject);
    }

    /// Adds a phrase for a reason; the first meaning of a phrase stays.
    pub fn add_reason(&mut self, phrase: &str, reason: Reason) {
        self.reasons.entry(normal(phrase)).or_insert(reason);
    }

    /// Adds a word by which people say that something hurts.
    pub fn add_pain(&mut self, word: &str) {
        self.pains.insert(normal(word));
    }

    /// Adds a word that asks for nothing, such as "please".
    pub fn add_courtesy(&mut self, word: &str) {
        self.courtesies.insert(normal(word));
    }

    /// Adds a phrase for how far /stats looks back; the first meaning of a phrase stays.
    pub fn add_period(&mut self, phrase: &str, period: Period) {
        self.periods.entry(normal(phrase)).or_insert(period);
    }

    /// Adds a phrase for how far /report looks back; the first meaning of a phrase stays.
    pub fn add_span(&mut self, phrase: &str, span: Span) {
        self.spans.entry(normal(phrase)).or_insert(span);
    }

    /// The words of the text that ask for something, as they were typed.
    pub fn without_courtesies(&self, text: &str) -> String {
        let asks = |word: &&str| !self.courtesies.contains(&normal(word));
        text.split_whitespace().filter(asks).collect::<Vec<_>>().join(" ")
    }

    /// How far back /stats is to look by the whole text.
    pub fn period(&self, text: &str) -> Option<Period> {
        self.periods.get(&normal(text)).copied()
    }

    /// How far back /report is to look by the whole text.
    pub fn span(&self, text: &str) -> Option<Span> {
        self.spans.get(&normal(text)).copied()
    }

    /// Whether any word of the text says that something hurts.
    pub fn says_it_hurts(&self, text: &str) -> bool {
        normal(text).split(' ').any(|word| self.pains.contains(word))
    }

    /// The movement that the whole text names.
    pub fn subject(&self, text: &str) -> Option<&Subject> {
        self.subjects.get(&normal(text))
    }

    /// The reason that the whole text names.
    pub fn reason(&self, text: &str) -> Option<Reason> {
        self.reasons.get(&normal(text)).copied()
    }

    /// The longest phrase in the text that names a movement, and the words around it as they were
    /// typed.
    pub fn find_subject(&self, text: &str) -> Option<(&Subject, Vec<String>)> {
        let words: Vec<&str> = text.split_whitespace().take(MOST_WORDS).collect();
        for length in (1..=words.len()).rev() {
            for start in 0..=words.len() - length {
                let phrase = normal(&words[start..start + length].join(" "));
                if let Some(subject) = self.subjects.get(&phrase) {
                    let before = &words[..start];
                    let rest = before.iter().chain(&words[start + length..]);
                    return Some((subject, rest.map(|&word| word.to_owned()).collect()));
                }
            }
        }
        None
    }
}

/// More words than this name no movement; the search is quadratic in them.
const MOST_WORDS: usize = 24;

/// Lower case, hyphens and underscores as spaces, single spaces, without a plural's or a
/// sentence's ending mark.
fn normal(text: &str) -> String {
    let lowered = text.to_lowercase().replace(['-', '_'], " ");
    let words = lowered.split_whitespace().map(|word| word.trim_matches(['.', ',', '!', '?']));
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
