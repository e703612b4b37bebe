//! One moment as an SVG: what is drawn over what.

use super::colours::{FAR, MIDDLE, NEAR, SHADE, STRETCHES, WALL, WORKS};
use super::geometry::point;
use super::head::head;
use super::limbs::{arm, buttock, leg};
use super::marks;
use super::pose::Side;
use super::props::props;
use super::raster::{HEIGHT, WIDTH};
use super::skeleton::{Skeleton, View};
use super::svg::{Path, Sheet, Svg};
use super::timeline::Moment;
use super::trunk::trunk;

/// How far down the floor is.
const FLOOR: f64 = 420.0;

pub(super) fn svg(moment: &Moment<'_>) -> String {
    let Moment { scene, pose, cues } = moment;
    let skeleton = Skeleton::of(pose, scene.view);
    let mut svg = Svg::default();
    props(&mut svg, &scene.props, cues.travelled);
    if scene.props.mat.is_none() {
        shadow(&mut svg, &skeleton);
    }
    figure(&mut svg, &skeleton, moment);
    marks::arrows(&mut svg, &cues.arrows, scene.scale);
    marks::breath(&mut svg, &cues.breath, &skeleton, scene.scale);
    let middle = if scene.mirrored { -scene.centre } else { scene.centre };
    svg.finish(&Sheet {
        width: WIDTH,
        height: HEIGHT,
        background: WALL,
        origin: point(f64::from(WIDTH) / 2.0 - middle * scene.scale, FLOOR),
        scale: scene.scale,
        mirrored: scene.mirrored,
    })
}

/// The figure, from the far side to the near one, each muscle's patch on its part of the body.
fn figure(svg: &mut Svg, skeleton: &Skeleton, moment: &Moment<'_>) {
    let Moment { scene, pose, cues } = moment;
    let view = scene.view;
    let patches = |svg: &mut Svg, side| {
        marks::muscles(svg, &cues.stretches, side, STRETCHES, (skeleton, pose));
        marks::muscles(svg, &cues.works, side, WORKS, (skeleton, pose));
    };
    match view {
        View::Side => {
            arm(svg, &skeleton.left_arm, &FAR);
            buttock(svg, skeleton, &skeleton.left_leg, &FAR);
            leg(svg, &skeleton.left_leg, &FAR, view);
            patches(svg, Some(Side::Left));
            trunk(svg, skeleton, pose, &MIDDLE, view);
            head(svg, skeleton.spine[4], skeleton.head, &MIDDLE, view);
            patches(svg, None);
            buttock(svg, skeleton, &skeleton.right_leg, &NEAR);
            leg(svg, &skeleton.right_leg, &NEAR, view);
            patches(svg, Some(Side::Right));
            arm(svg, &skeleton.right_arm, &NEAR);
        }
        View::Front => {
            leg(svg, &skeleton.left_leg, &MIDDLE, view);
            leg(svg, &skeleton.right_leg, &MIDDLE, view);
            arm(svg, &skeleton.left_arm, &MIDDLE);
            arm(svg, &skeleton.right_arm, &MIDDLE);
            trunk(svg, skeleton, pose, &MIDDLE, view);
            head(svg, skeleton.spine[4], skeleton.head, &MIDDLE, view);
            for side in [None, Some(Side::Left), Some(Side::Right)] {
                patches(svg, side);
            }
        }
    }
}

/// A soft shade on the ground under the body.
fn shadow(svg: &mut Svg, skeleton: &Skeleton) {
    let Skeleton { spine, right_leg, left_leg, .. } = skeleton;
    let on_ground =
        [spine[0], spine[3], right_leg.middle, left_leg.middle, right_leg.end, left_leg.end];
    let low = |x: f64| on_ground.iter().filter(|p| p.y < 16.0).map(|p| p.x).fold(x, f64::min);
    let high = |x: f64| on_ground.iter().filter(|p| p.y < 16.0).map(|p| p.x).fold(x, f64::max);
    let (from, to) = (low(f64::INFINITY), high(f64::NEG_INFINITY));
    if from < to {
        let centre = point((from + to) / 2.0 + 5.0, -2.2);
        svg.fade(&Path::ellipse(centre, (to - from) / 2.0 + 16.0, 1.6), SHADE, 0.16);
    }
}
