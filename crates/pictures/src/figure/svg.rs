//! Writing SVG: paths and painted shapes. It knows neither bodies nor scenes.

use std::fmt::{self, Write};

use serde::Deserialize;

use super::geometry::{Point, point, polar};

/// A colour as 0xRRGGBB.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub(super) struct Colour(pub(super) u32);

impl Colour {
    /// So much of another colour in it: 0 none, 1 nothing else.
    pub(super) fn mixed(self, other: Colour, share: f64) -> Colour {
        let part = |shift: u32| {
            let [from, to] = [self, other].map(|colour| f64::from(colour.0 >> shift & 0xff));
            ((from + (to - from) * share).round() as u32) << shift
        };
        Colour(part(16) | part(8) | part(0))
    }
}

impl TryFrom<String> for Colour {
    type Error = String;

    fn try_from(written: String) -> Result<Colour, String> {
        let digits = written.strip_prefix('#').filter(|digits| digits.len() == 6);
        let colour = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
        colour.map(Colour).ok_or_else(|| format!("{written:?} is no colour such as \"#57a99a\""))
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:06x}", self.0)
    }
}

/// A picture that is being drawn, each shape over those before it.
#[derive(Default)]
pub(super) struct Svg(String);

impl Svg {
    pub(super) fn fill(&mut self, path: &Path, colour: Colour) {
        self.fade(path, colour, 1.0);
    }

    /// A shape through which so much of what is behind it can be seen: 0 all, 1 nothing.
    pub(super) fn fade(&mut self, path: &Path, colour: Colour, opacity: f64) {
        let _ =
            write!(self.0, r#"<path d="{}" fill="{colour}" fill-opacity="{opacity:.2}"/>"#, path.0);
    }

    pub(super) fn line(&mut self, path: &Path, colour: Colour, width: f64, opacity: f64) {
        let _ = write!(
            self.0,
            r#"<path d="{}" fill="none" stroke="{colour}" stroke-width="{width:.2}" stroke-opacity="{opacity:.2}" stroke-linecap="round" stroke-linejoin="round"/>"#,
            path.0
        );
    }

    /// Adds what `draw` draws, shifted to a place and turned there by so many degrees.
    pub(super) fn placed(&mut self, at: Point, degrees: f64, draw: impl FnOnce(&mut Svg)) {
        let _ = write!(
            self.0,
            r#"<g transform="translate({:.2} {:.2}) rotate({degrees:.2})">"#,
            at.x, at.y
        );
        draw(self);
        self.0.push_str("</g>");
    }

    /// Adds what `draw` draws, as in a mirror: lines to the right run to the left.
    pub(super) fn reflected(&mut self, draw: impl FnOnce(&mut Svg)) {
        self.0.push_str(r#"<g transform="scale(-1 1)">"#);
        draw(self);
        self.0.push_str("</g>");
    }

    /// Adds what `draw` draws, all of it together seen through: 0 all, 1 nothing.
    pub(super) fn veiled(&mut self, opacity: f64, draw: impl FnOnce(&mut Svg)) {
        let _ = write!(self.0, r#"<g opacity="{opacity:.2}">"#);
        draw(self);
        self.0.push_str("</g>");
    }

    /// The document: `width` by `height` pixels over a background, the origin of the scene at a
    /// pixel, y upwards. A mirrored scene runs to the left.
    pub(super) fn finish(self, sheet: &Sheet) -> String {
        let Sheet { width, height, background, origin, scale, mirrored } = sheet;
        let across = if *mirrored { -scale } else { *scale };
        format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}"><rect width="{width}" height="{height}" fill="{background}"/><g transform="translate({} {}) scale({across} {})">{}</g></svg>"#,
            origin.x, origin.y, -scale, self.0
        )
    }
}

/// The sheet that a picture is drawn on.
pub(super) struct Sheet {
    pub(super) width: u32,
    pub(super) height: u32,
    pub(super) background: Colour,
    /// Where the origin of the scene is, in pixels from the upper left.
    pub(super) origin: Point,
    /// Pixels to a centimetre.
    pub(super) scale: f64,
    pub(super) mirrored: bool,
}

/// The outline of a shape.
#[derive(Clone, Default)]
pub(super) struct Path(String);

impl Path {
    pub(super) fn polygon(points: &[Point]) -> Path {
        let mut path = Path::open(points);
        path.0.push('Z');
        path
    }

    pub(super) fn open(points: &[Point]) -> Path {
        let mut path = Path::default();
        for (n, Point { x, y }) in points.iter().enumerate() {
            let _ = write!(path.0, "{}{x:.2} {y:.2}", if n == 0 { 'M' } else { 'L' });
        }
        path
    }

    /// A quadratic curve.
    pub(super) fn curve(from: Point, control: Point, to: Point) -> Path {
        let mut path = Path::default();
        let _ = write!(
            path.0,
            "M{:.2} {:.2}Q{:.2} {:.2} {:.2} {:.2}",
            from.x, from.y, control.x, control.y, to.x, to.y
        );
        path
    }

    pub(super) fn ellipse(centre: Point, across: f64, up: f64) -> Path {
        let mut path = Path::default();
        let _ = write!(
            path.0,
            "M{:.2} {:.2}a{across:.2} {up:.2} 0 1 0 {:.2} 0a{across:.2} {up:.2} 0 1 0 {:.2} 0Z",
            centre.x - across,
            centre.y,
            2.0 * across,
            -2.0 * across
        );
        path
    }

    pub(super) fn rectangle(from: Point, to: Point, rounded: f64) -> Path {
        let (low, high) =
            (point(from.x.min(to.x), from.y.min(to.y)), point(from.x.max(to.x), from.y.max(to.y)));
        let (w, h, r) = (high.x - low.x - 2.0 * rounded, high.y - low.y - 2.0 * rounded, rounded);
        let mut path = Path::default();
        let _ = write!(
            path.0,
            "M{:.2} {:.2}h{w:.2}a{r} {r} 0 0 1 {r} {r}v{h:.2}a{r} {r} 0 0 1 -{r} {r}h{:.2}a{r} {r} 0 0 1 -{r} -{r}v{:.2}a{r} {r} 0 0 1 {r} -{r}Z",
            low.x + r,
            low.y,
            -w,
            -h
        );
        path
    }

    /// A shape with a round end of one radius here and of another there.
    pub(super) fn tapered(from: Point, from_radius: f64, to: Point, to_radius: f64) -> Path {
        let way = to - from;
        let lean = ((from_radius - to_radius) / way.length().max(1e-6)).clamp(-1.0, 1.0).acos();
        let (left, right) =
            (way.direction() + lean.to_degrees(), way.direction() - lean.to_degrees());
        let [a, b] = [left, right].map(|side| from + polar(from_radius, side));
        let [c, d] = [right, left].map(|side| to + polar(to_radius, side));
        let (wide, narrow) =
            (u8::from(from_radius >= to_radius), u8::from(from_radius < to_radius));
        let mut path = Path::default();
        let _ = write!(
            path.0,
            "M{:.2} {:.2}A{from_radius:.2} {from_radius:.2} 0 {wide} 1 {:.2} {:.2}L{:.2} {:.2}A{to_radius:.2} {to_radius:.2} 0 {narrow} 1 {:.2} {:.2}Z",
            a.x, a.y, b.x, b.y, c.x, c.y, d.x, d.y
        );
        path
    }

    /// A tapered limb, as `tapered` makes it, but cut off straight at the far end, as a sleeve.
    pub(super) fn cut(from: Point, from_radius: f64, to: Point, to_radius: f64) -> Path {
        let left = (to - from).unit().left();
        let [a, b] = [1.0, -1.0].map(|side| from + left * (from_radius * side));
        let [c, d] = [-1.0, 1.0].map(|side| to + left * (to_radius * side));
        let mut path = Path::default();
        let _ = write!(
            path.0,
            "M{:.2} {:.2}A{from_radius:.2} {from_radius:.2} 0 0 1 {:.2} {:.2}L{:.2} {:.2}L{:.2} {:.2}Z",
            a.x, a.y, b.x, b.y, c.x, c.y, d.x, d.y
        );
        path
    }

    /// A path as SVG writes it, for shapes with a form of their own.
    pub(super) fn verbatim(data: &str) -> Path {
        Path(data.to_owned())
    }
}

/// Points on a smooth curve through the given ones, so many from each to the next.
pub(super) fn smooth(through: &[Point], steps: usize) -> Vec<Point> {
    let at = |n: isize| through[n.clamp(0, through.len() as isize - 1) as usize];
    let mut points = Vec::with_capacity(through.len() * steps);
    for n in 0..through.len() as isize - 1 {
        let [before, from, to, after] = [at(n - 1), at(n), at(n + 1), at(n + 2)];
        for step in 0..steps {
            let t = step as f64 / steps as f64;
            points.push(
                (from * 2.0
                    + (to - before) * t
                    + (before * 2.0 - from * 5.0 + to * 4.0 - after) * (t * t)
                    + (from * 3.0 - before - to * 3.0 + after) * (t * t * t))
                    * 0.5,
            );
        }
    }
    points.push(at(through.len() as isize - 1));
    points
}
