//! Under the columns, in words: the plan, and beside it the exercises, what hurt and the pauses.

use super::super::label::{LEADING, Label};
use super::{HEIGHT, INNER, MARGIN, RIGHT, Report, SMALL, TEXT, plain, small};

const GAP: f32 = 40.0;
/// Lines end above the footer.
const BOTTOM: f32 = HEIGHT - 132.0;
/// For how often an exercise was done, and for its dose.
const SESSIONS: f32 = 56.0;
const DOSE: f32 = 262.0;

impl Report<'_> {
    pub(super) fn lists(&mut self, y: f32) {
        let words = &self.picture.words;
        let width = (INNER - GAP) / 2.0;
        let left = MARGIN;
        let next = self.list((left, y), width, &words.plan, &words.plan_lines);
        self.list((left, next), width, &words.pauses, &words.pause_lines);
        let right = RIGHT - width;
        let next = self.doses((right, y), width);
        self.list((right, next), width, &words.hurt, &words.hurt_lines);
    }

    /// A heading and its lines, as many as the page holds; nothing where there are none.
    fn list(&mut self, (x, y): (f32, f32), width: f32, heading: &str, lines: &[String]) -> f32 {
        if lines.is_empty() {
            return y;
        }
        let mut base = self.headed((x, y), width, heading);
        for line in lines {
            if self.is_full((x, base)) {
                return HEIGHT;
            }
            base = self.canvas.lines((x, base), line, 2, plain(width)) + TEXT * 1.5;
        }
        base - TEXT * 0.6
    }

    /// A row an exercise: its name, how often, and its dose.
    fn doses(&mut self, (x, y): (f32, f32), width: f32) -> f32 {
        let words = &self.picture.words;
        if words.dose_lines.is_empty() {
            return y;
        }
        let mut base = self.headed((x, y), width, &words.doses);
        let dose_at = x + width - DOSE;
        let name = plain(width - DOSE - SESSIONS - 12.0);
        for line in &words.dose_lines {
            if self.is_full((x, base)) {
                return HEIGHT;
            }
            let named = self.canvas.lines((x, base), &line.name, 2, name);
            let label = plain(SESSIONS).end();
            self.canvas.text((dose_at - 14.0, base), &line.sessions, label);
            let dose = Label { size: SMALL, ..small(DOSE) };
            let dosed = self.canvas.lines((dose_at, base), &line.dose, 2, dose);
            base = named.max(dosed) + TEXT * LEADING + 8.0;
        }
        base - TEXT * 0.6
    }

    /// Draws a heading; returns the base of the first line under it.
    fn headed(&mut self, (x, y): (f32, f32), width: f32, heading: &str) -> f32 {
        if y + 70.0 > BOTTOM {
            return HEIGHT;
        }
        self.heading((x, y + 38.0), width, heading);
        y + 70.0
    }

    /// Whether nothing more fits at a base line, which is told where the lines end.
    fn is_full(&mut self, (x, base): (f32, f32)) -> bool {
        let is_full = base + TEXT * LEADING > BOTTOM;
        if is_full && base < HEIGHT {
            self.canvas.text((x, base.min(BOTTOM)), "…", plain(30.0));
        }
        is_full
    }
}
