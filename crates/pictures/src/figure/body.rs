//! How long and how thick the parts of the body are, in centimetres: one person, 175 tall.
//!
//! The lengths follow the usual proportions of an adult: the legs a little more than half of the
//! height, the head a seventh and a half.

/// From the hip joints to the lower back, through the lower back, through the chest to the neck.
pub(super) const SPINE: [f64; 3] = [13.0, 16.0, 24.0];
/// From the root of the neck to where the head sits.
pub(super) const NECK: f64 = 7.5;
/// How far up the chest the shoulders are.
pub(super) const SHOULDERS: f64 = 18.0;

/// Thigh and shin.
pub(super) const LEG: [f64; 2] = [43.0, 41.0];
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
pub(super) const HALF_HIPS: f64 = 8.5;
pub(super) const HALF_SHOULDERS: f64 = 15.6;

/// Half the thickness at hip, knee and ankle.
pub(super) const LEG_RADII: [f64; 3] = [9.1, 6.5, 4.6];
/// Half the thickness at shoulder, elbow and wrist.
pub(super) const ARM_RADII: [f64; 3] = [5.4, 4.0, 2.9];
