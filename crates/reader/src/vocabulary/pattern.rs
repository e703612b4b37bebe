//! The notation of phrases in a vocabulary, read into what is looked for. It knows no meanings.
//!
//! - `half past <hour>`: words, and holes that something else fills;
//! - `a|an`: one of several words; `(the)`, `(a|an)`: one of them or none;
//! - `geh~`, `~schmerzen`: any letters behind or before.

use crate::{
    text::token::{Kind, tokens},
    vocabulary::term::Hole,
};

/// A phrase that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadPhrase {
    #[error("the phrase {0:?} has no words in it")]
    Empty(String),
    #[error(
        "the phrase {0:?} has a hole of an unknown name; they are <number>, <hour>, <minute>, <unit>, <length>, <clock>, <days>, <day>, <month>, <year>"
    )]
    UnknownHole(String),
    #[error("the phrase {0:?} stands for more than {MAX_WORDINGS} wordings; write several instead")]
    TooMany(String),
}

/// What stands at one place of a phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Atom {
    Word(String),
    /// A word by its beginning.
    Beginning(String),
    /// A word by its end.
    Ending(String),
    Hole(Hole),
}

const MAX_WORDINGS: usize = 64;

/// All wordings of a phrase.
pub(crate) fn wordings(phrase: &str) -> Result<Vec<Vec<Atom>>, BadPhrase> {
    let mut wordings: Vec<Vec<Atom>> = vec![Vec::new()];
    for place in phrase.split_whitespace() {
        let choices = choices(place).ok_or_else(|| BadPhrase::UnknownHole(phrase.to_owned()))?;
        wordings = wordings
            .iter()
            .flat_map(|wording| choices.iter().map(|choice| [wording.as_slice(), choice].concat()))
            .collect();
        if wordings.len() > MAX_WORDINGS {
            return Err(BadPhrase::TooMany(phrase.to_owned()));
        }
    }
    wordings.retain(|wording| !wording.is_empty());
    if wordings.is_empty() { Err(BadPhrase::Empty(phrase.to_owned())) } else { Ok(wordings) }
}

/// What may stand at one place; nothing at all is one choice of an optional place.
fn choices(place: &str) -> Option<Vec<Vec<Atom>>> {
    let optional = place.strip_prefix('(').and_then(|place| place.strip_suffix(')'));
    let mut choices: Vec<Vec<Atom>> =
        optional.unwrap_or(place).split('|').map(atoms).collect::<Option<_>>()?;
    if optional.is_some() {
        choices.push(Vec::new());
    }
    Some(choices)
}

fn atoms(word: &str) -> Option<Vec<Atom>> {
    if let Some(name) = word.strip_prefix('<').and_then(|word| word.strip_suffix('>')) {
        return Some(vec![Atom::Hole(Hole::named(name)?)]);
    }
    let (is_ending, is_beginning) = (word.starts_with('~'), word.ends_with('~'));
    let (tokens, _) = tokens(word.trim_matches('~'));
    let texts = tokens.into_iter().filter(|token| !matches!(token.kind, Kind::Mark('-')));
    let mut atoms: Vec<Atom> = texts.map(|token| Atom::Word(joined(&token.text))).collect();
    if let [Atom::Word(word)] = atoms.as_mut_slice() {
        let word = std::mem::take(word);
        atoms = vec![match (is_ending, is_beginning) {
            (true, _) => Atom::Ending(word),
            (_, true) => Atom::Beginning(word),
            _ => Atom::Word(word),
        }];
    }
    Some(atoms)
}

/// People write "don't", "don’t" and "dont".
pub(crate) fn joined(word: &str) -> String {
    word.replace('\'', "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(phrase: &str, expected: &[&str]) {
        let show = |atom: &Atom| match atom {
            Atom::Word(word) => word.clone(),
            Atom::Beginning(word) => format!("{word}~"),
            Atom::Ending(word) => format!("~{word}"),
            Atom::Hole(hole) => format!("{hole:?}"),
        };
        let wordings: Vec<String> = wordings(phrase)
            .unwrap()
            .iter()
            .map(|wording| wording.iter().map(show).collect::<Vec<_>>().join(" "))
            .collect();
        assert_eq!(wordings, expected, "{phrase:?}");
    }

    #[test]
    fn a_phrase_stands_for_all_its_wordings() {
        check("Half past <hour>", &["half past Hour"]);
        check("half a|an <unit>", &["half a Unit", "half an Unit"]);
        check("the (very) end", &["the very end", "the end"]);
        check("geh~ nicht", &["geh~ nicht"]);
        check("draw-in", &["draw in"]);
        check("don’t", &["dont"]);
    }

    #[test]
    fn a_phrase_without_words_is_refused() {
        assert!(matches!(wordings("(a)"), Ok(wordings) if wordings.len() == 1));
        assert!(wordings("").is_err());
        assert!(wordings("<hours>").is_err());
        assert!(wordings(&"a|b ".repeat(9)).is_err());
    }
}
