//! The things in the room, and the ground.

use super::colours::{
    FLOOR, FLOOR_EDGE, FRAME, HILLS, HILLS_NEAR, LEAVES, LEAVES_DARK, MAT, MAT_EDGE, METAL, POT,
    SCREEN, SCREEN_LIGHT, SEAT, SEAT_DARK, SKY, WOOD, WOOD_DARK,
};
use super::cues::Props;
use super::geometry::{Point, point, polar};
use super::svg::{Colour, Path, Svg};

/// How high a chair's seat and a desk are, and how thick a mat.
const SEAT_HEIGHT: f64 = 45.0;
const DESK_HEIGHT: f64 = 74.0;
const MAT_THICKNESS: f64 = 3.0;

/// Beyond the edges of every picture.
const BEYOND: f64 = 300.0;

/// After how many centimetres the path looks the same again.
const STONES: f64 = 65.0;

pub(super) fn props(svg: &mut Svg, props: &Props, travelled: f64) {
    let floor = if props.mat.is_some() { -MAT_THICKNESS } else { 0.0 };
    if props.path {
        park(svg);
    }
    if let Some(left) = props.window {
        window(svg, left);
    }
    block(svg, point(-BEYOND, floor), point(BEYOND, -BEYOND), 0.0, FLOOR);
    block(svg, point(-BEYOND, floor), point(BEYOND, floor - 0.8), 0.0, FLOOR_EDGE);
    if props.path {
        stones(svg, travelled);
    }
    if let Some([from, to]) = props.mat {
        block(svg, point(from, floor), point(to, 0.0), 1.4, MAT);
        block(svg, point(from + 1.0, floor), point(to - 1.0, floor + 0.9), 0.4, MAT_EDGE);
    }
    if let Some(x) = props.desk {
        desk(svg, x);
    }
    if let Some(x) = props.chair {
        chair(svg, x);
    }
}

fn chair(svg: &mut Svg, back: f64) {
    let front = back + 40.0;
    for x in [back + 1.0, front - 5.0] {
        block(svg, point(x, 0.0), point(x + 3.5, SEAT_HEIGHT - 3.0), 1.0, WOOD_DARK);
    }
    block(svg, point(back - 3.0, SEAT_HEIGHT - 6.0), point(back + 1.5, 94.0), 2.0, WOOD);
    block(svg, point(back - 2.0, 66.0), point(back + 3.5, 92.0), 2.5, SEAT_DARK);
    block(svg, point(back - 1.0, SEAT_HEIGHT - 7.0), point(front, SEAT_HEIGHT - 3.0), 1.5, WOOD);
    block(svg, point(back, SEAT_HEIGHT - 4.0), point(front - 1.0, SEAT_HEIGHT), 2.0, SEAT);
}

fn desk(svg: &mut Svg, edge: f64) {
    let at = |x: f64, y: f64| point(edge + x, DESK_HEIGHT + y);
    for x in [12.0, 57.0] {
        block(svg, at(x, -DESK_HEIGHT), at(x + 4.0, -2.0), 1.0, WOOD_DARK);
    }
    block(svg, at(0.0, -4.0), at(66.0, 0.0), 1.6, WOOD);
    block(svg, at(34.0, 0.0), at(52.0, 2.0), 1.0, METAL);
    block(svg, at(42.0, 0.0), at(45.0, 22.0), 1.0, METAL);
    block(svg, at(37.0, 10.0), at(41.0, 44.0), 1.5, SCREEN);
    block(svg, at(36.2, 12.0), at(37.6, 42.0), 0.6, SCREEN_LIGHT);
}

/// Hills and trees too far away to go by.
fn park(svg: &mut Svg) {
    for (x, across, up) in [(-110.0, 90.0, 44.0), (40.0, 130.0, 34.0), (150.0, 70.0, 52.0)] {
        svg.fill(&Path::ellipse(point(x, 0.0), across, up), HILLS);
    }
    for (x, tall) in [(-118.0, 78.0), (-92.0, 56.0), (84.0, 60.0), (112.0, 88.0)] {
        block(svg, point(x - 1.2, 0.0), point(x + 1.2, tall * 0.6), 0.5, HILLS_NEAR);
        svg.fill(&Path::ellipse(point(x, tall * 0.7), tall * 0.2, tall * 0.3), HILLS_NEAR);
    }
}

fn window(svg: &mut Svg, left: f64) {
    block(svg, point(left, 62.0), point(left + 56.0, 108.0), 2.0, FRAME);
    for x in [left + 3.0, left + 29.5] {
        block(svg, point(x, 65.0), point(x + 23.5, 105.0), 1.0, SKY);
    }
    block(svg, point(left - 3.0, 60.0), point(left + 59.0, 63.0), 1.0, FRAME);
    plant(svg, point(left + 46.0, 63.0));
}

fn plant(svg: &mut Svg, stand: Point) {
    let root = stand + point(0.0, 8.0);
    for (turned, length, colour) in [
        (45.0, 13.0, LEAVES_DARK),
        (135.0, 14.0, LEAVES_DARK),
        (70.0, 17.0, LEAVES),
        (112.0, 18.0, LEAVES),
        (90.0, 20.0, LEAVES_DARK),
    ] {
        let middle = root + polar(length * 0.6, turned);
        svg.fill(&Path::tapered(root, 0.4, middle, 2.0), colour);
        svg.fill(&Path::tapered(middle, 2.0, root + polar(length, turned), 0.3), colour);
    }
    let pot = [(-5.0, 9.0), (5.0, 9.0), (3.8, 0.0), (-3.8, 0.0)];
    svg.fill(&Path::polygon(&pot.map(|(aside, up)| stand + point(aside, up))), POT);
}

fn stones(svg: &mut Svg, travelled: f64) {
    for n in -4..=4 {
        let x = f64::from(n) * STONES - travelled.rem_euclid(STONES);
        block(svg, point(x, -12.0), point(x + 26.0, -10.0), 0.0, FLOOR_EDGE);
    }
}

fn block(svg: &mut Svg, from: Point, to: Point, rounded: f64, colour: Colour) {
    svg.fill(&Path::rectangle(from, to, rounded), colour);
}
