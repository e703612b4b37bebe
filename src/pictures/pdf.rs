//! From SVG to a PDF of one page: what is drawn as lines and areas, so that it is sharp on paper.
//!
//! It knows what our own pictures are made of: areas and lines in plain colours, and texts, which
//! become the outlines of their letters. A gradient or a picture within the picture is left out.

use std::io::Write;

use flate2::{Compression, write::ZlibEncoder};
use pdf_writer::{
    Content, Filter, Finish, Pdf, Rect, Ref, Settings, TextStr,
    types::{LineCapStyle, LineJoinStyle},
};
use resvg::tiny_skia::{PathSegment, Point, Transform};
use resvg::usvg::{
    Fill, FillRule, Group, LineCap, LineJoin, Node, Options, Paint, Path, Stroke, Tree,
};

use super::BadPicture;

/// A4 upright, in points.
const A4: (f32, f32) = (595.276, 841.89);

/// The page, A4 upright; the SVG fills its width.
pub(super) fn page(svg: &str, title: &str, options: &Options<'_>) -> Result<Vec<u8>, BadPicture> {
    let tree = Tree::from_str(svg, options).map_err(Box::new)?;
    let mut content = Content::with_settings(Settings { pretty: false });
    // PDF counts from the bottom.
    let scale = A4.0 / tree.size().width();
    content.transform([scale, 0.0, 0.0, -scale, 0.0, A4.1]);
    group(&mut content, tree.root(), Transform::identity());
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(&content.finish()).map_err(BadPicture::Pdf)?;
    let drawn = encoder.finish().map_err(BadPicture::Pdf)?;
    Ok(around(&drawn, title))
}

/// A document of one page with that content.
fn around(content: &[u8], title: &str) -> Vec<u8> {
    let [catalog, pages, page, contents, about] = [1, 2, 3, 4, 5].map(Ref::new);
    let mut pdf = Pdf::with_settings(Settings { pretty: false });
    pdf.catalog(catalog).pages(pages);
    pdf.pages(pages).kids([page]).count(1);
    let mut only = pdf.page(page);
    only.parent(pages).media_box(Rect::new(0.0, 0.0, A4.0, A4.1)).contents(contents);
    only.resources();
    only.finish();
    pdf.stream(contents, content).filter(Filter::FlateDecode);
    pdf.document_info(about).title(TextStr(title)).producer(TextStr("Limber"));
    pdf.finish()
}

fn group(content: &mut Content, group: &Group, above: Transform) {
    let transform = above.pre_concat(group.transform());
    for node in group.children() {
        match node {
            Node::Group(inner) => self::group(content, inner, transform),
            Node::Path(path) => self::path(content, path, transform),
            Node::Text(text) => self::group(content, text.flattened(), transform),
            Node::Image(_) => {}
        }
    }
}

fn path(content: &mut Content, path: &Path, transform: Transform) {
    if !path.is_visible() {
        return;
    }
    if let Some((fill, colour)) =
        path.fill().and_then(|fill: &Fill| Some((fill, plain(fill.paint())?)))
    {
        let [red, green, blue] = colour;
        content.set_fill_rgb(red, green, blue);
        outline(content, path, transform);
        match fill.rule() {
            FillRule::NonZero => content.fill_nonzero(),
            FillRule::EvenOdd => content.fill_even_odd(),
        };
    }
    if let Some((stroke, colour)) =
        path.stroke().and_then(|stroke| Some((stroke, plain(stroke.paint())?)))
    {
        let [red, green, blue] = colour;
        content.set_stroke_rgb(red, green, blue);
        pen(content, stroke);
        outline(content, path, transform);
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

/// The segments of a path; a curve of two ends and one handle is told as one of two handles.
fn outline(content: &mut Content, path: &Path, transform: Transform) {
    let at = |mut point: Point| {
        transform.map_point(&mut point);
        point
    };
    let mut here = Point::zero();
    for segment in path.data().segments() {
        match segment {
            PathSegment::MoveTo(to) => {
                here = at(to);
                content.move_to(short(here.x), short(here.y));
            }
            PathSegment::LineTo(to) => {
                here = at(to);
                content.line_to(short(here.x), short(here.y));
            }
            PathSegment::QuadTo(handle, to) => {
                let (handle, to) = (at(handle), at(to));
                let third = |end: Point| {
                    Point::from_xy(
                        end.x + (handle.x - end.x) / 1.5,
                        end.y + (handle.y - end.y) / 1.5,
                    )
                };
                curve(content, third(here), third(to), to);
                here = to;
            }
            PathSegment::CubicTo(first, second, to) => {
                here = at(to);
                curve(content, at(first), at(second), here);
            }
            PathSegment::Close => {
                content.close_path();
            }
        }
    }
}

fn curve(content: &mut Content, first: Point, second: Point, to: Point) {
    let [x1, y1, x2, y2, x3, y3] = [first.x, first.y, second.x, second.y, to.x, to.y].map(short);
    content.cubic_to(x1, y1, x2, y2, x3, y3);
}

/// To a hundredth: more is not seen, and makes the file larger.
fn short(length: f32) -> f32 {
    (length * 100.0).round() / 100.0
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
