//! When what is seen: from key frames to the moments between them.

use super::cues::ShownCues;
use super::pose::Pose;
use super::poses::{Frame, Scene};
use super::tween::partway;

/// The scene at one moment.
pub(super) struct Moment<'a> {
    pub(super) scene: &'a Scene,
    pub(super) pose: Pose,
    pub(super) cues: ShownCues,
}

/// The moments at every so many seconds, from the beginning until before the end.
pub(super) fn moments(scenes: &[Scene], every: f64) -> impl Iterator<Item = Moment<'_>> {
    let length: f64 = scenes.iter().map(Scene::seconds).sum();
    let count = (length / every).round() as usize;
    (0..count).filter_map(move |n| at(scenes, n as f64 * every))
}

/// The key frame as it is seen once it is reached.
pub(super) fn reached<'a>(scene: &'a Scene, frame: &Frame) -> Moment<'a> {
    between(scene, frame, frame, 1.0)
}

/// The moment at that many seconds from the beginning; `None` after the end.
fn at(scenes: &[Scene], mut seconds: f64) -> Option<Moment<'_>> {
    for scene in scenes {
        let mut former = &scene.frames[0];
        for (n, frame) in scene.frames.iter().enumerate() {
            let moves = scene.moves(n);
            if seconds < moves {
                return Some(between(scene, former, frame, seconds / moves));
            }
            if seconds < moves + frame.holds {
                return Some(reached(scene, frame));
            }
            seconds -= moves + frame.holds;
            former = frame;
        }
    }
    None
}

fn between<'a>(scene: &'a Scene, from: &Frame, to: &Frame, share: f64) -> Moment<'a> {
    let share = if to.steady { share } else { eased(share) };
    Moment {
        scene,
        pose: partway(&from.pose, &to.pose, share, scene.view, &scene.body),
        cues: from.cues.partway(&to.cues, share),
    }
}

/// Gently off, gently to rest.
fn eased(share: f64) -> f64 {
    share * share * (3.0 - 2.0 * share)
}

impl Scene {
    fn seconds(&self) -> f64 {
        self.frames.iter().enumerate().map(|(n, frame)| self.moves(n) + frame.holds).sum()
    }

    /// How long the way to a frame takes; the first is there at once.
    fn moves(&self, frame: usize) -> f64 {
        if frame == 0 { 0.0 } else { self.frames[frame].moves }
    }
}
