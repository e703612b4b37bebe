//! Which way a line is read: in a language that is read from the right, a line that begins with somebody's Latin name, a
//! number or a sign is read from the right all the same. Must not know what a line says.

use unicode_bidi::{BidiClass, Direction, bidi_class, get_base_direction};

use super::markup::shown;

/// Makes what follows read from the right (Unicode, U+200F).
const RIGHT_TO_LEFT_MARK: char = '\u{200f}';

/// A text in Telegram's HTML, each of its lines read from the right.
///
/// Clients take a line's direction from its first letter outside isolates (Unicode Standard Annex 9, P2), and values stand
/// in isolates; a line of values alone would be read from the left.
pub fn from_right(html: &str) -> String {
    let lines: Vec<String> = html.split('\n').map(line_from_right).collect();
    lines.join("\n")
}

fn line_from_right(line: &str) -> String {
    let shown = shown(line);
    let has_letters_from_right =
        shown.chars().any(|letter| matches!(bidi_class(letter), BidiClass::R | BidiClass::AL));
    if !has_letters_from_right || get_base_direction(&*shown) == Direction::Rtl {
        return line.to_owned();
    }
    let (tags, rest) = line.split_at(length_of_tags(line));
    format!("{tags}{RIGHT_TO_LEFT_MARK}{rest}")
}

/// How long the tags are that a line begins with, in bytes.
fn length_of_tags(line: &str) -> usize {
    let mut length = 0;
    while line[length..].starts_with('<') {
        let Some(end) = line[length..].find('>') else { break };
        length += end + 1;
    }
    length
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(html: &str, expected: &str) {
        assert_eq!(from_right(html).replace(RIGHT_TO_LEFT_MARK, "RLM"), expected);
    }

    #[test]
    fn a_line_of_a_language_that_is_read_from_the_right_is_marked_where_it_would_not_be() {
        check("مرحبًا Anna", "مرحبًا Anna");
        check("\u{2068}Berlin\u{2069}، كل شيء جاهز", "\u{2068}Berlin\u{2069}، كل شيء جاهز");
        check("<b>\u{2068}مشي\u{2069}</b>", "<b>RLM\u{2068}مشي\u{2069}</b>");
        check("/today: يومك\nأهلًا", "RLM/today: يومك\nأهلًا");
        check("✅ تمّ", "✅ تمّ");
        check("https://limber.example\n\n12:30", "https://limber.example\n\n12:30");
        check("&lt;Anna&gt; مشت", "RLM&lt;Anna&gt; مشت");
    }
}
