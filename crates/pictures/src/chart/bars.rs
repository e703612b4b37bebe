//! Columns of figures: bars, a goal across them, dots to be filled, and the line of pain.

use jiff::civil::Date;

use super::canvas::{Area, Canvas};
use super::colours::{GOAL, HAIRLINE, OPEN, PAIN};
use super::columns::{Column, Places};
use super::data::Days;
use super::label::{Label, TEXT};

/// The room of a figure, even where its column is narrower.
const WIDE: f32 = 60.0;
/// The part of a column that its bar takes.
const BAR: f32 = 0.62;
const WIDEST_BAR: f32 = 64.0;
/// The lowest bar in pixels, so that even the smallest figure is seen.
const LOWEST_BAR: f32 = 4.0;

/// Which bars say how tall they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figures {
    None,
    Newest,
    All,
}

/// Bars in columns; a value of `None` lies in the future, or before the person's first day.
pub struct Bars<'a> {
    /// The tallest bar and the figure above it stay inside.
    pub area: Area,
    pub places: &'a Places,
    pub values: Vec<Option<f32>>,
    /// A line across at that height.
    pub goal: Option<f32>,
    pub figures: Figures,
    /// No bar of less than this fills the height.
    pub least_top: f32,
    /// Of the bars and of the newest one.
    pub colours: (&'static str, &'static str),
}

impl Bars<'_> {
    /// Draws the bars, the goal over them and the figures over both.
    pub fn draw(&self, canvas: &mut Canvas<'_>) {
        let newest = self.values.iter().rposition(Option::is_some);
        floor(canvas, self.area.x, self.area.right(), self.area.bottom());
        for (index, value) in self.known() {
            let is_newest = Some(index) == newest;
            let colour = if is_newest { self.colours.1 } else { self.colours.0 };
            self.bar(canvas, index, value, colour);
        }
        if let Some(goal) = self.goal {
            let y = self.y(goal);
            canvas.dashes((self.area.x, y), (self.area.right(), y), 3.0, GOAL);
        }
        for (index, value) in self.known() {
            let is_newest = Some(index) == newest;
            if self.figures == Figures::All || (self.figures == Figures::Newest && is_newest) {
                self.figure(canvas, index, value);
            }
        }
    }

    /// Where a value lies.
    pub fn y(&self, value: f32) -> f32 {
        let above = if self.figures == Figures::None { 8.0 } else { TEXT + 10.0 };
        let room = self.area.height - above;
        let values = self.values.iter().flatten().copied();
        let top = values.chain(self.goal).fold(self.least_top, f32::max);
        self.area.bottom() - room * (value / top).clamp(0.0, 1.0)
    }

    /// The columns that have something to show.
    fn known(&self) -> impl Iterator<Item = (usize, f32)> {
        let values = self.values.iter().enumerate();
        values.filter_map(|(index, value)| Some((index, (*value)?))).filter(|known| known.1 > 0.0)
    }

    fn bar(&self, canvas: &mut Canvas<'_>, index: usize, value: f32, colour: &str) {
        let width = (self.places.pitch * BAR).min(WIDEST_BAR);
        let height = (self.area.bottom() - self.y(value)).max(LOWEST_BAR);
        let (x, y) = (self.places.centre(index) - width / 2.0, self.area.bottom() - height);
        let radius = (width * 0.2).min(8.0).min(height / 2.0);
        canvas.rect(Area::new(x, y, width, height), radius, colour);
    }

    fn figure(&self, canvas: &mut Canvas<'_>, index: usize, value: f32) {
        let label = Label::new(TEXT, self.places.pitch.max(WIDE)).middle().halo();
        let place = (self.places.centre(index), self.y(value) - 8.0);
        let figure = canvas.figure(value.round() as u32);
        canvas.text(place, &figure, label);
    }
}

/// A thin line under something.
fn floor(canvas: &mut Canvas<'_>, left: f32, right: f32, y: f32) {
    canvas.line(&[(left, y), (right, y)], 2.0, HAIRLINE);
}

/// So many dots, side by side, of which the first are filled.
pub fn dots(canvas: &mut Canvas<'_>, (x, y): (f32, f32), filled: u32, of: u32, colour: &str) {
    let (radius, step) = (8.0, 21.0);
    let left = x - step * (of.saturating_sub(1)) as f32 / 2.0;
    for index in 0..of {
        let place = (left + step * index as f32, y);
        if index < filled {
            canvas.dot(place, radius + 1.0, colour);
        } else {
            canvas.ring(place, radius - 1.0, 2.5, OPEN);
        }
    }
}

/// How far along a goal is.
pub fn track(canvas: &mut Canvas<'_>, area: Area, part: f32, colour: &str) {
    let radius = area.height / 2.0;
    canvas.rect(area, radius, HAIRLINE);
    let width = area.width * part.clamp(0.0, 1.0);
    if width > 0.0 {
        canvas.rect(Area { width: width.max(area.height), ..area }, radius, colour);
    }
}

/// The pain of each day from 0, the floor, to 10; a day without an answer leaves a gap.
pub fn pain(canvas: &mut Canvas<'_>, area: Area, columns: &[Column], places: &Places, days: &Days) {
    for y in [area.y, area.bottom()] {
        floor(canvas, area.x, area.right(), y);
    }
    pain_in(canvas, area, columns, places, days, PAIN);
}

/// The line of pain in a colour, without the floor.
pub fn pain_in(
    canvas: &mut Canvas<'_>,
    area: Area,
    columns: &[Column],
    places: &Places,
    days: &Days,
    colour: &str,
) {
    let day = places.pitch / columns[0].length() as f32;
    let radius = (day * 0.55).clamp(1.5, 6.0);
    for run in runs(area, columns, places, days) {
        canvas.line(&run, radius * 0.8, colour);
        for point in run {
            canvas.dot(point, radius, colour);
        }
    }
}

/// Days in a row with an answer, as points.
fn runs(area: Area, columns: &[Column], places: &Places, days: &Days) -> Vec<Vec<(f32, f32)>> {
    let mut runs = vec![Vec::new()];
    for (index, column) in columns.iter().enumerate() {
        let step = places.pitch / column.length() as f32;
        for (nth, date) in column.dates().enumerate() {
            let x = places.at(index) + step * (nth as f32 + 0.5);
            match level(date, days) {
                Some(level) => {
                    let y = area.bottom() - area.height * level / 10.0;
                    runs.last_mut().expect("one to begin with").push((x, y));
                }
                None => runs.push(Vec::new()),
            }
        }
    }
    runs.retain(|run| !run.is_empty());
    runs
}

fn level(date: Date, days: &Days) -> Option<f32> {
    days.get(&date)?.pain.map(|pain| f32::from(pain.min(10)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(values: &[f32], goal: Option<f32>, value: f32, part: f32) {
        let area = Area::new(0.0, 100.0, 400.0, 108.0);
        let places = Places::new(0.0..=400.0, values.len());
        let values = values.iter().copied().map(Some).collect();
        let (figures, colours) = (Figures::None, ("", ""));
        let bars = Bars { area, places: &places, values, goal, figures, least_top: 30.0, colours };

        assert_eq!(bars.y(value), area.bottom() - 100.0 * part, "{value}");
    }

    #[test]
    fn the_tallest_of_bars_goal_and_least_fills_the_height() {
        check(&[0.0, 0.0], None, 0.0, 0.0);
        check(&[15.0], None, 15.0, 0.5);
        check(&[75.0], Some(150.0), 75.0, 0.5);
        check(&[75.0], Some(150.0), 150.0, 1.0);
        check(&[300.0], Some(150.0), 150.0, 0.5);
        check(&[10_000.0, 0.0], Some(150.0), 10_000.0, 1.0);
    }
}
