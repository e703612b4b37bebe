//! What holds for every moment of every movement, and how a broken file is told.

use super::geometry::{Point, point, polar, wrapped};
use super::pose::{Arm, Leg};
use super::skeleton::{Limb, Skeleton, View};
use super::timeline::Moment;
use super::{BadPoses, Figures, body, timeline};

const POSES: &str = include_str!("../../../../messages/poses.toml");

/// The exercises, and how many instructions each has, the gated ones included.
const EXERCISES: [(&str, usize); 6] = [
    ("draw-in", 5),
    ("hamstring", 5),
    ("hip-flexor", 5),
    ("pelvic-tilt", 8),
    ("stand", 4),
    ("walk", 5),
];

fn figures() -> Figures {
    Figures::read(POSES).expect("the poses")
}

/// Every moment, three times as dense as they are drawn, with where it is and its joints.
fn every_moment(mut check: impl FnMut(&str, &Moment<'_>, &Skeleton)) {
    for (id, movement) in &figures().0 {
        for scenes in [&movement.scenes, &movement.gated] {
            for (n, moment) in timeline::moments(scenes, 0.025).enumerate() {
                let place = format!("{id} at {:.2} s", n as f64 * 0.025);
                check(&place, &moment, &Skeleton::of(&moment.pose, moment.scene.view));
            }
        }
    }
}

fn legs(skeleton: &Skeleton) -> [Limb; 2] {
    [skeleton.right_leg, skeleton.left_leg]
}

fn arms(skeleton: &Skeleton) -> [Limb; 2] {
    [skeleton.right_arm, skeleton.left_arm]
}

#[test]
fn every_instruction_has_a_picture() {
    let figures = figures();

    assert!(figures.exercises().eq(EXERCISES.map(|(id, _)| id)));
    for (id, steps) in EXERCISES {
        let movement = figures.of(id).expect(id);

        assert_eq!(movement.steps(), steps, "{id}");
        for step in 0..steps {
            let png = movement.still(step).expect(id).expect(id);
            assert!(png.starts_with(b"\x89PNG"), "{id} {step}");
        }
        assert!(movement.still(steps).is_none(), "{id}");
    }
}

#[test]
fn every_movement_is_a_small_film_that_begins_again() {
    for (id, movement) in &figures().0 {
        let films = [Some(movement.animation()), movement.gated_animation()];
        for gif in films.into_iter().flatten().map(|film| film.expect(id)) {
            assert!(gif.starts_with(b"GIF89a"), "{id}");
            assert!(gif.windows(11).any(|bytes| bytes == b"NETSCAPE2.0"), "{id}");
            assert!(gif.len() < 300_000, "{id}: {} bytes", gif.len());
        }
    }
}

#[test]
fn what_waits_behind_only_if_that_is_easy_is_a_film_of_its_own() {
    let figures = figures();
    let gated = |id: &str| figures.of(id).is_some_and(|shown| shown.gated_animation().is_some());

    assert!(gated("pelvic-tilt"));
    assert!(!gated("draw-in"));
}

#[test]
fn bones_never_change_their_length() {
    every_moment(|place, _, skeleton| {
        let limbs = legs(skeleton).map(|leg| (leg, body::LEG)).into_iter();
        for (limb, [first, second]) in limbs.chain(arms(skeleton).map(|arm| (arm, body::ARM))) {
            let length = |from: Point, to: Point| (to - from).length().hypot(limb.depth);
            assert!((length(limb.root, limb.middle) - first).abs() < 0.01, "{place}");
            assert!((length(limb.middle, limb.end) - second).abs() < 0.01, "{place}");
        }
        let [pelvis, back, chest] = body::SPINE;
        for (ends, bone) in skeleton.spine.windows(2).zip([pelvis, back, chest, body::NECK]) {
            assert!(((ends[1] - ends[0]).length() - bone).abs() < 0.01, "{place}");
        }
    });
}

/// Seen from the side, where neither knee nor elbow stands out of the picture.
#[test]
fn knees_and_elbows_bend_as_they_do_in_people() {
    every_moment(|place, moment, skeleton| {
        if moment.scene.view == View::Front {
            return;
        }
        for leg in legs(skeleton) {
            let [thigh, shin] = leg.directions();
            let bent = wrapped(thigh - shin);
            assert!((-1.0..150.0).contains(&bent), "{place}: a knee at {bent:.0}");
        }
        for arm in arms(skeleton).into_iter().filter(|arm| arm.depth.abs() < 1.0) {
            let [upper, fore] = arm.directions();
            let bent = wrapped(fore - upper);
            assert!((-1.0..150.0).contains(&bent), "{place}: an elbow at {bent:.0}");
        }
    });
}

#[test]
fn feet_that_stand_and_hands_that_rest_are_where_they_should_be() {
    every_moment(|place, moment, skeleton| {
        let pose = &moment.pose;
        for (leg, limb) in [pose.right_leg, pose.left_leg].into_iter().zip(legs(skeleton)) {
            assert!(limb.missed < 0.5, "{place}: a foot misses by {:.1} cm", limb.missed);
            if let (Leg::Stands { heel, tilt }, View::Side) = (leg, moment.scene.view) {
                let ahead = if tilt > 0.0 { body::HEEL_TO_BALL } else { 0.0 };
                let sole = point(ahead - body::HEEL_TO_ANKLE, -body::ANKLE).turned(limb.tip);
                let gap = (limb.end + sole - heel - point(ahead, 0.0)).length();
                assert!(gap < 0.5, "{place}: a sole is off by {gap:.1} cm");
            }
        }
        for (arm, limb) in [pose.right_arm, pose.left_arm].into_iter().zip(arms(skeleton)) {
            assert!(limb.missed < 0.5, "{place}: a hand misses by {:.1} cm", limb.missed);
            if let Arm::Rests { palm, .. } = arm {
                let gap = (limb.end + polar(body::PALM, limb.tip) - palm).length();
                assert!(gap < 0.5, "{place}: a palm is off by {gap:.1} cm");
            }
        }
    });
}

#[test]
fn nobody_sinks_into_the_floor() {
    every_moment(|place, _, skeleton| {
        let limbs = legs(skeleton).into_iter().chain(arms(skeleton));
        let joints = limbs.flat_map(|limb| [limb.root, limb.middle, limb.end]);
        for joint in joints.chain(skeleton.spine) {
            assert!(joint.y > 1.5, "{place}: a joint at height {:.1}", joint.y);
        }
    });
}

/// Checks how the file is told to be wrong once one text in it has become another.
fn check(was: &str, becomes: &str, told: &str) {
    assert!(POSES.contains(was), "{was}");
    let error: BadPoses = Figures::read(&POSES.replacen(was, becomes, 1)).expect_err(becomes);
    assert!(error.to_string().contains(told), "{error}");
}

#[test]
fn a_broken_file_is_told_with_the_name_of_the_pose_or_the_frame() {
    check(
        "[pose.rising]\nlike = \"at-desk\"",
        "[pose.rising]\nlike = \"bed\"",
        "pose rising: it is like \"bed\"",
    );
    check(
        "[pose.rising]\nlike = \"at-desk\"",
        "[pose.rising]\nlike = \"rising\"",
        "pose rising: it is like itself",
    );
    check("belly = 1\n", "bely = 1\n", "pose belly-out: unknown field `bely`");
    check(
        "palm = [41, 76.6], fingers = 0",
        "palm = [99, 76.6], fingers = 0",
        "movement stand, scene 1, frame 2: pose \"rising\": right-arm misses its place by",
    );
    check(
        "pose = \"flat\"",
        "pose = \"float\"",
        "movement pelvic-tilt, scene 1, frame 4: there is no pose \"float\"",
    );
    check(
        "step = 3, moves = 0.4, holds = 1.6",
        "step = 2, moves = 0.4, holds = 1.6",
        "movement draw-in: no frame shows step 3",
    );
    check("moves = 1.8", "moves = -1.8", "movement draw-in, scene 1, frame 3: moves and holds");
    check("scale = 3.6", "scale = 0", "scene 1: a scale is");
    check("view = \"front\"", "view = \"above\"", "unknown variant `above`");
    check("hips = { x = 10, y = 11.8 }", "hips = { x = nan, y = 11.8 }", "the hips are nowhere");
    check("hips = { x = 7, y = 25 }", "hips = { x = 7 }", "pose \"hips-up\": the hips are nowhere");
}

/// Numbers that are none, which TOML allows, leave a part undrawn at worst.
#[test]
fn odd_numbers_are_no_reason_to_panic() {
    for (was, becomes) in [
        ("belly = 1\n", "belly = nan\n"),
        ("arch = 1\n", "arch = 1e300\n"),
        ("centre = 4\n", "centre = inf\n"),
        ("foot = 78", "foot = -inf"),
        ("from = [-8, 34], to = [-8, 52]", "from = [nan, 34], to = [-8, 1e300]"),
    ] {
        let figures = Figures::read(&POSES.replace(was, becomes)).expect(becomes);
        for id in ["draw-in", "pelvic-tilt"] {
            let movement = figures.of(id).expect(id);
            assert!((0..movement.steps()).all(|step| movement.still(step).is_some()), "{becomes}");
        }
    }
}
