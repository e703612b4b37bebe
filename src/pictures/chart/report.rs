//! The layout of the page for a clinician: figures first, then pain, then words.
//!
//! It is made for paper: A4 at 150 pixels an inch, black on white, nothing that needs colour.

use super::bars;
use super::canvas::{Area, Canvas};
use super::colours::{ACTIVITIES, HAIRLINE, INK, SOFT_INK};
use super::columns::{self, Column, Places};
use super::data::ReportPicture;
use super::fonts::Fonts;
use super::icons;
use super::label::Label;

/// Pixels an inch.
const WIDTH: f32 = 1240.0;
const HEIGHT: f32 = 1754.0;
const MARGIN: f32 = 100.0;
const INNER: f32 = WIDTH - 2.0 * MARGIN;
/// Ten points.
const TEXT: f32 = 21.0;
const ROW: f32 = 34.0;
/// Weeks that fit into the table.
const MOST_WEEKS: usize = 14;
const WEEK_NAMES: f32 = 190.0;
/// For the four activities, walking and strengthening.
const FIGURES: f32 = (INNER - WEEK_NAMES) / 6.0;
const PAPER: &str = "#ffffff";

/// The page as SVG.
pub fn svg(picture: &ReportPicture, fonts: &Fonts) -> String {
    let mut report = Report::new(picture, fonts);
    let y = report.header();
    let y = report.table(y);
    let y = report.pain(y);
    report.lists(y);
    report.footer();
    report.canvas.into_svg()
}

struct Report<'a> {
    canvas: Canvas<'a>,
    picture: &'a ReportPicture,
    weeks: Vec<Column>,
    names: Vec<&'a str>,
}

impl<'a> Report<'a> {
    fn new(picture: &'a ReportPicture, fonts: &'a Fonts) -> Self {
        let mut weeks = columns::weeks(picture.first, picture.last, &picture.days);
        let names = picture.words.weeks.iter().map(String::as_str).chain(std::iter::repeat(""));
        let early = weeks.len().saturating_sub(MOST_WEEKS);
        let names = names.take(weeks.len()).skip(early).collect();
        weeks.drain(..early);
        Self { canvas: Canvas::new(fonts, (WIDTH, HEIGHT), PAPER), picture, weeks, names }
    }

    fn header(&mut self) -> f32 {
        let words = &self.picture.words;
        self.canvas.text((MARGIN, 122.0), &words.title, Label::new(36.0, INNER).bold());
        self.canvas.text((MARGIN, 166.0), &words.name, Label::new(25.0, INNER));
        let label = Label::new(TEXT, INNER).colour(SOFT_INK);
        self.canvas.text((MARGIN, 200.0), &words.period, label);
        236.0
    }

    /// A row a week: sessions of each activity, minutes walked, days of strengthening.
    fn table(&mut self, y: f32) -> f32 {
        self.table_head(y);
        let top = y + 96.0;
        let rows: Vec<[u32; 6]> = self.weeks.iter().map(figures).collect();
        let tops: [u32; 6] =
            std::array::from_fn(|at| rows.iter().map(|row| row[at]).max().unwrap_or(0));
        for (index, row) in rows.iter().enumerate() {
            let middle = top + (index as f32 + 0.5) * ROW;
            self.week_name(self.names[index], middle);
            for (at, figure) in row.iter().enumerate() {
                self.figure(at, *figure, middle, false);
                self.bar(at, *figure, tops[at], middle);
            }
        }
        let bottom = top + rows.len() as f32 * ROW + 6.0;
        self.rule(bottom);
        let middle = bottom + 6.0 + ROW / 2.0;
        let total = &self.picture.words.total;
        let label = Label::new(TEXT, WEEK_NAMES - 16.0).bold();
        self.canvas.text_at((MARGIN, middle), total, label);
        for at in 0..6 {
            let sum = rows.iter().fold(0, |sum: u32, row| sum.saturating_add(row[at]));
            self.figure(at, sum, middle, true);
        }
        let goal = Label::new(18.0, INNER).colour(SOFT_INK);
        self.canvas.text((MARGIN, middle + 54.0), &self.picture.words.goal, goal);
        middle + 84.0
    }

    fn table_head(&mut self, y: f32) {
        let words = &self.picture.words;
        let label = Label::new(18.0, FIGURES - 6.0).colour(SOFT_INK);
        let names = words.activities.iter().chain([&words.walked, &words.strengthened]);
        for (at, name) in names.enumerate() {
            let x = figures_left(at);
            if at < ACTIVITIES.len() {
                icons::badge(&mut self.canvas, Area::new(x, y, 28.0, 28.0), at);
                self.canvas.text((x, y + 66.0), name, label);
            } else {
                self.canvas.lines_at((x, y + 48.0), name, 2, label);
            }
        }
        let week = Label { room: WEEK_NAMES - 16.0, ..label };
        self.canvas.text((MARGIN, y + 66.0), &words.week, week);
        self.rule(y + 84.0);
    }

    fn week_name(&mut self, name: &str, middle: f32) {
        let label = Label::new(TEXT, WEEK_NAMES - 16.0);
        self.canvas.text_at((MARGIN, middle), name, label);
    }

    fn figure(&mut self, at: usize, figure: u32, middle: f32, is_bold: bool) {
        let label = Label::new(TEXT, 58.0).end();
        let label = if is_bold { label.bold() } else { label };
        self.canvas.text_at((figures_left(at) + 56.0, middle), &figure.to_string(), label);
    }

    fn bar(&mut self, at: usize, figure: u32, top: u32, middle: f32) {
        if figure > 0 {
            let room = FIGURES - 84.0;
            let width = (room * figure as f32 / top as f32).max(3.0);
            let area = Area::new(figures_left(at) + 66.0, middle - 8.0, width, 16.0);
            self.canvas.rect(area, 3.0, COLOURS[at]);
        }
    }

    /// The line of pain over the weeks of the table, where anybody ever answered.
    fn pain(&mut self, y: f32) -> f32 {
        let days = &self.picture.days;
        let (Some(first), Some(last)) = (self.weeks.first(), self.weeks.last()) else { return y };
        if !days.range(first.first..=last.last).any(|(_, day)| day.pain.is_some()) {
            return y;
        }
        self.heading((MARGIN, y + 24.0), INNER, &self.picture.words.pain);
        let area = Area::new(MARGIN + 44.0, y + 50.0, INNER - 44.0, 110.0);
        let places = Places::new(area.x..=area.right(), self.weeks.len());
        for index in 0..=self.weeks.len() {
            let x = places.at(index);
            self.canvas.line(&[(x, area.y), (x, area.bottom())], 1.0, HAIRLINE);
        }
        bars::pain(&mut self.canvas, area, &self.weeks, &places, days);
        let level = Label::new(18.0, 34.0).end().colour(SOFT_INK);
        self.canvas.text_at((area.x - 10.0, area.y), "10", level);
        self.canvas.text_at((area.x - 10.0, area.bottom()), "0", level);
        let name = Label::new(18.0, area.width / 2.2).colour(SOFT_INK);
        let base = area.bottom() + 26.0;
        self.canvas.text((area.x, base), self.names.first().unwrap_or(&""), name);
        self.canvas.text((area.right(), base), self.names.last().unwrap_or(&""), name.end());
        area.bottom() + 60.0
    }

    /// What rests and what is planned, side by side.
    fn lists(&mut self, y: f32) {
        let words = &self.picture.words;
        let width = INNER / 2.0 - 24.0;
        let none = std::slice::from_ref(&words.none_resting);
        let resting = if self.picture.resting.is_empty() { none } else { &self.picture.resting };
        self.list((MARGIN, y), width, &words.resting, resting);
        let right = (WIDTH - MARGIN - width, y);
        self.list(right, width, &words.plan, &self.picture.plan);
    }

    /// A heading and its lines, as many as the page holds.
    fn list(&mut self, (x, y): (f32, f32), width: f32, heading: &str, lines: &[String]) {
        self.heading((x, y + 24.0), width, heading);
        let mut base = y + 62.0;
        for line in lines {
            let label = Label::new(TEXT, width);
            if base > HEIGHT - 190.0 {
                self.canvas.text((x, base), "…", label);
                break;
            }
            base = self.canvas.lines((x, base), line, 2, label) + 34.0;
        }
    }

    fn footer(&mut self) {
        let y = HEIGHT - 116.0;
        self.rule(y);
        let label = Label::new(18.0, INNER).colour(SOFT_INK);
        self.canvas.lines((MARGIN, y + 30.0), &self.picture.words.footer, 2, label);
    }

    fn heading(&mut self, place: (f32, f32), room: f32, text: &str) {
        self.canvas.text(place, text, Label::new(23.0, room).bold().colour(INK));
    }

    fn rule(&mut self, y: f32) {
        self.canvas.line(&[(MARGIN, y), (WIDTH - MARGIN, y)], 1.5, HAIRLINE);
    }
}

/// The same colours as in the chat; walking and strengthening keep theirs.
const COLOURS: [&str; 6] =
    [ACTIVITIES[0], ACTIVITIES[1], ACTIVITIES[2], ACTIVITIES[3], ACTIVITIES[1], ACTIVITIES[3]];

fn figures(week: &Column) -> [u32; 6] {
    let [stand, walk, stretch, strengthen] = week.sessions;
    [stand, walk, stretch, strengthen, week.walked, week.strengthened]
}

fn figures_left(at: usize) -> f32 {
    MARGIN + WEEK_NAMES + at as f32 * FIGURES
}
