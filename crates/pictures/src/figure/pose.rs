//! A pose: where the hips are, how the spine lies, and what each limb rests on or points at.
//!
//! It is what an author writes for a moment. Where the joints then are is worked out in
//! `skeleton`; how it looks, in `trunk`, `limbs` and `head`.

use serde::Deserialize;

use super::geometry::Point;

/// A body at one moment. Right and left are those of the person: looking to the right, the right
/// limbs are near the viewer.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct Pose {
    pub(super) hips: Hips,
    /// The directions of pelvis, lower back and chest, each from its lower end.
    pub(super) spine: [f64; 3],
    /// The directions of neck and head, from below.
    pub(super) head: [f64; 2],
    /// How far the belly is out (1) or drawn in (-1).
    #[serde(default)]
    pub(super) belly: f64,
    /// How hollow the lower back is: 0 as it stands, 1 arched, -1 flat.
    #[serde(default)]
    pub(super) arch: f64,
    pub(super) right_leg: Leg,
    pub(super) left_leg: Leg,
    pub(super) right_arm: Arm,
    pub(super) left_arm: Arm,
}

/// Where the hip joints are.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Hips {
    pub(super) x: f64,
    /// Left out, the hips are as high as the legs that stand or kneel allow.
    pub(super) y: Option<f64>,
}

/// What a leg does.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) enum Leg {
    /// The foot is in a place: `heel` is where the heel's sole would be were the foot flat. The
    /// tilt lifts the heel (above 0) about the ball, or the toes (below 0) about the heel.
    Stands {
        heel: Point,
        #[serde(default)]
        tilt: f64,
    },
    /// The knee is in a place, and the thigh stands on it.
    Kneels { knee: Point, shin: f64, foot: f64 },
    /// Thigh, shin and foot point in directions; a flat foot in shoes points to 0.
    Points { thigh: f64, shin: f64, foot: f64 },
}

/// What an arm does.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) enum Arm {
    /// The palm is in a place, the fingers point in a direction. The elbow may swivel out of the
    /// picture, towards the viewer at 90.
    Rests {
        palm: Point,
        fingers: f64,
        #[serde(default)]
        swivel: f64,
    },
    /// The palm is on a thigh, at that share of the way from hip to knee.
    OnThigh { leg: Side, share: f64 },
    /// Upper arm, forearm and hand point in directions.
    Points { upper: f64, fore: f64, hand: f64 },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Side {
    Right,
    Left,
}

impl Side {
    pub(super) fn other(self) -> Side {
        match self {
            Side::Right => Side::Left,
            Side::Left => Side::Right,
        }
    }
}

impl Pose {
    /// The same with right and left exchanged.
    pub(super) fn swapped(self) -> Pose {
        Pose {
            right_leg: self.left_leg,
            left_leg: self.right_leg,
            right_arm: self.left_arm.swapped(),
            left_arm: self.right_arm.swapped(),
            ..self
        }
    }
}

impl Arm {
    fn swapped(self) -> Arm {
        match self {
            Arm::OnThigh { leg, share } => Arm::OnThigh { leg: leg.other(), share },
            arm => arm,
        }
    }
}
