//! The panel that shows which days had sessions: a square a day.

use std::ops::RangeInclusive;

use jiff::{ToSpan, civil::Date};

use super::super::calendar::{self, Calendar};
use super::super::canvas::Area;
use super::super::colours::SOFT_INK;
use super::super::columns::{self, Places};
use super::super::data::{Period, StatsPicture};
use super::super::label::{Label, TEXT};
use super::{GAP, GUTTER, LEFT, PADDING, RIGHT, Stats};

/// For names over the days.
const NAMES: f32 = 36.0;
/// For the legend under the days, and what parts it from them.
const LEGEND: f32 = 48.0;

impl<'a> Stats<'a> {
    pub(super) fn calendar(&mut self, y: f32) -> f32 {
        match self.picture.period {
            Period::Week => self.week(y),
            Period::Month => self.month(y),
            Period::TwelveWeeks => self.twelve_weeks(y),
            Period::Year => self.year(y),
        }
    }

    /// Seven days in one row.
    fn week(&mut self, y: f32) -> f32 {
        let (picture, row) = (self.picture, 64.0);
        let height = NAMES + row + LEGEND;
        let (panel, top) = self.titled_panel(y, height, &picture.words.calendar);
        let calendar = self.days(self.columns[0].first..=self.columns[6].last, row, true);
        for (index, column) in self.columns.iter().enumerate() {
            let field = Area::new(self.places.at(index), top + NAMES, self.places.pitch, row);
            calendar.day(&mut self.canvas, column.first, field);
            let label = Label::new(TEXT, self.places.pitch).middle().colour(SOFT_INK);
            let place = (self.places.centre(index), top + NAMES - 12.0);
            self.canvas.text(place, &picture.words.weekdays[index], label);
        }
        self.legend_below(panel)
    }

    /// Weeks in columns, each day with its number.
    fn month(&mut self, y: f32) -> f32 {
        let (picture, row) = (self.picture, 38.0);
        let (panel, top) = self.titled_panel(y, 7.0 * row, &picture.words.calendar);
        let shown = picture.today.first_of_month()..=picture.today.last_of_month();
        let calendar = self.days(shown, row, true);
        calendar.weeks(&mut self.canvas, &self.columns, &self.places, top);
        self.weekdays_and_legend(panel, top, top, row)
    }

    /// Weeks in columns, with the names of the months above.
    fn twelve_weeks(&mut self, y: f32) -> f32 {
        let (picture, row) = (self.picture, 32.0);
        let (panel, top) = self.titled_panel(y, NAMES + 7.0 * row, &picture.words.calendar);
        let first = top + NAMES;
        let calendar = self.days(self.columns[0].first..=picture.today, row, false);
        calendar.weeks(&mut self.canvas, &self.columns, &self.places, first);
        let (months, places) = (&picture.words.months, &self.places);
        calendar::months(&mut self.canvas, months, &self.columns, places, first - 10.0);
        self.weekdays_and_legend(panel, top, first, row)
    }

    /// 53 weeks in a strip across the whole width.
    fn year(&mut self, y: f32) -> f32 {
        let (picture, row) = (self.picture, 24.0);
        let height = NAMES + 7.0 * row + LEGEND;
        let (panel, top) = self.titled_panel(y, height, &picture.words.calendar);
        let first = top + NAMES;
        let year_ago = picture.today.saturating_sub(52.weeks());
        let weeks = columns::weeks(year_ago, picture.today, &picture.days);
        let places = Places::new(LEFT + 44.0..=RIGHT, weeks.len());
        let calendar = self.days(weeks[0].first..=picture.today, row, false);
        calendar.weeks(&mut self.canvas, &weeks, &places, first);
        calendar::months(&mut self.canvas, &picture.words.months, &weeks, &places, first - 10.0);
        calendar::weekdays(&mut self.canvas, &picture.words.weekdays, LEFT + 34.0, first, row);
        self.legend_below(panel)
    }

    fn days(&self, shown: RangeInclusive<Date>, row: f32, is_numbered: bool) -> Calendar<'a> {
        let StatsPicture { since, today, ref days, .. } = *self.picture;
        Calendar { days, since, today, shown, row, is_numbered }
    }

    /// The gutter: at its left the legend from `top`, at its right a letter for each row.
    fn weekdays_and_legend(&mut self, panel: Area, top: f32, first: f32, row: f32) -> f32 {
        let words = &self.picture.words;
        let right = self.places.left - 12.0;
        calendar::weekdays(&mut self.canvas, &words.weekdays, right, first, row);
        let step = (panel.bottom() - PADDING - top) / 6.0;
        let place = (LEFT, top + step / 2.0);
        calendar::legend_column(&mut self.canvas, words, place, step, GUTTER - 64.0);
        panel.bottom() + GAP
    }

    fn legend_below(&mut self, panel: Area) -> f32 {
        let place = (LEFT, panel.bottom() - PADDING - 13.0);
        calendar::legend_row(&mut self.canvas, &self.picture.words, place, RIGHT - LEFT);
        panel.bottom() + GAP
    }
}
