//! What points at the movement: arrows, breath, and a soft patch over a muscle.

use super::body::LEG_RADII;
use super::colours::{ARROW, BREATH};
use super::cues::{Arrow, Breath, Muscle, Shown};
use super::geometry::{Between, Point, point, polar};
use super::head::MOUTH;
use super::pose::{Pose, Side};
use super::skeleton::{Limb, Skeleton};
use super::svg::{Colour, Path, Svg};
use super::trunk::on_spine;

/// Arrows, as thick in every picture, however large a centimetre is in it.
pub(super) fn arrows(svg: &mut Svg, arrows: &Shown<Arrow>, scale: f64) {
    for (arrow, strength) in arrows {
        let middle = arrow.from.towards(&arrow.to, 0.5);
        let control = middle + (arrow.to - arrow.from).left() * arrow.bend;
        one_arrow(svg, [arrow.from, control, arrow.to], ARROW, 6.0 / scale, *strength);
    }
}

/// Two breaths of air at the lips.
pub(super) fn breath(svg: &mut Svg, breath: &Shown<Breath>, skeleton: &Skeleton, scale: f64) {
    for (breath, strength) in breath {
        svg.placed(skeleton.spine[4], skeleton.head - 90.0, |svg| {
            for (aside, bend) in [(2.2, 2.0), (-2.2, -2.0)] {
                let near = MOUTH + point(2.0, aside);
                let far = MOUTH + point(17.0, aside * 3.2);
                let control = near.towards(&far, 0.5) + point(0.0, bend);
                let path = match breath {
                    Breath::Out => [near, control, far],
                    Breath::In => [far, control, near],
                };
                one_arrow(svg, path, BREATH, 4.5 / scale, *strength);
            }
        });
    }
}

/// A curve with a head at its end.
fn one_arrow(
    svg: &mut Svg,
    [from, control, to]: [Point; 3],
    colour: Colour,
    width: f64,
    strength: f64,
) {
    let ahead = (to - control).unit();
    let neck = to - ahead * (width * 2.2);
    svg.line(&Path::curve(from, control, neck), colour, width, strength);
    let wing = ahead.left() * (width * 1.7);
    svg.fade(
        &Path::polygon(&[to + ahead * (width * 0.6), neck + wing, neck - wing]),
        colour,
        strength,
    );
}

/// A patch over each of the muscles that lie on the trunk or, given a side, on that leg.
pub(super) fn muscles(
    svg: &mut Svg,
    muscles: &Shown<Muscle>,
    side: Option<Side>,
    colour: Colour,
    (skeleton, pose): (&Skeleton, &Pose),
) {
    for (muscle, strength) in muscles.iter().filter(|(muscle, _)| muscle.side() == side) {
        let (points, radius) = place(*muscle, skeleton, pose);
        for (wider, opacity) in [(1.35, 0.25), (1.0, 0.45), (0.62, 0.65)] {
            let path = Path::open(&points);
            svg.line(&path, colour, 2.0 * radius * wider, opacity * strength);
        }
    }
}

impl Muscle {
    fn side(self) -> Option<Side> {
        match self {
            Muscle::Hamstring(side) | Muscle::HipFlexor(side) | Muscle::Thigh(side) => Some(side),
            Muscle::Belly | Muscle::LowerBelly => None,
        }
    }
}

/// The line along a muscle, and half its thickness.
fn place(muscle: Muscle, skeleton: &Skeleton, pose: &Pose) -> (Vec<Point>, f64) {
    let leg = |side| match side {
        Side::Right => &skeleton.right_leg,
        Side::Left => &skeleton.left_leg,
    };
    match muscle {
        Muscle::Hamstring(side) => {
            ([0.22, 0.5, 0.85].map(|share| on_thigh(leg(side), share, -0.45)).to_vec(), 3.2)
        }
        Muscle::Thigh(side) => {
            ([0.3, 0.75].map(|share| on_thigh(leg(side), share, 0.0)).to_vec(), 4.0)
        }
        Muscle::HipFlexor(side) => {
            let leg = leg(side);
            let groin = on_thigh(leg, 0.08, 0.6);
            (vec![in_front(skeleton, 9.0, 6.0), groin, on_thigh(leg, 0.42, 0.5)], 3.2)
        }
        Muscle::Belly => (belly(skeleton, pose, [8.0, 14.0, 20.0, 26.0]), 3.2),
        Muscle::LowerBelly => (belly(skeleton, pose, [8.0, 12.0, 16.0, 20.0]), 3.2),
    }
}

/// A place in the thigh: so far along it, and so much of its thickness to the front.
fn on_thigh(leg: &Limb, share: f64, front: f64) -> Point {
    let thickness = LEG_RADII[0].towards(&LEG_RADII[1], share);
    let bone = leg.middle - leg.root;
    leg.root + bone * share + bone.unit().left() * (thickness * front)
}

fn belly(skeleton: &Skeleton, pose: &Pose, heights: [f64; 4]) -> Vec<Point> {
    heights.map(|height| in_front(skeleton, height, 4.7 + 3.2 * pose.belly)).to_vec()
}

/// A place in the trunk, so far in front of the spine.
fn in_front(skeleton: &Skeleton, height: f64, ahead: f64) -> Point {
    let (place, direction) = on_spine(skeleton, height);
    place + polar(ahead, direction - 90.0)
}
