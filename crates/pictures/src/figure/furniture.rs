//! Chairs and the desk.

use serde::Deserialize;

use super::colours::{METAL, SCREEN, SCREEN_LIGHT, SEAT, SEAT_DARK, WOOD, WOOD_DARK};
use super::geometry::{Point, point};
use super::props::block;
use super::skeleton::View;
use super::svg::Svg;

/// How high a chair's seat and its back are, and a desk.
const SEAT_HEIGHT: f64 = 45.0;
const BACK_HEIGHT: f64 = 94.0;
const DESK_HEIGHT: f64 = 74.0;
const DESK_DEPTH: f64 = 66.0;

/// From the back of a seat to its front, and half its width.
const SEAT_DEPTH: f64 = 40.0;
const HALF_SEAT: f64 = 22.0;

/// A chair without arms.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Chair {
    /// Where its back is; seen from the front, where its middle is.
    back: f64,
    #[serde(default)]
    faces: Faces,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Faces {
    #[default]
    Right,
    Left,
}

/// A desk with a screen on it.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Desk {
    /// Where the edge is at which one sits.
    edge: f64,
    /// Where its screen looks.
    #[serde(default = "left")]
    faces: Faces,
}

const fn left() -> Faces {
    Faces::Left
}

impl Desk {
    #[cfg(test)]
    pub(super) fn top(self) -> [Point; 2] {
        [0.0, DESK_DEPTH].map(|x| point(self.edge + self.faces.turned(-x), DESK_HEIGHT))
    }

    pub(super) fn draw(self, svg: &mut Svg) {
        svg.placed(point(self.edge, DESK_HEIGHT), 0.0, |svg| match self.faces {
            Faces::Left => desk(svg),
            Faces::Right => svg.reflected(desk),
        });
    }
}

impl Faces {
    /// That far ahead of what faces there.
    #[cfg(test)]
    fn turned(self, ahead: f64) -> f64 {
        match self {
            Faces::Right => ahead,
            Faces::Left => -ahead,
        }
    }
}

impl Chair {
    /// The top of its back and the seat.
    #[cfg(test)]
    pub(super) fn edges(self) -> [[Point; 2]; 2] {
        let at = |ahead: f64, y: f64| point(self.back + self.faces.turned(ahead), y);
        [
            [at(-2.0, BACK_HEIGHT), at(3.0, BACK_HEIGHT)],
            [at(0.0, SEAT_HEIGHT), at(SEAT_DEPTH, SEAT_HEIGHT)],
        ]
    }

    pub(super) fn draw(self, svg: &mut Svg, view: View) {
        svg.placed(point(self.back, 0.0), 0.0, |svg| match (view, self.faces) {
            (View::Front | View::Above, _) => from_the_front(svg),
            (View::Side, Faces::Right) => from_the_side(svg),
            (View::Side, Faces::Left) => svg.reflected(from_the_side),
        });
    }
}

fn from_the_side(svg: &mut Svg) {
    for x in [1.0, SEAT_DEPTH - 5.0] {
        block(svg, point(x, 0.0), point(x + 3.5, SEAT_HEIGHT - 3.0), 1.0, WOOD_DARK);
    }
    block(svg, point(-3.0, SEAT_HEIGHT - 6.0), point(1.5, BACK_HEIGHT), 2.0, WOOD);
    block(svg, point(-2.0, 66.0), point(3.5, BACK_HEIGHT - 2.0), 2.5, SEAT_DARK);
    let front = SEAT_DEPTH;
    block(svg, point(-1.0, SEAT_HEIGHT - 7.0), point(front, SEAT_HEIGHT - 3.0), 1.5, WOOD);
    block(svg, point(0.0, SEAT_HEIGHT - 4.0), point(front - 1.0, SEAT_HEIGHT), 2.0, SEAT);
}

fn from_the_front(svg: &mut Svg) {
    let pair = |svg: &mut Svg, low: Point, high: Point, colour| {
        block(svg, low, high, 1.0, colour);
        block(svg, low.reflected(), high.reflected(), 1.0, colour);
    };
    pair(svg, point(14.5, SEAT_HEIGHT), point(18.5, BACK_HEIGHT - 2.0), WOOD_DARK);
    block(svg, point(-19.0, 66.0), point(19.0, BACK_HEIGHT), 4.0, SEAT_DARK);
    pair(svg, point(13.5, 2.0), point(16.5, SEAT_HEIGHT - 3.0), WOOD_DARK);
    pair(svg, point(HALF_SEAT - 5.0, 0.0), point(HALF_SEAT - 1.0, SEAT_HEIGHT - 3.0), WOOD);
    let (left, right) = (-HALF_SEAT, HALF_SEAT);
    block(svg, point(left, SEAT_HEIGHT - 7.0), point(right, SEAT_HEIGHT - 2.0), 1.5, WOOD);
    block(svg, point(left, SEAT_HEIGHT - 4.0), point(right, SEAT_HEIGHT + 2.0), 2.5, SEAT);
}

fn desk(svg: &mut Svg) {
    for x in [12.0, 57.0] {
        block(svg, point(x, -DESK_HEIGHT), point(x + 4.0, -2.0), 1.0, WOOD_DARK);
    }
    block(svg, point(0.0, -4.0), point(DESK_DEPTH, 0.0), 1.6, WOOD);
    block(svg, point(34.0, 0.0), point(52.0, 2.0), 1.0, METAL);
    block(svg, point(42.0, 0.0), point(45.0, 22.0), 1.0, METAL);
    block(svg, point(37.0, 10.0), point(41.0, 44.0), 1.5, SCREEN);
    block(svg, point(36.2, 12.0), point(37.6, 42.0), 0.6, SCREEN_LIGHT);
}
