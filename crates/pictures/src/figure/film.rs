//! From pictures to a GIF that loops: one palette for all, and of each picture only what is new.
//!
//! Must not know of figures. Only two pictures at a time are in memory as pixels.

use gif::{DisposalMethod, Encoder, Frame, Repeat};
use resvg::tiny_skia::Pixmap;

use super::raster;
use crate::{
    BadPicture,
    palette::{Palette, Rgb, Seen, distance, rgb},
};

/// How many colours a film has: few, since soft edges in many cost more than they give.
const COLOURS: usize = 63;

/// The place in the palette that leaves a pixel as it was: the one after the colours.
const AS_BEFORE: u8 = COLOURS as u8;

/// Squares of distances between colours up to this are not told apart.
const UNSEEN: u32 = 8 * 8;

/// Squares of distances between two colours of the palette are at least this.
const APART: u32 = 12 * 12;

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
        let mut encoder = Encoder::new(&mut bytes, width, height, &padded(&palette))?;
        encoder.set_repeat(Repeat::Infinite)?;
        let mut before: Option<Vec<u8>> = None;
        for (svg, hundredths) in &self.0 {
            let now = draw(&mut palette, &raster::pixels(svg)?, before.as_deref());
            let mut frame = news(&now, before.as_deref());
            frame.delay = *hundredths;
            encoder.write_frame(&frame)?;
            before = Some(now);
        }
        drop(encoder);
        Ok(bytes)
    }

    fn palette(&self) -> Result<Palette, BadPicture> {
        let mut seen = Seen::default();
        for (svg, _) in self.0.iter().step_by(SAMPLED) {
            seen.add(&raster::pixels(svg)?);
        }
        Ok(seen.palette(COLOURS, APART))
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

/// The picture in places of the palette; what has hardly changed stays as it was.
fn draw(palette: &mut Palette, picture: &Pixmap, before: Option<&[u8]>) -> Vec<u8> {
    let mut places = Vec::with_capacity(picture.pixels().len());
    for run in picture.pixels().chunk_by(PartialEq::eq) {
        let (start, colour) = (places.len(), rgb(run[0]));
        places.resize(start + run.len(), palette.place(colour));
        if let Some(before) = before {
            keep(palette, &mut places[start..], &before[start..start + run.len()], colour);
        }
    }
    places
}

/// Leaves what was where it can hardly be told from a colour.
fn keep(palette: &Palette, places: &mut [u8], before: &[u8], colour: Rgb) {
    if places == before {
        return;
    }
    for (place, was) in places.iter_mut().zip(before) {
        if distance(palette.colour(*was), colour) <= UNSEEN {
            *place = *was;
        }
    }
}

/// Red, green, blue for all places, that of `AS_BEFORE` too.
fn padded(palette: &Palette) -> Vec<u8> {
    let mut bytes = palette.bytes();
    bytes.resize((COLOURS + 1) * 3, 0);
    bytes
}
