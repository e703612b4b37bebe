//! Proportions, and joints that bend as they do in people.

use super::super::body;
use super::super::geometry::{Point, wrapped};
use super::super::skeleton::View;
use super::{arms, every_moment, legs};

#[test]
fn bones_never_change_their_length() {
    every_moment(|_, skeleton, problems| {
        let limbs = legs(skeleton).map(|leg| (leg, skeleton.body.leg)).into_iter();
        for (limb, [first, second]) in limbs.chain(arms(skeleton).map(|arm| (arm, body::ARM))) {
            let length = |from: Point, to: Point, out: f64| (to - from).length().hypot(out);
            let upper = length(limb.root, limb.middle, limb.depth);
            let lower = length(limb.middle, limb.end, limb.end_depth - limb.depth);
            problems
                .unless((upper - first).abs() < 0.01, || format!("{upper:.1} for {first:.1} cm"));
            problems
                .unless((lower - second).abs() < 0.01, || format!("{lower:.1} for {second:.1} cm"));
        }
        let [pelvis, back, chest] = skeleton.body.spine;
        for (ends, bone) in skeleton.spine.windows(2).zip([pelvis, back, chest, body::NECK]) {
            let length = (ends[1] - ends[0]).length();
            problems
                .unless((length - bone).abs() < 0.01, || format!("{length:.1} for {bone:.1} cm"));
        }
    });
}

/// Seen from the side, where neither knee nor elbow stands out of the picture.
#[test]
fn knees_and_elbows_bend_as_they_do_in_people() {
    every_moment(|moment, skeleton, problems| {
        if moment.scene.view != View::Side {
            return;
        }
        for leg in legs(skeleton) {
            let [thigh, shin] = leg.directions();
            let bent = wrapped(thigh - shin);
            problems.unless((-1.0..152.0).contains(&bent), || format!("a knee at {bent:.0}"));
        }
        for arm in arms(skeleton).into_iter().filter(|arm| arm.depth.abs() < 1.0) {
            let [upper, fore] = arm.directions();
            let bent = wrapped(fore - upper);
            problems.unless((-1.0..150.0).contains(&bent), || format!("an elbow at {bent:.0}"));
        }
    });
}

/// Pelvis, lower back, chest, neck and head follow each other without a kink.
#[test]
fn nobody_is_folded_in_the_back_or_in_the_neck() {
    every_moment(|moment, _, problems| {
        let [pelvis, back, chest] = moment.pose.spine;
        let [neck, head] = moment.pose.head;
        let bends = [(pelvis, back), (back, chest), (chest, neck), (neck, head)];
        for (lower, upper) in bends {
            let bent = wrapped(upper - lower);
            problems.unless(bent.abs() <= 45.0, || format!("{bent:.0} degrees in the back"));
        }
    });
}

#[test]
fn a_foot_is_not_bent_further_than_an_ankle_allows() {
    every_moment(|moment, skeleton, problems| {
        for leg in legs(skeleton).iter().filter(|_| moment.scene.view == View::Side) {
            let [_, shin] = leg.directions();
            let up = wrapped(leg.tip - shin - 90.0);
            problems.unless((-95.0..55.0).contains(&up), || format!("an ankle at {up:.0}"));
        }
    });
}
