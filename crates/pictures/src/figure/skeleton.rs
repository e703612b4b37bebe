//! Where the joints are in a pose: limbs that rest somewhere are solved so that they do.
//!
//! Bones never change their length. Nothing here knows how a body looks.

use super::body;
use super::geometry::{Between, Gives, Joint, Point, joint, point, polar};
use super::pose::{Arm, Leg, Pose, Side};

/// From where the figure is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum View {
    /// From its right, so that it looks to the right.
    Side,
    /// From the front; knees and elbows that bend point at the viewer.
    Front,
}

/// The joints of a pose.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Skeleton {
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
    /// Ankle or wrist.
    pub(super) end: Point,
    /// The direction of foot or hand.
    pub(super) tip: f64,
    /// The direction of the toes, which stay on the floor when the heel rises.
    pub(super) toes: f64,
    /// How far the end is from where it should rest: 0 unless that is out of reach.
    pub(super) missed: f64,
}

impl Skeleton {
    pub(super) fn of(pose: &Pose, view: View) -> Skeleton {
        let hips = point(pose.hips.x, pose.hips.y.unwrap_or_else(|| carried(pose, view)));
        let mut spine = [hips; 5];
        let lengths = [body::SPINE[0], body::SPINE[1], body::SPINE[2], body::NECK];
        let directions = [pose.spine[0], pose.spine[1], pose.spine[2], pose.head[0]];
        for (n, (length, direction)) in lengths.into_iter().zip(directions).enumerate() {
            spine[n + 1] = spine[n] + polar(length, direction);
        }

        let shoulders = spine[2] + polar(body::SHOULDERS, pose.spine[2]);
        let aside = polar(half_shoulders(view), pose.spine[2] + 90.0);
        let [right_hip, left_hip] = hip_joints(hips, pose, view);
        let right_leg = leg(pose.right_leg, right_hip, view);
        let left_leg = leg(pose.left_leg, left_hip, view);
        let thigh = |side| match side {
            Side::Right => right_leg,
            Side::Left => left_leg,
        };
        Skeleton {
            spine,
            head: pose.head[1],
            right_leg,
            left_leg,
            right_arm: arm(pose.right_arm, shoulders + aside, thigh, view),
            left_arm: arm(pose.left_arm, shoulders - aside, thigh, view),
        }
    }
}

impl Limb {
    /// The directions of the first and of the second bone.
    pub(super) fn directions(&self) -> [f64; 2] {
        [(self.middle - self.root).direction(), (self.end - self.middle).direction()]
    }

    fn pointing(root: Point, bones: [f64; 2], directions: [f64; 2], tip: f64) -> Limb {
        let middle = root + polar(bones[0], directions[0]);
        let end = middle + polar(bones[1], directions[1]);
        Limb { root, middle, depth: 0.0, end, tip, toes: tip, missed: 0.0 }
    }

    fn reaching(root: Point, goal: Point, joint: Joint, tip: f64) -> Limb {
        let missed = (goal - joint.end).length();
        Limb {
            root,
            middle: joint.at,
            depth: joint.depth,
            end: joint.end,
            tip,
            toes: tip.max(0.0),
            missed,
        }
    }
}

/// How much of its length a leg has that stands straight without being locked.
const STRAIGHT: f64 = 0.998;

/// The highest that the hips can be over legs that stand or kneel; infinite over none.
fn carried(pose: &Pose, view: View) -> f64 {
    let level = point(pose.hips.x, 0.0);
    let [right, left] = hip_joints(level, pose, view);
    [(pose.right_leg, right), (pose.left_leg, left)]
        .into_iter()
        .filter_map(|(leg, hip)| {
            let (foot, reach) = match leg {
                Leg::Stands { heel, tilt } => {
                    (ankle(heel, tilt, view), STRAIGHT * (body::LEG[0] + body::LEG[1]))
                }
                Leg::Kneels { knee, .. } => (knee, body::LEG[0]),
                Leg::Points { .. } => return None,
            };
            let aside = hip.x - foot.x;
            Some(foot.y + (reach.powi(2) - aside.powi(2)).max(0.0).sqrt() - hip.y)
        })
        .fold(f64::INFINITY, f64::min)
}

/// The right and the left hip joint.
fn hip_joints(hips: Point, pose: &Pose, view: View) -> [Point; 2] {
    let half = match view {
        View::Side => 0.0,
        View::Front => body::HALF_HIPS,
    };
    let aside = polar(half, pose.spine[0] + 90.0);
    [hips + aside, hips - aside]
}

fn half_shoulders(view: View) -> f64 {
    match view {
        View::Side => 0.0,
        View::Front => body::HALF_SHOULDERS,
    }
}

/// Where the ankle is over a foot that stands.
fn ankle(heel: Point, tilt: f64, view: View) -> Point {
    match view {
        View::Side => {
            let pivot = if tilt > 0.0 { point(body::HEEL_TO_BALL, 0.0) } else { Point::default() };
            let flat = point(body::HEEL_TO_ANKLE, body::ANKLE);
            heel + pivot + (flat - pivot).turned(-tilt)
        }
        View::Front => heel + point(0.0, body::ANKLE + heel_lift(tilt)),
    }
}

/// How much higher the ankle is for the tilt of a foot about its ball.
pub(super) fn heel_lift(tilt: f64) -> f64 {
    (body::HEEL_TO_BALL - body::HEEL_TO_ANKLE) * tilt.max(0.0).to_radians().sin()
}

fn leg(leg: Leg, hip: Point, view: View) -> Limb {
    match leg {
        Leg::Stands { heel, tilt } => {
            let goal = ankle(heel, tilt, view);
            let joint = joint(hip, goal, body::LEG, Gives::Left, swivel(0.0, view));
            Limb::reaching(hip, goal, joint, -tilt)
        }
        Leg::Kneels { knee, shin, foot } => {
            let thigh = (knee - hip).direction();
            let limb = Limb::pointing(hip, body::LEG, [thigh, shin], foot);
            Limb { missed: (knee - limb.middle).length(), ..limb }
        }
        Leg::Points { thigh, shin, foot } => Limb::pointing(hip, body::LEG, [thigh, shin], foot),
    }
}

fn arm(arm: Arm, shoulder: Point, thigh: impl Fn(Side) -> Limb, view: View) -> Limb {
    let (palm, fingers, turned) = match arm {
        Arm::Points { upper, fore, hand } => {
            return Limb::pointing(shoulder, body::ARM, [upper, fore], hand);
        }
        Arm::Rests { palm, fingers, swivel } => (palm, fingers, swivel),
        Arm::OnThigh { leg, share } => {
            let (palm, fingers) = on_thigh(thigh(leg), share);
            (palm, fingers, 0.0)
        }
    };
    let wrist = palm - polar(body::PALM, fingers);
    let joint = joint(shoulder, wrist, body::ARM, Gives::Right, swivel(turned, view));
    Limb::reaching(shoulder, wrist, joint, fingers)
}

/// A place on top of the thigh for a palm, and the direction of the fingers there.
fn on_thigh(leg: Limb, share: f64) -> (Point, f64) {
    let bone = leg.middle - leg.root;
    let thickness = body::LEG_RADII[0].towards(&body::LEG_RADII[1], share);
    (leg.root + bone * share + bone.unit().left() * (thickness + 1.0), bone.direction() - 8.0)
}

fn swivel(turned: f64, view: View) -> f64 {
    match view {
        View::Side => turned,
        View::Front => 90.0,
    }
}
