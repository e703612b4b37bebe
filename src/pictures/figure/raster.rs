//! From SVG to pixels, and to a PNG.

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

use super::BadPicture;

/// The size of every picture in pixels; even, since Telegram makes films of animations.
pub(super) const WIDTH: u32 = 640;
pub(super) const HEIGHT: u32 = 480;

/// The pixels of a picture, which should leave none of its ground bare: Telegram knows no
/// transparency in photos and films.
pub(super) fn pixels(svg: &str) -> Result<Pixmap, BadPicture> {
    let tree = Tree::from_str(svg, &Options::default()).map_err(Box::new)?;
    let mut pixmap = Pixmap::new(WIDTH, HEIGHT).ok_or(BadPicture::Size)?;
    resvg::render(&tree, Transform::default(), &mut pixmap.as_mut());
    Ok(pixmap)
}

pub(super) fn png(svg: &str) -> Result<Vec<u8>, BadPicture> {
    pixels(svg)?.encode_png().map_err(|error| BadPicture::Png(error.into()))
}
