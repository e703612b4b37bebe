//! The letters of a page. Each is drawn once, in a font made for the page (PDF 32000-1, 9.6.5,
//! "Type 3 Fonts"), and a text says which letters stand where: so it can be searched and copied.

use std::{collections::HashMap, ops::RangeInclusive};

use pdf_writer::{
    Content, Filter, Finish, Name, Pdf, Rect, Ref, Settings, Str,
    types::{SystemInfo, UnicodeCmap},
};
use resvg::tiny_skia::Transform;
use resvg::usvg::{Text, Tree, fontdb::ID};
use ttf_parser::{Face, GlyphId};

use super::{compressed, outline::Outline, plain};
use crate::BadPicture;

/// Letters of one font, whose codes are bytes.
const MAX_GLYPHS: usize = 256;
/// Units of an em, as is usual in PDF.
const EM: f32 = 1000.0;

/// The letters that a page needs, in the order in which they are met.
pub struct Letters<'t> {
    tree: &'t Tree,
    places: HashMap<(ID, u32), usize>,
    letters: Vec<Letter>,
}

struct Letter {
    /// The strokes that draw the letter, in units of an em.
    drawn: Vec<u8>,
    advance: f32,
    /// The units of an em in the font that it comes from.
    units: f32,
    /// The text that the letter stands for.
    text: String,
}

impl<'t> Letters<'t> {
    pub fn of(tree: &'t Tree) -> Letters<'t> {
        Letters { tree, places: HashMap::new(), letters: Vec::new() }
    }

    /// Writes a text into a content.
    pub fn write(&mut self, content: &mut Content, text: &Text, transform: Transform) {
        content.begin_text();
        let mut font = None;
        for span in text.layouted() {
            let colour = span.fill.as_ref().and_then(|fill| plain(fill.paint()));
            let Some([red, green, blue]) = colour.filter(|_| span.visible) else { continue };
            content.set_fill_rgb(red, green, blue);
            for glyph in &span.positioned_glyphs {
                let Some(place) = self.place(glyph.font, glyph.id.0, &glyph.text) else {
                    continue;
                };
                if font != Some(place / MAX_GLYPHS) {
                    content.set_font(Name(name(place / MAX_GLYPHS).as_bytes()), 1.0);
                    font = Some(place / MAX_GLYPHS);
                }
                let units = self.letters[place].units;
                let at = transform.pre_concat(glyph.outline_transform()).pre_scale(units, units);
                content.set_text_matrix([at.sx, at.ky, at.kx, at.sy, at.tx, at.ty]);
                content.show(Str(&[code(place)]));
            }
        }
        content.end_text();
    }

    /// The place of a letter among all; none where its font does not have it.
    fn place(&mut self, font: ID, glyph: u32, text: &str) -> Option<usize> {
        if let Some(place) = self.places.get(&(font, glyph)) {
            return Some(*place);
        }
        let id = GlyphId(u16::try_from(glyph).ok()?);
        let letter = self.tree.fontdb().with_face_data(font, |bytes, index| {
            let face = Face::parse(bytes, index).ok()?;
            Some(Letter::of(&face, id, text))
        })??;
        self.letters.push(letter);
        self.places.insert((font, glyph), self.letters.len() - 1);
        Some(self.letters.len() - 1)
    }

    /// The names of the fonts, and where each will stand.
    pub fn fonts(&self, next: &mut Ref) -> Vec<(String, Ref)> {
        let count = self.letters.len().div_ceil(MAX_GLYPHS);
        (0..count).map(|font| (name(font), next.bump())).collect()
    }

    /// Writes the fonts to where they are to stand.
    ///
    /// # Errors
    /// Says that a letter could not be compressed.
    pub fn write_fonts(
        &self,
        pdf: &mut Pdf,
        fonts: &[(String, Ref)],
        next: &mut Ref,
    ) -> Result<(), BadPicture> {
        for (letters, (_, font)) in self.letters.chunks(MAX_GLYPHS).zip(fonts) {
            let drawn: Vec<Ref> = letters.iter().map(|_| next.bump()).collect();
            let meanings = next.bump();
            let names: Vec<String> = (0..letters.len()).map(|code| format!("g{code}")).collect();
            let codes = codes(letters.len());
            let mut written = pdf.type3_font(*font);
            written.bbox(Rect::new(0.0, 0.0, 0.0, 0.0));
            written.matrix([1.0 / EM, 0.0, 0.0, 1.0 / EM, 0.0, 0.0]);
            written.resources();
            let mut procs = written.char_procs();
            for (name, drawn) in names.iter().zip(&drawn) {
                procs.pair(Name(name.as_bytes()), *drawn);
            }
            procs.finish();
            let named = names.iter().map(|name| Name(name.as_bytes()));
            written.encoding_custom().differences().consecutive(0, named);
            written.first_char(*codes.start()).last_char(*codes.end());
            written.widths(letters.iter().map(|letter| letter.advance));
            written.to_unicode(meanings);
            written.finish();
            let mut cmap = UnicodeCmap::<u8>::new(Name(b"Limber"), ADOBE);
            for (code, letter) in codes.zip(letters) {
                cmap.pair_with_multiple(code, letter.text.chars());
            }
            let cmap = compressed(&cmap.finish())?;
            pdf.stream(meanings, &cmap).filter(Filter::FlateDecode);
            for (letter, at) in letters.iter().zip(drawn) {
                pdf.stream(at, &compressed(&letter.drawn)?).filter(Filter::FlateDecode);
            }
        }
        Ok(())
    }
}

impl Letter {
    fn of(face: &Face<'_>, id: GlyphId, text: &str) -> Letter {
        let units = f32::from(face.units_per_em());
        let scale = EM / units;
        let advance = f32::from(face.glyph_hor_advance(id).unwrap_or_default()) * scale;
        let bounds = face.glyph_bounding_box(id);
        let bounds = bounds.map_or([0; 4], |box_| [box_.x_min, box_.y_min, box_.x_max, box_.y_max]);
        let [left, bottom, right, top] = bounds.map(|edge| f32::from(edge) * scale);
        let mut content = Content::with_settings(Settings { pretty: false });
        content.start_shape_glyph(advance, left, bottom, right, top);
        let scaled = Transform::from_scale(scale, scale);
        if face.outline_glyph(id, &mut Outline::new(&mut content, scaled)).is_some() {
            content.fill_nonzero();
        }
        Letter { drawn: content.finish().into_vec(), advance, units, text: text.to_owned() }
    }
}

const ADOBE: SystemInfo<'_> =
    SystemInfo { registry: Str(b"Adobe"), ordering: Str(b"UCS"), supplement: 0 };

fn name(font: usize) -> String {
    format!("F{font}")
}

/// The code of a letter in its font.
fn code(place: usize) -> u8 {
    u8::try_from(place % MAX_GLYPHS).unwrap_or_default()
}

/// The codes of so many letters, at least one.
fn codes(letters: usize) -> RangeInclusive<u8> {
    0..=code(letters.saturating_sub(1))
}
