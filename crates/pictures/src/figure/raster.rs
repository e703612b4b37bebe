//! Figures as pixels, all of one size.

use png::Compression;
use resvg::tiny_skia::Pixmap;
use resvg::usvg::Options;

use crate::{BadPicture, indexed, raster};

/// The size of every picture in pixels; even, since Telegram makes films of animations.
pub(super) const WIDTH: u32 = 640;
pub(super) const HEIGHT: u32 = 480;

pub(super) fn pixels(svg: &str) -> Result<Pixmap, BadPicture> {
    raster::pixels(svg, &Options::default())
}

pub(super) fn png(svg: &str) -> Result<Vec<u8>, BadPicture> {
    indexed::png(&pixels(svg)?, Compression::High)
}
