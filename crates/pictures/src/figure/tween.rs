//! Partway from one pose to another.
//!
//! A limb that rests in both keeps its contact all the way; one that takes up or leaves a place
//! turns from the directions that it had to those that it will have.

use super::body::Body;
use super::geometry::{Between, turn};
use super::pose::{Arm, Hips, Leg, Pose};
use super::skeleton::{Limb, Skeleton, View};

/// The pose at that share of the way, from 0 to 1.
pub(super) fn partway(from: &Pose, to: &Pose, share: f64, view: View, body: &Body) -> Pose {
    let (was, will) = (Skeleton::of(from, view, body), Skeleton::of(to, view, body));
    let carried = from.hips.is_carried() && to.hips.is_carried();
    let height = was.spine[0].y.towards(&will.spine[0].y, share);
    let leg = |from, to, was, will| leg(from, to, [was, will], share);
    let arm = |from, to, was, will| arm(from, to, [was, will], share);
    Pose {
        hips: Hips {
            x: from.hips.x.towards(&to.hips.x, share),
            y: (!carried).then_some(height),
            sits: None,
            lies: None,
        },
        spine: turns(from.spine, to.spine, share),
        head: turns(from.head, to.head, share),
        turn: from.turn.towards(&to.turn, share),
        twist: from.twist.towards(&to.twist, share),
        belly: from.belly.towards(&to.belly, share),
        arch: from.arch.towards(&to.arch, share),
        right_leg: leg(from.right_leg, to.right_leg, was.right_leg, will.right_leg),
        left_leg: leg(from.left_leg, to.left_leg, was.left_leg, will.left_leg),
        right_arm: arm(from.right_arm, to.right_arm, was.right_arm, will.right_arm),
        left_arm: arm(from.left_arm, to.left_arm, was.left_arm, will.left_arm),
    }
}

fn leg(from: Leg, to: Leg, limbs: [Limb; 2], share: f64) -> Leg {
    match (from, to) {
        (
            Leg::Stands { heel, tilt, ahead, swivel },
            Leg::Stands { heel: heel_to, tilt: tilt_to, ahead: ahead_to, swivel: swivel_to },
        ) => Leg::Stands {
            heel: heel.towards(&heel_to, share),
            tilt: tilt.towards(&tilt_to, share),
            ahead: ahead.towards(&ahead_to, share),
            swivel: swivel.towards(&swivel_to, share),
        },
        (Leg::Kneels { knee, ahead, .. }, Leg::Kneels { knee: knee_to, ahead: ahead_to, .. }) => {
            let [_, shin, foot] = directions(limbs, share);
            let (knee, ahead) = (knee.towards(&knee_to, share), ahead.towards(&ahead_to, share));
            Leg::Kneels { knee, shin, foot, ahead }
        }
        _ => {
            let [thigh, shin, foot] = directions(limbs, share);
            Leg::Points { thigh, shin, foot, ahead: ahead(limbs, share) }
        }
    }
}

fn arm(from: Arm, to: Arm, limbs: [Limb; 2], share: f64) -> Arm {
    match (from, to) {
        (
            Arm::Rests { palm, fingers, swivel, ahead, under },
            Arm::Rests {
                palm: palm_to,
                fingers: fingers_to,
                swivel: swivel_to,
                ahead: ahead_to,
                under: under_to,
            },
        ) => Arm::Rests {
            palm: palm.towards(&palm_to, share),
            fingers: turn(fingers, fingers_to, share),
            swivel: swivel.towards(&swivel_to, share),
            ahead: ahead.towards(&ahead_to, share),
            under: if share < 0.5 { under } else { under_to },
        },
        (Arm::Leans { elbow, ahead, .. }, Arm::Leans { elbow: elbow_to, ahead: ahead_to, .. }) => {
            let [_, fore, _] = directions(limbs, share);
            let (elbow, ahead) = (elbow.towards(&elbow_to, share), ahead.towards(&ahead_to, share));
            Arm::Leans { elbow, fore, ahead }
        }
        (Arm::OnThigh { leg, share: at }, Arm::OnThigh { leg: same, share: at_to })
            if leg == same =>
        {
            Arm::OnThigh { leg, share: at.towards(&at_to, share) }
        }
        _ => {
            let [upper, fore, hand] = directions(limbs, share);
            Arm::Points { upper, fore, hand, ahead: ahead(limbs, share) }
        }
    }
}

/// How far two bones point out of the picture, partway from one limb to the other.
fn ahead(limbs: [Limb; 2], share: f64) -> [f64; 2] {
    let [was, will] = limbs.map(|limb| limb.ahead());
    [was[0].towards(&will[0], share), was[1].towards(&will[1], share)]
}

/// The directions of two bones and what is at their end, partway from one limb to the other.
fn directions(limbs: [Limb; 2], share: f64) -> [f64; 3] {
    let [was, will] = limbs.map(|limb| {
        let [first, second] = limb.directions();
        [first, second, limb.tip]
    });
    turns(was, will, share)
}

fn turns<const N: usize>(from: [f64; N], to: [f64; N], share: f64) -> [f64; N] {
    std::array::from_fn(|n| turn(from[n], to[n], share))
}
