//! Marks that point at the movement: arrows, breath, and a soft patch over a muscle.

use super::colours::{ARROW, BREATH};
use super::cues::{Breath, Muscle, Shown};
use super::geometry::{Between, Point, polar};
use super::head::{MOUTH, MOUTH_FROM_THE_FRONT};
use super::pose::{Pose, Side};
use super::skeleton::{Limb, Skeleton, View};
use super::svg::{Colour, Path, Svg, smooth};
use super::trunk::on_spine;

/// Arrows, as thick in every picture, however large a centimetre is in it.
pub(super) fn arrows(svg: &mut Svg, arrows: &Shown<Vec<Point>>, scale: f64) {
    for (line, strength) in arrows {
        one_arrow(svg, line, ARROW, 6.0 / scale, *strength);
    }
}

/// Three breaths of air at the lips, each longer than the one before when they go out.
pub(super) fn breath(
    svg: &mut Svg,
    breath: &Shown<Breath>,
    (skeleton, view): (&Skeleton, View),
    scale: f64,
) {
    let (mouth, ahead) = match view {
        View::Side => (MOUTH, 0.0),
        View::Front | View::Above => (MOUTH_FROM_THE_FRONT, -90.0),
    };
    for (breath, strength) in breath {
        svg.placed(skeleton.spine[4], skeleton.head - 90.0, |svg| {
            for fan in [24.0, 0.0, -24.0] {
                let near = mouth + polar(2.5, ahead + fan);
                let far = mouth + polar(if fan == 0.0 { 19.0 } else { 15.0 }, ahead + fan * 1.2);
                let mut line = smooth(&[near, near.towards(&far, 0.5), far], 5);
                if *breath == Breath::In {
                    line.reverse();
                }
                one_arrow(svg, &line, BREATH, 4.0 / scale, *strength);
            }
        });
    }
}

/// A line with a head at its end, seen through alike where both overlap.
fn one_arrow(svg: &mut Svg, line: &[Point], colour: Colour, width: f64, strength: f64) {
    let Some((to, rest)) = line.split_last() else { return };
    let long = width * 2.4;
    let shaft: Vec<Point> =
        rest.iter().copied().filter(|point| (*to - *point).length() > long).collect();
    let Some(end) = shaft.last() else { return };
    let ahead = (*to - *end).unit();
    let neck = *to - ahead * long;
    let wing = ahead.left() * (width * 1.7);
    svg.veiled(strength, |svg| {
        let shaft: Vec<Point> =
            shaft.iter().copied().chain([neck + ahead * (width * 0.4)]).collect();
        svg.line(&Path::open(&shaft), colour, width, 1.0);
        svg.fill(&Path::polygon(&[*to + ahead * (width * 0.4), neck + wing, neck - wing]), colour);
    });
}

/// A patch over each of the muscles that lie on the trunk or, given a side, on that leg.
pub(super) fn muscles(
    svg: &mut Svg,
    muscles: &Shown<Muscle>,
    side: Option<Side>,
    colour: Colour,
    (skeleton, pose, view): (&Skeleton, &Pose, View),
) {
    for (muscle, strength) in muscles.iter().filter(|(muscle, _)| muscle.side() == side) {
        let (points, radius) = place(*muscle, skeleton, pose, view);
        for (wider, opacity) in [(1.35, 0.25), (1.0, 0.45), (0.62, 0.65)] {
            let path = Path::open(&points);
            svg.line(&path, colour, 2.0 * radius * wider, opacity * strength);
        }
    }
}

impl Muscle {
    fn side(self) -> Option<Side> {
        match self {
            Muscle::Hamstring(side)
            | Muscle::HipFlexor(side)
            | Muscle::Thigh(side)
            | Muscle::Calf(side)
            | Muscle::Buttock(side) => Some(side),
            Muscle::Flank(_)
            | Muscle::Neck(_)
            | Muscle::Belly
            | Muscle::LowerBelly
            | Muscle::LowerBack
            | Muscle::UpperBack
            | Muscle::Chest => None,
        }
    }
}

/// The line along a muscle, and half its thickness.
fn place(muscle: Muscle, skeleton: &Skeleton, pose: &Pose, view: View) -> (Vec<Point>, f64) {
    let leg = |side| match side {
        Side::Right => &skeleton.right_leg,
        Side::Left => &skeleton.left_leg,
    };
    let on_thigh = |side, share, front| on_thigh(skeleton, leg(side), share, front);
    let on_trunk = |heights: &[f64], ahead: f64| -> Vec<Point> {
        heights.iter().map(|height| in_front(skeleton, *height, ahead)).collect()
    };
    let belly = 4.7 + 3.2 * pose.belly + 0.6 * skeleton.body.belly;
    match (muscle, view) {
        (Muscle::Hamstring(side), _) => {
            ([0.22, 0.5, 0.85].map(|share| on_thigh(side, share, -0.45)).to_vec(), 3.2)
        }
        (Muscle::Thigh(side), View::Side) => {
            ([0.3, 0.55, 0.8].map(|share| on_thigh(side, share, 0.4)).to_vec(), 3.2)
        }
        (Muscle::Thigh(side), View::Front | View::Above) => {
            ([0.3, 0.75].map(|share| on_thigh(side, share, 0.0)).to_vec(), 4.0)
        }
        (Muscle::Calf(side), _) => {
            let leg = leg(side);
            let behind = (leg.end - leg.middle).unit().left() * -2.6;
            ([0.2, 0.5].map(|share| leg.middle.towards(&leg.end, share) + behind).to_vec(), 2.6)
        }
        (Muscle::Buttock(side), _) => {
            let [hips, waist, ..] = skeleton.spine;
            let behind = (waist - hips).unit().left() * 6.0;
            (vec![hips + behind, on_thigh(side, 0.12, -0.6)], 3.6)
        }
        (Muscle::HipFlexor(side), _) => {
            let groin = on_thigh(side, 0.08, 0.6);
            (vec![in_front(skeleton, 9.0, 6.0), groin, on_thigh(side, 0.42, 0.5)], 3.2)
        }
        (Muscle::Flank(side), _) => {
            let out = if side == Side::Right { -7.5 } else { 7.5 };
            (on_trunk(&[12.0, 20.0, 28.0, 36.0], out), 2.8)
        }
        (Muscle::Neck(side), _) => {
            let out = if side == Side::Right { -3.6 } else { 3.6 };
            (on_trunk(&[53.5, 57.0, 60.0], out), 1.6)
        }
        (Muscle::Belly, View::Side) => (on_trunk(&[8.0, 14.0, 20.0, 26.0], belly), 3.2),
        (Muscle::LowerBelly, View::Side) => (on_trunk(&[8.0, 12.0, 16.0, 20.0], belly), 3.2),
        (Muscle::Belly | Muscle::LowerBelly, View::Front | View::Above) => {
            (on_trunk(&[9.0, 15.0, 21.0], 0.0), 5.0)
        }
        (Muscle::LowerBack, _) => (on_trunk(&[8.0, 14.0, 20.0, 26.0], -5.4), 2.8),
        (Muscle::UpperBack, _) => (on_trunk(&[28.0, 36.0, 44.0], -6.6), 2.8),
        (Muscle::Chest, View::Side) => (on_trunk(&[34.0, 39.0, 44.0], 6.0), 2.8),
        (Muscle::Chest, View::Front | View::Above) => {
            ([-9.0, 0.0, 9.0].map(|aside| in_front(skeleton, 41.0, aside)).to_vec(), 3.6)
        }
    }
}

/// A place in the thigh: so far along it, and so much of its thickness to the front.
fn on_thigh(skeleton: &Skeleton, leg: &Limb, share: f64, front: f64) -> Point {
    let [hip, knee, _] = skeleton.body.leg_radii;
    let bone = leg.middle - leg.root;
    leg.root + bone * share + bone.unit().left() * (hip.towards(&knee, share) * front)
}

/// A place in the trunk, so far in front of the spine; seen from the front, to the person's left.
fn in_front(skeleton: &Skeleton, height: f64, ahead: f64) -> Point {
    let (place, direction) = on_spine(skeleton, height);
    place + polar(ahead, direction - 90.0)
}
