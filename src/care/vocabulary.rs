//! The words by which people name movements and reasons, in one language.
//!
//! The words themselves come from the language files; this only finds them in what was typed.

use std::collections::{HashMap, HashSet};

use super::{Cause, Subject, Topic};

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
