//! A text on a picture, and how it is made to fit: first smaller, then in lines, at last cut.

use super::colours::INK;
use super::fonts::{Fonts, Weight, is_mark};

/// The usual size: a phone shows a picture at little more than a third, so this becomes eleven.
pub const TEXT: f32 = 28.0;
/// How much smaller a text may become before it is cut.
const SMALLEST: f32 = 0.75;
/// No label has room for more letters than these; what lies beyond need not be measured.
const MAX_LETTERS: usize = 600;
/// From one base line to the next, as a part of the size.
pub const LEADING: f32 = 1.24;
/// From the middle of a line down to its base line, as a part of the size.
pub const TO_BASE: f32 = 0.36;

/// How a text is written; sizes and widths in pixels.
#[derive(Clone, Copy, Debug)]
pub struct Label {
    pub size: f32,
    pub weight: Weight,
    pub colour: &'static str,
    pub anchor: Anchor,
    /// The width that it must not exceed.
    pub room: f32,
    /// Whether it stands before other things and wants light round it.
    pub has_halo: bool,
}

/// Which part of the text stands at its place.
#[derive(Clone, Copy, Debug)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

impl Label {
    pub fn new(size: f32, room: f32) -> Self {
        Self {
            size,
            weight: Weight::Regular,
            colour: INK,
            anchor: Anchor::Start,
            room,
            has_halo: false,
        }
    }

    pub fn bold(self) -> Self {
        Self { weight: Weight::Bold, ..self }
    }

    pub fn of_size(self, size: f32) -> Self {
        Self { size, ..self }
    }

    pub fn colour(self, colour: &'static str) -> Self {
        Self { colour, ..self }
    }

    pub fn middle(self) -> Self {
        Self { anchor: Anchor::Middle, ..self }
    }

    pub fn end(self) -> Self {
        Self { anchor: Anchor::End, ..self }
    }

    pub fn halo(self) -> Self {
        Self { has_halo: true, ..self }
    }

    /// The text as it fits into one line, and its size.
    pub fn fit(self, fonts: &Fonts, text: &str) -> (String, f32) {
        let text = self.clean(fonts, text);
        let scale = self.room / self.width(fonts, &text);
        if scale >= SMALLEST {
            return (text, self.size * scale.min(1.0));
        }
        let smallest = Self { size: self.size * SMALLEST, ..self };
        (smallest.cut(fonts, &text), smallest.size)
    }

    /// The text in at most so many lines, and their size.
    pub fn wrap(self, fonts: &Fonts, text: &str, most: usize) -> (Vec<String>, f32) {
        let text = self.clean(fonts, text);
        let words = pieces(&text);
        let widest = words.iter().map(|word| self.width(fonts, word.text)).fold(0.0, f32::max);
        for scale in [1.0, 0.92, 0.84, SMALLEST] {
            let label = Self { size: self.size * scale, ..self };
            let lines = label.lines(fonts, &words);
            if lines.len() <= most && widest * scale <= self.room {
                return (lines, label.size);
            }
        }
        let smallest = Self { size: self.size * SMALLEST, ..self };
        let mut lines = smallest.lines(fonts, &words);
        if lines.len() > most {
            let rest = lines.split_off(most - 1).join(" ");
            lines.push(rest);
        }
        (lines.iter().map(|line| smallest.cut(fonts, line)).collect(), smallest.size)
    }

    fn lines(self, fonts: &Fonts, words: &[Piece<'_>]) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        for word in words {
            let between = if word.is_parted { " " } else { "" };
            let with = |line: &String| format!("{line}{between}{}", word.text);
            match lines.last_mut() {
                Some(line) if self.width(fonts, &with(line)) <= self.room => *line = with(line),
                _ => lines.push(word.text.to_owned()),
            }
        }
        lines
    }

    /// Without what XML cannot hold; what no font can draw is a box, and every kind of space is a space.
    fn clean(self, fonts: &Fonts, text: &str) -> String {
        let spaced = text.chars().map(|c| if c.is_whitespace() { ' ' } else { c });
        let is_sound = |c: &char| !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}');
        let drawn = spaced.filter(is_sound).filter_map(|letter| fonts.drawable(letter));
        drawn.take(MAX_LETTERS).collect()
    }

    /// The text, as much of it as fits at this very size, and "…" where something is missing.
    fn cut(self, fonts: &Fonts, text: &str) -> String {
        if self.width(fonts, text) <= self.room {
            return text.to_owned();
        }
        let cut = |end: usize| format!("{}…", text[..end].trim_end());
        // A letter is not parted from its signs, nor from the one that its virama joins it to.
        let is_end =
            |at: &usize| !text[*at..].starts_with(is_mark) && !text[..*at].ends_with('\u{94d}');
        let ends: Vec<usize> = text.char_indices().map(|(at, _)| at).filter(is_end).collect();
        // A text of more letters is as a rule wider: where it ends is found by halves.
        let fitting = ends.partition_point(|end| self.width(fonts, &cut(*end)) <= self.room);
        cut(ends[..fitting].last().copied().unwrap_or_default())
    }

    /// Pixels from the start to the end of a text.
    pub fn width(self, fonts: &Fonts, text: &str) -> f32 {
        fonts.width(text, self.weight) * self.size
    }
}

/// What of a text stays together in one line.
struct Piece<'t> {
    text: &'t str,
    /// Whether a space stands before it.
    is_parted: bool,
}

/// Words; of scripts without spaces, their letters, except before what ends a phrase and after what begins one.
fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    for word in text.split_whitespace() {
        let (mut start, mut is_parted, mut before) = (0, true, None);
        for (at, letter) in word.char_indices() {
            if before.is_some_and(|before| may_break(before, letter)) {
                pieces.push(Piece { text: &word[start..at], is_parted });
                (start, is_parted) = (at, false);
            }
            before = Some(letter);
        }
        pieces.push(Piece { text: &word[start..], is_parted });
    }
    pieces
}

/// Whether a line may end between two letters (JIS X 4051, the least of it).
fn may_break(before: char, letter: char) -> bool {
    let is_ideographic = |c: char| matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}' | '\u{20000}'..='\u{3ffff}');
    let begins = |c: char| "「『（【〔《〈".contains(c);
    let ends = |c: char| {
        "、。，．・：；！？」』）】〕》〉ーゝゞ々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ…％"
            .contains(c)
    };
    (is_ideographic(before) || is_ideographic(letter)) && !begins(before) && !ends(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fonts() -> Fonts {
        Fonts::load().unwrap()
    }

    #[test]
    fn a_long_word_becomes_smaller_and_then_is_cut() {
        let fonts = fonts();
        let label = Label::new(28.0, 200.0);

        assert_eq!(label.fit(&fonts, "Walk"), ("Walk".to_owned(), 28.0));

        let (text, size) = label.fit(&fonts, "Spazierengehen");
        assert_eq!(text, "Spazierengehen");
        assert!((21.0..28.0).contains(&size), "{size}");

        let (text, size) = label.fit(&fonts, "Rindfleischetikettierung");
        assert!(text.starts_with("Rindfleisch") && text.ends_with('…'), "{text}");
        assert!(Label { size, ..label }.width(&fonts, &text) <= 200.0, "{text}");
    }

    #[test]
    fn a_sentence_becomes_lines_of_one_size() {
        let fonts = fonts();
        let label = Label::new(28.0, 220.0);

        let (lines, size) = label.wrap(&fonts, "61 of 150 this week", 2);
        assert_eq!((lines.join("/"), size), ("61 of 150 this/week".to_owned(), 28.0));

        let (lines, size) = label.wrap(&fonts, &"weeks and weeks ".repeat(20), 2);
        assert_eq!(lines.len(), 2);
        for line in lines {
            assert!(Label { size, ..label }.width(&fonts, &line) <= 220.0, "{line}");
        }
    }

    #[test]
    fn what_cannot_be_drawn_is_a_box() {
        let (text, _) = Label::new(28.0, 400.0).fit(&fonts(), "Anna\u{1b} \u{202f}& \u{1f338}Нуар");

        assert_eq!(text, "Anna  & □Нуар");
    }

    #[test]
    fn japanese_is_broken_between_letters_and_devanagari_is_not_cut_within_one() {
        let fonts = fonts();
        let (lines, size) =
            Label::new(28.0, 200.0).wrap(&fonts, "今週は「散歩」を三回しました。", 3);
        assert_eq!((lines.join("/"), size), ("今週は「散歩」/を三回しまし/た。".to_owned(), 28.0));

        let (text, _) = Label::new(28.0, 40.0).fit(&fonts, "स्ट्रेचिंग");
        assert!(text.ends_with('…') && !text.contains("्…"), "{text}");
    }

    #[test]
    fn nothing_gives_no_lines() {
        assert!(Label::new(28.0, 220.0).wrap(&fonts(), " \n", 2).0.is_empty());
    }
}
