//! Cuts words further by what a vocabulary knows: apostrophes, short words grown onto others, and scripts without
//! spaces; and finds which words of the vocabulary each piece can be.

use std::ops::Range;

use crate::{
    text::{
        fold::folded,
        token::{Kind, MAX_TOKENS, Token},
    },
    vocabulary::{Vocabulary, WordId, pattern::joined},
};

/// A piece of a text, no longer to be cut.
#[derive(Clone, Debug)]
pub(crate) struct Piece {
    pub kind: Kind,
    pub span: Range<usize>,
    pub glued: bool,
    /// The words of the vocabulary that it can be.
    pub words: Vec<WordId>,
    /// Whether it is one of them but for a slip of the finger.
    pub is_slip: bool,
}

impl Piece {
    pub fn is_mark(&self, mark: char) -> bool {
        self.kind == Kind::Mark(mark)
    }

    pub fn is_any_mark(&self) -> bool {
        matches!(self.kind, Kind::Mark(_))
    }

    /// Its number and how many digits it has.
    pub fn number(&self) -> Option<(u32, u8)> {
        match self.kind {
            Kind::Number { value, digits } => Some((value, digits)),
            _ => None,
        }
    }
}

/// The pieces of a text.
pub(crate) fn pieces(vocabulary: &Vocabulary, text: &str, tokens: Vec<Token>) -> Vec<Piece> {
    let mut pieces = Vec::with_capacity(tokens.len() + 8);
    for token in tokens {
        if pieces.len() >= MAX_TOKENS {
            break;
        }
        match token.kind {
            Kind::Word if !token.text.bytes().all(|byte| byte.is_ascii_digit()) => {
                word(vocabulary, text, &token, &mut pieces);
            }
            Kind::Unspaced => unspaced(vocabulary, text, &token, &mut pieces),
            _ => pieces.push(piece(vocabulary, &token, &token.text)),
        }
    }
    pieces
}

fn piece(vocabulary: &Vocabulary, token: &Token, text: &str) -> Piece {
    let words = if token.is_any_mark() { Vec::new() } else { vocabulary.word_ids(text) };
    Piece { kind: token.kind, span: token.span.clone(), glued: token.glued, words, is_slip: false }
}

/// A word as it is, or in parts, or what it was meant to be.
fn word(vocabulary: &Vocabulary, text: &str, token: &Token, pieces: &mut Vec<Piece>) {
    let whole = piece(vocabulary, token, &joined(&token.text));
    if !whole.words.is_empty() {
        return pieces.push(whole);
    }
    let original = &text[token.span.clone()];
    let cut = at_apostrophe(vocabulary, &token.text)
        .or_else(|| behind_prefix(vocabulary, &token.text))
        .or_else(|| before_suffix(vocabulary, &token.text));
    if let Some(cut) = cut {
        return push_parts(vocabulary, token, original, cut, pieces);
    }
    let words = vocabulary.slips_of(&joined(&token.text));
    pieces.push(Piece { is_slip: !words.is_empty(), words, ..whole });
}

/// Where a word falls into two at an apostrophe, and one of them is known: "l'étirement".
fn at_apostrophe(vocabulary: &Vocabulary, word: &str) -> Option<usize> {
    let at = word.find('\'')?;
    let (before, after) = (&word[..at], &word[at + 1..]);
    let is_known = |part: &str| !vocabulary.word_ids(part).is_empty();
    (is_known(before) || is_known(after)).then_some(at)
}

/// Where a known word begins behind letters that may be grown onto it.
fn behind_prefix(vocabulary: &Vocabulary, word: &str) -> Option<usize> {
    if vocabulary.prefixes.is_empty() {
        return None;
    }
    let cuts = word.char_indices().map(|(at, _)| at).skip(1).take(4);
    let mut cuts = cuts.filter(|at| vocabulary.prefixes.contains(&word[..*at]));
    cuts.find(|at| vocabulary.knows(&word[*at..]))
}

/// Where a known word ends before letters that may be grown onto it.
fn before_suffix(vocabulary: &Vocabulary, word: &str) -> Option<usize> {
    if vocabulary.suffixes.is_empty() {
        return None;
    }
    let cuts = word.char_indices().map(|(at, _)| at).skip(2);
    let mut cuts = cuts.filter(|at| vocabulary.suffixes.contains(&word[*at..]));
    cuts.find(|at| vocabulary.knows(&word[..*at]))
}

fn push_parts(
    vocabulary: &Vocabulary,
    token: &Token,
    original: &str,
    cut: usize,
    pieces: &mut Vec<Piece>,
) {
    let middle = token.span.start + original_offset(original, cut);
    let (before, after) = token.text.split_at(cut);
    let first = Token { span: token.span.start..middle, text: before.to_owned(), ..token.clone() };
    let second = Token {
        span: middle..token.span.end,
        text: after.trim_start_matches('\'').to_owned(),
        glued: true,
        kind: token.kind,
    };
    pieces.extend([&first, &second].map(|token| piece(vocabulary, token, &token.text)));
}

/// The place in an original text whose folded form begins with so many bytes.
fn original_offset(original: &str, folded_bytes: usize) -> usize {
    let mut seen = 0;
    for (at, c) in original.char_indices() {
        if seen >= folded_bytes {
            return at;
        }
        seen += folded(c.encode_utf8(&mut [0; 4])).len();
    }
    original.len()
}

/// Known words that cover as much as can be of a text without spaces, as few of them as can be.
fn unspaced(vocabulary: &Vocabulary, text: &str, token: &Token, pieces: &mut Vec<Piece>) {
    let bounds: Vec<usize> =
        token.text.char_indices().map(|(at, _)| at).chain([token.text.len()]).collect();
    let letters = bounds.len() - 1;
    // From the end: what the best cut of the rest costs, and where its first piece ends.
    let mut best: Vec<(u32, usize, bool)> = vec![(0, letters, false); letters + 1];
    for start in (0..letters).rev() {
        best[start] = (best[start + 1].0 + 4, start + 1, false);
        let furthest = letters.min(start + vocabulary.longest_word);
        for end in start + 1..=furthest {
            let cost = best[end].0 + 1;
            if cost < best[start].0 && vocabulary.knows(&token.text[bounds[start]..bounds[end]]) {
                best[start] = (cost, end, true);
            }
        }
    }
    let original = &text[token.span.clone()];
    let mut start = 0;
    while start < letters && pieces.len() < MAX_TOKENS {
        let (_, mut end, is_known) = best[start];
        while !is_known && end < letters && !best[end].2 {
            end += 1;
        }
        let span = token.span.start + original_offset(original, bounds[start])
            ..token.span.start + original_offset(original, bounds[end]);
        let part = Token { span, glued: start > 0 || token.glued, ..token.clone() };
        pieces.push(piece(vocabulary, &part, &token.text[bounds[start]..bounds[end]]));
        start = end;
    }
}
