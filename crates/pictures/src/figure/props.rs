//! The things in the room, and the ground.

use serde::Deserialize;

use super::colours::{
    CUSHION, CUSHION_EDGE, FLOOR, FLOOR_EDGE, MAT, MAT_EDGE, PLASTER, PLASTER_EDGE,
};
use super::furniture::{Chair, Desk};
use super::geometry::{Point, point};
use super::scenery::{panels, park, plant, stones, window};
use super::skeleton::View;
use super::svg::{Colour, Path, Svg};

/// How thick a mat and a cushion are; the mat's top is at height 0, the cushion lies on it.
const MAT_THICKNESS: f64 = 3.0;
const CUSHION_THICKNESS: f64 = 4.0;

/// How many times as large as one on a sill a plant on the floor is.
const FLOOR_PLANT: f64 = 2.3;

/// Beyond the edges of every picture.
const BEYOND: f64 = 300.0;

/// The things in the room.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Props {
    /// From where to where a mat lies on the floor, its top at height 0.
    pub(super) mat: Option<[f64; 2]>,
    /// From where to where a cushion lies on the mat; it is 4 high.
    cushion: Option<[f64; 2]>,
    /// The seat is 45 high, the back 94.
    chair: Option<Chair>,
    /// The top is 74 high.
    desk: Option<Desk>,
    /// Where a wall begins, which goes on to the right.
    wall: Option<f64>,
    /// The wall behind the figure is near enough to be touched, and panelled.
    #[serde(default)]
    pub(super) panels: bool,
    /// Where the left side of a window is, with a plant on its sill.
    window: Option<f64>,
    /// Where a plant stands on the floor.
    plant: Option<f64>,
    /// A path through a park, which goes by as the figure walks.
    #[serde(default)]
    path: bool,
}

impl Props {
    pub(super) fn draw(&self, svg: &mut Svg, view: View, travelled: f64) {
        if view == View::Above {
            self.draw_from_above(svg);
            return;
        }
        let floor = if self.mat.is_some() { -MAT_THICKNESS } else { 0.0 };
        if self.path {
            park(svg);
        }
        if let Some(left) = self.window {
            window(svg, left);
        }
        if self.panels {
            panels(svg);
        }
        if let Some(face) = self.wall {
            block(svg, point(face, floor), point(BEYOND, BEYOND), 0.0, PLASTER);
            block(svg, point(face, floor), point(face + 1.2, BEYOND), 0.0, PLASTER_EDGE);
        }
        block(svg, point(-BEYOND, floor), point(BEYOND, -BEYOND), 0.0, FLOOR);
        block(svg, point(-BEYOND, floor), point(BEYOND, floor - 0.8), 0.0, FLOOR_EDGE);
        if self.path {
            stones(svg, travelled);
        }
        if let Some(x) = self.plant {
            plant(svg, point(x, floor - 1.5), FLOOR_PLANT);
        }
        if let Some([from, to]) = self.mat {
            block(svg, point(from, floor), point(to, 0.0), 1.4, MAT);
            block(svg, point(from + 1.0, floor), point(to - 1.0, floor + 0.9), 0.4, MAT_EDGE);
        }
        if let Some([from, to]) = self.cushion {
            block(svg, point(from, 0.0), point(to, CUSHION_THICKNESS), 2.0, CUSHION);
            block(svg, point(from + 1.5, 0.0), point(to - 1.5, 1.2), 0.5, CUSHION_EDGE);
        }
        if let Some(desk) = self.desk {
            desk.draw(svg);
        }
        if let Some(chair) = self.chair {
            chair.draw(svg, view);
        }
    }

    /// The lines along which something can be held or leant on, for tests.
    #[cfg(test)]
    pub(super) fn surfaces(&self) -> Vec<[Point; 2]> {
        let wall = self.wall.map(|face| [point(face, 0.0), point(face, BEYOND)]);
        let desk = self.desk.map(Desk::top);
        let chair = self.chair.map(Chair::edges);
        wall.into_iter().chain(desk).chain(chair.into_iter().flatten()).collect()
    }

    /// The floor all round, and on it the mat, as wide as it is given and longer than anybody.
    fn draw_from_above(&self, svg: &mut Svg) {
        block(svg, point(-BEYOND, -BEYOND), point(BEYOND, BEYOND), 0.0, FLOOR);
        if let Some([from, to]) = self.mat {
            block(svg, point(from, MAT_ENDS[0]), point(to, MAT_ENDS[1]), 3.0, MAT_EDGE);
            let inside = [point(from + 1.0, MAT_ENDS[0] + 1.0), point(to - 1.0, MAT_ENDS[1] - 1.0)];
            block(svg, inside[0], inside[1], 2.5, MAT);
        }
    }
}

/// Where a mat that is seen from above ends.
const MAT_ENDS: [f64; 2] = [-14.0, 168.0];

pub(super) fn block(svg: &mut Svg, from: Point, to: Point, rounded: f64, colour: Colour) {
    svg.fill(&Path::rectangle(from, to, rounded), colour);
}
