//! The contact sheet: every still of every exercise at a glance, a row or more to an exercise,
//! under its name.

use std::fmt::Write;
use std::sync::Arc;

use png::Compression;
use resvg::usvg::Options;

use super::colours::{FACE, FLOOR};
use super::raster::{HEIGHT, WIDTH};
use super::{Figures, Movement, picture};
use crate::{BadPicture, chart::fonts, indexed, raster};

/// How wide a gap is, and how high the line of a name, in pixels.
const GAP: u32 = 6;
const NAME: u32 = 22;

/// So many stills side by side, each so many pixels wide.
#[derive(Clone, Copy, Debug)]
pub struct Layout {
    pub columns: usize,
    pub still_width: u32,
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
}

/// The sheet as PNG.
pub(super) fn png(figures: &Figures, layout: Layout) -> Result<Vec<u8>, BadPicture> {
    let options = Options { fontdb: Arc::new(fonts::Fonts::database()), ..Options::default() };
    indexed::png(&raster::pixels(&svg(figures, layout), &options)?, Compression::High)
}

fn svg(figures: &Figures, layout: Layout) -> String {
    let mut rows = String::new();
    let mut top = GAP;
    for (name, movement) in &figures.0 {
        row(&mut rows, name, movement, top, layout);
        top += layout.height(movement.steps());
    }
    let width = layout.width();
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{top}"><rect width="{width}" height="{top}" fill="{FLOOR}"/>{rows}</svg>"#
    )
}

fn row(svg: &mut String, name: &str, movement: &Movement, top: u32, layout: Layout) {
    let _ = write!(
        svg,
        r#"<text x="{}" y="{}" font-family="{}" font-size="13" font-weight="bold" fill="{FACE}">{name}</text>"#,
        GAP,
        top + NAME - 7,
        fonts::FAMILIES
    );
    let scale = f64::from(layout.still_width) / f64::from(WIDTH);
    for step in 0..movement.steps() {
        let Some(moment) = movement.shows(step) else { continue };
        let x = GAP + (step % layout.columns) as u32 * (layout.still_width + GAP);
        let y = top + NAME + (step / layout.columns) as u32 * (layout.still_height() + GAP);
        let still = picture::svg(&moment);
        let _ = write!(svg, r#"<g transform="translate({x} {y}) scale({scale})">{still}</g>"#);
    }
}
