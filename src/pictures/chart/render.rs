//! From SVG to PNG.

use png::{BitDepth, ColorType, Compression, Encoder, Filter};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{self, Options, Tree};

use super::palette;

/// A picture that could not be drawn.
#[derive(Debug, thiserror::Error)]
pub enum BadPicture {
    #[error("reading an embedded font")]
    Font(#[from] ttf_parser::FaceParsingError),
    #[error("reading the picture's SVG")]
    Svg(#[from] usvg::Error),
    #[error("a picture without a size")]
    NoSize,
    #[error("encoding the picture as PNG")]
    Png(#[from] png::EncodingError),
}

/// Draws SVG as PNG, a pixel each.
pub fn png(svg: &str, options: &Options<'_>) -> Result<Vec<u8>, BadPicture> {
    let tree = Tree::from_str(svg, options)?;
    let size = tree.size().to_int_size();
    let mut pixels = Pixmap::new(size.width(), size.height()).ok_or(BadPicture::NoSize)?;
    resvg::render(&tree, Transform::identity(), &mut pixels.as_mut());
    encode(&pixels)
}

fn encode(pixels: &Pixmap) -> Result<Vec<u8>, BadPicture> {
    let indexed = palette::index(pixels);
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, pixels.width(), pixels.height());
    encoder.set_color(ColorType::Indexed);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_palette(indexed.palette);
    encoder.set_compression(Compression::Fast);
    encoder.set_filter(Filter::Up);
    encoder.write_header()?.write_image_data(&indexed.pixels)?;
    Ok(bytes)
}
