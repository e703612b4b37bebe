//! How long and how thick the parts of a body are, in centimetres, once it is scaled to 175 tall.
//!
//! The lengths follow the usual proportions of an adult: the legs a little more than half of the
//! height, the head a seventh and a half.

use super::person::Person;

/// The height that poses are written for; a person of another is drawn at another scale.
pub(super) const HEIGHT: f64 = 175.0;

/// From the hip joints to the lower back, through the lower back, through the chest to the neck.
pub(super) const SPINE: [f64; 3] = [13.0, 16.0, 24.0];
/// From the root of the neck to where the head sits.
pub(super) const NECK: f64 = 7.5;
/// How far up the chest the shoulders are.
const SHOULDERS: f64 = 18.0;

/// Thigh and shin.
const LEG: [f64; 2] = [43.0, 41.0];
/// Upper arm and forearm.
pub(super) const ARM: [f64; 2] = [29.0, 25.0];
/// From the wrist to the middle of the palm.
pub(super) const PALM: f64 = 6.0;
/// How high the ankle is above the sole.
pub(super) const ANKLE: f64 = 8.0;
/// From the heel's end to the ankle, and to the ball of the foot.
pub(super) const HEEL_TO_ANKLE: f64 = 6.0;
pub(super) const HEEL_TO_BALL: f64 = 19.0;

/// Half the distance between the hip joints, and between the shoulders, seen from the front.
const HALF_HIPS: f64 = 8.5;
const HALF_SHOULDERS: f64 = 15.6;

/// Half the thickness at hip, knee and ankle.
const LEG_RADII: [f64; 3] = [9.1, 6.5, 4.6];
/// Half the thickness at shoulder, elbow and wrist.
const ARM_RADII: [f64; 3] = [5.4, 4.0, 2.9];

/// How far the back of the pelvis is from the hip joints.
const BACK: f64 = 11.7;

/// One person's measures.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Body {
    pub(super) spine: [f64; 3],
    pub(super) shoulders: f64,
    pub(super) leg: [f64; 2],
    pub(super) half_hips: f64,
    pub(super) half_shoulders: f64,
    pub(super) leg_radii: [f64; 3],
    pub(super) arm_radii: [f64; 3],
    /// How deep the trunk is, and how wide at the hips, compared with the usual one.
    pub(super) deep: f64,
    pub(super) wide: f64,
    /// How far belly and chest stand out beyond the usual.
    pub(super) belly: f64,
    pub(super) chest: f64,
}

impl Body {
    pub(super) fn of(person: &Person) -> Body {
        let [thigh, shin] = LEG;
        let trunk: f64 = SPINE.iter().sum();
        let up = 1.0 - (person.legs - 1.0) * (thigh + shin) / trunk;
        // Flesh is on thighs and upper arms rather than at ankles and wrists.
        let thick = |radii: [f64; 3]| {
            let [root, middle, end] = radii;
            let more = person.build - 1.0;
            [root * (1.0 + more), middle * (1.0 + more * 0.7), end * (1.0 + more * 0.4)]
        };
        Body {
            spine: SPINE.map(|bone| bone * up),
            shoulders: SHOULDERS * up,
            leg: LEG.map(|bone| bone * person.legs),
            half_hips: HALF_HIPS * person.hips,
            half_shoulders: HALF_SHOULDERS * person.shoulders,
            leg_radii: thick(LEG_RADII),
            arm_radii: thick(ARM_RADII),
            deep: 1.0 + (person.build - 1.0) * 0.8,
            wide: person.hips * (1.0 + (person.build - 1.0) * 0.6),
            belly: person.belly,
            chest: person.chest,
        }
    }

    /// How far the hip joints are above a seat, and above the floor for somebody on their back.
    pub(super) fn above_seat(&self) -> f64 {
        self.leg_radii[0] + 0.2
    }

    pub(super) fn above_back(&self) -> f64 {
        BACK * self.deep + 0.1
    }

    /// How far the knee joint is above what it kneels on.
    pub(super) fn above_knee(&self) -> f64 {
        self.leg_radii[1] + 0.1
    }
}
