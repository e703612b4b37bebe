//! The panel of walking and strengthening, each against its weekly goal.

use super::super::bars::{self, Bars, Figures};
use super::super::canvas::Area;
use super::super::colours::{ACTIVITIES, GOAL, PAST_WALKS, SOFT_INK};
use super::super::columns::{self, Column};
use super::super::data::Period;
use super::super::label::{Label, TEXT};
use super::{GAP, GUTTER, LEFT, Stats};

const WALKING: f32 = 180.0;
const STRENGTHENING: f32 = 90.0;
/// For the way to the goal, under the bars of a week.
const TRACK: f32 = 40.0;
const WALK: &str = ACTIVITIES[1];
const STRENGTHEN: &str = ACTIVITIES[3];

impl Stats<'_> {
    pub(super) fn efforts(&mut self, y: f32) -> f32 {
        let panel = self.full_panel(y, WALKING + STRENGTHENING);
        self.walking(panel.y);
        self.strengthening(panel.y + WALKING);
        panel.bottom() + GAP
    }

    fn walking(&mut self, y: f32) {
        let goal = self.picture.goal.walked;
        if self.is_week() {
            self.walking_bars(self.field(y + 12.0, WALKING - 12.0 - TRACK), None);
            let track = self.field(y + WALKING - 20.0, 16.0);
            let walked = self.columns.iter().map(|column| column.walked as f32).sum::<f32>();
            bars::track(&mut self.canvas, track, walked / goal.max(1) as f32, WALK);
            self.beside_columns(track.centre().1, goal, GOAL);
        } else {
            let line = self.walking_bars(self.field(y + 12.0, WALKING - 12.0), Some(goal as f32));
            self.beside_columns(line, goal, GOAL);
        }
        let words = &self.picture.words;
        let label = Label::new(TEXT, GUTTER - 16.0);
        let base = self.canvas.lines((LEFT, y + 46.0), &words.walked, 2, label.bold());
        let note = label.colour(SOFT_INK);
        self.canvas.lines((LEFT, base + 40.0), &words.walked_note, 2, note);
    }

    /// Returns the height of the goal's line.
    fn walking_bars(&mut self, area: Area, goal: Option<f32>) -> f32 {
        let is_narrow = self.columns.len() > 7;
        let bars = Bars {
            area,
            places: &self.places,
            values: self.values(|column| self.a_week(column, column.walked)),
            goal,
            figures: if is_narrow { Figures::Newest } else { Figures::All },
            least_top: 30.0,
            colours: (if self.is_week() { WALK } else { PAST_WALKS }, WALK),
        };
        bars.draw(&mut self.canvas);
        bars.y(goal.unwrap_or_default())
    }

    fn strengthening(&mut self, y: f32) {
        let goal = self.picture.goal.strengthened;
        let middle = y + STRENGTHENING / 2.0;
        match self.picture.period {
            Period::Year => {
                let line = self.strengthening_bars(y, goal as f32);
                self.beside_columns(line, goal, GOAL);
            }
            Period::Week => {
                self.strengthening_dots(middle, 1);
                self.beside_columns(middle, goal, GOAL);
            }
            Period::Month | Period::TwelveWeeks => self.strengthening_dots(middle, goal.min(2)),
        }
        let label = Label::new(TEXT, GUTTER).bold();
        self.in_gutter(middle, &self.picture.words.strengthened, label);
    }

    fn strengthening_dots(&mut self, middle: f32, of: u32) {
        for (index, column) in self.columns.iter().enumerate() {
            if self.is_lived(column) {
                let place = (self.places.centre(index), middle);
                bars::dots(&mut self.canvas, place, column.strengthened, of, STRENGTHEN);
            }
        }
    }

    /// Returns the height of the goal's line.
    fn strengthening_bars(&mut self, y: f32, goal: f32) -> f32 {
        let bars = Bars {
            area: self.field(y + 16.0, STRENGTHENING - 32.0),
            places: &self.places,
            values: self.values(|column| self.a_week(column, column.strengthened)),
            goal: Some(goal),
            figures: Figures::None,
            least_top: 2.0,
            colours: (STRENGTHEN, STRENGTHEN),
        };
        bars.draw(&mut self.canvas);
        bars.y(goal)
    }

    /// A figure as it is, or in a month the average of its weeks so far, at least one.
    fn a_week(&self, column: &Column, figure: u32) -> f32 {
        if column.length() <= 7 {
            return figure as f32;
        }
        let first = column.first.max(self.picture.since);
        let last = column.last.min(self.picture.today);
        figure as f32 * 7.0 / columns::length(first, last).max(7) as f32
    }
}
