//! From SVG to pixels, for whatever is drawn.

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

/// A picture that could not be drawn.
#[derive(Debug, thiserror::Error)]
pub enum BadPicture {
    #[error("reading an embedded font")]
    Font(#[from] ttf_parser::FaceParsingError),
    #[error("reading a picture's SVG")]
    Svg(#[from] Box<resvg::usvg::Error>),
    #[error("a picture without a size")]
    NoSize,
    #[error("encoding a picture as PNG")]
    Png(#[from] png::EncodingError),
    #[error("encoding an animation")]
    Gif(#[from] gif::EncodingError),
    #[error("compressing a page")]
    Pdf(std::io::Error),
}

/// The pixels of a picture, as many as its SVG says; it should leave none of its ground bare, since
/// Telegram knows no transparency in photos and films.
pub(super) fn pixels(svg: &str, options: &Options<'_>) -> Result<Pixmap, BadPicture> {
    let tree = Tree::from_str(svg, options).map_err(Box::new)?;
    let size = tree.size().to_int_size();
    let mut pixels = Pixmap::new(size.width(), size.height()).ok_or(BadPicture::NoSize)?;
    resvg::render(&tree, Transform::identity(), &mut pixels.as_mut());
    Ok(pixels)
}
