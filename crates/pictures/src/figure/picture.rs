//! One moment as an SVG: what is drawn over what.

use super::body;
use super::colours::{Clothes, Light, SHADE, STRETCHES, WALL, WORKS};
use super::geometry::point;
use super::head::{Expression, head};
use super::limbs::{arm, buttock, hand, leg};
use super::marks;
use super::pose::{Pose, Side};
use super::poses::Scene;
use super::raster::{HEIGHT, WIDTH};
use super::skeleton::{Limb, Skeleton, View};
use super::svg::{Path, Sheet, Svg};
use super::timeline::Moment;
use super::trunk::trunk;

/// How far down the floor is.
const FLOOR: f64 = 420.0;

/// How much of what is behind a ghost it hides.
const GHOST: f64 = 0.5;

pub(super) fn svg(moment: &Moment<'_>) -> String {
    let Moment { scene, pose, cues } = moment;
    let scale = scene.scale * scene.person.height / body::HEIGHT;
    let skeleton = Skeleton::of(pose, scene.view, &scene.body);
    let mut svg = Svg::default();
    scene.props.draw(&mut svg, scene.view, cues.travelled);
    if scene.props.mat.is_none() {
        shadow(&mut svg, &skeleton);
    }
    for (ghost, strength) in &cues.ghosts {
        svg.veiled(GHOST * strength, |svg| Figure::ghost(scene, ghost).draw(svg, |_, _| {}));
    }
    let figure = Figure::lit(scene, pose, &skeleton, cues.open_mouth());
    figure.draw(&mut svg, |svg, side| {
        marks::muscles(svg, &cues.stretches, side, STRETCHES, (&skeleton, pose, scene.view));
        marks::muscles(svg, &cues.works, side, WORKS, (&skeleton, pose, scene.view));
    });
    marks::arrows(&mut svg, &cues.arrows, scale);
    marks::breath(&mut svg, &cues.breath, (&skeleton, scene.view), scale);
    let middle = if scene.mirrored { -scene.centre } else { scene.centre };
    svg.finish(&Sheet {
        width: WIDTH,
        height: HEIGHT,
        background: WALL,
        origin: point(f64::from(WIDTH) / 2.0 - middle * scale, FLOOR + scene.bottom * scale),
        scale,
        mirrored: scene.mirrored,
    })
}

/// Somebody in a pose, dressed for the light on each part.
struct Figure<'a> {
    scene: &'a Scene,
    pose: &'a Pose,
    skeleton: Skeleton,
    near: Clothes,
    middle: Clothes,
    far: Clothes,
    open_mouth: f64,
}

impl<'a> Figure<'a> {
    fn lit(scene: &'a Scene, pose: &'a Pose, skeleton: &Skeleton, open_mouth: f64) -> Figure<'a> {
        let [near, middle, far] =
            [Light::Near, Light::Middle, Light::Far].map(|light| Clothes::of(&scene.person, light));
        Figure { scene, pose, skeleton: skeleton.clone(), near, middle, far, open_mouth }
    }

    fn ghost(scene: &'a Scene, pose: &'a Pose) -> Figure<'a> {
        let pale = Clothes::ghost(&scene.person);
        let skeleton = Skeleton::of(pose, scene.view, &scene.body);
        Figure { scene, pose, skeleton, near: pale, middle: pale, far: pale, open_mouth: 0.0 }
    }

    /// Draws it, and calls `patches` for each leg, and for the trunk, once that is drawn.
    fn draw(&self, svg: &mut Svg, patches: impl Fn(&mut Svg, Option<Side>)) {
        match self.scene.view {
            View::Side => self.draw_from_the_side(svg, patches),
            View::Front | View::Above => self.draw_from_the_front(svg, patches),
        }
    }

    /// From the far side to the near one.
    fn draw_from_the_side(&self, svg: &mut Svg, patches: impl Fn(&mut Svg, Option<Side>)) {
        let Figure { skeleton, near, middle, far, .. } = self;
        self.arm(svg, &skeleton.left_arm, far);
        buttock(svg, skeleton, &skeleton.left_leg, far);
        self.leg(svg, &skeleton.left_leg, far);
        patches(svg, Some(Side::Left));
        if self.pose.right_arm.is_under() {
            hand(svg, &skeleton.right_arm, &skeleton.body, near);
        }
        trunk(svg, skeleton, self.pose, middle, View::Side);
        self.head(svg);
        buttock(svg, skeleton, &skeleton.right_leg, near);
        patches(svg, None);
        self.leg(svg, &skeleton.right_leg, near);
        patches(svg, Some(Side::Right));
        if self.pose.right_arm.is_under() {
            arm(svg, &skeleton.right_arm, &skeleton.body, near);
        } else {
            self.arm(svg, &skeleton.right_arm, near);
        }
    }

    /// From what is farther away to what is nearer.
    fn draw_from_the_front(&self, svg: &mut Svg, patches: impl Fn(&mut Svg, Option<Side>)) {
        let Figure { skeleton, near, middle, .. } = self;
        let mut arms = [&skeleton.left_arm, &skeleton.right_arm];
        arms.sort_by(|one, other| one.end_depth.total_cmp(&other.end_depth));
        let legs = [(&skeleton.left_leg, Side::Left), (&skeleton.right_leg, Side::Right)];
        let is_behind = |arm: &Limb| arm.end_depth < -1.0;
        let knee_in_front =
            |leg: &Limb| leg.depth > KNEE_IN_FRONT || self.scene.view == View::Above;
        for limb in arms.into_iter().filter(|limb| is_behind(limb)) {
            self.arm(svg, limb, middle);
        }
        for (limb, side) in legs.into_iter().filter(|(limb, _)| !knee_in_front(limb)) {
            self.leg(svg, limb, middle);
            patches(svg, Some(side));
        }
        trunk(svg, skeleton, self.pose, middle, self.scene.view);
        patches(svg, None);
        self.head(svg);
        for (limb, side) in legs.into_iter().filter(|(limb, _)| knee_in_front(limb)) {
            self.leg(svg, limb, near);
            patches(svg, Some(side));
        }
        for limb in arms.into_iter().filter(|limb| !is_behind(limb)) {
            // Of arms that cross, the first is in the other's shade.
            let middle = skeleton.spine[2].x;
            let crosses = (limb.end.x - middle) * (limb.root.x - middle) < 0.0;
            let shaded = crosses && std::ptr::eq(limb, arms[0]);
            self.arm(svg, limb, if shaded { &self.far } else { near });
        }
    }

    fn arm(&self, svg: &mut Svg, limb: &Limb, clothes: &Clothes) {
        hand(svg, limb, &self.skeleton.body, clothes);
        arm(svg, limb, &self.skeleton.body, clothes);
    }

    fn leg(&self, svg: &mut Svg, limb: &Limb, clothes: &Clothes) {
        leg(svg, limb, &self.skeleton.body, clothes, self.scene.view);
    }

    fn head(&self, svg: &mut Svg) {
        let expression = Expression { turn: self.pose.turn, open_mouth: self.open_mouth };
        let Scene { person, view, .. } = self.scene;
        head(svg, &self.skeleton, person, &self.middle, expression, *view);
    }
}

/// A knee that stands out so far is in front of the trunk.
const KNEE_IN_FRONT: f64 = 18.0;

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
