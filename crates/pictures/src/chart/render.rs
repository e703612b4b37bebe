//! From SVG to PNG.

use png::Compression;
use resvg::usvg::Options;

use crate::{BadPicture, indexed, raster};

/// Draws SVG as PNG, a pixel each.
pub fn png(svg: &str, options: &Options<'_>) -> Result<Vec<u8>, BadPicture> {
    indexed::png(&raster::pixels(svg, options)?, Compression::Fast)
}
