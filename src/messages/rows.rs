//! Buttons in rows that can be read on a small phone: where a language needs more letters than a row has room for, the
//! row becomes two.

use super::screen::Button;

/// How wide a row of buttons is on a phone of 390 pixels: as wide as the message above it, which leaves room at its side.
const ROW: f32 = 314.0;

/// How large a button's letters are, and what it has left and right of them and towards the next one, in pixels.
const ONE_OR_TWO: (f32, f32) = (15.0, 2.0 * 8.0 + 4.0);

/// The same in a row of more buttons, where clients leave less around the words.
const MORE: (f32, f32) = (13.6, 2.0 * 1.0 + 4.0);

/// The same rows, each of as many buttons as can be read side by side.
pub fn wrapped(rows: Vec<Vec<Button>>) -> Vec<Vec<Button>> {
    rows.into_iter().flat_map(of_row).collect()
}

fn of_row(row: Vec<Button>) -> Vec<Vec<Button>> {
    let mut rows: Vec<Vec<Button>> = Vec::new();
    for button in row {
        match rows.last_mut() {
            Some(last) if fits(last.iter().chain([&button])) => last.push(button),
            _ => rows.push(vec![button]),
        }
    }
    rows
}

/// Whether each of these can be read side by side; Telegram gives all of a row the same width.
pub fn fits<'b>(row: impl Iterator<Item = &'b Button> + Clone) -> bool {
    let count = row.clone().count();
    let (letters, around) = if count > 2 { MORE } else { ONE_OR_TWO };
    let room = ROW / count as f32 - around;
    row.map(|button| width(&button.label) * letters).all(|width| width <= room)
}

/// How wide a label is about, in parts of its letters' size.
fn width(label: &str) -> f32 {
    label.chars().map(em).sum()
}

/// The width of a letter in those of the phones' own fonts, in parts of its size; emoji and ideographs are square.
fn em(letter: char) -> f32 {
    match letter {
        '\u{200b}'..='\u{200f}' | '\u{2066}'..='\u{2069}' | '\u{fe0e}' | '\u{fe0f}' => 0.0,
        // Vowel signs above and below their letter.
        '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{93c}' | '\u{941}'..='\u{94d}' => 0.0,
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '’' | '|' | '!' | '‹' | '›'
        | 'ı' => 0.27,
        ' ' | 'f' | 't' | 'r' | '(' | ')' | '-' | '·' | '/' => 0.33,
        'm' | 'w' | 'M' | 'W' | 'ж' | 'ш' | 'щ' | 'ю' | 'ы' | 'Ж' | 'Ш' | 'Щ' | 'Ю' => {
            0.82
        }
        'A'..='Z' | 'А'..='Я' => 0.66,
        '\u{600}'..='\u{6ff}' => 0.5,
        '\u{900}'..='\u{97f}' => 0.6,
        '\u{2300}'..='\u{2bff}' | '\u{3000}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}' => 1.0,
        '\u{1f000}'..='\u{1ffff}' => 1.25,
        _ => 0.54,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{messages::screen::Action, usecases::buttons::SafetyPress};

    #[track_caller]
    fn check(labels: &[&str], expected: &str) {
        let button = |label: &&str| Button {
            label: (*label).to_owned(),
            action: Action::Press(SafetyPress::RedFlags.into()),
        };
        let rows = wrapped(vec![labels.iter().map(button).collect()]);
        let told: Vec<String> = rows
            .iter()
            .map(|row| row.iter().map(|button| button.label.as_str()).collect::<Vec<_>>().join("|"))
            .collect();
        assert_eq!(told.join("/"), expected);
    }

    #[test]
    fn a_row_holds_as_many_as_can_be_read_side_by_side() {
        check(&["Yes", "No"], "Yes|No");
        check(&["✅ Done", "⏰ Later", "⚠️ Hurts", "More"], "✅ Done|⏰ Later|⚠️ Hurts|More");
        check(
            &["✅ Erledigt", "⏰ Später", "⚠️ Tut weh", "Mehr"],
            "✅ Erledigt|⏰ Später|⚠️ Tut weh|Mehr",
        );
        check(&["Beckenkippen im Vierfüßler", "Brücke"], "Beckenkippen im Vierfüßler/Brücke");
        check(
            &["ようつうのためのストレッチをする", "はい"],
            "ようつうのためのストレッチをする/はい",
        );
    }
}
