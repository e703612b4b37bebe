//! A pose: where the hips are, how the spine lies, and what each limb rests on or points at.
//!
//! A pose is what an author writes for a moment. Where the joints then are is worked out in
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
    /// How far head and chest are turned about the spine, in degrees, to the person's left. It is
    /// seen from the front and from above only.
    #[serde(default)]
    pub(super) turn: f64,
    #[serde(default)]
    pub(super) twist: f64,
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

/// Where the hip joints are. Without a height, they are as high as the legs that stand or kneel
/// allow.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Hips {
    pub(super) x: f64,
    pub(super) y: Option<f64>,
    /// How high what the thighs, or the back of the pelvis, rest on is.
    pub(super) sits: Option<f64>,
    pub(super) lies: Option<f64>,
}

/// A leg's part of a pose.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) enum Leg {
    /// The foot is in a place: `heel` is where the heel's sole would be were the foot flat. The
    /// tilt lifts the heel (above 0) about the ball, or the toes (below 0) about the heel.
    Stands {
        heel: Point,
        #[serde(default)]
        tilt: f64,
        /// How far the foot stands out of the picture, towards the viewer.
        #[serde(default)]
        ahead: f64,
        /// How far the knee falls aside: towards the viewer from where it is seen from the side,
        /// to the right of the picture from where it is seen from the front.
        #[serde(default)]
        swivel: f64,
    },
    /// The knee rests on a place, and the thigh stands on it.
    Kneels {
        knee: Point,
        shin: f64,
        foot: f64,
        /// How far the shin points out of the picture, in degrees.
        #[serde(default)]
        ahead: f64,
    },
    /// Thigh, shin and foot point in directions; a flat foot in shoes points to 0.
    Points {
        thigh: f64,
        shin: f64,
        foot: f64,
        /// How far thigh and shin point out of the picture, in degrees.
        #[serde(default)]
        ahead: [f64; 2],
    },
}

/// An arm's part of a pose.
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
        #[serde(default)]
        ahead: f64,
        /// The hand is behind or under the trunk.
        #[serde(default)]
        under: bool,
    },
    /// The elbow rests on a place, and the upper arm stands on it; it leans towards the viewer if
    /// the shoulder is too near. The forearm points in a direction, and out of the picture by so
    /// many degrees.
    Leans {
        elbow: Point,
        fore: f64,
        #[serde(default)]
        ahead: f64,
    },
    /// The palm is on a thigh, at that share of the way from hip to knee.
    OnThigh { leg: Side, share: f64 },
    /// Upper arm, forearm and hand point in directions.
    Points {
        upper: f64,
        fore: f64,
        hand: f64,
        /// How far upper arm and forearm point out of the picture, in degrees.
        #[serde(default)]
        ahead: [f64; 2],
    },
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

impl Hips {
    /// The legs alone say how high they are.
    pub(super) fn is_carried(self) -> bool {
        self.y.or(self.sits).or(self.lies).is_none()
    }
}

impl Pose {
    /// The mirror image of somebody seen from the front.
    pub(super) fn reflected(self) -> Pose {
        Pose {
            hips: Hips { x: -self.hips.x, ..self.hips },
            spine: self.spine.map(|direction| 180.0 - direction),
            head: self.head.map(|direction| 180.0 - direction),
            turn: -self.turn,
            twist: -self.twist,
            right_leg: self.left_leg.reflected(),
            left_leg: self.right_leg.reflected(),
            right_arm: self.left_arm.reflected(),
            left_arm: self.right_arm.reflected(),
            ..self
        }
    }

    /// This pose with right and left exchanged.
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

impl Leg {
    fn reflected(self) -> Leg {
        match self {
            Leg::Stands { heel, tilt, ahead, swivel } => {
                Leg::Stands { heel: heel.reflected(), tilt, ahead, swivel: -swivel }
            }
            Leg::Kneels { knee, shin, foot, ahead } => Leg::Kneels {
                knee: knee.reflected(),
                shin: 180.0 - shin,
                foot: 180.0 - foot,
                ahead,
            },
            Leg::Points { thigh, shin, foot, ahead } => {
                Leg::Points { thigh: 180.0 - thigh, shin: 180.0 - shin, foot: 180.0 - foot, ahead }
            }
        }
    }
}

impl Arm {
    /// The trunk hides the hand.
    pub(super) fn is_under(self) -> bool {
        matches!(self, Arm::Rests { under: true, .. })
    }

    fn swapped(self) -> Arm {
        match self {
            Arm::OnThigh { leg, share } => Arm::OnThigh { leg: leg.other(), share },
            arm => arm,
        }
    }

    fn reflected(self) -> Arm {
        match self {
            Arm::Rests { palm, fingers, swivel, ahead, under } => Arm::Rests {
                palm: palm.reflected(),
                fingers: 180.0 - fingers,
                swivel,
                ahead,
                under,
            },
            Arm::Leans { elbow, fore, ahead } => {
                Arm::Leans { elbow: elbow.reflected(), fore: 180.0 - fore, ahead }
            }
            Arm::OnThigh { .. } => self.swapped(),
            Arm::Points { upper, fore, hand, ahead } => {
                Arm::Points { upper: 180.0 - upper, fore: 180.0 - fore, hand: 180.0 - hand, ahead }
            }
        }
    }
}
