//! The trunk: shirt and trousers along the spine, and the neck.

use super::body::Body;
use super::colours::Clothes;
use super::geometry::{Between, Point, polar, turn};
use super::pose::Pose;
use super::skeleton::{Skeleton, View};
use super::svg::{Path, Svg, smooth};

/// How far above the hips the trousers end and the shirt begins.
const HEM: f64 = 10.0;

/// The heights of outlines are those of a trunk with the usual spine, from hips to neck.
const USUAL_TRUNK: f64 = 53.0;

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
        View::Side => from_the_side(pose, &skeleton.body).to_vec(),
        View::Front | View::Above => from_the_front(pose, &skeleton.body).to_vec(),
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

    let neck = Path::tapered(skeleton.spine[3], 5.6, skeleton.spine[4], 5.0);
    svg.fill(&neck, clothes.neck);
    let cut = STEPS * stations.iter().position(|s| s.height >= HEM).unwrap_or_default();
    svg.fill(&ring(&front[..=cut], &back[..=cut]), clothes.trousers);
    svg.fill(&ring(&front[cut - 1..], &back[cut - 1..]), clothes.shirt);
}

/// Where the spine is at a height above the hips, and its direction there, which changes gradually
/// from the middle of one bone to that of the next.
pub(super) fn on_spine(skeleton: &Skeleton, height: f64) -> (Point, f64) {
    let (spine, bones) = (&skeleton.spine, skeleton.body.spine);
    let height = height * bones.iter().sum::<f64>() / USUAL_TRUNK;
    let direction = |bone: usize| (spine[bone + 1] - spine[bone]).direction();
    let starts = [0.0, bones[0], bones[0] + bones[1]];
    let bone = (0..3).rev().find(|bone| height >= starts[*bone]).unwrap_or_default();
    let share = (height - starts[bone]) / bones[bone];
    let place = spine[bone].towards(&spine[bone + 1], share);
    let (lower, upper) =
        if share < 0.5 { (bone.saturating_sub(1), bone) } else { (bone, (bone + 1).min(2)) };
    let middle = |bone: usize| starts[bone] + bones[bone] / 2.0;
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

/// Height, front and back of the usual trunk, and how much there is of a belly and of a chest that
/// stand out.
fn from_the_side(pose: &Pose, body: &Body) -> [Station; 11] {
    let (breath, hollow) = (pose.belly, pose.arch);
    [
        (-9.0, 1.0, 2.5, 0.0, 0.0),
        (-7.2, 5.0, 7.2, 0.0, 0.0),
        (-3.6, 8.2, 10.6, 0.1, 0.0),
        (1.5, 9.6, 11.7, 0.35, 0.0),
        (HEM, 10.3 + 1.5 * breath, 10.6 - 0.8 * hollow, 0.9, 0.0),
        (16.0, 10.5 + 4.0 * breath, 9.2 - 2.5 * hollow, 1.0, 0.0),
        (22.0, 10.6 + 4.2 * breath, 9.0 - 2.7 * hollow, 0.85, 0.2),
        (29.0, 11.2 + 2.0 * breath, 10.2 - 1.2 * hollow, 0.5, 0.8),
        (39.0, 11.6, 11.6, 0.1, 1.0),
        (47.0, 9.2, 10.2, 0.0, 0.2),
        (53.5, 4.6, 6.2, 0.0, 0.0),
    ]
    .map(|(height, front, back, belly, chest)| Station {
        height,
        front: front * body.deep + body.belly * belly + body.chest * chest,
        back: back * body.deep,
    })
}

/// Height and half the width; how much of that width follows the hips, the rest the shoulders; and
/// how far the chest's turn is seen there.
fn from_the_front(pose: &Pose, body: &Body) -> [Station; 11] {
    let narrower = 1.0 - pose.twist.to_radians().cos();
    let shoulders = body.half_shoulders / 15.6;
    [
        (-10.0, 7.0, 1.0, 0.0),
        (-3.0, 16.8, 1.0, 0.0),
        (2.0, 17.3, 1.0, 0.0),
        (HEM, 16.6, 1.0, 0.1),
        (17.0, 14.6, 0.9, 0.3),
        (28.0, 15.4, 0.5, 0.6),
        (39.0, 16.8, 0.1, 0.9),
        (47.0, 17.0, 0.0, 1.0),
        (52.5, 14.4, 0.0, 1.0),
        (54.2, 8.8, 0.0, 0.6),
        (55.6, 5.2, 0.0, 0.0),
    ]
    .map(|(height, half, hips, turns)| {
        let half = half * shoulders.towards(&body.wide, hips) * (1.0 - narrower * turns);
        Station { height, front: half, back: half }
    })
}
