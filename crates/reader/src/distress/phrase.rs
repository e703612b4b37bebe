//! Phrases that are looked for in what people type, whatever stands around them, in any order of their parts, and
//! with a slip of the finger. What a found one means is its owner's to say.

use crate::text::fold::{Class, class, folded};

/// A phrase that would be found in every text.
#[derive(Debug, thiserror::Error)]
#[error(
    "{0:?} has a part that has no word in it; parts are parted by \" + \" and alternatives by \" / \""
)]
pub struct EmptyPhrase(pub String);

/// Parts that must all be in what was typed.
#[derive(Clone, Debug)]
pub struct Phrase {
    parts: Vec<Vec<Alternative>>,
    /// Whether each part is to be all of the text.
    is_all: bool,
}

impl Phrase {
    /// Reads a phrase: parts with ` + ` between them, each with its alternatives, with ` / ` between them. A `~`
    /// stands for any letters at the beginning or the end of a word, and `= ` before a phrase says that nothing
    /// else may be typed with it.
    ///
    /// # Errors
    /// A phrase with nothing in it would be found everywhere.
    pub fn read(phrase: &str) -> Result<Phrase, EmptyPhrase> {
        let (is_all, parts) = match phrase.strip_prefix("= ") {
            Some(parts) => (true, parts),
            None => (false, phrase),
        };
        let parts = parts.split(" + ").map(|part| {
            let alternatives = part.split(" / ").map(Alternative::of).collect::<Option<Vec<_>>>();
            alternatives.ok_or_else(|| EmptyPhrase(phrase.to_owned()))
        });
        Ok(Phrase { parts: parts.collect::<Result<_, _>>()?, is_all })
    }

    /// Whether it was typed.
    pub fn is_in(&self, Typed(words): &Typed) -> bool {
        let fits = |wanted: &Alternative| {
            (!self.is_all || wanted.0.len() == words.len()) && wanted.is_in(words)
        };
        self.parts.iter().all(|part| part.iter().any(fits))
    }
}

/// What somebody typed, as the words that phrases are looked for in: without case, apostrophes and punctuation.
#[derive(Clone, Debug)]
pub struct Typed(Vec<String>);

impl Typed {
    pub fn of(text: &str) -> Typed {
        let mut words = Vec::new();
        let mut word = String::new();
        for c in text.chars() {
            match class(c) {
                Class::Letter | Class::Unspaced => word.push(c),
                Class::Digit(digit) => word.extend(char::from_digit(digit, 10)),
                // People write "can't", "can’t" and "cant".
                Class::Mark('\'') | Class::Nothing => {}
                Class::Mark(_) | Class::Sign | Class::Space => {
                    words.push(std::mem::take(&mut word));
                }
            }
        }
        words.push(word);
        words.retain(|word| !word.is_empty());
        Typed(words.iter().map(|word| folded(word)).collect())
    }
}

/// Words that follow each other.
#[derive(Clone, Debug)]
struct Alternative(Vec<Word>);

impl Alternative {
    fn of(text: &str) -> Option<Alternative> {
        let words: Vec<Word> = text.split_whitespace().filter_map(Word::of).collect();
        (!words.is_empty()).then_some(Alternative(words))
    }

    fn is_in(&self, words: &[String]) -> bool {
        words
            .windows(self.0.len())
            .any(|window| self.0.iter().zip(window).all(|(wanted, word)| wanted.fits(word)))
    }
}

/// A word, or what it begins or ends with.
#[derive(Clone, Debug)]
struct Word {
    letters: String,
    is_open_before: bool,
    is_open_after: bool,
}

/// Fewer letters than this leave too little to tell a slip from another word: "gasping" from the town of Gamping.
const LETTERS_FOR_A_SLIP: usize = 8;

impl Word {
    fn of(text: &str) -> Option<Word> {
        let Typed(words) = Typed::of(text.trim_matches('~'));
        let letters = words.concat();
        (!letters.is_empty()).then(|| Word {
            letters,
            is_open_before: text.starts_with('~'),
            is_open_after: text.ends_with('~'),
        })
    }

    fn fits(&self, word: &str) -> bool {
        let fits = match (self.is_open_before, self.is_open_after) {
            (true, true) => word.contains(&self.letters),
            (true, false) => word.ends_with(&self.letters),
            (false, true) => word.starts_with(&self.letters),
            (false, false) => word == self.letters,
        };
        fits || self.is_a_slip_of(word)
    }

    /// One letter more, less, wrong or swapped; hardly anybody gets the first one wrong.
    fn is_a_slip_of(&self, word: &str) -> bool {
        let length = self.letters.chars().count();
        if length < LETTERS_FOR_A_SLIP
            || self.is_open_before
            || self.letters.chars().next() != word.chars().next()
        {
            return false;
        }
        if !self.is_open_after {
            return strsim::osa_distance(&self.letters, word) <= 1;
        }
        (length - 1..=length + 1).any(|length| {
            let beginning: String = word.chars().take(length).collect();
            strsim::osa_distance(&self.letters, &beginning) <= 1
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(phrase: &str, typed: &str, is_in: bool) {
        assert_eq!(
            Phrase::read(phrase).unwrap().is_in(&Typed::of(typed)),
            is_in,
            "{phrase:?} in {typed:?}"
        );
    }

    #[test]
    fn a_phrase_is_found_however_it_is_written() {
        check("cant / can not + pee~", "I CAN’T PEE!!!", true);
        check("cant / can not + pee~", "peeing? i can not", true);
        check("cant / can not + pee~", "I can speed up", false);
        check("want to die", "want to diet", false);
        check("~schmerzen", "Rückenschmerzen", true);
        check("cafe / resume", "a CAFÉ", true);
        check("4 / pain", "٤", true);
        check("= cant move / i cant move", "Can’t move!", true);
        check("= cant move / i cant move", "can’t move my walk", false);
    }

    #[test]
    fn a_slip_of_the_finger_is_forgiven_in_longer_words() {
        check("shortness", "a shortnes...", true);
        check("pregnant", "im pregnnat", true);
        check("gasping", "Gamping", false);
        check("numb", "dumb", false);
    }

    #[test]
    fn a_phrase_without_words_is_refused() {
        for empty in ["", " + ", "a +  + b", "~", "a / ", "a + ~ / b", "= "] {
            assert!(Phrase::read(empty).is_err(), "{empty:?}");
        }
    }
}
