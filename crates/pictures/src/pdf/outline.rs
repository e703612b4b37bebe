//! An outline as PDF wants it: from our paths, and from the letters of a font.

use pdf_writer::Content;
use resvg::tiny_skia::{Path, PathSegment, Point, Transform};
use ttf_parser::OutlineBuilder;

/// Writes an outline into a content.
pub struct Outline<'c> {
    content: &'c mut Content,
    transform: Transform,
    here: Point,
}

impl<'c> Outline<'c> {
    pub fn new(content: &'c mut Content, transform: Transform) -> Outline<'c> {
        Outline { content, transform, here: Point::zero() }
    }

    /// All of a path.
    pub fn of(&mut self, path: &Path) {
        for segment in path.segments() {
            match segment {
                PathSegment::MoveTo(to) => self.move_to(to.x, to.y),
                PathSegment::LineTo(to) => self.line_to(to.x, to.y),
                PathSegment::QuadTo(handle, to) => self.quad_to(handle.x, handle.y, to.x, to.y),
                PathSegment::CubicTo(one, two, to) => {
                    self.curve_to(one.x, one.y, two.x, two.y, to.x, to.y);
                }
                PathSegment::Close => self.close(),
            }
        }
    }

    fn at(&self, x: f32, y: f32) -> Point {
        let mut point = Point::from_xy(x, y);
        self.transform.map_point(&mut point);
        point
    }

    fn curve(&mut self, one: Point, two: Point, to: Point) {
        let [x1, y1, x2, y2, x3, y3] = [one.x, one.y, two.x, two.y, to.x, to.y].map(short);
        self.content.cubic_to(x1, y1, x2, y2, x3, y3);
        self.here = to;
    }
}

impl OutlineBuilder for Outline<'_> {
    fn move_to(&mut self, x: f32, y: f32) {
        self.here = self.at(x, y);
        self.content.move_to(short(self.here.x), short(self.here.y));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.here = self.at(x, y);
        self.content.line_to(short(self.here.x), short(self.here.y));
    }

    /// A curve of two ends and one handle is told as one of two handles.
    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let (handle, to) = (self.at(x1, y1), self.at(x, y));
        let towards = |end: Point| {
            Point::from_xy(end.x + (handle.x - end.x) / 1.5, end.y + (handle.y - end.y) / 1.5)
        };
        self.curve(towards(self.here), towards(to), to);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.curve(self.at(x1, y1), self.at(x2, y2), self.at(x, y));
    }

    fn close(&mut self) {
        self.content.close_path();
    }
}

/// To a hundredth: more is not seen, and makes the file larger.
pub fn short(length: f32) -> f32 {
    (length * 100.0).round() / 100.0
}
