//! The words by which people name movements and reasons, in one language.
//!
//! The words themselves come from the language files; this only finds them in what was typed.

use std::collections::{HashMap, HashSet};

use super::{
    Cause, Distress, Subject, Topic,
    distress::Phrases,
    phrase::{EmptyPhrase, Phrase, Typed},
    progress::Period,
    report::Span,
    schedule::{self, Days},
};

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
    distress: Phrases,
    stops: Vec<Phrase>,
    /// Whether each word names reminders.
    quiet_words: HashMap<String, bool>,
    pains: Vec<Phrase>,
    after_levels: HashSet<String>,
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

    /// Adds a phrase by which people speak of distress, in the notation of [`Phrases::add`].
    ///
    /// # Errors
    /// The phrase has no words.
    pub fn add_distress(&mut self, distress: Distress, phrase: &str) -> Result<(), EmptyPhrase> {
        self.distress.add(distress, phrase)
    }

    /// Adds a phrase that asks for no more reminders at all.
    pub fn add_stop(&mut self, phrase: Phrase) {
        self.stops.push(phrase);
    }

    /// Whether the text asks for no more reminders at all.
    pub fn asks_to_stop(&self, text: &str) -> bool {
        let typed = Typed::of(text);
        self.stops.iter().any(|phrase| phrase.is_in(&typed))
    }

    /// Adds a word for reminders that may stand beside the days without them, or one that asks for nothing there.
    pub fn add_quiet_word(&mut self, word: &str, names_reminders: bool) {
        self.quiet_words.insert(normal(word), names_reminders);
    }

    /// The days that reminders are not to come on, where the text says no more than that: "reminding me at weekends".
    pub fn days_without_reminders(&self, text: &str) -> Option<Days> {
        let (mut days, mut names_reminders) = (Days::NONE, false);
        for word in normal(text).split(' ') {
            match (schedule::read_days(word), self.quiet_words.get(word)) {
                (Some(named), _) => days = days.union(named),
                (None, Some(names)) => names_reminders |= names,
                (None, None) => return None,
            }
        }
        (names_reminders && !days.is_empty()).then_some(days)
    }

    /// Adds a phrase for what a level of pain is told of: "my back".
    pub fn add_pain(&mut self, phrase: Phrase) {
        self.pains.push(phrase);
    }

    /// Adds a word that may stand behind a level of pain: "4 today".
    pub fn add_after_level(&mut self, word: &str) {
        self.after_levels.insert(normal(word));
    }

    /// The level from 0 to 10 that the text gives to a pain: "pain 4/10", "my back is a 6 today". A number with
    /// anything else behind it, such as minutes, is none.
    pub fn pain_level(&self, text: &str) -> Option<u8> {
        let typed = Typed::of(text);
        if !self.pains.iter().any(|phrase| phrase.is_in(&typed)) {
            return None;
        }
        let mut words = typed.words().skip_while(|word| word.parse::<u8>().is_err());
        let level = words.next()?.parse().ok().filter(|level| *level <= 10)?;
        let mut after = words.filter(|word| !self.after_levels.contains(*word));
        let is_alone = matches!((after.next(), after.next()), (None | Some("10"), None));
        is_alone.then_some(level)
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

    /// The most urgent distress that the text speaks of.
    pub fn hears(&self, text: &str) -> Option<Distress> {
        self.distress.hear(text)
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
