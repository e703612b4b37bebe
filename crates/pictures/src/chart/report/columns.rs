//! The columns of the page: how the back felt above what was done, week by week or month by month,
//! with the paused days hatched through all of it.

use jiff::{ToSpan, civil::Date};

use super::super::bars;
use super::super::canvas::Area;
use super::super::columns::{self, Column};
use super::super::data::Day;
use super::super::icons;
use super::super::label::Label;
use super::{
    BAR, BLACK, GREY, GUIDE, LEAST, MARGIN, PAPER, RIGHT, RULE, Report, SMALL, SUMS, TEXT, plain,
    small,
};

/// For the names of the columns.
const NAMES: f32 = 34.0;
const PAIN: f32 = 146.0;
/// A row of bars, with the figures over and under them.
const BARS: f32 = 122.0;
const FIGURE: f32 = 22.0;
const SIGN: f32 = 30.0;
const HATCH: &str = "#8c8c8c";

impl Report<'_> {
    pub(super) fn columns(&mut self, y: f32) -> f32 {
        let words = &self.picture.words;
        self.heading((MARGIN, y + 42.0), 420.0, &words.columns);
        self.legend(y + 36.0);
        let top = y + 64.0;
        self.names(top);
        let mut y = top + NAMES;
        let rows = if self.has_pain() { PAIN } else { 0.0 } + BARS * 4.0;
        self.paused(Area { y: y - 4.0, ..self.field(y, rows) });
        if self.has_pain() {
            self.pain(y);
            y += PAIN;
        }
        for activity in 0..words.activities.len() {
            self.activity(y, activity);
            y += BARS;
        }
        self.rule(y + 6.0);
        y + 6.0
    }

    /// At the right: what is hatched, and what is dashed.
    fn legend(&mut self, middle: f32) {
        let words = &self.picture.words;
        let label = small(260.0);
        let mut right = RIGHT;
        if self.picture.goal.is_some() {
            right -= self.canvas.text_at((right, middle), &words.goal, label.end()) + 10.0;
            self.canvas.dashes((right - 44.0, middle), (right, middle), 2.0, GREY);
            right -= 44.0 + 28.0;
        }
        if self.picture.days.values().any(is_paused) {
            right -= self.canvas.text_at((right, middle), &words.off, label.end()) + 10.0;
            let square = Area::new(right - 28.0, middle - 10.0, 28.0, 20.0);
            self.canvas.hatch(square, 7.0, 1.2, HATCH);
            self.canvas.outline(square, 0.0, 1.2, HATCH);
        }
    }

    /// The columns' names, all of one size.
    fn names(&mut self, top: f32) {
        let label = Label { size: LEAST, ..small(self.places.pitch - 4.0) }.middle();
        for (index, column) in self.picture.columns.iter().enumerate() {
            self.canvas.text((self.places.centre(index), top + 18.0), &column.name, label);
        }
        let total = Label { size: LEAST, ..small(SUMS - 8.0) }.end();
        self.canvas.text((RIGHT, top + 18.0), &self.picture.words.total, total);
    }

    /// Days that were paused, as bands through all rows.
    fn paused(&mut self, field: Area) {
        for run in self.paused_runs() {
            let area = Area { x: run.0, width: run.1 - run.0, ..field };
            self.canvas.hatch(area, 8.0, 1.0, HATCH);
        }
    }

    /// From where to where each run of paused days reaches, in pixels.
    fn paused_runs(&self) -> Vec<(f32, f32)> {
        let mut runs: Vec<(f32, f32)> = Vec::new();
        for (index, column) in self.picture.columns.iter().enumerate() {
            let step = self.places.pitch / columns::length(column.first, column.last) as f32;
            let dates = column.first.series(1.day()).take_while(|date| *date <= column.last);
            for (nth, date) in dates.enumerate() {
                let from = self.places.at(index) + step * nth as f32;
                if !self.picture.days.get(&date).is_some_and(is_paused) {
                    continue;
                }
                match runs.last_mut() {
                    Some(run) if from - run.1 < 0.5 => run.1 = from + step,
                    _ => runs.push((from, from + step)),
                }
            }
        }
        runs
    }

    fn pain(&mut self, y: f32) {
        let words = &self.picture.words;
        let area = self.field(y + 10.0, PAIN - 34.0);
        for level in [0, 5, 10] {
            let y = area.bottom() - area.height * level as f32 / 10.0;
            self.canvas.line(&[(area.x, y), (area.right(), y)], 1.0, GUIDE);
            let label = Label { size: LEAST, ..small(40.0) }.end();
            let level = self.canvas.figure(level);
            self.canvas.text_at((area.x - 8.0, y), &level, label);
        }
        let columns: Vec<Column> = self.picture.columns.iter().map(of_days).collect();
        let days = &self.picture.days;
        bars::pain_in(&mut self.canvas, area, &columns, &self.places, days, BLACK);
        let room = area.x - MARGIN - 36.0;
        let base = self.canvas.lines((MARGIN, area.y + 14.0), &words.pain, 2, plain(room).bold());
        self.canvas.lines((MARGIN, base + 26.0), &words.pain_told, 2, small(room));
        let mean = &words.pain_mean;
        let label = plain(SUMS - 12.0).end();
        self.canvas.text((RIGHT, area.centre().1), &mean.figure, label.bold());
        let label = Label { size: LEAST, ..small(SUMS - 12.0) }.end();
        self.canvas.text((RIGHT, area.centre().1 + 22.0), &mean.meaning, label);
        self.canvas.line(&[(MARGIN, y + PAIN - 8.0), (RIGHT, y + PAIN - 8.0)], 1.0, GUIDE);
    }

    /// Bars of minutes with their figures, and the number of sessions under each.
    fn activity(&mut self, y: f32, activity: usize) {
        let area = self.field(y + FIGURE, BARS - 2.0 * FIGURE - 10.0);
        let minutes: Vec<u32> =
            self.picture.columns.iter().map(|column| column.minutes[activity]).collect();
        let goal = self.picture.goal.filter(|_| activity == WALK);
        let top = minutes.iter().copied().chain(goal).max().unwrap_or(0).max(1);
        let height = |minutes: u32| area.height * minutes as f32 / top as f32;
        self.canvas.line(&[(area.x, area.bottom()), (area.right(), area.bottom())], 1.2, RULE);
        if let Some(goal) = goal {
            let y = area.bottom() - height(goal);
            self.canvas.dashes((area.x, y), (area.right(), y), 2.0, GREY);
        }
        for (index, column) in self.picture.columns.iter().enumerate() {
            let sessions = column.sessions[activity];
            if !self.is_lived(column.first, column.last) {
                continue;
            }
            let x = self.places.centre(index);
            let figure = Label { size: LEAST, ..small(self.places.pitch - 2.0) }.middle();
            let place = (x, area.bottom() + 19.0);
            if sessions == 0 {
                self.canvas.text(place, "–", figure);
                continue;
            }
            let width = (self.places.pitch * 0.52).min(60.0);
            let height = height(minutes[index]).max(2.0);
            let bar = Area::new(x - width / 2.0, area.bottom() - height, width, height);
            self.canvas.rect(bar, 0.0, BAR);
            let amount = Label { has_halo: false, ..figure.colour(BLACK) };
            let free = width.min(36.0);
            let over = Area::new(x - free / 2.0, bar.y - 19.0, free, 17.0);
            self.canvas.rect(over, 0.0, PAPER);
            let told = self.canvas.figure(minutes[index]);
            self.canvas.text((x, bar.y - 5.0), &told, amount);
            let under = Area::new(x - free / 2.0, area.bottom() + 4.0, free, 18.0);
            self.canvas.rect(under, 0.0, PAPER);
            let sessions = self.canvas.figure(sessions);
            self.canvas.text(place, &sessions, figure);
        }
        self.activity_name(area, activity);
        self.activity_sums(area, activity);
    }

    fn activity_name(&mut self, area: Area, activity: usize) {
        let words = &self.picture.words;
        let sign = Area::new(MARGIN, area.y - 4.0, SIGN, SIGN);
        icons::badge_in(&mut self.canvas, sign, activity, BAR);
        let x = MARGIN + SIGN + 10.0;
        let room = area.x - x - 10.0;
        self.canvas.text_at((x, sign.centre().1), &words.activities[activity], plain(room).bold());
        let label = Label { size: LEAST, ..small(room) }.end();
        self.canvas.text((area.x - 10.0, area.bottom() - 2.0), &words.minutes, label);
        self.canvas.text((area.x - 10.0, area.bottom() + 19.0), &words.sessions, label);
    }

    fn activity_sums(&mut self, area: Area, activity: usize) {
        let sum = |of: fn(&super::ReportColumn) -> [u32; 4]| {
            let each = self.picture.columns.iter().map(|column| of(column)[activity]);
            self.canvas.figure(each.fold(0, u32::saturating_add))
        };
        let (minutes, sessions) = (sum(|column| column.minutes), sum(|column| column.sessions));
        let label = Label::new(TEXT, SUMS - 12.0).colour(BLACK).end();
        self.canvas.text((RIGHT, area.bottom() - 2.0), &minutes, label.bold());
        let label = Label::new(SMALL, SUMS - 12.0).colour(GREY).end();
        self.canvas.text((RIGHT, area.bottom() + 19.0), &sessions, label);
    }

    /// Whether any day of a column lies between the person's first and today.
    fn is_lived(&self, first: Date, last: Date) -> bool {
        first <= self.picture.today && last >= self.picture.since
    }

    fn has_pain(&self) -> bool {
        let columns = &self.picture.columns;
        let (Some(first), Some(last)) = (columns.first(), columns.last()) else { return false };
        let mut days = self.picture.days.range(first.first..=last.last);
        days.any(|(_, day)| day.pain.is_some())
    }
}

/// The place of walking among the activities.
const WALK: usize = 1;

fn is_paused(day: &Day) -> bool {
    day.is_off
}

/// A column of which only the days matter.
fn of_days(column: &super::ReportColumn) -> Column {
    let super::ReportColumn { first, last, sessions, .. } = *column;
    Column { first, last, sessions, walked: 0, strengthened: 0 }
}
