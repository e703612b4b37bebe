//! Shapes and texts written down as SVG; everything is in pixels, from the top left; where a language is read from the
//! right, from the top right, so that whoever draws need not know.
//!
//! Only this file writes SVG.

use std::fmt::Write;

use super::colours::PANEL;
use super::data::Writing;
use super::fonts::{Fonts, Run, Weight};
use super::label::{Anchor, LEADING, Label, TO_BASE};

/// A rectangle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub height: f32,
}

impl Area {
    pub fn new(x: f32, y: f32, width: f32, height: f32) -> Self {
        Self { x, y, width, height }
    }

    pub fn right(self) -> f32 {
        self.x + self.width
    }

    pub fn bottom(self) -> f32 {
        self.y + self.height
    }

    pub fn centre(self) -> (f32, f32) {
        (self.x + self.width / 2.0, self.y + self.height / 2.0)
    }

    /// Smaller by a margin on every side; larger, if it is negative.
    pub fn inset(self, margin: f32) -> Self {
        Self {
            x: self.x + margin,
            y: self.y + margin,
            width: self.width - 2.0 * margin,
            height: self.height - 2.0 * margin,
        }
    }
}

/// A picture that is being drawn.
pub struct Canvas<'a> {
    fonts: &'a Fonts,
    writing: &'a Writing,
    size: (f32, f32),
    body: String,
}

impl<'a> Canvas<'a> {
    pub fn new(fonts: &'a Fonts, writing: &'a Writing, size: (f32, f32), colour: &str) -> Self {
        let mut canvas = Self { fonts, writing, size, body: String::with_capacity(64 * 1024) };
        canvas.rect(Area::new(0.0, 0.0, size.0, size.1), 0.0, colour);
        canvas
    }

    pub fn into_svg(self) -> String {
        let (width, height) = self.size;
        format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}">{}</svg>"#,
            self.body
        )
    }

    /// A number in the language's digits.
    pub fn figure(&self, number: u32) -> String {
        self.writing.figure(number)
    }

    /// Where a point lies from the left.
    fn seen_at(&self, x: f32) -> f32 {
        if self.writing.is_right_to_left { self.size.0 - x } else { x }
    }

    pub fn rect(&mut self, area: Area, radius: f32, colour: &str) {
        self.boxed(area, radius, &format!(r#"fill="{colour}""#));
    }

    pub fn outline(&mut self, area: Area, radius: f32, thickness: f32, colour: &str) {
        let style = format!(r#"fill="none" stroke="{colour}" stroke-width="{thickness}""#);
        self.boxed(area, radius, &style);
    }

    fn boxed(&mut self, area: Area, radius: f32, style: &str) {
        let Area { y, width, height, .. } = area;
        let x = self.seen_at(area.x).min(self.seen_at(area.right()));
        self.write(format_args!(
            r#"<rect x="{x:.1}" y="{y:.1}" width="{width:.1}" height="{height:.1}" rx="{radius:.1}" {style}/>"#
        ));
    }

    pub fn dot(&mut self, (x, y): (f32, f32), radius: f32, colour: &str) {
        let x = self.seen_at(x);
        self.write(format_args!(
            r#"<circle cx="{x:.1}" cy="{y:.1}" r="{radius:.1}" fill="{colour}"/>"#
        ));
    }

    pub fn ring(&mut self, (x, y): (f32, f32), radius: f32, thickness: f32, colour: &str) {
        let x = self.seen_at(x);
        self.write(format_args!(
            r#"<circle cx="{x:.1}" cy="{y:.1}" r="{radius:.1}" fill="none" stroke="{colour}" stroke-width="{thickness:.1}"/>"#
        ));
    }

    /// The part of a ring that begins at the top and runs clockwise, or the other way where one reads from the right; all
    /// of it at 1.
    pub fn arc(
        &mut self,
        (x, y): (f32, f32),
        radius: f32,
        thickness: f32,
        part: f32,
        colour: &str,
    ) {
        if part >= 1.0 {
            return self.ring((x, y), radius, thickness, colour);
        }
        let (sin, cos) = (part * std::f32::consts::TAU).sin_cos();
        let (end_x, end_y) = (self.seen_at(x + radius * sin), y - radius * cos);
        let long = u8::from(part > 0.5);
        let clockwise = u8::from(!self.writing.is_right_to_left);
        let (x, top) = (self.seen_at(x), y - radius);
        self.stroke(
            &format!(
                "M{x:.1} {top:.1}A{radius:.1} {radius:.1} 0 {long} {clockwise} {end_x:.2} {end_y:.2}"
            ),
            thickness,
            colour,
        );
    }

    pub fn line(&mut self, points: &[(f32, f32)], thickness: f32, colour: &str) {
        let mut path = String::from("M");
        for (x, y) in points {
            let x = self.seen_at(*x);
            let _ = write!(path, "{x:.1} {y:.1} ");
        }
        self.stroke(&path, thickness, colour);
    }

    pub fn dashes(&mut self, from: (f32, f32), to: (f32, f32), thickness: f32, colour: &str) {
        let ((x1, y1), (x2, y2)) = (from, to);
        let (x1, x2) = (self.seen_at(x1), self.seen_at(x2));
        self.write(format_args!(
            r#"<path d="M{x1:.1} {y1:.1}L{x2:.1} {y2:.1}" fill="none" stroke="{colour}" stroke-width="{thickness}" stroke-dasharray="10 7"/>"#
        ));
    }

    /// Strokes an SVG path with round ends.
    fn stroke(&mut self, path: &str, thickness: f32, colour: &str) {
        self.write(format_args!(
            r#"<path d="{path}" fill="none" stroke="{colour}" stroke-width="{thickness}" stroke-linecap="round" stroke-linejoin="round"/>"#
        ));
    }

    /// Diagonal lines that fill an area.
    pub fn hatch(&mut self, area: Area, gap: f32, thickness: f32, colour: &str) {
        let mut path = String::new();
        let mut start = gap - area.height;
        while start < area.width {
            let (left, right) = (start.max(0.0), (start + area.height).min(area.width));
            let (x1, y1) = (self.seen_at(area.x + left), area.bottom() - (left - start));
            let (x2, y2) = (self.seen_at(area.x + right), area.bottom() - (right - start));
            let _ = write!(path, "M{x1:.1} {y1:.1}L{x2:.1} {y2:.1}");
            start += gap;
        }
        self.stroke(&path, thickness, colour);
    }

    /// Whether a text fits into one line as it is.
    pub fn fits(&self, text: &str, label: Label) -> bool {
        label.width(self.fonts, text) <= label.room
    }

    /// The size at which a text fits into one line, or is cut.
    pub fn fitting_size(&self, text: &str, label: Label) -> f32 {
        label.fit(self.fonts, text).1
    }

    /// One line of text on a base line.
    pub fn text(&mut self, (x, base): (f32, f32), text: &str, label: Label) {
        let (text, size) = label.fit(self.fonts, text);
        self.written((x, base), &text, Label { size, ..label });
    }

    /// One line of text round a height; returns how wide it became.
    pub fn text_at(&mut self, (x, middle): (f32, f32), text: &str, label: Label) -> f32 {
        let (text, size) = label.fit(self.fonts, text);
        let label = Label { size, ..label };
        self.written((x, middle + size * TO_BASE), &text, label);
        label.width(self.fonts, &text)
    }

    /// Text in at most so many lines, the first on a base line; returns the last one's.
    pub fn lines(&mut self, (x, base): (f32, f32), text: &str, most: usize, label: Label) -> f32 {
        let (lines, size) = label.wrap(self.fonts, text, most);
        for (index, line) in lines.iter().enumerate() {
            let base = base + index as f32 * size * LEADING;
            self.written((x, base), line, Label { size, ..label });
        }
        base + lines.len().saturating_sub(1) as f32 * size * LEADING
    }

    /// Text in at most so many lines round a height.
    pub fn lines_at(&mut self, (x, middle): (f32, f32), text: &str, most: usize, label: Label) {
        let (lines, size) = label.wrap(self.fonts, text, most);
        let above = lines.len().saturating_sub(1) as f32 * size * LEADING / 2.0;
        for (index, line) in lines.iter().enumerate() {
            let base = middle - above + size * TO_BASE + index as f32 * size * LEADING;
            self.written((x, base), line, Label { size, ..label });
        }
    }

    fn written(&mut self, (x, y): (f32, f32), text: &str, label: Label) {
        let is_right_to_left = self.writing.is_right_to_left;
        let runs = self.fonts.runs(text, label.weight, is_right_to_left);
        let width = runs.iter().map(|run| run.width).sum::<f32>() * label.size;
        let left = match (label.anchor, is_right_to_left) {
            (Anchor::Start, false) | (Anchor::End, true) => 0.0,
            (Anchor::Middle, _) => width / 2.0,
            (Anchor::End, false) | (Anchor::Start, true) => width,
        };
        let left = self.seen_at(x) - left;
        for run in runs.iter().filter(|run| run.is_seen()) {
            self.run((left + run.at * label.size, y), run, label);
        }
    }

    fn run(&mut self, (x, y): (f32, f32), run: &Run, label: Label) {
        let Label { size, colour, .. } = label;
        let weight = match run.weight {
            Weight::Regular => "normal",
            Weight::Bold => "bold",
        };
        let halo = if label.has_halo { halo() } else { String::new() };
        let (family, text) = (run.family, escape(&run.text));
        self.write(format_args!(
            r#"<text xml:space="preserve" x="{x:.1}" y="{y:.1}" font-family="{family}" font-size="{size:.1}" font-weight="{weight}" fill="{colour}"{halo}>{text}</text>"#
        ));
    }

    fn write(&mut self, element: std::fmt::Arguments<'_>) {
        self.body.write_fmt(element).expect("a String takes everything");
    }
}

/// Light of the panels' colour behind the letters.
fn halo() -> String {
    format!(r#" stroke="{PANEL}" stroke-width="7" stroke-linejoin="round" paint-order="stroke""#)
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
