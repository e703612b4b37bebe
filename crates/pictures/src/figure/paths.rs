//! Arrows: those that an author places, and those that follow the way of a joint.

use serde::Deserialize;

use super::body::Body;
use super::geometry::{Between, Point, polar};
use super::pose::Pose;
use super::skeleton::{Skeleton, View};
use super::tween::partway;

/// A curved arrow; `bend` is how far its middle stands out to the left, as a share of its length.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Arrow {
    from: Point,
    to: Point,
    #[serde(default)]
    bend: f64,
}

/// An arrow beside the way that a joint comes, so far to the left of it; to the right below 0.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Path {
    joint: Joint,
    #[serde(default)]
    aside: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Joint {
    Head,
    Neck,
    Waist,
    Hips,
    RightShoulder,
    LeftShoulder,
    RightElbow,
    LeftElbow,
    RightHand,
    LeftHand,
    RightKnee,
    LeftKnee,
    RightFoot,
    LeftFoot,
}

/// Pieces that a curve is drawn in.
const PIECES: usize = 14;

/// How long an arrow is at least, in centimetres.
const SHORTEST: f64 = 24.0;

/// From the seat of the head to its middle.
const HALF_HEAD: f64 = 10.0;

impl Arrow {
    pub(super) fn line(&self) -> Vec<Point> {
        let middle = self.from.towards(&self.to, 0.5);
        let control = middle + (self.to - self.from).left() * self.bend;
        shares(0.0)
            .map(|share| {
                let (near, far) =
                    (self.from.towards(&control, share), control.towards(&self.to, share));
                near.towards(&far, share)
            })
            .collect()
    }
}

impl Path {
    /// The way of the joint between two poses; it leaves out the first bit, so that it does not
    /// seem to begin in the body.
    pub(super) fn line(&self, from: &Pose, to: &Pose, view: View, body: &Body) -> Vec<Point> {
        let way: Vec<Point> = shares(0.08)
            .map(|share| partway(from, to, share, view, body))
            .map(|pose| self.joint.place(&Skeleton::of(&pose, view, body)))
            .collect();
        let beside = (0..way.len()).map(|n| {
            let (before, after) = (way[n.saturating_sub(1)], way[(n + 1).min(way.len() - 1)]);
            way[n] + (after - before).unit().left() * self.aside
        });
        long_enough(beside.collect())
    }
}

/// The line, made longer at both of its ends if it is too short to be seen as an arrow.
fn long_enough(mut line: Vec<Point>) -> Vec<Point> {
    let length: f64 = line.windows(2).map(|ends| (ends[1] - ends[0]).length()).sum();
    let more = (SHORTEST - length).max(0.0) / 2.0;
    if let [first, second, .., last_but_one, last] = line[..] {
        line.insert(0, first + (first - second).unit() * more);
        line.push(last + (last - last_but_one).unit() * more);
    }
    line
}

impl Joint {
    fn place(self, skeleton: &Skeleton) -> Point {
        let Skeleton { spine, right_arm, left_arm, right_leg, left_leg, .. } = skeleton;
        match self {
            Joint::Head => spine[4] + polar(HALF_HEAD, skeleton.head),
            Joint::Neck => spine[3],
            Joint::Waist => spine[1],
            Joint::Hips => spine[0],
            Joint::RightShoulder => right_arm.root,
            Joint::LeftShoulder => left_arm.root,
            Joint::RightElbow => right_arm.middle,
            Joint::LeftElbow => left_arm.middle,
            Joint::RightHand => right_arm.end,
            Joint::LeftHand => left_arm.end,
            Joint::RightKnee => right_leg.middle,
            Joint::LeftKnee => left_leg.middle,
            Joint::RightFoot => right_leg.end,
            Joint::LeftFoot => left_leg.end,
        }
    }
}

/// Shares of a way, from one until its end.
fn shares(first: f64) -> impl Iterator<Item = f64> {
    (0..=PIECES).map(move |n| first.towards(&1.0, n as f64 / PIECES as f64))
}
