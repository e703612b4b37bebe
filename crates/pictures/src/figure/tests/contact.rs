//! Limbs that rest on something touch it: feet on the floor, knees on the mat, hands on what is there to hold.

use super::super::body;
use super::super::geometry::{Point, point, polar};
use super::super::pose::{Arm, Leg, Side};
use super::super::skeleton::{Limb, Skeleton, View};
use super::super::timeline::Moment;
use super::{arms, every_moment, legs};

#[test]
fn feet_that_stand_and_hands_that_rest_are_where_they_should_be() {
    every_moment(|moment, skeleton, problems| {
        let pose = &moment.pose;
        for (leg, limb) in [pose.right_leg, pose.left_leg].into_iter().zip(legs(skeleton)) {
            problems
                .unless(limb.missed < 0.5, || format!("a foot misses by {:.1} cm", limb.missed));
            if let (Leg::Stands { heel, tilt, .. }, View::Side) = (leg, moment.scene.view) {
                let ahead = if tilt > 0.0 { body::HEEL_TO_BALL } else { 0.0 };
                let sole = point(ahead - body::HEEL_TO_ANKLE, -body::ANKLE).turned(limb.tip);
                let gap = (limb.end + sole - heel - point(ahead, 0.0)).length();
                problems.unless(gap < 0.5, || format!("a sole is off by {gap:.1} cm"));
            }
        }
        for (arm, limb) in [pose.right_arm, pose.left_arm].into_iter().zip(arms(skeleton)) {
            problems
                .unless(limb.missed < 0.5, || format!("a hand misses by {:.1} cm", limb.missed));
            if let Arm::Rests { palm, .. } = arm {
                let gap = (palm_of(&limb) - palm).length();
                problems.unless(gap < 0.5, || format!("a palm is off by {gap:.1} cm"));
            }
        }
    });
}

#[test]
fn knees_that_kneel_rest_on_the_mat() {
    every_moment(|moment, skeleton, problems| {
        let pose = &moment.pose;
        for (leg, limb) in [pose.right_leg, pose.left_leg].into_iter().zip(legs(skeleton)) {
            if let Leg::Kneels { knee, .. } = leg {
                let gap = limb.middle.y - skeleton.body.leg_radii[1] - knee.y;
                problems
                    .unless((-0.5..0.8).contains(&gap), || format!("a knee is {gap:.1} cm above"));
            }
        }
    });
}

#[test]
fn who_sits_or_lies_does_so_on_the_seat_or_on_the_mat() {
    every_moment(|moment, skeleton, problems| {
        let (hips, body) = (moment.pose.hips, &skeleton.body);
        for (rests, under) in
            [(hips.sits, body.leg_radii[0]), (hips.lies.filter(|y| *y == 0.0), body.above_back())]
        {
            let gap = rests.map_or(0.0, |rests| skeleton.spine[0].y - under - rests);
            problems.unless((0.0..0.8).contains(&gap), || format!("{gap:.1} cm above"));
        }
    });
}

#[test]
fn palms_on_a_thigh_are_on_its_skin() {
    every_moment(|moment, skeleton, problems| {
        let pose = &moment.pose;
        for (arm, limb) in [pose.right_arm, pose.left_arm].into_iter().zip(arms(skeleton)) {
            if let (Arm::OnThigh { leg, .. }, View::Side) = (arm, moment.scene.view) {
                let leg = if leg == Side::Right { skeleton.right_leg } else { skeleton.left_leg };
                let gap = distance(palm_of(&limb), leg.root, leg.middle);
                let [hip, knee, _] = skeleton.body.leg_radii;
                problems.unless((knee..hip + 1.5).contains(&gap), || {
                    format!("{gap:.1} cm from the bone")
                });
            }
        }
    });
}

/// On the floor, a wall, a chair or a desk, or on the body itself.
#[test]
fn a_hand_that_rests_rests_on_something() {
    every_moment(|moment, skeleton, problems| {
        let pose = &moment.pose;
        for (arm, limb) in [pose.right_arm, pose.left_arm].into_iter().zip(arms(skeleton)) {
            if let Arm::Rests { ahead, .. } = arm {
                let on_wall_behind = ahead < 0.0 && moment.scene.props.panels;
                let palm = palm_of(&limb);
                let gap = to_body(skeleton, palm).min(to_room(moment, palm));
                problems.unless(on_wall_behind || gap < 5.0, || {
                    format!("{gap:.1} cm to the nearest thing")
                });
            }
        }
    });
}

/// How far a palm is from the nearest thing in the room.
fn to_room(moment: &Moment<'_>, palm: Point) -> f64 {
    let floor = palm.y - 3.0;
    let things = moment.scene.props.surfaces().into_iter();
    things.map(|[from, to]| distance(palm, from, to) - 3.0).fold(floor, f64::min)
}

/// How far a palm is from the trunk, the shoulders or a leg.
fn to_body(skeleton: &Skeleton, palm: Point) -> f64 {
    let [hip, knee, ankle] = skeleton.body.leg_radii;
    let trunk = skeleton.spine[..4].windows(2).map(|bone| distance(palm, bone[0], bone[1]) - 12.0);
    let limbs = legs(skeleton).into_iter().flat_map(|leg| {
        [
            distance(palm, leg.root, leg.middle) - (hip + knee) / 2.0,
            distance(palm, leg.middle, leg.end) - (knee + ankle) / 2.0,
            distance(palm, leg.end, leg.end + polar(13.0, leg.tip)) - 7.0,
        ]
    });
    let shoulders = arms(skeleton).map(|arm| (palm - arm.root).length() - 6.0);
    trunk.chain(limbs).chain(shoulders).fold(f64::INFINITY, f64::min)
}

/// How far a place is from the nearest on a line.
fn distance(place: Point, from: Point, to: Point) -> f64 {
    let way = to - from;
    let (along, whole) = (place - from, way.length().max(1e-9));
    let share = ((along.x * way.x + along.y * way.y) / whole.powi(2)).clamp(0.0, 1.0);
    (from + way * share - place).length()
}

fn palm_of(arm: &Limb) -> Point {
    arm.end + polar(body::PALM, arm.tip)
}

#[test]
fn nobody_sinks_into_the_floor() {
    every_moment(|moment, skeleton, problems| {
        if moment.scene.view == View::Above {
            return;
        }
        let [_, knee, _] = skeleton.body.leg_radii;
        for leg in legs(skeleton) {
            let above = leg.middle.y - knee;
            problems.unless(above > -1.0, || format!("a knee at {above:.1}"));
        }
        for arm in arms(skeleton) {
            for (joint, thick) in [(arm.middle, 3.0), (arm.end, 2.5), (palm_of(&arm), 2.5)] {
                let above = joint.y - thick;
                problems.unless(above > -1.5, || format!("a hand or an elbow at {above:.1}"));
            }
        }
        for joint in skeleton.spine {
            problems.unless(joint.y > 5.0, || format!("the spine at {:.1}", joint.y));
        }
    });
}

/// Heel, ball and toes, above and below.
#[test]
fn no_shoe_goes_through_the_floor() {
    const SHOE: [(f64, f64); 4] = [(-6.0, -8.0), (13.0, -8.0), (-5.0, 3.0), (13.0, -2.5)];
    every_moment(|moment, skeleton, problems| {
        if moment.scene.view != View::Side {
            return;
        }
        for leg in legs(skeleton) {
            let ball = leg.end + point(13.0, -8.0).turned(leg.tip);
            let toes = ball + polar(6.0, leg.toes);
            let outline = SHOE.map(|(x, y)| leg.end + point(x, y).turned(leg.tip));
            for part in outline.into_iter().chain([toes]) {
                problems.unless(part.y > -1.2, || format!("a shoe at {:.1}", part.y));
            }
        }
    });
}
