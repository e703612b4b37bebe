//! From SVG to a PDF of one page: what is drawn as lines, areas and letters, so that it is sharp on
//! paper, and its texts can be searched and copied.
//!
//! Only what our own pictures are made of is known: plain colours and texts. A gradient, a picture
//! within the picture and a halo round letters are left out.
//!
//! - `outline`: shapes
//! - `letters`: texts

mod letters;
mod outline;

use std::io::Write;

use flate2::{Compression, write::ZlibEncoder};
use pdf_writer::{
    Content, Filter, Finish, Name, Pdf, Rect, Ref, Settings, TextStr,
    types::{LineCapStyle, LineJoinStyle},
};
use resvg::tiny_skia::Transform;
use resvg::usvg::{FillRule, Group, LineCap, LineJoin, Node, Options, Paint, Path, Stroke, Tree};

use self::{letters::Letters, outline::Outline};
use super::BadPicture;

/// A4 upright, in points.
const A4: (f32, f32) = (595.276, 841.89);

/// The page, A4 upright; the SVG fills its width.
pub(super) fn page(svg: &str, title: &str, options: &Options<'_>) -> Result<Vec<u8>, BadPicture> {
    let tree = Tree::from_str(svg, options).map_err(Box::new)?;
    let mut letters = Letters::of(&tree);
    let mut content = Content::with_settings(Settings { pretty: false });
    // PDF counts from the bottom.
    let scale = A4.0 / tree.size().width();
    content.transform([scale, 0.0, 0.0, -scale, 0.0, A4.1]);
    group(&mut content, &mut letters, tree.root(), Transform::identity());
    let drawn = compressed(&content.finish())?;

    let mut next = Ref::new(1);
    let [catalog, pages, page, contents, about] = std::array::from_fn(|_| next.bump());
    let fonts = letters.fonts(&mut next);
    let mut pdf = Pdf::with_settings(Settings { pretty: false });
    pdf.catalog(catalog).pages(pages);
    pdf.pages(pages).kids([page]).count(1);
    let mut only = pdf.page(page);
    only.parent(pages).media_box(Rect::new(0.0, 0.0, A4.0, A4.1)).contents(contents);
    let mut resources = only.resources();
    let mut named = resources.fonts();
    for (name, font) in &fonts {
        named.pair(Name(name.as_bytes()), *font);
    }
    named.finish();
    resources.finish();
    only.finish();
    letters.write_fonts(&mut pdf, &fonts, &mut next)?;
    pdf.stream(contents, &drawn).filter(Filter::FlateDecode);
    pdf.document_info(about).title(TextStr(title)).producer(TextStr("Limber"));
    Ok(pdf.finish())
}

fn compressed(content: &[u8]) -> Result<Vec<u8>, BadPicture> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(content).and_then(|()| encoder.finish()).map_err(BadPicture::Pdf)
}

fn group(content: &mut Content, letters: &mut Letters<'_>, group: &Group, above: Transform) {
    let transform = above.pre_concat(group.transform());
    for node in group.children() {
        match node {
            Node::Group(inner) => self::group(content, letters, inner, transform),
            Node::Path(path) => self::path(content, path, transform),
            Node::Text(text) => letters.write(content, text, transform),
            Node::Image(_) => {}
        }
    }
}

fn path(content: &mut Content, path: &Path, transform: Transform) {
    if !path.is_visible() {
        return;
    }
    let filled = path.fill().and_then(|fill| Some((fill.rule(), plain(fill.paint())?)));
    if let Some((rule, [red, green, blue])) = filled {
        content.set_fill_rgb(red, green, blue);
        Outline::new(content, transform).of(path.data());
        match rule {
            FillRule::NonZero => content.fill_nonzero(),
            FillRule::EvenOdd => content.fill_even_odd(),
        };
    }
    let stroked = path.stroke().and_then(|stroke| Some((stroke, plain(stroke.paint())?)));
    if let Some((stroke, [red, green, blue])) = stroked {
        content.set_stroke_rgb(red, green, blue);
        pen(content, stroke);
        Outline::new(content, transform).of(path.data());
        content.stroke();
    }
}

fn pen(content: &mut Content, stroke: &Stroke) {
    content.set_line_width(stroke.width().get());
    content.set_line_cap(match stroke.linecap() {
        LineCap::Butt => LineCapStyle::ButtCap,
        LineCap::Round => LineCapStyle::RoundCap,
        LineCap::Square => LineCapStyle::ProjectingSquareCap,
    });
    content.set_line_join(match stroke.linejoin() {
        LineJoin::Round => LineJoinStyle::RoundJoin,
        LineJoin::Bevel => LineJoinStyle::BevelJoin,
        LineJoin::Miter | LineJoin::MiterClip => LineJoinStyle::MiterJoin,
    });
    let dashes = stroke.dasharray().unwrap_or_default().iter().copied();
    content.set_dash_pattern(dashes, 0.0);
}

/// Red, green and blue from 0 to 1.
fn plain(paint: &Paint) -> Option<[f32; 3]> {
    match paint {
        Paint::Color(colour) => {
            Some([colour.red, colour.green, colour.blue].map(|part| f32::from(part) / 255.0))
        }
        _ => None,
    }
}
