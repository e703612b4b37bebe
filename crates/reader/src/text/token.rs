//! Cuts a text into words, numbers, marks and signs, each with its place in the text. It knows no words and no
//! language; `segment` cuts further by what a vocabulary knows.

use std::ops::Range;

use crate::text::fold::{Class, class, folded};

/// More tokens than this are not looked at; nobody says so much to a bot and means one thing.
pub(crate) const MAX_TOKENS: usize = 96;
/// Bytes of a text beyond which it is not looked at.
pub(crate) const MAX_BYTES: usize = 1500;

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    pub kind: Kind,
    /// The folded text; of a word with an apostrophe in it, with the apostrophe.
    pub text: String,
    /// Where it stands in the text, in bytes.
    pub span: Range<usize>,
    /// Whether nothing stands between it and the token before it.
    pub glued: bool,
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Word,
    /// A word, or several, of a script without spaces.
    Unspaced,
    Number {
        value: u32,
        digits: u8,
    },
    /// Punctuation, as `fold::Class::Mark` has it.
    Mark(char),
    Sign,
}

impl Token {
    pub fn is_any_mark(&self) -> bool {
        matches!(self.kind, Kind::Mark(_))
    }
}

/// The tokens of a text, and how much of the text they come from.
pub(crate) fn tokens(text: &str) -> (Vec<Token>, usize) {
    let mut cut = Cutter { text, tokens: Vec::new(), last_end: usize::MAX };
    let mut chars = text.char_indices().peekable();
    while let Some((start, c)) = chars.next() {
        if start > MAX_BYTES || cut.tokens.len() >= MAX_TOKENS {
            return (cut.tokens, start);
        }
        let class = class(c);
        let mut end = start + c.len_utf8();
        match class {
            Class::Space => continue,
            Class::Nothing => {
                cut.continue_over(start, end);
                continue;
            }
            Class::Letter | Class::Unspaced | Class::Digit(_) => {
                while let Some((at, next)) = chars.peek().copied() {
                    if !continues(class, next, &text[at..]) || at - start > MAX_BYTES {
                        break;
                    }
                    end = at + next.len_utf8();
                    chars.next();
                }
            }
            Class::Mark(_) | Class::Sign => {}
        }
        cut.push(class, start..end);
    }
    (cut.tokens, text.len())
}

/// Whether a character goes on with the token that began with `first`; `rest` begins with that character.
fn continues(first: Class, next: char, rest: &str) -> bool {
    let after = || rest.chars().nth(1).map(class);
    match (first, class(next)) {
        (Class::Letter, Class::Letter | Class::Nothing)
        | (Class::Unspaced, Class::Unspaced)
        | (Class::Digit(_), Class::Digit(_)) => true,
        (Class::Letter, Class::Mark('\'')) => after() == Some(Class::Letter),
        // Voicing marks of a narrow kana follow it as letters of their own.
        (Class::Unspaced, Class::Letter) => unicode_normalization::char::is_combining_mark(next),
        _ => false,
    }
}

struct Cutter<'t> {
    text: &'t str,
    tokens: Vec<Token>,
    last_end: usize,
}

impl Cutter<'_> {
    fn push(&mut self, class: Class, span: Range<usize>) {
        let glued = self.last_end == span.start;
        self.last_end = span.end;
        let original = &self.text[span.clone()];
        let (kind, text) = match class {
            Class::Letter => (Kind::Word, word(original)),
            Class::Unspaced => (Kind::Unspaced, folded(original)),
            Class::Digit(_) => number(original),
            Class::Mark(mark) => {
                if self.is_said_by_neighbours(mark, &span) {
                    return;
                }
                (Kind::Mark(mark), mark.to_string())
            }
            Class::Sign => (Kind::Sign, original.to_owned()),
            Class::Space | Class::Nothing => return,
        };
        if let Some(last) = self.tokens.last_mut()
            && glued
            && is_abbreviation(last, kind, &text)
        {
            last.text.push_str(&text);
            last.span.end = span.end;
            return;
        }
        self.tokens.push(Token { kind, text, span, glued });
    }

    /// The full stops of "a.m." belong to the word.
    fn is_said_by_neighbours(&mut self, mark: char, span: &Range<usize>) -> bool {
        let next = self.text[span.end..].chars().next().map(class);
        let Some(last) = self.tokens.last_mut() else { return false };
        match mark {
            '.' if last.span.end == span.start => {
                let is_initial = last.kind == Kind::Word && last.text.chars().count() == 1;
                let is_inside = is_initial && next == Some(Class::Letter);
                if is_inside {
                    last.text.push('.');
                    last.span.end = span.end;
                }
                is_inside
            }
            // Before a letter an apostrophe only parts: "17:00'de".
            '\'' => !matches!(last.kind, Kind::Number { .. }) || next == Some(Class::Letter),
            _ => false,
        }
    }

    fn continue_over(&mut self, start: usize, end: usize) {
        if self.last_end == start {
            self.last_end = end;
        }
    }
}

/// Whether a word goes on with what follows its full stop: the "m" of "a.m.".
fn is_abbreviation(last: &mut Token, kind: Kind, text: &str) -> bool {
    let goes_on = last.kind == Kind::Word && last.text.ends_with('.') && kind == Kind::Word;
    if goes_on {
        last.text.pop();
    }
    goes_on && text.chars().count() <= 2
}

fn word(original: &str) -> String {
    let is_apostrophe = |c: &char| class(*c) == Class::Mark('\'');
    if original.chars().any(|c| is_apostrophe(&c)) {
        let plain = original.chars().map(|c| if is_apostrophe(&c) { '\'' } else { c });
        folded(&plain.collect::<String>())
    } else {
        folded(original)
    }
}

fn number(original: &str) -> (Kind, String) {
    let values = original.chars().filter_map(|c| match class(c) {
        Class::Digit(value) => Some(value),
        _ => None,
    });
    let text: String = values.filter_map(|value| char::from_digit(value, 10)).collect();
    // Whoever types ten digits means no length and no time, and they stay what they are.
    match text.parse() {
        Ok(value) if text.len() <= 9 => {
            (Kind::Number { value, digits: u8::try_from(text.len()).unwrap_or(u8::MAX) }, text)
        }
        _ => (Kind::Word, text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let (tokens, _) = tokens(text);
        let texts: Vec<&str> = tokens.iter().map(|token| token.text.as_str()).collect();
        assert_eq!(texts, expected, "{text:?}");
    }

    #[test]
    fn a_text_falls_into_its_words() {
        check("Walked 20min!", &["walked", "20", "min", "!"]);
        check("don’t", &["don't"]);
        check("20’", &["20", "'"]);
        check("17:00'de", &["17", ":", "00", "de"]);
        check("8 a.m sharp", &["8", "am", "sharp"]);
        check("“7:10”", &["7", ":", "10"]);
        check("20分歩いた", &["20", "分歩いた"]);
        check("👍🏽", &["👍"]);
        check("9−17", &["9", "-", "17"]);
        check("12345678901", &["12345678901"]);
    }
}
