//! Arms and legs, drawn from their joints.

use super::body::{self, Body};
use super::colours::Clothes;
use super::geometry::{Between, Point, point, polar, wrapped};
use super::person::Sleeves;
use super::skeleton::{Limb, Skeleton, View, heel_lift};
use super::svg::{Path, Svg};

/// How far down the upper arm a short sleeve goes, and down the forearm a long one.
const SHORT: f64 = 0.62;
const LONG: f64 = 0.92;

/// Trousers down to the ankle, and a shoe.
pub(super) fn leg(svg: &mut Svg, leg: &Limb, body: &Body, clothes: &Clothes, view: View) {
    let [hip, knee, ankle] = body.leg_radii;
    let hem = leg.middle.towards(&leg.end, 0.94);
    svg.fill(&Path::tapered(leg.middle, knee - 1.5, leg.end, ankle - 1.0), clothes.skin);
    let shin_is_behind = leg.end_depth < leg.depth - FORESHORTENED;
    match view {
        View::Front if shin_is_behind => shoe(svg, leg, clothes),
        View::Side => shoe(svg, leg, clothes),
        View::Front => shoe_from_the_front(svg, leg, clothes),
        View::Above => shoe_from_above(svg, leg, clothes),
    }
    // A thigh that comes towards the viewer begins in the lap, which is narrower than a hip.
    let hip = if leg.depth > FORESHORTENED { hip * 0.84 } else { hip };
    let thigh = Path::tapered(leg.root, hip, leg.middle, knee);
    let shin = Path::cut(leg.middle, knee, hem, ankle + 0.5);
    if shin_is_behind {
        svg.fill(&shin, clothes.trousers);
        svg.fill(&thigh, clothes.trousers);
    } else {
        svg.fill(&thigh, clothes.trousers);
        svg.fill(&shin, clothes.trousers);
    }
    if view == View::Side {
        let calf = leg.middle.towards(&leg.end, 0.34) + back(leg.middle, leg.end) * 1.2;
        svg.fill(&Path::tapered(leg.middle, knee, calf, knee - 0.6), clothes.trousers);
        svg.fill(&Path::cut(calf, knee - 0.6, hem, ankle + 0.5), clothes.trousers);
    }
}

/// A shin that goes so far away from the viewer is behind its thigh.
const FORESHORTENED: f64 = 25.0;

/// Where the trunk turns into the back of a leg.
pub(super) fn buttock(svg: &mut Svg, skeleton: &Skeleton, leg: &Limb, clothes: &Clothes) {
    let [hips, waist, ..] = skeleton.spine;
    let radius = skeleton.body.leg_radii[0];
    let seat = hips + (waist - hips).unit().left() * 2.6;
    let below = leg.root.towards(&leg.middle, 0.5) + back(leg.root, leg.middle) * 0.4;
    svg.fill(&Path::tapered(seat, radius, below, radius - 1.5), clothes.trousers);
}

/// A sleeve and what is bare of the arm, without the hand.
pub(super) fn arm(svg: &mut Svg, arm: &Limb, body: &Body, clothes: &Clothes) {
    let [shoulder, elbow, wrist] = body.arm_radii;
    svg.fill(&Path::tapered(arm.root, shoulder - 0.8, arm.middle, elbow), clothes.skin);
    svg.fill(&Path::tapered(arm.middle, elbow, arm.end, wrist), clothes.skin);
    match clothes.sleeves {
        Sleeves::Short => {
            let hem = arm.root.towards(&arm.middle, SHORT);
            svg.fill(&Path::cut(arm.root, shoulder, hem, elbow + 1.3), clothes.shirt);
        }
        Sleeves::Long => {
            let cuff = arm.middle.towards(&arm.end, LONG);
            svg.fill(&Path::tapered(arm.root, shoulder, arm.middle, elbow + 0.5), clothes.shirt);
            svg.fill(&Path::cut(arm.middle, elbow + 0.5, cuff, wrist + 1.0), clothes.shirt);
        }
    }
}

pub(super) fn hand(svg: &mut Svg, arm: &Limb, body: &Body, clothes: &Clothes) {
    let wrist = body.arm_radii[2];
    let knuckles = arm.end + polar(body::PALM, arm.tip);
    let tips = knuckles + polar(5.5, arm.tip);
    let thumb = arm.end + polar(7.5, arm.tip + 32.0);
    svg.fill(&Path::tapered(arm.end, wrist, knuckles, 2.9), clothes.skin);
    svg.fill(&Path::tapered(knuckles, 2.9, tips, 1.6), clothes.skin);
    svg.fill(&Path::tapered(arm.end, 2.0, thumb, 1.2), clothes.skin);
}

/// From a bone of a leg away from where the knee looks.
fn back(from: Point, to: Point) -> Point {
    (to - from).unit().left() * -1.0
}

fn shoe(svg: &mut Svg, leg: &Limb, clothes: &Clothes) {
    let heel = -body::HEEL_TO_ANKLE;
    let ball = point(body::HEEL_TO_BALL + heel, -body::ANKLE);
    svg.placed(leg.end, leg.tip, |svg| {
        svg.placed(ball, wrapped(leg.toes - leg.tip), |svg| {
            svg.fill(
                &Path::verbatim("M0 0L4.5 0C8 0 8.2 2.4 6 3.8C4 5 1.5 5.8 0 6.2C-2 6.4-1.4 .8 0 0Z"),
                clothes.shoe,
            );
            svg.fill(&Path::verbatim("M0 0L4.5 0C6.4 0 7.2.7 7.3 1.5L-.4 1.5Z"), clothes.sole);
        });
        svg.fill(
            &Path::verbatim(
                "M-6.3-3C-7-8-6.6-8-5-8L13-8L13.3-6.4C14.5-5.5 14.5-3.5 12.5-1.9C9-.6 6 .8 5 3.6L-4.6 3.6C-5.8 1.5-6-1-6.3-3Z",
            ),
            clothes.shoe,
        );
        svg.fill(&Path::verbatim("M-6.7-6.5C-6.7-8-6-8-5-8L13.2-8L13.5-6.5Z"), clothes.sole);
    });
}

/// The toes stay on the floor as the heel behind them rises.
fn shoe_from_the_front(svg: &mut Svg, leg: &Limb, clothes: &Clothes) {
    let floor = leg.end - point(0.0, body::ANKLE + heel_lift(-leg.tip));
    let side = |aside: f64| {
        let ankle = leg.end + point(4.4 * aside, 2.5);
        [ankle, floor + point(6.4 * aside, 5.0), floor + point(6.5 * aside, 0.0)]
    };
    let outline: Vec<Point> = side(-1.0).into_iter().chain(side(1.0).into_iter().rev()).collect();
    svg.fill(&Path::polygon(&outline), clothes.shoe);
    svg.fill(
        &Path::rectangle(floor + point(-6.6, 0.0), floor + point(6.6, 1.4), 0.4),
        clothes.sole,
    );
}

/// The top of a shoe whose sole is on what the viewer looks down at.
fn shoe_from_above(svg: &mut Svg, leg: &Limb, clothes: &Clothes) {
    svg.placed(leg.end, leg.tip - 90.0, |svg| {
        let sole = Path::tapered(point(-4.0, 0.0), 4.6, point(12.0, 0.0), 5.0);
        svg.fill(&sole, clothes.sole);
        svg.fill(&Path::tapered(point(-4.0, 0.0), 4.0, point(12.0, 0.0), 4.3), clothes.shoe);
    });
}
