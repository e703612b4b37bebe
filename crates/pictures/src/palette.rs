//! Few colours for many: those that are seen most, and for every other the nearest of them. It
//! makes films small, and charts small and fast to compress.

use std::{cmp::Reverse, collections::HashMap};

use resvg::tiny_skia::{Pixmap, PremultipliedColorU8};

/// Red, green and blue.
pub(super) type Rgb = [u8; 3];

pub(super) fn rgb(pixel: PremultipliedColorU8) -> Rgb {
    [pixel.red(), pixel.green(), pixel.blue()]
}

/// How often each colour is seen.
#[derive(Default)]
pub(super) struct Seen(HashMap<Rgb, usize>);

impl Seen {
    pub(super) fn add(&mut self, picture: &Pixmap) {
        for run in picture.pixels().chunk_by(PartialEq::eq) {
            *self.0.entry(rgb(run[0])).or_default() += run.len();
        }
    }

    /// So many of them, 256 at the most: those seen most, of which no two are nearer than `apart`
    /// (as `distance` tells) while there are others. Else the edges of what is large would take the
    /// places of what is small.
    pub(super) fn palette(self, most: usize, apart: u32) -> Palette {
        let mut colours: Vec<(Rgb, usize)> = self.0.into_iter().collect();
        colours.sort_unstable_by_key(|(colour, count)| (Reverse(*count), *colour));
        let mut kept: Vec<Rgb> = Vec::new();
        let mut passed_over = Vec::new();
        for (colour, _) in colours {
            if kept.len() == most {
                break;
            }
            if kept.iter().all(|other| distance(*other, colour) >= apart) {
                kept.push(colour);
            } else {
                passed_over.push(colour);
            }
        }
        let missing = most - kept.len();
        kept.extend(passed_over.into_iter().take(missing));
        Palette { colours: kept, nearest: HashMap::new() }
    }
}

/// The colours that are kept, and for each colour met so far the nearest of them.
pub(super) struct Palette {
    colours: Vec<Rgb>,
    nearest: HashMap<Rgb, u8>,
}

impl Palette {
    /// The place of the colour that is most like the wanted one.
    pub(super) fn place(&mut self, wanted: Rgb) -> u8 {
        let colours = &self.colours;
        let search = || (0..=u8::MAX).zip(colours).min_by_key(|(_, kept)| distance(**kept, wanted));
        *self.nearest.entry(wanted).or_insert_with(|| search().map_or(0, |(place, _)| place))
    }

    /// The colour at a place.
    pub(super) fn colour(&self, place: u8) -> Rgb {
        self.colours[usize::from(place)]
    }

    /// Red, green and blue of each colour, one after the other.
    pub(super) fn bytes(&self) -> Vec<u8> {
        self.colours.concat()
    }
}

/// The square of how far apart two colours are.
pub(super) fn distance(one: Rgb, other: Rgb) -> u32 {
    one.into_iter().zip(other).map(|(one, other)| u32::from(one.abs_diff(other)).pow(2)).sum()
}
