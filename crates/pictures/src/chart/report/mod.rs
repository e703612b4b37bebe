//! The layout of the page for a clinician: figures first, then the weeks, then words.
//!
//! The page is made for paper: A4 upright, black on white, nothing that needs colour.
//!
//! - `data`: what the page is told
//! - `columns`: pain and the activities, week by week
//! - `lists`: plan, exercises, pauses

mod columns;
mod data;
mod lists;
#[cfg(test)]
pub mod tests;

use super::canvas::{Area, Canvas};
use super::columns::Places;
use super::fonts::Fonts;
use super::label::Label;

pub use self::data::{Headline, ReportColumn, ReportDose, ReportPicture, ReportWords};

/// At 150 pixels an inch, so that a point is a little more than two pixels.
const WIDTH: f32 = 1240.0;
const HEIGHT: f32 = 1754.0;
const MARGIN: f32 = 90.0;
const INNER: f32 = WIDTH - 2.0 * MARGIN;
const RIGHT: f32 = WIDTH - MARGIN;
/// Nine points, eight, and the least that is read in comfort: seven and a half.
const TEXT: f32 = 19.0;
const SMALL: f32 = 17.0;
const LEAST: f32 = 15.5;
/// At the left of the columns, for names; at their right, for sums.
const GUTTER: f32 = 204.0;
const SUMS: f32 = 96.0;

const PAPER: &str = "#ffffff";
const BLACK: &str = "#111111";
const GREY: &str = "#4a4a4a";
/// Bars: dark enough for any printer, light enough to stand beside figures.
const BAR: &str = "#5f6b6b";
const RULE: &str = "#b5b5b5";
const GUIDE: &str = "#dedede";

/// The page as SVG.
pub fn svg(picture: &ReportPicture, fonts: &Fonts) -> String {
    let places = Places::new(MARGIN + GUTTER..=RIGHT - SUMS, picture.columns.len());
    let canvas = Canvas::new(fonts, &picture.words.writing, (WIDTH, HEIGHT), PAPER);
    let mut report = Report { canvas, picture, places };
    let y = report.header();
    let y = report.headlines(y);
    let y = report.columns(y);
    report.lists(y);
    report.footer();
    report.canvas.into_svg()
}

/// A page that is being drawn; each part takes the height at which it begins and returns the next one's.
struct Report<'a> {
    canvas: Canvas<'a>,
    picture: &'a ReportPicture,
    places: Places,
}

impl Report<'_> {
    fn header(&mut self) -> f32 {
        let words = &self.picture.words;
        let room = INNER * 0.6;
        self.canvas.text(
            (MARGIN, 118.0),
            &words.title,
            Label::new(36.0, room).bold().colour(BLACK),
        );
        self.canvas.text((MARGIN, 154.0), &words.period, small(INNER));
        let line = (RIGHT - INNER * 0.34, RIGHT);
        self.canvas.text((line.0, 118.0), &words.name, small(110.0));
        self.canvas.line(&[(line.0 + 70.0, 122.0), (line.1, 122.0)], 1.2, BLACK);
        match &words.aim {
            None => 190.0,
            Some(aim) => self.canvas.lines((MARGIN, 186.0), aim, 2, small(INNER)) + 30.0,
        }
    }

    /// Figures side by side, each over what it is.
    fn headlines(&mut self, y: f32) -> f32 {
        let headlines = &self.picture.words.headlines;
        let width = INNER / headlines.len().max(1) as f32;
        self.rule(y);
        for (index, Headline { figure, meaning }) in headlines.iter().enumerate() {
            let x = MARGIN + index as f32 * width;
            let x = if index == 0 { x } else { x + 14.0 };
            let room = MARGIN + (index + 1) as f32 * width - x - 12.0;
            let label = Label::new(34.0, room).bold().colour(BLACK);
            self.canvas.text((x, y + 46.0), figure, label);
            self.canvas.lines((x, y + 74.0), meaning, 2, Label { size: LEAST, ..small(room) });
            if index > 0 {
                let x = x - 14.0;
                self.canvas.line(&[(x, y + 14.0), (x, y + 98.0)], 1.0, RULE);
            }
        }
        self.rule(y + 112.0);
        y + 112.0
    }

    fn footer(&mut self) {
        let y = HEIGHT - 112.0;
        self.rule(y);
        let label = Label { size: LEAST, ..small(INNER) };
        self.canvas.lines((MARGIN, y + 26.0), &self.picture.words.footer, 3, label);
    }

    fn heading(&mut self, place: (f32, f32), room: f32, text: &str) {
        self.canvas.text(place, text, Label::new(21.0, room).bold().colour(BLACK));
    }

    fn rule(&mut self, y: f32) {
        self.canvas.line(&[(MARGIN, y), (RIGHT, y)], 1.2, RULE);
    }

    /// The field of the columns between the names and the sums.
    fn field(&self, y: f32, height: f32) -> Area {
        Area::new(self.places.left, y, RIGHT - SUMS - self.places.left, height)
    }
}

fn plain(room: f32) -> Label {
    Label::new(TEXT, room).colour(BLACK)
}

fn small(room: f32) -> Label {
    Label::new(SMALL, room).colour(GREY)
}
