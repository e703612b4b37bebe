//! The panel of the four activities, a row each, under the line of pain where there is one.
//!
//! Each row has a height of its own for its bars: they are compared from left to right, and
//! between the rows by their sums.

use super::super::bars::{self, Bars, Figures};
use super::super::canvas::Area;
use super::super::colours::{ACTIVITIES, INK, SOFT_INK};
use super::super::icons;
use super::super::label::{Label, TEXT};
use super::{GUTTER, HEADING, HEIGHT, LEFT, MARGIN, PADDING, RIGHT, Stats};

/// The height of the line of pain, in rows.
const PAIN: f32 = 1.6;

impl Stats<'_> {
    /// Takes all that is left of the picture.
    pub(super) fn activities(&mut self, y: f32) {
        let words = &self.picture.words;
        let height = HEIGHT - MARGIN - y - HEADING - PADDING;
        let (panel, top) = self.titled_panel(y, height, &words.sessions);
        let label = Label::new(TEXT, 160.0).end().colour(SOFT_INK);
        self.canvas.text((RIGHT, top - 16.0), &words.total, label);
        let pain = if self.has_pain() { PAIN } else { 0.0 };
        let row = (height + PADDING / 2.0) / (pain + 4.0);
        if pain > 0.0 {
            self.pain(top, row * pain);
        }
        for activity in 0..ACTIVITIES.len() {
            let y = top + row * (pain + activity as f32);
            self.activity(Area { y, height: row, ..panel }, activity);
        }
    }

    fn activity(&mut self, row: Area, activity: usize) {
        let middle = row.centre().1;
        let colour = ACTIVITIES[activity];
        let bars = Bars {
            area: self.field(row.y, row.height - 8.0),
            places: &self.places,
            values: self.values(|column| column.sessions[activity] as f32),
            goal: None,
            figures: if self.is_week() { Figures::All } else { Figures::None },
            least_top: if self.is_week() { 2.0 } else { 3.0 },
            colours: (colour, colour),
        };
        bars.draw(&mut self.canvas);
        icons::badge(&mut self.canvas, Area::new(LEFT, middle - 20.0, 40.0, 40.0), activity);
        let name = &self.picture.words.activities[activity];
        self.canvas.text_at((LEFT + 52.0, middle), name, Label::new(TEXT, GUTTER - 66.0));
        let sessions = self.columns.iter().map(|column| column.sessions[activity]);
        self.beside_columns(middle, sessions.fold(0, u32::saturating_add), INK);
    }

    fn pain(&mut self, y: f32, height: f32) {
        let area = self.field(y + 18.0, height - 32.0);
        bars::pain(&mut self.canvas, area, &self.columns, &self.places, &self.picture.days);
        self.beside_columns(area.y, 10, SOFT_INK);
        self.beside_columns(area.bottom(), 0, SOFT_INK);
        self.in_gutter(area.centre().1, &self.picture.words.pain, Label::new(TEXT, GUTTER));
    }

    fn has_pain(&self) -> bool {
        let (first, today) = (self.columns[0].first, self.picture.today);
        self.picture.days.range(first..=today).any(|(_, day)| day.pain.is_some())
    }
}
