//! Arms and legs, drawn from their joints.

use super::body::{self, ARM_RADII, LEG_RADII};
use super::colours::{Clothes, SOLE};
use super::geometry::{Between, Point, point, polar, wrapped};
use super::skeleton::{Limb, Skeleton, View, heel_lift};
use super::svg::{Path, Svg};

/// Trousers down to the ankle, and a shoe.
pub(super) fn leg(svg: &mut Svg, leg: &Limb, clothes: &Clothes, view: View) {
    let [hip, knee, ankle] = LEG_RADII;
    let hem = leg.middle.towards(&leg.end, 0.94);
    svg.fill(&Path::tapered(leg.middle, knee - 1.5, leg.end, ankle - 1.0), clothes.skin);
    match view {
        View::Side => shoe(svg, leg, clothes),
        View::Front => shoe_from_the_front(svg, leg, clothes),
    }
    svg.fill(&Path::tapered(leg.root, hip, leg.middle, knee), clothes.trousers);
    svg.fill(&Path::cut(leg.middle, knee, hem, ankle + 0.5), clothes.trousers);
    if view == View::Side {
        let calf = leg.middle.towards(&leg.end, 0.34) + back(leg.middle, leg.end) * 1.2;
        svg.fill(&Path::tapered(leg.middle, knee, calf, knee - 0.6), clothes.trousers);
        svg.fill(&Path::cut(calf, knee - 0.6, hem, ankle + 0.5), clothes.trousers);
    }
}

/// Where the trunk turns into the back of a leg.
pub(super) fn buttock(svg: &mut Svg, skeleton: &Skeleton, leg: &Limb, clothes: &Clothes) {
    let [hips, waist, ..] = skeleton.spine;
    let seat = hips + (waist - hips).unit().left() * 2.6;
    let below = leg.root.towards(&leg.middle, 0.5) + back(leg.root, leg.middle) * 0.4;
    svg.fill(&Path::tapered(seat, LEG_RADII[0], below, 7.6), clothes.trousers);
}

/// A sleeve to above the elbow, the bare arm, a hand.
pub(super) fn arm(svg: &mut Svg, arm: &Limb, clothes: &Clothes) {
    let [shoulder, elbow, wrist] = ARM_RADII;
    let hem = arm.root.towards(&arm.middle, 0.62);
    svg.fill(&Path::tapered(arm.root, shoulder - 0.8, arm.middle, elbow), clothes.skin);
    svg.fill(&Path::tapered(arm.middle, elbow, arm.end, wrist), clothes.skin);
    hand(svg, arm, clothes);
    svg.fill(&Path::cut(arm.root, shoulder, hem, elbow + 1.3), clothes.shirt);
}

fn hand(svg: &mut Svg, arm: &Limb, clothes: &Clothes) {
    let knuckles = arm.end + polar(body::PALM, arm.tip);
    let tips = knuckles + polar(5.5, arm.tip);
    let thumb = arm.end + polar(7.5, arm.tip + 32.0);
    svg.fill(&Path::tapered(arm.end, ARM_RADII[2], knuckles, 2.9), clothes.skin);
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
            svg.fill(&Path::verbatim("M0 0L4.5 0C6.4 0 7.2.7 7.3 1.5L-.4 1.5Z"), SOLE);
        });
        svg.fill(
            &Path::verbatim(
                "M-6.3-3C-7-8-6.6-8-5-8L13-8L13.3-6.4C14.5-5.5 14.5-3.5 12.5-1.9C9-.6 6 .8 5 3.6L-4.6 3.6C-5.8 1.5-6-1-6.3-3Z",
            ),
            clothes.shoe,
        );
        svg.fill(&Path::verbatim("M-6.7-6.5C-6.7-8-6-8-5-8L13.2-8L13.5-6.5Z"), SOLE);
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
    svg.fill(&Path::rectangle(floor + point(-6.6, 0.0), floor + point(6.6, 1.4), 0.4), SOLE);
}
