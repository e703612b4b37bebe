//! The fonts inside the binary, and how wide a text is in them.
//!
//! Another family is two more lines in `FACES`: letters that the first family lacks are taken from
//! the next.

use std::sync::Arc;

use resvg::usvg::fontdb::{Database, Source};
use ttf_parser::{Face, FaceParsingError};

/// The families in the order in which they are asked for a letter, as `font-family` wants them.
pub const FAMILIES: &str = "DejaVu Sans";

const FACES: [(Weight, &[u8]); 2] = [
    (
        Weight::Regular,
        include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/fonts/DejaVuSans.ttf")),
    ),
    (
        Weight::Bold,
        include_bytes!(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../../assets/fonts/DejaVuSans-Bold.ttf"
        )),
    ),
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    Regular,
    Bold,
}

pub struct Fonts {
    faces: Vec<(Weight, Face<'static>)>,
}

impl Fonts {
    /// Reads the tables of the embedded fonts.
    pub fn load() -> Result<Self, FaceParsingError> {
        let faces = FACES.iter().map(|&(weight, bytes)| Ok((weight, Face::parse(bytes, 0)?)));
        Ok(Self { faces: faces.collect::<Result<_, _>>()? })
    }

    /// The fonts as the renderer wants them.
    pub fn database() -> Database {
        let mut database = Database::new();
        for (_, bytes) in FACES {
            database.load_font_source(Source::Binary(Arc::new(bytes)));
        }
        database
    }

    /// The width of `text` in pixels at a size of one pixel; a letter that no font has takes none.
    pub fn width(&self, text: &str, weight: Weight) -> f32 {
        text.chars().filter_map(|letter| self.advance(letter, weight)).sum()
    }

    /// Whether a letter can be drawn as more than an empty box.
    pub fn has(&self, letter: char, weight: Weight) -> bool {
        self.advance(letter, weight).is_some()
    }

    fn advance(&self, letter: char, weight: Weight) -> Option<f32> {
        let mut faces = self.faces.iter().filter(|face| face.0 == weight).map(|face| &face.1);
        faces.find_map(|face| {
            let glyph = face.glyph_index(letter)?;
            Some(f32::from(face.glyph_hor_advance(glyph)?) / f32::from(face.units_per_em()))
        })
    }
}
