//! One form for what can be written in several ways: case, width, accents, dashes, quotes, the letter forms of
//! Arabic, the digits of every script. It knows no words.

use unicode_normalization::UnicodeNormalization;

/// The text in the form in which words are compared: lower case, without accents and vowel points.
pub(crate) fn folded(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let lowered = text.chars().flat_map(char::to_lowercase);
    let bare = lowered.nfkd().filter(|c| !is_accent(*c) && class(*c) != Class::Nothing);
    bare.flat_map(plain_letters).nfc().collect()
}

/// Marks that people leave out when they type in haste. The vowel signs of Indian scripts and the voicing marks of
/// Japanese are no such marks: without them another word is meant.
fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}')
}

/// Letters that Unicode keeps apart and people do not.
fn plain_letters(c: char) -> impl Iterator<Item = char> {
    let (first, second) = match c {
        'ß' => ('s', Some('s')),
        'æ' => ('a', Some('e')),
        'œ' => ('o', Some('e')),
        'ø' => ('o', None),
        'ł' => ('l', None),
        'đ' => ('d', None),
        'ı' => ('i', None),
        'ٱ' => ('ا', None),
        'ى' | 'ی' | 'ې' => ('ي', None),
        'ک' => ('ك', None),
        'ة' | 'ۀ' | 'ە' => ('ه', None),
        _ => (c, None),
    };
    std::iter::once(first).chain(second)
}

/// What a character is, as far as cutting a text into words goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    Digit(u32),
    /// A letter of a script that parts its words by spaces.
    Letter,
    /// A letter of a script that writes words without spaces between them.
    Unspaced,
    /// Punctuation, in its plain form: one of `- ' , ; : . ! ? / & + %` or a line break.
    Mark(char),
    /// An emoji or another sign.
    Sign,
    Space,
    /// A sign that says nothing: a quotation mark, a skin colour, a joiner.
    Nothing,
}

/// The class of a character.
pub(crate) fn class(c: char) -> Class {
    match c {
        '0'..='9' => Class::Digit(u32::from(c) - u32::from('0')),
        'a'..='z' | 'A'..='Z' => Class::Letter,
        '\n' => Class::Mark('\n'),
        '-' | '\'' | ',' | ';' | ':' | '.' | '!' | '?' | '/' | '&' | '+' | '%' => Class::Mark(c),
        '\u{2010}'..='\u{2015}' | '−' | '~' | '〜' | '～' | '－' | '﹣' => Class::Mark('-'),
        '’' | '‘' | '`' | '´' | 'ʼ' | '′' | '＇' => Class::Mark('\''),
        '،' | '、' | '，' => Class::Mark(','),
        '؛' | '；' => Class::Mark(';'),
        '：' | '∶' => Class::Mark(':'),
        '。' | '．' | '…' | '।' | '۔' => Class::Mark('.'),
        '？' | '؟' => Class::Mark('?'),
        '！' => Class::Mark('!'),
        '／' | '・' | '|' => Class::Mark('/'),
        '＆' => Class::Mark('&'),
        '％' | '٪' => Class::Mark('%'),
        '\u{200b}'
        | '\u{200d}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}' => Class::Nothing,
        '\u{fe00}'..='\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}' => Class::Nothing,
        '"' | '“' | '”' | '„' | '«' | '»' | '¿' | '¡' | '「' | '」' | '『' | '』' | '(' | ')'
        | '[' | ']' | '{' | '}' | '*' | '_' | '<' | '>' | '（' | '）' => Class::Space,
        // In Persian it stands where others put a space: both are typed.
        '\u{200c}' => Class::Space,
        _ if c.is_whitespace() || c.is_control() => Class::Space,
        _ => other_class(c),
    }
}

fn other_class(c: char) -> Class {
    if let Some(digit) = digit(c) {
        Class::Digit(digit)
    } else if is_unspaced(c) {
        Class::Unspaced
    } else if c.is_alphanumeric() || unicode_normalization::char::is_combining_mark(c) {
        Class::Letter
    } else {
        Class::Sign
    }
}

/// Japanese, Chinese, Thai, Lao, Burmese, Khmer.
fn is_unspaced(c: char) -> bool {
    matches!(c,
        '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3005}'..='\u{3007}'
        | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff66}'..='\u{ff9f}'
        | '\u{20000}'..='\u{3ffff}')
}

/// The zeros of the scripts that have digits of their own; the other nine follow each.
const ZEROS: [char; 24] = [
    '\u{660}', '\u{6f0}', '\u{7c0}', '\u{966}', '\u{9e6}', '\u{a66}', '\u{ae6}', '\u{b66}',
    '\u{be6}', '\u{c66}', '\u{ce6}', '\u{d66}', '\u{de6}', '\u{e50}', '\u{ed0}', '\u{f20}',
    '\u{1040}', '\u{1090}', '\u{17e0}', '\u{1810}', '\u{1946}', '\u{19d0}', '\u{a9d0}', '\u{ff10}',
];

fn digit(c: char) -> Option<u32> {
    let value =
        |zero: &char| u32::from(c).checked_sub(u32::from(*zero)).filter(|value| *value < 10);
    ZEROS.iter().find_map(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(folded(text), expected, "{text:?}");
    }

    #[test]
    fn a_word_has_one_form_however_it_is_typed() {
        check("WALK", "walk");
        check("Ｗａｌｋ", "walk");
        check("Dehnübung", "dehnubung");
        check("Straße", "strasse");
        check("İyi", "iyi");
        check("أحمد", "احمد");
        check("مَشي", "مشي");
        check("ｶﾞ", "ガ");
        check("ещё", "еще");
    }

    #[test]
    fn vowel_signs_that_make_another_word_stay() {
        check("दिन", "दिन");
        check("がく", "がく");
    }

    #[test]
    fn every_script_has_its_digits() {
        for (text, value) in [("٣", 3), ("۷", 7), ("５", 5), ("९", 9), ("8", 8)] {
            assert_eq!(class(text.chars().next().unwrap()), Class::Digit(value), "{text}");
        }
    }
}
