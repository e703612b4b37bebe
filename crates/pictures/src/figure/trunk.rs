//! The trunk: shirt and trousers along the spine, and the neck.

use super::body::SPINE;
use super::colours::Clothes;
use super::geometry::{Between, Point, polar, turn};
use super::pose::Pose;
use super::skeleton::{Skeleton, View};
use super::svg::{Path, Svg, smooth};

/// How far above the hips the trousers end and the shirt begins.
const HEM: f64 = 10.0;

/// How far the outline is from the spine at a height above the hips.
#[derive(Clone, Copy)]
struct Station {
    height: f64,
    front: f64,
    back: f64,
}

pub(super) fn trunk(
    svg: &mut Svg,
    skeleton: &Skeleton,
    pose: &Pose,
    clothes: &Clothes,
    view: View,
) {
    let stations = match view {
        View::Side => from_the_side(pose).to_vec(),
        View::Front => from_the_front().to_vec(),
    };
    let at = |height: f64, aside: f64| {
        let (place, direction) = on_spine(skeleton, height);
        place + polar(aside, direction + 90.0)
    };
    let outline = |side: fn(&Station) -> f64| {
        let points: Vec<Point> = stations.iter().map(|s| at(s.height, side(s))).collect();
        smooth(&points, STEPS)
    };
    let (front, back) = (outline(|s| -s.front), outline(|s| s.back));

    let neck = Path::tapered(skeleton.spine[3], 5.4, skeleton.spine[4], 5.0);
    svg.fill(&neck, clothes.skin);
    let cut = STEPS * stations.iter().position(|s| s.height >= HEM).unwrap_or_default();
    svg.fill(&ring(&front[..=cut], &back[..=cut]), clothes.trousers);
    svg.fill(&ring(&front[cut - 1..], &back[cut - 1..]), clothes.shirt);
}

/// Where the spine is at a height above the hips, and its direction there, which changes gradually
/// from the middle of one bone to that of the next.
pub(super) fn on_spine(skeleton: &Skeleton, height: f64) -> (Point, f64) {
    let spine = &skeleton.spine;
    let direction = |bone: usize| (spine[bone + 1] - spine[bone]).direction();
    let starts = [0.0, SPINE[0], SPINE[0] + SPINE[1]];
    let bone = (0..3).rev().find(|bone| height >= starts[*bone]).unwrap_or_default();
    let share = (height - starts[bone]) / SPINE[bone];
    let place = spine[bone].towards(&spine[bone + 1], share);
    let (lower, upper) =
        if share < 0.5 { (bone.saturating_sub(1), bone) } else { (bone, (bone + 1).min(2)) };
    let middle = |bone: usize| starts[bone] + SPINE[bone] / 2.0;
    let gap = middle(upper) - middle(lower);
    let between = if gap > 0.0 { ((height - middle(lower)) / gap).clamp(0.0, 1.0) } else { 0.0 };
    (place, turn(direction(lower), direction(upper), between))
}

/// Points on the outline from each station to the next.
const STEPS: usize = 6;

/// Along one side and back along the other.
fn ring(front: &[Point], back: &[Point]) -> Path {
    let points: Vec<Point> = front.iter().chain(back.iter().rev()).copied().collect();
    Path::polygon(&points)
}

fn from_the_side(pose: &Pose) -> [Station; 11] {
    let (belly, hollow) = (pose.belly, pose.arch);
    [
        (-9.0, 1.0, 2.5),
        (-7.2, 5.0, 7.2),
        (-3.6, 8.2, 10.6),
        (1.5, 9.6, 11.7),
        (HEM, 10.3 + 1.5 * belly, 10.6 - 0.8 * hollow),
        (16.0, 10.5 + 4.0 * belly, 9.2 - 2.5 * hollow),
        (22.0, 10.6 + 4.2 * belly, 9.0 - 2.7 * hollow),
        (29.0, 11.2 + 2.0 * belly, 10.2 - 1.2 * hollow),
        (39.0, 11.6, 11.6),
        (47.0, 9.2, 10.2),
        (53.5, 4.6, 6.2),
    ]
    .map(|(height, front, back)| Station { height, front, back })
}

fn from_the_front() -> [Station; 11] {
    [
        (-10.0, 7.0),
        (-3.0, 16.8),
        (2.0, 17.3),
        (HEM, 16.6),
        (17.0, 14.2),
        (28.0, 15.2),
        (39.0, 16.6),
        (47.0, 16.6),
        (52.5, 14.4),
        (54.2, 8.8),
        (55.6, 5.2),
    ]
    .map(|(height, half)| Station { height, front: half, back: half })
}
