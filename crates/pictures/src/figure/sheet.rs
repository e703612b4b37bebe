//! The contact sheet: every still of every exercise at a glance, under its name.

use std::fmt::Write;
use std::sync::Arc;

use png::Compression;
use resvg::usvg::Options;

use super::colours::{FACE, PAPER};
use super::raster::{HEIGHT, WIDTH};
use super::{Figures, Movement, picture};
use crate::{BadPicture, chart::fonts, indexed, raster};

/// How wide a gap is, and how high the line of a name, in pixels.
const GAP: u32 = 6;
const NAME: u32 = 24;

/// So many stills side by side, each so many pixels wide. An exercise begins a row of its own where
/// it does not fit into the rest of one.
#[derive(Clone, Copy, Debug)]
pub struct Layout {
    pub columns: usize,
    pub still_width: u32,
}

/// Where an exercise stands: its first column, and how far down its name is.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Place {
    column: usize,
    top: u32,
}

impl Layout {
    fn still_height(self) -> u32 {
        self.still_width * HEIGHT / WIDTH
    }

    fn width(self) -> u32 {
        self.columns as u32 * (self.still_width + GAP) + GAP
    }

    /// How high an exercise of so many stills is, with its name.
    fn height(self, stills: usize) -> u32 {
        NAME + stills.div_ceil(self.columns) as u32 * (self.still_height() + GAP)
    }

    /// Where exercises of so many stills stand, and how high the sheet is.
    fn places(self, stills: impl Iterator<Item = usize>) -> (Vec<Place>, u32) {
        let (mut column, mut top, mut bottom) = (0, GAP, GAP);
        let mut places = Vec::new();
        for count in stills {
            if column > 0 && column + count > self.columns {
                (column, top) = (0, bottom);
            }
            places.push(Place { column, top });
            column += count;
            bottom = bottom.max(top + self.height(count));
        }
        (places, bottom)
    }
}

/// The sheet as PNG.
pub(super) fn png(figures: &Figures, layout: Layout) -> Result<Vec<u8>, BadPicture> {
    let options = Options { fontdb: Arc::new(fonts::Fonts::database()), ..Options::default() };
    indexed::png(&raster::pixels(&svg(figures, layout), &options)?, Compression::High)
}

fn svg(figures: &Figures, layout: Layout) -> String {
    let (places, height) = layout.places(figures.0.values().map(Movement::steps));
    let mut exercises = String::new();
    for ((name, movement), place) in figures.0.iter().zip(places) {
        exercise(&mut exercises, name, movement, place, layout);
    }
    let width = layout.width();
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}"><rect width="{width}" height="{height}" fill="{PAPER}"/>{exercises}</svg>"#
    )
}

fn exercise(svg: &mut String, name: &str, movement: &Movement, at: Place, layout: Layout) {
    let left = |column: usize| GAP + column as u32 * (layout.still_width + GAP);
    let _ = write!(
        svg,
        r#"<text x="{}" y="{}" font-family="DejaVu Sans" font-size="14" font-weight="bold" fill="{FACE}">{name}</text>"#,
        left(at.column),
        at.top + NAME - 7
    );
    let scale = f64::from(layout.still_width) / f64::from(WIDTH);
    for step in 0..movement.steps() {
        let Some(moment) = movement.shows(step) else { continue };
        let (line, column) = (step / layout.columns, step % layout.columns);
        let x = left(at.column + column);
        let y = at.top + NAME + line as u32 * (layout.still_height() + GAP);
        let still = picture::svg(&moment);
        let _ = write!(svg, r#"<g transform="translate({x} {y}) scale({scale})">{still}</g>"#);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_exercise_begins_a_row_where_it_does_not_fit() {
        let layout = Layout { columns: 6, still_width: 160 };

        let (places, height) = layout.places([4, 2, 3, 8].into_iter());

        let place = |column, top| Place { column, top };
        let row = NAME + 120 + GAP;
        let tops = [GAP, GAP + row, GAP + 2 * row];
        assert_eq!(
            places,
            [place(0, tops[0]), place(4, tops[0]), place(0, tops[1]), place(0, tops[2])]
        );
        assert_eq!(height, tops[2] + row + 120 + GAP);
    }
}
