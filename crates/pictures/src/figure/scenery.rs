//! The scenery beyond the figure: a window with a plant, or a park that goes by.

use super::colours::{FLOOR_EDGE, FRAME, HILLS, HILLS_NEAR, LEAVES, LEAVES_DARK, PANEL, POT, SKY};
use super::geometry::{Point, point, polar};
use super::props::block;
use super::svg::{Path, Svg};

/// After how many centimetres the path looks the same again.
const STONES: f64 = 65.0;

/// Hills and trees too far away to go by.
pub(super) fn park(svg: &mut Svg) {
    for (x, across, up) in [(-110.0, 90.0, 44.0), (40.0, 130.0, 34.0), (150.0, 70.0, 52.0)] {
        svg.fill(&Path::ellipse(point(x, 0.0), across, up), HILLS);
    }
    for (x, tall) in [(-118.0, 78.0), (-92.0, 56.0), (84.0, 60.0), (112.0, 88.0)] {
        block(svg, point(x - 1.2, 0.0), point(x + 1.2, tall * 0.6), 0.5, HILLS_NEAR);
        svg.fill(&Path::ellipse(point(x, tall * 0.7), tall * 0.2, tall * 0.3), HILLS_NEAR);
    }
}

pub(super) fn window(svg: &mut Svg, left: f64) {
    block(svg, point(left, 62.0), point(left + 56.0, 108.0), 2.0, FRAME);
    for x in [left + 3.0, left + 29.5] {
        block(svg, point(x, 65.0), point(x + 23.5, 105.0), 1.0, SKY);
    }
    block(svg, point(left - 3.0, 60.0), point(left + 59.0, 63.0), 1.0, FRAME);
    plant(svg, point(left + 46.0, 63.0), 1.0);
}

/// Panelling, up to the height of the shoulders.
pub(super) fn panels(svg: &mut Svg) {
    let top = 142.0;
    block(svg, point(-300.0, 0.0), point(300.0, top), 0.0, PANEL);
    block(svg, point(-300.0, top), point(300.0, top + 3.5), 0.0, FRAME);
    block(svg, point(-300.0, 0.0), point(300.0, 7.0), 0.0, FRAME);
    for n in -6..=6 {
        let x = f64::from(n) * 36.0 + 18.0;
        block(svg, point(x, 0.0), point(x + 1.4, top), 0.0, FRAME);
    }
}

/// A plant in a pot, so many times as large as one on a sill.
pub(super) fn plant(svg: &mut Svg, stand: Point, size: f64) {
    let root = stand + point(0.0, 8.0 * size);
    for (turned, length, colour) in [
        (45.0, 13.0, LEAVES_DARK),
        (135.0, 14.0, LEAVES_DARK),
        (70.0, 17.0, LEAVES),
        (112.0, 18.0, LEAVES),
        (90.0, 20.0, LEAVES_DARK),
    ] {
        let middle = root + polar(length * 0.6 * size, turned);
        let tip = root + polar(length * size, turned);
        svg.fill(&Path::tapered(root, 0.4 * size, middle, 2.0 * size), colour);
        svg.fill(&Path::tapered(middle, 2.0 * size, tip, 0.3 * size), colour);
    }
    let pot = [(-5.0, 9.0), (5.0, 9.0), (3.8, 0.0), (-3.8, 0.0)];
    svg.fill(&Path::polygon(&pot.map(|(aside, up)| stand + point(aside, up) * size)), POT);
}

/// The edge of the path, after so many centimetres.
pub(super) fn stones(svg: &mut Svg, travelled: f64) {
    for n in -4..=4 {
        let x = f64::from(n) * STONES - travelled.rem_euclid(STONES);
        block(svg, point(x, -12.0), point(x + 26.0, -10.0), 0.0, FLOOR_EDGE);
    }
}
