//! From SVG to PNG.

use png::{BitDepth, ColorType, Compression, Encoder, Filter};
use resvg::tiny_skia::Pixmap;
use resvg::usvg::Options;

use crate::{
    BadPicture,
    palette::{Seen, rgb},
    raster,
};

/// As many colours as fit into a byte: a third of the bytes, and faster to compress.
const COLOURS: usize = 256;

/// Draws SVG as PNG, a pixel each.
pub fn png(svg: &str, options: &Options<'_>) -> Result<Vec<u8>, BadPicture> {
    encode(&raster::pixels(svg, options)?)
}

fn encode(picture: &Pixmap) -> Result<Vec<u8>, BadPicture> {
    let mut seen = Seen::default();
    seen.add(picture);
    let mut palette = seen.palette(COLOURS);
    let mut places = Vec::with_capacity(picture.pixels().len());
    for run in picture.pixels().chunk_by(PartialEq::eq) {
        places.resize(places.len() + run.len(), palette.place(rgb(run[0])));
    }
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, picture.width(), picture.height());
    encoder.set_color(ColorType::Indexed);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_palette(palette.bytes());
    encoder.set_compression(Compression::Fast);
    encoder.set_filter(Filter::Up);
    encoder.write_header()?.write_image_data(&places)?;
    Ok(bytes)
}
