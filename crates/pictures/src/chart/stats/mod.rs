//! The layout of the picture of progress: panels from top to bottom, time always in the direction in which
//! one reads, so that what happened together stands one above the other.
//!
//! - `calendars`: which days had sessions
//! - `efforts`: walking and strengthening, each against its goal
//! - `activities`: sessions of each activity, and pain

mod activities;
mod calendars;
mod efforts;

use super::canvas::{Area, Canvas};
use super::colours::{ACCENT, HAIRLINE, INK, PANEL, PAPER, SOFT_INK};
use super::columns::{self, Column, Places};
use super::data::{Period, StatsPicture};
use super::fonts::Fonts;
use super::label::{Label, TEXT};

const WIDTH: f32 = 960.0;
const HEIGHT: f32 = 1280.0;
/// Round the panels.
const MARGIN: f32 = 26.0;
/// Inside of a panel.
const PADDING: f32 = 24.0;
/// Between two panels.
const GAP: f32 = 14.0;
/// Where everything in a panel begins, and at the other side ends.
const LEFT: f32 = MARGIN + PADDING;
const RIGHT: f32 = WIDTH - LEFT;
/// Above what a panel shows, for its heading.
const HEADING: f32 = 64.0;
/// At the left of the columns, for names.
const GUTTER: f32 = 248.0;
/// At the right of the columns, for figures.
const FIGURES: f32 = 76.0;

/// The picture as SVG.
pub fn svg(picture: &StatsPicture, fonts: &Fonts) -> String {
    let mut stats = Stats::new(picture, fonts);
    let y = stats.header();
    let y = stats.headlines(y);
    let y = stats.calendar(y);
    let y = stats.efforts(y);
    stats.activities(y);
    stats.canvas.into_svg()
}

/// A picture that is being drawn; each part takes the height at which it begins and returns the next one's.
struct Stats<'a> {
    canvas: Canvas<'a>,
    picture: &'a StatsPicture,
    columns: Vec<Column>,
    places: Places,
}

impl<'a> Stats<'a> {
    fn new(picture: &'a StatsPicture, fonts: &'a Fonts) -> Self {
        let columns = columns::of_period(picture.period, picture.today, &picture.days);
        let places = Places::new(LEFT + GUTTER..=RIGHT - FIGURES, columns.len());
        let canvas = Canvas::new(fonts, &picture.words.writing, (WIDTH, HEIGHT), PAPER);
        Self { canvas, picture, columns, places }
    }

    fn header(&mut self) -> f32 {
        let words = &self.picture.words;
        let (x, room) = (MARGIN + 8.0, WIDTH - 2.0 * MARGIN - 16.0);
        self.canvas.text((x, 72.0), &words.title, Label::new(44.0, room).bold());
        self.canvas.text((x, 114.0), &words.subtitle, Label::new(TEXT, room).colour(SOFT_INK));
        136.0
    }

    /// The streak and the habit score, side by side.
    fn headlines(&mut self, y: f32) -> f32 {
        let width = (WIDTH - 2.0 * MARGIN - GAP) / 2.0;
        let streak = Area::new(MARGIN, y, width, 108.0);
        let score = Area { x: streak.right() + GAP, ..streak };
        self.streak(streak);
        self.score(score);
        streak.bottom() + GAP
    }

    fn streak(&mut self, area: Area) {
        self.panel(area);
        let place = (area.x + 84.0, area.centre().1);
        let label = Label::new(60.0, 120.0).bold().middle().colour(ACCENT);
        self.canvas.text_at(place, &self.canvas.figure(self.picture.streak), label);
        self.beside_headline(area, &self.picture.words.streak);
    }

    fn score(&mut self, area: Area) {
        self.panel(area);
        let place = (area.x + 84.0, area.centre().1);
        let score = self.picture.score.min(100);
        self.canvas.ring(place, 40.0, 12.0, HAIRLINE);
        if score > 0 {
            self.canvas.arc(place, 40.0, 12.0, f32::from(score) / 100.0, ACCENT);
        }
        let label = Label::new(32.0, 64.0).bold().middle();
        self.canvas.text_at(place, &self.canvas.figure(score.into()), label);
        self.beside_headline(area, &self.picture.words.score);
    }

    fn beside_headline(&mut self, area: Area, text: &str) {
        let x = area.x + 156.0;
        let label = Label::new(TEXT, area.right() - 20.0 - x);
        self.canvas.lines_at((x, area.centre().1), text, 3, label);
    }

    /// The names of a row, in two lines round a height.
    fn in_gutter(&mut self, middle: f32, name: &str, label: Label) {
        let label = Label { room: GUTTER - 16.0, ..label };
        self.canvas.lines_at((LEFT, middle), name, 2, label);
    }

    /// A figure at the right of the columns.
    fn beside_columns(&mut self, middle: f32, figure: u32, colour: &'static str) {
        let label = Label::new(TEXT, FIGURES - 12.0).end().colour(colour);
        let label = if colour == INK { label.bold() } else { label };
        let figure = self.canvas.figure(figure);
        self.canvas.text_at((RIGHT, middle), &figure, label);
    }

    /// The field of the columns between the gutter and the figures.
    fn field(&self, y: f32, height: f32) -> Area {
        Area::new(self.places.left, y, RIGHT - FIGURES - self.places.left, height)
    }

    /// A panel with a heading over so much height; returns the panel and where that begins.
    fn titled_panel(&mut self, y: f32, height: f32, heading: &str) -> (Area, f32) {
        let area = self.full_panel(y, HEADING + height + PADDING);
        self.canvas.text((LEFT, y + 48.0), heading, Label::new(TEXT, 660.0).bold());
        (area, y + HEADING)
    }

    fn full_panel(&mut self, y: f32, height: f32) -> Area {
        let area = Area::new(MARGIN, y, WIDTH - 2.0 * MARGIN, height);
        self.panel(area);
        area
    }

    fn panel(&mut self, area: Area) {
        self.canvas.rect(area, 26.0, PANEL);
    }

    /// A figure of each column that the person has been through.
    fn values(&self, figure: impl Fn(&Column) -> f32) -> Vec<Option<f32>> {
        let value = |column: &Column| self.is_lived(column).then(|| figure(column));
        self.columns.iter().map(value).collect()
    }

    /// Whether any day of a column lies between the person's first and today.
    fn is_lived(&self, column: &Column) -> bool {
        column.first <= self.picture.today && column.last >= self.picture.since
    }

    fn is_week(&self) -> bool {
        self.picture.period == Period::Week
    }
}
