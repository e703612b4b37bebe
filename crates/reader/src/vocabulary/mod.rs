//! The phrases of one language and what they stand for. It reads no files: whoever has them adds them here.

mod key;
pub(crate) mod pattern;
pub(crate) mod term;
pub(crate) mod trie;
pub(crate) mod word;

use std::{
    collections::{HashMap, HashSet},
    str::FromStr,
};

use crate::{
    distress::{Distress, EmptyPhrase, Phrases},
    meaning::Key,
    text::{
        fold::folded,
        slip::Slips,
        token::{Kind, tokens},
    },
    vocabulary::{
        pattern::{Atom, joined, wordings},
        term::{LAYERS, Term},
        trie::Trie,
    },
};

pub use self::{key::UnknownKey, pattern::BadPhrase};

/// The phrases of one language.
///
/// ```text
/// let mut vocabulary = Vocabulary::default();
/// vocabulary.add("number-2", "two, a couple of")?;
/// vocabulary.add("clock-half-past", "half past <hour>")?;
/// vocabulary.add("subject-walk", "walk, stroll")?;
/// ```
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    ids: HashMap<Box<str>, WordId>,
    pub(crate) longest_word: usize,
    beginnings: HashMap<Box<str>, WordId>,
    endings: HashMap<Box<str>, WordId>,
    pub(crate) tries: [Trie; LAYERS],
    /// Phrases that mean something only where nothing else was typed.
    alone: HashMap<Box<str>, Vec<Term>>,
    courtesies: HashSet<Box<str>>,
    pub(crate) prefixes: HashSet<Box<str>>,
    pub(crate) suffixes: HashSet<Box<str>>,
    slips: Slips,
    members: HashMap<Key, Key>,
    likenesses: HashMap<Key, std::sync::Arc<[Key]>>,
    distress: Phrases,
    count: u32,
}

/// The number of a word, or of a beginning or an ending of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct WordId(u32);

/// What cannot be added to a vocabulary.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadEntry {
    #[error(transparent)]
    Key(#[from] UnknownKey),
    #[error(transparent)]
    Phrase(#[from] BadPhrase),
}

impl Vocabulary {
    /// Adds phrases, parted by commas or line breaks, for what the key stands for. A key that ends in "-alone"
    /// stands for the same, but only where nothing else was typed. Lines that begin with "#" are passed over.
    ///
    /// # Errors
    /// The key is unknown, or a phrase cannot be read.
    pub fn add(&mut self, key: &str, phrases: &str) -> Result<(), BadEntry> {
        let (key, is_alone) = match key.strip_suffix("-alone") {
            Some(key) => (key, true),
            None => (key, false),
        };
        let term = Term::from_str(key)?;
        let lines = phrases.lines().map(str::trim).filter(|line| !line.starts_with('#'));
        let phrases = lines.flat_map(|line| line.split([',', '、', '،'])).map(str::trim);
        for phrase in phrases.filter(|phrase| !phrase.is_empty()) {
            self.add_phrase(&term, phrase, is_alone)?;
        }
        Ok(())
    }

    /// Says that an exercise belongs to an activity, so that both named together are one.
    pub fn add_member(&mut self, exercise: &str, activity: &str) {
        self.members.insert(Key::from(exercise), Key::from(activity));
    }

    /// Whether a movement of another kind is known by this name.
    pub fn has_movement(&self, name: &str) -> bool {
        self.likenesses.contains_key(name)
    }

    /// Says which subjects a movement of another kind is like, the most similar first.
    pub fn add_likeness(&mut self, movement: &str, like: &[&str]) {
        let like = like.iter().map(|key| Key::from(*key)).collect();
        self.likenesses.insert(Key::from(movement), like);
    }

    /// Adds a phrase by which people speak of distress: parts with ` + ` between them, each with its alternatives, with
    /// ` / ` between them. A `~` stands for any letters at the beginning or the end of a word, and `= ` before a phrase
    /// says that nothing else may be typed with it.
    ///
    /// # Errors
    /// A phrase with nothing in it would be found everywhere.
    pub fn add_distress(&mut self, distress: Distress, phrase: &str) -> Result<(), EmptyPhrase> {
        self.distress.add(distress, phrase)
    }

    /// The most urgent distress that a text speaks of.
    pub fn hears(&self, text: &str) -> Option<Distress> {
        self.distress.hear(text)
    }

    /// The words of a text that ask for something, as they were typed.
    pub fn without_courtesies(&self, text: &str) -> String {
        let asks = |word: &&str| !self.courtesies.contains(plain_words(word).as_str());
        text.split_whitespace().filter(asks).collect::<Vec<_>>().join(" ")
    }

    fn add_phrase(&mut self, term: &Term, phrase: &str, is_alone: bool) -> Result<(), BadPhrase> {
        match term {
            Term::Courtesy => {
                self.courtesies.insert(folded(phrase).into());
                return Ok(());
            }
            Term::Prefix => {
                self.prefixes.insert(folded(phrase).into());
                return Ok(());
            }
            Term::Suffix => {
                self.suffixes.insert(folded(phrase).into());
                return Ok(());
            }
            _ => {}
        }
        for wording in wordings(phrase)? {
            if is_alone {
                self.add_alone(&wording, term);
            } else {
                self.add_wording(&wording, term);
            }
        }
        Ok(())
    }

    fn add_alone(&mut self, wording: &[Atom], term: &Term) {
        let words: Vec<&str> = wording
            .iter()
            .filter_map(|atom| match atom {
                Atom::Word(word) => Some(word.as_str()),
                _ => None,
            })
            .collect();
        for word in &words {
            self.word_id(word);
        }
        self.alone.entry(words.join(" ").into()).or_default().push(term.clone());
    }

    fn add_wording(&mut self, wording: &[Atom], term: &Term) {
        let mut node = Trie::ROOT;
        let layer = term.layer();
        for atom in wording {
            node = match atom {
                Atom::Word(word) => {
                    let id = self.word_id(word);
                    self.tries[layer].after_word(node, id)
                }
                Atom::Beginning(letters) => {
                    let id = new_id(&mut self.beginnings, letters, &mut self.count);
                    self.tries[layer].after_word(node, id)
                }
                Atom::Ending(letters) => {
                    let id = new_id(&mut self.endings, letters, &mut self.count);
                    self.tries[layer].after_word(node, id)
                }
                Atom::Hole(hole) => self.tries[layer].after_hole(node, *hole),
            };
        }
        self.tries[layer].end(node, term);
    }

    fn word_id(&mut self, word: &str) -> WordId {
        let is_new = !self.ids.contains_key(word);
        let id = new_id(&mut self.ids, word, &mut self.count);
        if is_new {
            self.longest_word = self.longest_word.max(word.chars().count());
            self.slips.add(word, id);
        }
        id
    }

    /// What the whole text stands for, where that is said of it alone.
    pub(crate) fn alone(&self, words: &str) -> &[Term] {
        self.alone.get(words).map_or(&[], Vec::as_slice)
    }

    /// The activity that an exercise belongs to.
    pub(crate) fn activity_of(&self, exercise: &Key) -> Option<&Key> {
        self.members.get(exercise)
    }

    /// The subjects that a movement is like.
    pub(crate) fn likeness(&self, movement: &Key) -> std::sync::Arc<[Key]> {
        self.likenesses.get(movement).cloned().unwrap_or_default()
    }

    /// Whether some phrase has the word, or words that begin or end so.
    pub(crate) fn knows(&self, word: &str) -> bool {
        self.ids.contains_key(word)
    }

    /// What a word can be: itself, and those whose beginning or ending it has.
    pub(crate) fn word_ids(&self, word: &str) -> Vec<WordId> {
        let mut ids: Vec<WordId> = self.ids.get(word).copied().into_iter().collect();
        let mut add_wild = |letters: &str, known: &HashMap<Box<str>, WordId>| {
            ids.extend(known.get(letters).copied());
        };
        if !self.beginnings.is_empty() || !self.endings.is_empty() {
            for (at, _) in word.char_indices().skip(1) {
                add_wild(&word[..at], &self.beginnings);
                add_wild(&word[at..], &self.endings);
            }
            add_wild(word, &self.beginnings);
            add_wild(word, &self.endings);
        }
        ids
    }

    /// The words that may have been meant by one with a slip of the finger in it.
    pub(crate) fn slips_of(&self, word: &str) -> Vec<WordId> {
        self.slips.find(word)
    }
}

fn new_id(ids: &mut HashMap<Box<str>, WordId>, letters: &str, count: &mut u32) -> WordId {
    *ids.entry(letters.into()).or_insert_with(|| {
        *count += 1;
        WordId(*count)
    })
}

/// The words of a text as [`Vocabulary::alone`] wants them.
pub(crate) fn plain_words(text: &str) -> String {
    let (tokens, _) = tokens(text);
    let words = tokens.iter().filter(|token| !matches!(token.kind, Kind::Mark(_)));
    words.map(|token| joined(&token.text)).collect::<Vec<_>>().join(" ")
}
