//! The calendar: a square a day, a column a week, deeper in colour the more was done.

use std::ops::RangeInclusive;

use jiff::civil::Date;

use super::canvas::{Area, Canvas};
use super::colours::{self, DEPTHS, HATCH, INK, OPEN, PANEL, SOFT_INK};
use super::columns::{Column, Places};
use super::data::{Day, Days, StatsWords};
use super::label::{Label, TEXT};

/// A month's name is left out where it has less room than this, in pixels.
const LEAST_FOR_A_MONTH: f32 = 50.0;
/// In the legend, after the depths.
const DAY_OFF: usize = DEPTHS.len();
/// For what needs two lines in the legend's column.
const SMALL: f32 = 22.0;
/// The room of a depth and its square, where the legend is a row.
const DEPTH: f32 = 110.0;
/// From the left of a square in the legend to its word.
const BESIDE_SQUARE: f32 = 38.0;

/// The days of a calendar, and how large they are drawn.
pub struct Calendar<'a> {
    pub days: &'a Days,
    /// Earlier days are but a speck.
    pub since: Date,
    pub today: Date,
    /// Days beyond are left blank.
    pub shown: RangeInclusive<Date>,
    /// Pixels from one day to the next.
    pub row: f32,
    /// Whether each day says its number.
    pub is_numbered: bool,
}

impl Calendar<'_> {
    /// Draws weeks in columns, Monday on top.
    pub fn weeks(&self, canvas: &mut Canvas<'_>, weeks: &[Column], places: &Places, top: f32) {
        for (index, week) in weeks.iter().enumerate() {
            for (row, date) in week.dates().enumerate() {
                let y = top + row as f32 * self.row;
                self.day(canvas, date, Area::new(places.at(index), y, places.pitch, self.row));
            }
        }
    }

    /// Draws one day in its field, some of which stays free.
    pub fn day(&self, canvas: &mut Canvas<'_>, date: Date, field: Area) {
        if !self.shown.contains(&date) {
            return;
        }
        let area = field.inset((field.width.min(field.height) * 0.08).clamp(1.0, 3.0));
        let radius = (area.width.min(area.height) * 0.25).min(10.0);
        let day = self.days.get(&date);
        let sessions = day.map_or(0, Day::sum);
        let is_known = (self.since..=self.today).contains(&date);
        let is_off = is_known && sessions == 0 && day.is_some_and(|day| day.is_off);
        if is_off {
            day_off(canvas, area, radius);
        } else if is_known {
            canvas.rect(area, radius, colours::depth(sessions));
        } else if date < self.since && !self.is_numbered {
            canvas.dot(area.centre(), 3.0, OPEN);
        }
        if date == self.today {
            canvas.outline(area.inset(-1.0), radius + 1.0, 3.0, INK);
        }
        if self.is_numbered {
            let colour = if is_known { colours::ink_on(sessions) } else { HATCH };
            let label = Label::new(TEXT, area.width).middle().colour(colour);
            let label = if is_off { label.halo() } else { label };
            let number = canvas.figure(date.day().unsigned_abs().into());
            canvas.text_at(area.centre(), &number, label);
        }
    }
}

fn day_off(canvas: &mut Canvas<'_>, area: Area, radius: f32) {
    canvas.rect(area, radius, PANEL);
    canvas.hatch(area.inset(1.5), 9.0, 2.0, HATCH);
    canvas.outline(area.inset(1.0), radius, 2.0, HATCH);
}

/// The letters of the days at the left of the rows; of every second, where rows are low.
pub fn weekdays(canvas: &mut Canvas<'_>, names: &[String; 7], right: f32, top: f32, row: f32) {
    let label = Label::new(TEXT, 48.0).end().colour(SOFT_INK);
    let every = if row < TEXT { 2 } else { 1 };
    for (index, name) in names.iter().enumerate().step_by(every) {
        let middle = top + (index as f32 + 0.5) * row;
        canvas.text_at((right, middle), name, label);
    }
}

/// The names of the months over the first column that ends in each, all of one size.
pub fn months(
    canvas: &mut Canvas<'_>,
    names: &[String; 12],
    columns: &[Column],
    places: &Places,
    base: f32,
) {
    let month = |column: &Column| usize::from(column.last.month().unsigned_abs()) - 1;
    let mut labels = Vec::new();
    let mut start = 0;
    for run in columns.chunk_by(|one, next| month(one) == month(next)) {
        let room = run.len() as f32 * places.pitch;
        if room >= LEAST_FOR_A_MONTH {
            let label = Label::new(TEXT, room - 4.0).colour(SOFT_INK);
            labels.push((places.at(start) + 2.0, &names[month(&run[0])], label));
        }
        start += run.len();
    }
    let sizes = labels.iter().map(|(_, name, label)| canvas.fitting_size(name, *label));
    let size = sizes.fold(TEXT, f32::min);
    for (x, name, label) in labels {
        canvas.text((x, base), name, label.of_size(size));
    }
}

/// The legend of the colours, in a column with so many pixels from one to the next.
pub fn legend_column(
    canvas: &mut Canvas<'_>,
    words: &StatsWords,
    (x, y): (f32, f32),
    step: f32,
    room: f32,
) {
    let at = |entry: usize| (x, y + entry as f32 * step);
    for (entry, word) in words.depths.iter().enumerate() {
        legend_square(canvas, entry, at(entry));
        legend_word(canvas, word, at(entry), room);
    }
    if !words.off.is_empty() {
        let (x, y) = at(DAY_OFF);
        legend_square(canvas, DAY_OFF, (x, y));
        let label = Label::new(TEXT, room - BESIDE_SQUARE);
        let label = if canvas.fits(&words.off, label) { label } else { label.of_size(SMALL) };
        canvas.lines_at((x + BESIDE_SQUARE, y), &words.off, 2, label);
    }
}

/// The legend of the colours, in a row.
pub fn legend_row(canvas: &mut Canvas<'_>, words: &StatsWords, (x, y): (f32, f32), room: f32) {
    let mut left = x;
    for (entry, word) in words.depths.iter().enumerate() {
        legend_square(canvas, entry, (left, y));
        left += legend_word(canvas, word, (left, y), DEPTH) + 30.0;
    }
    if !words.off.is_empty() {
        legend_square(canvas, DAY_OFF, (left, y));
        legend_word(canvas, &words.off, (left, y), x + room - left);
    }
}

fn legend_square(canvas: &mut Canvas<'_>, entry: usize, (x, middle): (f32, f32)) {
    let square = Area::new(x, middle - 13.0, 26.0, 26.0);
    match DEPTHS.get(entry) {
        Some(colour) => canvas.rect(square, 7.0, colour),
        None => day_off(canvas, square, 7.0),
    }
}

/// Returns how wide the square and the word beside it are.
fn legend_word(canvas: &mut Canvas<'_>, word: &str, (x, middle): (f32, f32), room: f32) -> f32 {
    let label = Label::new(TEXT, room - BESIDE_SQUARE);
    BESIDE_SQUARE + canvas.text_at((x + BESIDE_SQUARE, middle), word, label)
}
