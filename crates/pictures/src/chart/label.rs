//! A text on a picture, and how it is made to fit: first smaller, then in lines, at last cut.

use super::colours::INK;
use super::fonts::{Fonts, Weight};

/// The usual size: a phone shows a picture at little more than a third, so this becomes eleven.
pub const TEXT: f32 = 28.0;
/// How much smaller a text may become before it is cut.
const SMALLEST: f32 = 0.75;
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
        let words: Vec<&str> = text.split_whitespace().collect();
        let widest = words.iter().map(|word| self.width(fonts, word)).fold(0.0, f32::max);
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

    fn lines(self, fonts: &Fonts, words: &[&str]) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        for word in words {
            match lines.last_mut() {
                Some(line) if self.width(fonts, &format!("{line} {word}")) <= self.room => {
                    line.push(' ');
                    line.push_str(word);
                }
                _ => lines.push((*word).to_owned()),
            }
        }
        lines
    }

    /// Without what XML cannot hold and what no font can draw; every kind of space is a space.
    fn clean(self, fonts: &Fonts, text: &str) -> String {
        let spaced = text.chars().map(|c| if c.is_whitespace() { ' ' } else { c });
        let is_sound = |c: &char| !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}');
        spaced.filter(is_sound).filter(|&letter| fonts.has(letter, self.weight)).collect()
    }

    /// The text, as much of it as fits at this very size, and "…" where something is missing.
    fn cut(self, fonts: &Fonts, text: &str) -> String {
        if self.width(fonts, text) <= self.room {
            return text.to_owned();
        }
        let mut left = self.room - self.width(fonts, "…");
        let fits = |letter: &char| {
            left -= self.width(fonts, letter.encode_utf8(&mut [0; 4]));
            left >= 0.0
        };
        let kept: String = text.chars().take_while(fits).collect();
        format!("{}…", kept.trim_end())
    }

    /// Pixels from the start to the end of a text.
    pub fn width(self, fonts: &Fonts, text: &str) -> f32 {
        fonts.width(text, self.weight) * self.size
    }
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
    fn what_cannot_be_drawn_is_left_out() {
        let (text, _) = Label::new(28.0, 400.0).fit(&fonts(), "Anna\u{1b} \u{202f}& \u{1f338}Нуар");

        assert_eq!(text, "Anna  & Нуар");
    }

    #[test]
    fn nothing_gives_no_lines() {
        assert!(Label::new(28.0, 220.0).wrap(&fonts(), " \n", 2).0.is_empty());
    }
}
