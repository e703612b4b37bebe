//! Slips of the finger: one letter more, less, wrong or swapped in a longer word.

use std::collections::HashMap;

use crate::vocabulary::WordId;

/// Words of fewer letters are too near to other words.
const MIN_LETTERS: usize = 4;
/// Of words this short only two letters that changed places are a slip: too many of them are one letter apart.
const SHORT: usize = 4;
/// Longer words are no words that people mistype, and an attack on memory.
const MAX_LETTERS: usize = 24;

/// Words by what is left of them when a letter is lost, so that a slip is found without comparing with all.
#[derive(Clone, Debug, Default)]
pub(crate) struct Slips {
    by_remains: HashMap<Box<str>, Vec<(Box<str>, WordId)>>,
}

impl Slips {
    /// Adds a word that may be mistyped.
    pub fn add(&mut self, word: &str, id: WordId) {
        if !is_long_enough(word) {
            return;
        }
        for remains in remains(word) {
            self.by_remains.entry(remains.into()).or_default().push((word.into(), id));
        }
    }

    /// The words that may have been meant. Hardly anybody gets the first letter wrong.
    pub fn find(&self, typed: &str) -> Vec<WordId> {
        let mut found = Vec::new();
        if !is_long_enough(typed) {
            return found;
        }
        for remains in remains(typed) {
            for (word, id) in self.by_remains.get(remains.as_str()).into_iter().flatten() {
                if is_near(word, typed) && !found.contains(id) {
                    found.push(*id);
                }
            }
        }
        found
    }
}

fn is_near(word: &str, typed: &str) -> bool {
    let begins_alike = word.chars().next() == typed.chars().next();
    let is_short = word.chars().count() <= SHORT || typed.chars().count() <= SHORT;
    begins_alike
        && strsim::osa_distance(word, typed) <= 1
        && (!is_short || sorted(word) == sorted(typed))
}

fn sorted(word: &str) -> Vec<char> {
    let mut letters: Vec<char> = word.chars().collect();
    letters.sort_unstable();
    letters
}

fn is_long_enough(word: &str) -> bool {
    let letters = word.chars().count();
    (MIN_LETTERS..=MAX_LETTERS).contains(&letters) && word.chars().all(char::is_alphabetic)
}

/// The word, and all that is left of it when one letter goes.
fn remains(word: &str) -> impl Iterator<Item = String> {
    let shorter =
        word.char_indices().map(|(at, c)| [&word[..at], &word[at + c.len_utf8()..]].concat());
    std::iter::once(word.to_owned()).chain(shorter)
}

#[cfg(test)]
mod tests {
    use crate::vocabulary::Vocabulary;

    #[track_caller]
    fn check(typed: &str, known: &str, is_found: bool) {
        let mut vocabulary = Vocabulary::default();
        vocabulary.add("filler", known).unwrap();
        assert_eq!(!vocabulary.slips_of(typed).is_empty(), is_found, "{typed:?} for {known:?}");
    }

    #[test]
    fn one_slip_is_forgiven_in_longer_words() {
        check("walkd", "walked", true);
        check("strecth", "stretch", true);
        check("minnutes", "minutes", true);
        check("walkd", "walking", false);
        check("wak", "walk", false);
        check("later", "water", false);
    }

    #[test]
    fn of_short_words_only_letters_that_changed_places_are_a_slip() {
        check("dnoe", "done", true);
        check("doen", "done", true);
        check("wlak", "walk", true);
        check("dine", "done", false);
        check("wal", "walk", false);
        check("walks", "walk", false);
    }
}
