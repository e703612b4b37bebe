//! The fonts inside the binary: which of them has a letter, and how wide a text is in them once it is shaped.
//!
//! Another family is two more lines in `FACES`. Each of the Noto fonts holds whole scripts and nothing else, so that the
//! first that has a letter is the one that is meant for it.

use std::{ops::Range, sync::Arc};

use harfrust::{Direction, FontRef, ShapeOptions, ShaperData, UnicodeBuffer};
use resvg::usvg::fontdb::{Database, Source};
use ttf_parser::{FaceParsingError, GlyphId};
use unicode_bidi::{BidiInfo, Level};

macro_rules! face {
    ($family:literal, $weight:ident, $file:literal) => {
        (
            $family,
            Weight::$weight,
            include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/fonts/", $file)),
        )
    };
}

/// By the names that they go by, in the order in which they are asked for a letter.
const FACES: [(&str, Weight, &[u8]); 8] = [
    face!("Noto Sans Arabic", Regular, "NotoSansArabic-Regular.ttf"),
    face!("Noto Sans Arabic", Bold, "NotoSansArabic-Bold.ttf"),
    face!("Noto Sans Devanagari", Regular, "NotoSansDevanagari-Regular.ttf"),
    face!("Noto Sans Devanagari", Bold, "NotoSansDevanagari-Bold.ttf"),
    face!("DejaVu Sans", Regular, "DejaVuSans.ttf"),
    face!("DejaVu Sans", Bold, "DejaVuSans-Bold.ttf"),
    face!("Noto Sans CJK JP", Regular, "NotoSansJP-Regular.otf"),
    face!("Noto Sans CJK JP", Bold, "NotoSansJP-Bold.otf"),
];

/// What stands for a letter that no font has, so that it is seen that there was one.
const UNKNOWN: char = '□';

/// Makes a text run from right to left whatever its signs would do by themselves, and ends that (UAX #9).
const OVERRIDE: (char, char) = ('\u{202e}', '\u{202c}');

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    Regular,
    Bold,
}

/// A part of a text that one face draws in one direction.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    pub text: String,
    pub family: &'static str,
    pub weight: Weight,
    /// From the left of the whole text, and how wide it is, at a size of one pixel.
    pub at: f32,
    pub width: f32,
}

impl Run {
    /// Whether there is more in it than room between words.
    pub fn is_seen(&self) -> bool {
        self.text.chars().any(|letter| letter != ' ' && !directs(letter) && !joins(letter))
    }
}

pub struct Fonts {
    faces: Vec<Face>,
}

struct Face {
    family: &'static str,
    weight: Weight,
    letters: ttf_parser::Face<'static>,
    font: FontRef<'static>,
    shaping: ShaperData,
}

impl Fonts {
    /// Reads the tables of the embedded fonts.
    pub fn load() -> Result<Self, FaceParsingError> {
        let faces = FACES.iter().map(|&(family, weight, bytes)| {
            let letters = ttf_parser::Face::parse(bytes, 0)?;
            let font = FontRef::new(bytes).map_err(|_| FaceParsingError::UnknownMagic)?;
            Ok(Face { family, weight, letters, shaping: ShaperData::new(&font), font })
        });
        Ok(Self { faces: faces.collect::<Result<_, _>>()? })
    }

    /// The fonts as the renderer wants them.
    pub fn database() -> Database {
        let mut database = Database::new();
        for (_, _, bytes) in FACES {
            database.load_font_source(Source::Binary(Arc::new(bytes)));
        }
        database
    }

    /// The width of `text` in pixels at a size of one pixel.
    pub fn width(&self, text: &str, weight: Weight) -> f32 {
        self.runs(text, weight, false).iter().map(|run| run.width).sum()
    }

    /// The letter itself, or what stands for one that no font has; nothing of what is not seen and does nothing.
    pub fn drawable(&self, letter: char) -> Option<char> {
        match letter {
            letter if directs(letter) || joins(letter) => Some(letter),
            // Variation selectors choose between forms of which there is but one here.
            '\u{fe00}'..='\u{fe0f}' | '\u{200b}' | '\u{feff}' => None,
            letter if self.faces.iter().any(|face| face.has(letter)) => Some(letter),
            _ => Some(UNKNOWN),
        }
    }

    /// A text in runs, in the order in which it is read, each with its place in the line.
    pub fn runs(&self, text: &str, weight: Weight, is_right_to_left: bool) -> Vec<Run> {
        let base = if is_right_to_left { Level::rtl() } else { Level::ltr() };
        let directions = BidiInfo::new(text, Some(base));
        let Some(paragraph) = directions.paragraphs.first() else { return Vec::new() };
        let levels = directions.reordered_levels(paragraph, paragraph.range.clone());
        let parts = self.parts(&text[paragraph.range.clone()], weight, &levels);
        let of_parts: Vec<Level> = parts.iter().map(|part| part.level).collect();
        let mut runs: Vec<Run> = parts.iter().map(|part| self.run(text, part)).collect();
        let mut at = 0.0;
        for place in BidiInfo::reorder_visual(&of_parts) {
            runs[place].at = at;
            at += runs[place].width;
        }
        runs
    }

    /// Where the face or the direction changes.
    fn parts(&self, text: &str, weight: Weight, levels: &[Level]) -> Vec<Part> {
        let mut parts: Vec<Part> = Vec::new();
        for (start, letter) in text.char_indices() {
            let (level, end) = (levels[start], start + letter.len_utf8());
            let before = parts.last().map(|part| part.face);
            let face = self.face_for(letter, weight, before);
            match parts.last_mut() {
                Some(part) if part.face == face && part.level == level => part.range.end = end,
                _ => parts.push(Part { range: start..end, face, level }),
            }
        }
        parts
    }

    /// The place of the face that draws a letter. What has no form of its own goes with what stands before it.
    fn face_for(&self, letter: char, weight: Weight, before: Option<usize>) -> usize {
        let goes_along = directs(letter) || joins(letter) || letter == ' ';
        if let Some(before) =
            before.filter(|before| goes_along || self.faces[*before].marks(letter))
        {
            return before;
        }
        let having = |(_, face): &(usize, &Face)| face.has(letter);
        let mut faces = self.faces.iter().enumerate().filter(having);
        let other = faces.clone().next();
        let found = faces.find(|(_, face)| face.weight == weight).or(other);
        let of_latin = |face: &Face| face.weight == weight && face.has('a');
        let of_latin = || self.faces.iter().position(of_latin).unwrap_or_default();
        found.map_or_else(of_latin, |(place, _)| place)
    }

    fn run(&self, text: &str, part: &Part) -> Run {
        let face = &self.faces[part.face];
        let shown: String = text[part.range.clone()].chars().filter(|c| !directs(*c)).collect();
        let width = face.width(&shown, part.level.is_rtl());
        let text = if part.level.is_rtl() && !shown.is_empty() {
            format!("{}{shown}{}", OVERRIDE.0, OVERRIDE.1)
        } else {
            shown
        };
        Run { text, family: face.family, weight: face.weight, at: 0.0, width }
    }
}

struct Part {
    range: Range<usize>,
    face: usize,
    level: Level,
}

impl Face {
    fn has(&self, letter: char) -> bool {
        self.letters.glyph_index(letter).is_some_and(|glyph| glyph != GlyphId(0))
    }

    /// Whether a letter is a sign above, below or behind another, and is there.
    fn marks(&self, letter: char) -> bool {
        is_mark(letter) && self.has(letter)
    }

    /// The width of a text that is shaped in one direction, at a size of one pixel.
    fn width(&self, text: &str, is_right_to_left: bool) -> f32 {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.set_direction(if is_right_to_left {
            Direction::RightToLeft
        } else {
            Direction::LeftToRight
        });
        buffer.guess_segment_properties();
        let shaper = self.shaping.shaper(&self.font).build();
        let units = shaper.units_per_em() as f32;
        let shaped = shaper.shape(buffer, ShapeOptions::new());
        shaped.glyph_positions().iter().map(|place| place.x_advance as f32).sum::<f32>() / units
    }
}

/// Whether a letter only says in which direction others run.
pub fn directs(letter: char) -> bool {
    matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Whether a letter only says whether its neighbours join.
fn joins(letter: char) -> bool {
    matches!(letter, '\u{200c}' | '\u{200d}')
}

/// Whether a letter stands on another, which is not to be parted from it.
pub fn is_mark(letter: char) -> bool {
    matches!(letter,
        '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5bd}' | '\u{610}'..='\u{61a}'
        | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}' | '\u{900}'..='\u{903}'
        | '\u{93a}'..='\u{94f}' | '\u{951}'..='\u{957}' | '\u{962}' | '\u{963}'
        | '\u{3099}' | '\u{309a}' | '\u{fe20}'..='\u{fe2f}')
        || joins(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The runs from left to right as they stand on the picture.
    #[track_caller]
    fn check(text: &str, is_right_to_left: bool, expected: &[(&str, &str)]) {
        let mut runs = Fonts::load().unwrap().runs(text, Weight::Regular, is_right_to_left);
        runs.retain(|run| !run.text.is_empty());
        runs.sort_by(|one, next| one.at.total_cmp(&next.at));
        let bare = |run: &Run| run.text.replace([OVERRIDE.0, OVERRIDE.1], "");
        let told: Vec<(String, &str)> = runs.iter().map(|run| (bare(run), run.family)).collect();
        let told: Vec<(&str, &str)> =
            told.iter().map(|(text, family)| (text.as_str(), *family)).collect();
        assert_eq!(told, expected);
    }

    #[test]
    fn each_script_has_its_font_and_stands_where_it_is_read() {
        let (latin, arabic) = ("DejaVu Sans", "Noto Sans Arabic");
        check("Прогулка 20", false, &[("Прогулка 20", latin)]);
        check("7 दिन", false, &[("7 ", latin), ("दिन", "Noto Sans Devanagari")]);
        check(
            "歩く20分",
            false,
            &[("歩く", "Noto Sans CJK JP"), ("20", latin), ("分", "Noto Sans CJK JP")],
        );
        check("مشي", true, &[("مشي", arabic)]);
        // The number is read after the word, and stands left of it; Latin words keep their own direction.
        check("مشي 20", true, &[("20", latin), ("مشي ", arabic)]);
        check(
            "اكتب \u{2068}/done\u{2069} الآن",
            true,
            &[("الآن", arabic), (" ", latin), ("/done", latin), ("اكتب ", arabic)],
        );
    }

    #[test]
    fn arabic_is_measured_joined_and_devanagari_with_its_signs() {
        let fonts = Fonts::load().unwrap();
        let apart: f32 =
            "سلام".chars().map(|letter| fonts.width(&letter.to_string(), Weight::Regular)).sum();
        assert!(fonts.width("سلام", Weight::Regular) < apart * 0.9);
        let whole = fonts.width("कि", Weight::Regular);
        assert!(whole > fonts.width("क", Weight::Regular), "{whole}");
    }

    #[test]
    fn what_no_font_has_is_seen_as_a_box() {
        let fonts = Fonts::load().unwrap();
        assert_eq!(fonts.drawable('한'), Some('□'));
        assert_eq!(fonts.drawable('步'), Some('步'));
        assert_eq!(fonts.drawable('\u{fe0f}'), None);
    }
}
