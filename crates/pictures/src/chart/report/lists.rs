//! Under the columns, in words: the plan and the pauses, and beside them the exercises and what hurt.

use super::super::label::{LEADING, Label};
use super::{HEIGHT, INNER, MARGIN, RIGHT, Report, SMALL, TEXT, plain, small};

const GAP: f32 = 40.0;
/// Lines end above the footer.
const BOTTOM: f32 = HEIGHT - 136.0;
/// From the top of a list to the base of its first line, and from a line of two to the next.
const HEADING: f32 = 70.0;
const STEP: f32 = 52.0;
/// So many lines of the list below are not crowded out by the one above.
const MAX_LINES: usize = 4;
/// For how often an exercise was done, and for its dose.
const SESSIONS: f32 = 56.0;
const DOSE: f32 = 262.0;

impl Report<'_> {
    pub(super) fn lists(&mut self, y: f32) {
        let words = &self.picture.words;
        let width = (INNER - GAP) / 2.0;
        let (left, right) = (MARGIN, RIGHT - width);
        let next =
            self.list((left, y), width, above(&words.pause_lines), &words.plan, &words.plan_lines);
        self.list((left, next), width, BOTTOM, &words.pauses, &words.pause_lines);
        let next = self.doses((right, y), width, above(&words.hurt_lines));
        self.list((right, next), width, BOTTOM, &words.hurt, &words.hurt_lines);
    }

    /// A heading and its lines, as many as end above a bottom; nothing where there are none.
    /// Returns where the next list begins.
    fn list(
        &mut self,
        (x, y): (f32, f32),
        width: f32,
        bottom: f32,
        heading: &str,
        lines: &[String],
    ) -> f32 {
        if lines.is_empty() {
            return y;
        }
        self.heading((x, y + HEADING - 32.0), width, heading);
        let mut base = y + HEADING;
        for (index, line) in lines.iter().enumerate() {
            if base + TEXT * LEADING > bottom {
                return self.left_out((x, base), lines.len() - index);
            }
            base = self.canvas.lines((x, base), line, 2, plain(width)) + TEXT * 1.5;
        }
        base - TEXT * 0.6
    }

    /// A row an exercise: its name, how often, and its dose.
    fn doses(&mut self, (x, y): (f32, f32), width: f32, bottom: f32) -> f32 {
        let words = &self.picture.words;
        let lines = &words.dose_lines;
        if lines.is_empty() {
            return y;
        }
        self.heading((x, y + HEADING - 32.0), width, &words.doses);
        let mut base = y + HEADING;
        let dose_at = x + width - DOSE;
        let name = plain(width - DOSE - SESSIONS - 12.0);
        for (index, line) in lines.iter().enumerate() {
            if base + TEXT * LEADING * 2.0 > bottom {
                return self.left_out((x, base), lines.len() - index);
            }
            let named = self.canvas.lines((x, base), &line.name, 3, name);
            let label = plain(SESSIONS).end();
            self.canvas.text((dose_at - 14.0, base), &line.sessions, label);
            let dose = Label { size: SMALL, ..small(DOSE) };
            let dosed = self.canvas.lines((dose_at, base), &line.dose, 2, dose);
            base = named.max(dosed) + TEXT * LEADING + 8.0;
        }
        base - TEXT * 0.6
    }

    /// Says how many lines found no room.
    fn left_out(&mut self, (x, base): (f32, f32), many: usize) -> f32 {
        let many = self.canvas.figure(u32::try_from(many).unwrap_or(u32::MAX));
        self.canvas.text((x, base), &format!("… + {many}"), small(100.0));
        base + TEXT * 0.4
    }
}

/// Where a list ends that has another below it.
fn above(below: &[String]) -> f32 {
    match below.len() {
        0 => BOTTOM,
        lines => BOTTOM - HEADING - STEP * lines.min(MAX_LINES) as f32,
    }
}
