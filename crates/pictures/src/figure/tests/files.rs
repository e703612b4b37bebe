//! How a broken file is told.

use super::super::{BadPoses, Figures};
use super::POSES;

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
    check("view = \"front\"", "view = \"below\"", "unknown variant `below`");
    check("hips = { x = 10, lies = 0 }", "hips = { x = nan, lies = 0 }", "the hips are nowhere");
    check(
        "hips = { x = 9, lies = 5.6 }",
        "hips = { x = 9 }",
        "pose \"hips-up\": the hips are nowhere",
    );
}

#[test]
fn a_person_who_cannot_be_is_told_by_name() {
    check("height = 168", "height = 16.8", "person amina: a height is");
    check("legs = 1.01", "legs = 2", "person amina: legs are");
    check("build = 1.2", "build = 3", "person samuel: build");
    check("belly = 7", "belly = -5", "person samuel: belly");
    check("\"#c68a5f\"", "\"brown\"", "\"brown\" is no colour");
    check("person = \"lin\"", "person = \"nobody\"", "there is no person \"nobody\"");
    assert!(Figures::shown_by(POSES, "nobody").is_err());
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
