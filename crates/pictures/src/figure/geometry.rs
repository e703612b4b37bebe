//! Points, directions and the joint between two bones: plane geometry that knows nothing of
//! people.
//!
//! Lengths are centimetres, x to the right and y up; angles are degrees, 0 to the right and 90 up.

use std::ops::{Add, Mul, Sub};

use serde::Deserialize;

/// A place in the scene, or the way from one place to another.
#[derive(Clone, Copy, Debug, Default, PartialEq, Deserialize)]
#[serde(from = "[f64; 2]")]
pub(super) struct Point {
    pub(super) x: f64,
    pub(super) y: f64,
}

/// That many centimetres in a direction.
pub(super) fn polar(length: f64, degrees: f64) -> Point {
    let (sin, cos) = degrees.to_radians().sin_cos();
    point(length * cos, length * sin)
}

pub(super) const fn point(x: f64, y: f64) -> Point {
    Point { x, y }
}

impl Point {
    pub(super) fn length(self) -> f64 {
        self.x.hypot(self.y)
    }

    /// The direction of the way there from the origin, in degrees.
    pub(super) fn direction(self) -> f64 {
        self.y.atan2(self.x).to_degrees()
    }

    /// This direction, a quarter turn to the left.
    pub(super) fn left(self) -> Point {
        point(-self.y, self.x)
    }

    /// This direction, one centimetre long.
    pub(super) fn unit(self) -> Point {
        self * (1.0 / self.length().max(1e-9))
    }

    /// This place, reflected to the other side of x = 0.
    pub(super) fn reflected(self) -> Point {
        point(-self.x, self.y)
    }

    /// This direction, turned to the left by so many degrees.
    pub(super) fn turned(self, degrees: f64) -> Point {
        polar(self.length(), self.direction() + degrees)
    }
}

impl From<[f64; 2]> for Point {
    fn from([x, y]: [f64; 2]) -> Point {
        point(x, y)
    }
}

impl Add for Point {
    type Output = Point;

    fn add(self, other: Point) -> Point {
        point(self.x + other.x, self.y + other.y)
    }
}

impl Sub for Point {
    type Output = Point;

    fn sub(self, other: Point) -> Point {
        point(self.x - other.x, self.y - other.y)
    }
}

impl Mul<f64> for Point {
    type Output = Point;

    fn mul(self, times: f64) -> Point {
        point(self.x * times, self.y * times)
    }
}

/// Something that can be met partway to another of its kind.
pub(super) trait Between {
    /// The value at that share of the way to the other, from 0 (here) to 1 (there).
    fn towards(&self, other: &Self, share: f64) -> Self;
}

impl Between for f64 {
    fn towards(&self, other: &f64, share: f64) -> f64 {
        self + (other - self) * share
    }
}

impl Between for Point {
    fn towards(&self, other: &Point, share: f64) -> Point {
        *self + (*other - *self) * share
    }
}

/// An angle brought to more than -180 and at most 180 degrees.
pub(super) fn wrapped(degrees: f64) -> f64 {
    180.0 - (180.0 - degrees).rem_euclid(360.0)
}

/// The direction at that share of the shorter way round from one direction to another.
pub(super) fn turn(from: f64, to: f64, share: f64) -> f64 {
    from + wrapped(to - from) * share
}

/// Where two bones that hang together meet, if they start and end here.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Joint {
    pub(super) at: Point,
    /// How far it stands out of the picture, towards the viewer.
    pub(super) depth: f64,
    /// Where the second bone ends: short of the goal if that is out of reach.
    pub(super) end: Point,
    /// How far that end stands out of the picture.
    pub(super) end_depth: f64,
}

/// Which way the joint between two bones gives.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Gives {
    /// To the left of the line from start to end, as a knee that looks to the right.
    Left,
    /// To the right of it, as an elbow.
    Right,
}

/// Where two bones are to end: a place in the picture, and how far out of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Goal {
    pub(super) at: Point,
    pub(super) depth: f64,
}

/// The joint of two bones between a start in the picture and a goal. `swivel` turns it about the
/// line between the two: at 0 it stays in the plane, at 90 it points at the viewer.
pub(super) fn joint(start: Point, goal: Goal, bones: [f64; 2], gives: Gives, swivel: f64) -> Joint {
    let [first, second] = bones;
    let flat = goal.at - start;
    let whole = flat.length().hypot(goal.depth).max(1e-9);
    let (way, out) = (flat * (1.0 / whole), goal.depth / whole);
    let distance = whole.clamp((first - second).abs() + 1e-6, first + second);
    let along = (first.powi(2) - second.powi(2) + distance.powi(2)) / (2.0 * distance);
    let aside = (first.powi(2) - along.powi(2)).max(0.0).sqrt();
    let (sin, cos) = swivel.to_radians().sin_cos();
    let sideways = match gives {
        Gives::Left => way.unit().left(),
        Gives::Right => way.unit().left() * -1.0,
    };
    // At a right angle to the line and to `sideways`, on the viewer's side.
    let level = way.length();
    let towards = way.unit() * -out;
    Joint {
        at: start + way * along + sideways * (aside * cos) + towards * (aside * sin),
        depth: out * along + level * aside * sin,
        end: start + way * distance,
        end_depth: out * distance,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_joint_keeps_the_length_of_both_bones_whichever_way_it_points() {
        for (swivel, depth) in [(0.0, 0.0), (40.0, 0.0), (90.0, 12.0), (30.0, -20.0)] {
            for at in [point(50.0, 10.0), point(-20.0, -30.0), point(0.0, 74.0)] {
                let goal = Goal { at, depth };
                let joint = joint(point(0.0, 0.0), goal, [43.0, 41.0], Gives::Left, swivel);

                let shin = (at - joint.at).length().hypot(depth - joint.depth);
                assert!((joint.at.length().hypot(joint.depth) - 43.0).abs() < 1e-6);
                assert!((shin - 41.0).abs() < 1e-6);
            }
        }
    }

    #[test]
    fn directions_take_the_shorter_way_round() {
        assert_eq!(turn(170.0, -170.0, 0.5), 180.0);
        assert_eq!(turn(-10.0, 10.0, 0.5), 0.0);
        assert_eq!(wrapped(190.0), -170.0);
        assert_eq!(wrapped(-180.0), 180.0);
    }
}
