//! From pictures to a GIF that loops: one palette for all, and of each picture only what is new.
//!
//! It knows nothing of figures. Only two pictures at a time are in memory as pixels.

use std::cmp::Reverse;
use std::collections::HashMap;

use gif::{DisposalMethod, Encoder, Frame, Repeat};
use resvg::tiny_skia::{Pixmap, PremultipliedColorU8};

use super::{BadPicture, raster};

/// How many colours a film has: few, since soft edges in many cost more than they give.
const COLOURS: usize = 63;

/// The place in the palette that leaves a pixel as it was: the one after the colours.
const AS_BEFORE: u8 = COLOURS as u8;

/// Squares of distances between colours up to this are not told apart.
const UNSEEN: i32 = 8 * 8;

/// The palette is made from one picture in so many.
const SAMPLED: usize = 4;

/// The pictures, as SVGs of one size, each seen for so many hundredths of a second.
#[derive(Default)]
pub(super) struct Film(Vec<(String, u16)>);

impl Film {
    /// Shows a picture for a while, or the last one for longer if it is the same.
    pub(super) fn show(&mut self, svg: String, hundredths: u16) {
        match self.0.last_mut() {
            Some((last, shown)) if *last == svg => *shown = shown.saturating_add(hundredths),
            _ => self.0.push((svg, hundredths)),
        }
    }

    /// The GIF's bytes.
    pub(super) fn develop(&self) -> Result<Vec<u8>, BadPicture> {
        let mut palette = self.palette()?;
        let mut bytes = Vec::new();
        let (width, height) = (raster::WIDTH as u16, raster::HEIGHT as u16);
        let mut encoder = Encoder::new(&mut bytes, width, height, &palette.bytes())?;
        encoder.set_repeat(Repeat::Infinite)?;
        let mut before: Option<Vec<u8>> = None;
        for (svg, hundredths) in &self.0 {
            let now = palette.draw(&raster::pixels(svg)?, before.as_deref());
            let mut frame = news(&now, before.as_deref());
            frame.delay = *hundredths;
            encoder.write_frame(&frame)?;
            before = Some(now);
        }
        drop(encoder);
        Ok(bytes)
    }

    fn palette(&self) -> Result<Palette, BadPicture> {
        let mut counts: HashMap<Rgb, usize> = HashMap::new();
        for (svg, _) in self.0.iter().step_by(SAMPLED) {
            for run in raster::pixels(svg)?.pixels().chunk_by(PartialEq::eq) {
                *counts.entry(rgb(run[0])).or_default() += run.len();
            }
        }
        let mut colours: Vec<(Rgb, usize)> = counts.into_iter().collect();
        colours.sort_unstable_by_key(|(colour, count)| (Reverse(*count), *colour));
        colours.truncate(COLOURS);
        let colours = colours.into_iter().map(|(colour, _)| colour).collect();
        Ok(Palette { colours, nearest: HashMap::new() })
    }
}

/// The smallest part of a picture that holds all that has changed.
fn news(now: &[u8], before: Option<&[u8]>) -> Frame<'static> {
    let nothing = vec![AS_BEFORE; now.len()];
    let width = raster::WIDTH as usize;
    let rows = now.chunks(width).zip(before.unwrap_or(&nothing).chunks(width));
    let differs = |(now, before): (&u8, &u8)| now != before;
    let (mut top, mut bottom, mut left, mut right) = (usize::MAX, 0, width - 1, 0);
    for (n, (now, before)) in rows.clone().enumerate().filter(|(_, (now, before))| now != before) {
        (top, bottom) = (top.min(n), n);
        left = left.min(now.iter().zip(before).position(differs).unwrap_or(left));
        right = right.max(now.iter().zip(before).rposition(differs).unwrap_or(right));
    }
    let (top, right) = (top.min(bottom), right.max(left));
    let pixel = |(now, before): (&u8, &u8)| if now == before { AS_BEFORE } else { *now };
    let changed = rows.skip(top).take(bottom - top + 1);
    let buffer = changed
        .flat_map(|(now, before)| now[left..=right].iter().zip(&before[left..=right]).map(pixel));
    Frame {
        left: left as u16,
        top: top as u16,
        width: (right - left + 1) as u16,
        height: (bottom - top + 1) as u16,
        transparent: Some(AS_BEFORE),
        dispose: DisposalMethod::Keep,
        buffer: buffer.collect(),
        ..Frame::default()
    }
}

type Rgb = [u8; 3];

fn rgb(pixel: PremultipliedColorU8) -> Rgb {
    [pixel.red(), pixel.green(), pixel.blue()]
}

/// The colours seen most, and for each colour met so far the nearest of them.
struct Palette {
    colours: Vec<Rgb>,
    nearest: HashMap<Rgb, u8>,
}

impl Palette {
    /// The picture in places of the palette; what has hardly changed stays as it was.
    fn draw(&mut self, picture: &Pixmap, before: Option<&[u8]>) -> Vec<u8> {
        let mut places = Vec::with_capacity(picture.pixels().len());
        for run in picture.pixels().chunk_by(PartialEq::eq) {
            let (start, colour) = (places.len(), rgb(run[0]));
            places.resize(start + run.len(), self.nearest(colour));
            if let Some(before) = before {
                self.keep(&mut places[start..], &before[start..start + run.len()], colour);
            }
        }
        places
    }

    /// Leaves what was where it can hardly be told from a colour.
    fn keep(&self, places: &mut [u8], before: &[u8], colour: Rgb) {
        if places == before {
            return;
        }
        for (place, was) in places.iter_mut().zip(before) {
            if distance(self.colours[usize::from(*was)], colour) <= UNSEEN {
                *place = *was;
            }
        }
    }

    fn nearest(&mut self, colour: Rgb) -> u8 {
        let colours = &self.colours;
        let search = || (0..colours.len()).min_by_key(|n| distance(colours[*n], colour));
        *self.nearest.entry(colour).or_insert_with(|| search().unwrap_or_default() as u8)
    }

    /// Red, green, blue for all places, that of `AS_BEFORE` too.
    fn bytes(&self) -> Vec<u8> {
        let mut bytes = self.colours.concat();
        bytes.resize((COLOURS + 1) * 3, 0);
        bytes
    }
}

/// The square of how far apart two colours are.
fn distance(one: Rgb, other: Rgb) -> i32 {
    (0..3).map(|n| (i32::from(one[n]) - i32::from(other[n])).pow(2)).sum()
}
