//! Where the joints are in a pose: limbs that rest somewhere are solved so that they do.
//!
//! Bones never change their length. Nothing here knows how a body looks.

use super::body::{self, Body};
use super::geometry::{Between, Gives, Goal, Point, joint, point, polar};
use super::pose::{Arm, Leg, Pose, Side};

/// From where the figure is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum View {
    /// From its right, so that it looks to the right.
    Side,
    /// From the front; knees that bend point at the viewer.
    Front,
    /// The figure as from the front, but it lies on its back and is looked down at.
    Above,
}

/// The joints of a pose.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Skeleton {
    pub(super) body: Body,
    /// Hips, both ends of the lower back, root of the neck, seat of the head.
    pub(super) spine: [Point; 5],
    /// The direction in which the head points.
    pub(super) head: f64,
    pub(super) right_leg: Limb,
    pub(super) left_leg: Limb,
    pub(super) right_arm: Limb,
    pub(super) left_arm: Limb,
}

/// Two bones and what is at their end.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Limb {
    /// Hip or shoulder.
    pub(super) root: Point,
    /// Knee or elbow, and how far it stands out of the picture.
    pub(super) middle: Point,
    pub(super) depth: f64,
    /// Ankle or wrist, and how far it stands out of the picture.
    pub(super) end: Point,
    pub(super) end_depth: f64,
    /// The direction of foot or hand.
    pub(super) tip: f64,
    /// The direction of the toes, which stay on the floor when the heel rises.
    pub(super) toes: f64,
    /// How far the end is from where it should rest: 0 unless that is out of reach.
    pub(super) missed: f64,
}

/// Whose joints are sought, and from where they are seen.
#[derive(Clone, Copy)]
struct Solver<'a> {
    body: &'a Body,
    view: View,
}

impl Skeleton {
    pub(super) fn of(pose: &Pose, view: View, body: &Body) -> Skeleton {
        let solver = Solver { body, view };
        let hips = point(pose.hips.x, solver.height(pose));
        let mut spine = [hips; 5];
        let lengths = [body.spine[0], body.spine[1], body.spine[2], body::NECK];
        let directions = [pose.spine[0], pose.spine[1], pose.spine[2], pose.head[0]];
        for (n, (length, direction)) in lengths.into_iter().zip(directions).enumerate() {
            spine[n + 1] = spine[n] + polar(length, direction);
        }

        let [right_hip, left_hip] = solver.hip_joints(hips, pose);
        let [right_shoulder, left_shoulder] = solver.shoulders(spine[2], pose);
        let right_leg = solver.leg(pose.right_leg, right_hip);
        let left_leg = solver.leg(pose.left_leg, left_hip);
        let thigh = |side| match side {
            Side::Right => right_leg,
            Side::Left => left_leg,
        };
        Skeleton {
            body: *body,
            spine,
            head: pose.head[1],
            right_leg,
            left_leg,
            right_arm: solver.arm(pose.right_arm, right_shoulder, Gives::Right, thigh),
            left_arm: solver.arm(pose.left_arm, left_shoulder, solver.left_elbow(), thigh),
        }
    }
}

impl Limb {
    /// The directions of the first and of the second bone in the picture.
    pub(super) fn directions(&self) -> [f64; 2] {
        [(self.middle - self.root).direction(), (self.end - self.middle).direction()]
    }

    /// How far the first and the second bone point out of the picture, in degrees.
    pub(super) fn ahead(&self) -> [f64; 2] {
        let out = |depth: f64, level: Point| depth.atan2(level.length()).to_degrees();
        [
            out(self.depth, self.middle - self.root),
            out(self.end_depth - self.depth, self.end - self.middle),
        ]
    }

    fn pointing(
        root: Point,
        bones: [f64; 2],
        directions: [f64; 2],
        ahead: [f64; 2],
        tip: f64,
    ) -> Limb {
        let level = |n: usize| polar(bones[n] * ahead[n].to_radians().cos(), directions[n]);
        let out = |n: usize| bones[n] * ahead[n].to_radians().sin();
        let middle = root + level(0);
        let depth = out(0);
        Limb {
            root,
            middle,
            depth,
            end: middle + level(1),
            end_depth: depth + out(1),
            tip,
            toes: tip,
            missed: 0.0,
        }
    }
}

/// How much of its length a leg has that stands straight without being locked.
const STRAIGHT: f64 = 0.998;

impl Solver<'_> {
    /// How high the hips are.
    fn height(self, pose: &Pose) -> f64 {
        let hips = pose.hips;
        hips.y
            .or_else(|| hips.sits.map(|seat| seat + self.body.above_seat()))
            .or_else(|| hips.lies.map(|floor| floor + self.body.above_back()))
            .unwrap_or_else(|| self.carried(pose))
    }

    /// The highest that the hips can be over legs that stand or kneel; infinite over none.
    fn carried(self, pose: &Pose) -> f64 {
        let level = point(pose.hips.x, 0.0);
        let [right, left] = self.hip_joints(level, pose);
        let [thigh, shin] = self.body.leg;
        [(pose.right_leg, right), (pose.left_leg, left)]
            .into_iter()
            .filter_map(|(leg, hip)| {
                let (foot, reach, ahead) = match leg {
                    Leg::Stands { heel, tilt, ahead, .. } => {
                        (self.ankle(heel, tilt), STRAIGHT * (thigh + shin), ahead)
                    }
                    Leg::Kneels { knee, .. } => (self.knee(knee), thigh, 0.0),
                    Leg::Points { .. } => return None,
                };
                let aside = (hip.x - foot.x).hypot(ahead);
                Some(foot.y + (reach.powi(2) - aside.powi(2)).max(0.0).sqrt() - hip.y)
            })
            .fold(f64::INFINITY, f64::min)
    }

    /// The right and the left hip joint.
    fn hip_joints(self, hips: Point, pose: &Pose) -> [Point; 2] {
        let aside = polar(self.beside_each_other(self.body.half_hips), pose.spine[0] + 90.0);
        [hips + aside, hips - aside]
    }

    /// The right and the left shoulder of a chest that stands on a point.
    fn shoulders(self, chest: Point, pose: &Pose) -> [Point; 2] {
        let middle = chest + polar(self.body.shoulders, pose.spine[2]);
        let half = self.body.half_shoulders * pose.twist.to_radians().cos();
        let aside = polar(self.beside_each_other(half), pose.spine[2] + 90.0);
        [middle + aside, middle - aside]
    }

    /// Right and left are behind each other when seen from the side.
    fn beside_each_other(self, half: f64) -> f64 {
        match self.view {
            View::Side => 0.0,
            View::Front | View::Above => half,
        }
    }

    /// Elbows point outwards when seen from the front.
    fn left_elbow(self) -> Gives {
        match self.view {
            View::Side => Gives::Right,
            View::Front | View::Above => Gives::Left,
        }
    }

    /// Where the joint of a knee is that rests on a place.
    fn knee(self, rests: Point) -> Point {
        rests + point(0.0, self.body.above_knee())
    }

    /// Where the ankle is over a foot that stands.
    fn ankle(self, heel: Point, tilt: f64) -> Point {
        match self.view {
            View::Side => {
                let ball = point(body::HEEL_TO_BALL, 0.0);
                let pivot = if tilt > 0.0 { ball } else { Point::default() };
                let flat = point(body::HEEL_TO_ANKLE, body::ANKLE);
                heel + pivot + (flat - pivot).turned(-tilt)
            }
            View::Front => heel + point(0.0, body::ANKLE + heel_lift(tilt)),
            View::Above => heel,
        }
    }

    fn leg(self, leg: Leg, hip: Point) -> Limb {
        let bones = self.body.leg;
        match leg {
            Leg::Stands { heel, tilt, ahead, swivel } => {
                let goal = Goal { at: self.ankle(heel, tilt), depth: ahead };
                let swivel = match self.view {
                    View::Side => swivel,
                    View::Front | View::Above => 90.0 - swivel,
                };
                reaching(hip, goal, bones, Gives::Left, swivel, -tilt)
            }
            Leg::Kneels { knee, shin, foot, ahead } => {
                let knee = self.knee(knee);
                let thigh = (knee - hip).direction();
                let limb = Limb::pointing(hip, bones, [thigh, shin], [0.0, ahead], foot);
                Limb { missed: (knee - limb.middle).length(), ..limb }
            }
            Leg::Points { thigh, shin, foot, ahead } => {
                Limb::pointing(hip, bones, [thigh, shin], ahead, foot)
            }
        }
    }

    fn arm(self, arm: Arm, shoulder: Point, gives: Gives, thigh: impl Fn(Side) -> Limb) -> Limb {
        let (palm, fingers, swivel, depth) = match arm {
            Arm::Points { upper, fore, hand, ahead } => {
                return Limb::pointing(shoulder, body::ARM, [upper, fore], ahead, hand);
            }
            Arm::Leans { elbow, fore, ahead } => {
                return self.leaning(shoulder, elbow, fore, ahead);
            }
            Arm::Rests { palm, fingers, swivel, ahead, .. } => (palm, fingers, swivel, ahead),
            Arm::OnThigh { leg, share } => {
                let (palm, fingers, depth) = self.on_thigh(thigh(leg), share);
                (palm, fingers, 0.0, depth)
            }
        };
        let goal = Goal { at: palm - polar(body::PALM, fingers), depth };
        reaching(shoulder, goal, body::ARM, gives, swivel, fingers)
    }

    /// An arm whose elbow rests on a place.
    fn leaning(self, shoulder: Point, elbow: Point, fore: f64, ahead: f64) -> Limb {
        let elbow = elbow + point(0.0, self.body.arm_radii[1]);
        let way = elbow - shoulder;
        let out = (way.length() / body::ARM[0]).min(1.0).acos().to_degrees();
        let directions = [way.direction(), fore];
        let limb = Limb::pointing(shoulder, body::ARM, directions, [out, ahead], fore);
        Limb { missed: (elbow - limb.middle).length(), ..limb }
    }

    /// A place on top of the thigh for a palm, the direction of the fingers there, and how far it
    /// stands out of the picture.
    fn on_thigh(self, leg: Limb, share: f64) -> (Point, f64, f64) {
        let bone = leg.middle - leg.root;
        let [hip, knee, _] = self.body.leg_radii;
        let along = leg.root + bone * share;
        match self.view {
            View::Side => {
                let above = bone.unit().left() * (hip.towards(&knee, share) + 1.0);
                (along + above, bone.direction() - 8.0, 0.0)
            }
            View::Front | View::Above => (along, -90.0, leg.depth * share + knee),
        }
    }
}

/// How much higher the ankle is for the tilt of a foot about its ball.
pub(super) fn heel_lift(tilt: f64) -> f64 {
    (body::HEEL_TO_BALL - body::HEEL_TO_ANKLE) * tilt.max(0.0).to_radians().sin()
}

/// A limb whose end is where it should be, if it can be.
fn reaching(root: Point, goal: Goal, bones: [f64; 2], gives: Gives, swivel: f64, tip: f64) -> Limb {
    let joint = joint(root, goal, bones, gives, swivel);
    Limb {
        root,
        middle: joint.at,
        depth: joint.depth,
        end: joint.end,
        end_depth: joint.end_depth,
        tip,
        toes: tip.max(0.0),
        missed: (goal.at - joint.end).length().hypot(goal.depth - joint.end_depth),
    }
}
