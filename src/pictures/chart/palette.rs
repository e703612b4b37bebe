//! Pixels in at most 256 colours: a third of the bytes, and faster to compress.

use std::collections::HashMap;

use resvg::tiny_skia::{Pixmap, PremultipliedColorU8};

/// As many colours as fit into a byte.
const MOST: usize = 256;

type Colour = [u8; 3];

/// An opaque picture with a byte a pixel.
pub struct Indexed {
    /// Red, green and blue of each colour.
    pub palette: Vec<u8>,
    /// The place of each pixel's colour in the palette.
    pub pixels: Vec<u8>,
}

/// Keeps the most frequent colours; each of the others, shades at the edges of letters, becomes
/// the nearest of them.
pub fn index(pixmap: &Pixmap) -> Indexed {
    let by_frequency = by_frequency(pixmap.pixels());
    let kept: Vec<Colour> = by_frequency.iter().copied().take(MOST).collect();
    let places: HashMap<Colour, u8> =
        by_frequency.iter().map(|&colour| (colour, nearest(colour, &kept))).collect();
    let mut pixels = Vec::with_capacity(pixmap.pixels().len());
    for run in pixmap.pixels().chunk_by(PartialEq::eq) {
        pixels.resize(pixels.len() + run.len(), places[&colour(run[0])]);
    }
    Indexed { palette: kept.concat(), pixels }
}

fn by_frequency(pixels: &[PremultipliedColorU8]) -> Vec<Colour> {
    let mut counts: HashMap<Colour, usize> = HashMap::new();
    for run in pixels.chunk_by(PartialEq::eq) {
        *counts.entry(colour(run[0])).or_default() += run.len();
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_unstable_by_key(|&(colour, count)| (std::cmp::Reverse(count), colour));
    counts.into_iter().map(|(colour, _)| colour).collect()
}

fn colour(pixel: PremultipliedColorU8) -> Colour {
    [pixel.red(), pixel.green(), pixel.blue()]
}

/// The place of the colour that is most like the wanted one; the first 256 are looked at.
fn nearest(wanted: Colour, kept: &[Colour]) -> u8 {
    let distance = |colour: &Colour| -> u32 {
        colour.iter().zip(wanted).map(|(a, b)| u32::from(a.abs_diff(b)).pow(2)).sum()
    };
    let places = (0..=u8::MAX).zip(kept);
    places.min_by_key(|(_, colour)| distance(colour)).map_or(0, |(place, _)| place)
}
