//! Reading the poses and movements from TOML, and telling what is wrong with them.
//!
//! Must not know how anything looks, but only what the file may say. The format is explained at the head of
//! `poses.toml`.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use toml::Table;

use super::body::Body;
use super::cues::{Cues, WrittenCues};
use super::geometry::Point;
use super::person::Person;
use super::pose::{Leg, Pose};
use super::props::Props;
use super::skeleton::{Skeleton, View};

/// A mistake in the poses, and where it is.
#[derive(Debug, thiserror::Error)]
pub enum BadPoses {
    /// The file is not TOML, or says what nobody asks for.
    #[error("poses: {0}")]
    Toml(#[from] Box<toml::de::Error>),
    /// A pose, a frame or a movement cannot be.
    #[error("{place}: {problem}")]
    Place { place: String, problem: String },
}

/// A stretch of a movement seen from one place.
#[derive(Clone, Debug)]
pub(super) struct Scene {
    pub(super) person: Person,
    pub(super) body: Body,
    pub(super) view: View,
    /// Whether the movement waits behind "only if that is easy".
    pub(super) gated: bool,
    /// The figure looks to the left, which makes right and left limbs change places.
    pub(super) mirrored: bool,
    /// Pixels to a centimetre.
    pub(super) scale: f64,
    /// The middle of the picture, in centimetres.
    pub(super) centre: f64,
    /// Which height is where the floor is in most pictures.
    pub(super) bottom: f64,
    pub(super) props: Props,
    pub(super) frames: Vec<Frame>,
}

/// A key frame: a pose that the figure moves to and then keeps.
#[derive(Clone, Debug)]
pub(super) struct Frame {
    pub(super) pose: Pose,
    /// The instruction that it belongs to, from 0.
    pub(super) step: usize,
    /// How long the way there takes, in seconds; nothing leads to the first frame of a scene.
    pub(super) moves: f64,
    /// How long the pose is kept, in seconds.
    pub(super) holds: f64,
    /// At one speed, rather than gently off and gently to rest.
    pub(super) steady: bool,
    pub(super) cues: Cues,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    person: BTreeMap<String, Person>,
    pose: BTreeMap<String, Table>,
    movement: BTreeMap<String, WrittenMovement>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenMovement {
    /// The person who shows the movement.
    person: String,
    scene: Vec<WrittenScene>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenScene {
    view: View,
    #[serde(default)]
    gated: bool,
    #[serde(default)]
    mirrored: bool,
    scale: f64,
    #[serde(default)]
    centre: f64,
    #[serde(default)]
    bottom: f64,
    #[serde(default)]
    props: Props,
    frame: Vec<WrittenFrame>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenFrame {
    pose: String,
    #[serde(default)]
    swapped: bool,
    step: usize,
    #[serde(default)]
    moves: f64,
    #[serde(default)]
    holds: f64,
    #[serde(default)]
    steady: bool,
    #[serde(default)]
    cues: WrittenCues,
}

/// The scenes of each movement, by the exercise's id; all shown by `person` if there is one, rather
/// than by whom the file deals them to.
pub(super) fn read(
    text: &str,
    person: Option<&str>,
) -> Result<BTreeMap<String, Vec<Scene>>, BadPoses> {
    let file: File = toml::from_str(text).map_err(Box::new)?;
    for (name, person) in &file.person {
        let problem = person.problem().map(str::to_owned);
        problem.map_or(Ok(()), Err).map_err(at(format!("person {name}")))?;
    }
    let mut poses = BTreeMap::new();
    for name in file.pose.keys() {
        let pose = pose(name, &file.pose).map_err(at(format!("pose {name}")))?;
        poses.insert(name.clone(), pose);
    }
    let mut movements = BTreeMap::new();
    for (id, written) in file.movement {
        let place = format!("movement {id}");
        let name = person.unwrap_or(&written.person);
        let shown_by = file.person.get(name).ok_or_else(|| format!("there is no person {name:?}"));
        let cast = Cast { person: shown_by.map_err(at(place.clone()))?, poses: &poses };
        let mut scenes = Vec::new();
        for (number, written) in (1..).zip(written.scene) {
            scenes.push(cast.scene(&format!("{place}, scene {number}"), written)?);
        }
        every_step_is_shown(&scenes).map_err(at(place))?;
        movements.insert(id, scenes);
    }
    Ok(movements)
}

/// The names of the people.
pub(super) fn people(text: &str) -> Result<Vec<String>, BadPoses> {
    let file: File = toml::from_str(text).map_err(Box::new)?;
    Ok(file.person.into_keys().collect())
}

/// Tells where a problem is.
fn at(place: String) -> impl FnOnce(String) -> BadPoses {
    |problem| BadPoses::Place { place, problem }
}

/// The pose of that name, with what it takes over from the one that it is like.
fn pose(name: &str, all: &BTreeMap<String, Table>) -> Result<Pose, String> {
    let mut whole = Table::new();
    let mut next = Some(name);
    for _ in all {
        let Some(name) = next else { break };
        let written =
            all.get(name).ok_or_else(|| format!("it is like {name:?}, which is not there"))?;
        for (key, value) in written.iter().filter(|(key, _)| *key != "like") {
            whole.entry(key).or_insert_with(|| value.clone());
        }
        next = written.get("like").map(|like| like.as_str().unwrap_or_default());
    }
    match next {
        Some(_) => Err("it is like itself".to_owned()),
        None => whole.try_into().map_err(|error: toml::de::Error| error.message().to_owned()),
    }
}

/// The person who shows a movement, and the poses that it is made of.
struct Cast<'a> {
    person: &'a Person,
    poses: &'a BTreeMap<String, Pose>,
}

impl Cast<'_> {
    fn scene(&self, place: &str, written: WrittenScene) -> Result<Scene, BadPoses> {
        let WrittenScene { view, gated, mirrored, scale, centre, bottom, props, frame } = written;
        if !(0.5..=20.0).contains(&scale) {
            return Err(at(place.to_owned())("a scale is 0.5 to 20".to_owned()));
        }
        let (person, body) = (*self.person, Body::of(self.person));
        let mut frames: Vec<Frame> = Vec::new();
        for (number, written) in (1..).zip(frame) {
            let former = frames.last().map(|frame| &frame.pose);
            let made = self.key_frame(written, former, view, &body);
            frames.push(made.map_err(at(format!("{place}, frame {number}")))?);
        }
        Ok(Scene { person, body, view, gated, mirrored, scale, centre, bottom, props, frames })
    }

    fn key_frame(
        &self,
        written: WrittenFrame,
        former: Option<&Pose>,
        view: View,
        body: &Body,
    ) -> Result<Frame, String> {
        let WrittenFrame { pose, swapped, step, moves, holds, steady, cues } = written;
        let name = pose;
        let pose = self.pose(&name, swapped, view)?;
        everything_is_in_reach(&pose, view, body)
            .map_err(|problem| format!("pose {name:?}: {problem}"))?;
        let fits = |seconds: f64| (0.0..=60.0).contains(&seconds);
        if !fits(moves) || !fits(holds) {
            return Err("moves and holds are 0 to 60 seconds".to_owned());
        }
        let cues = self.cues(cues, [former.unwrap_or(&pose), &pose], swapped, view, body)?;
        Ok(Frame { pose, step, moves, holds, steady, cues })
    }

    fn pose(&self, name: &str, swapped: bool, view: View) -> Result<Pose, String> {
        let found = self.poses.get(name).ok_or_else(|| format!("there is no pose {name:?}"))?;
        Ok(match view {
            _ if !swapped => found.clone(),
            View::Side => found.clone().swapped(),
            View::Front | View::Above => found.clone().reflected(),
        })
    }

    fn cues(
        &self,
        written: WrittenCues,
        [former, pose]: [&Pose; 2],
        swapped: bool,
        view: View,
        body: &Body,
    ) -> Result<Cues, String> {
        let WrittenCues { arrows, paths, ghost, stretches, works, breath, travelled } = written;
        let ghost = ghost.map(|name| self.pose(&name, swapped, view)).transpose()?;
        let from = ghost.as_ref().unwrap_or(former);
        let placed = arrows.iter().map(|arrow| arrow.line());
        let followed = paths.iter().map(|path| path.line(from, pose, view, body));
        let arrows = placed.chain(followed).collect();
        Ok(Cues { arrows, ghost, stretches, works, breath, travelled })
    }
}

/// How far a hand or a foot may be from where it should rest, in centimetres.
const ASTRAY: f64 = 0.5;

fn everything_is_in_reach(pose: &Pose, view: View, body: &Body) -> Result<(), String> {
    let finite = |point: Point| point.x.is_finite() && point.y.is_finite();
    let Skeleton { spine, right_leg, left_leg, right_arm, left_arm, .. } =
        Skeleton::of(pose, view, body);
    if !spine.into_iter().all(finite) {
        return Err("the hips are nowhere: without y, a leg must stand or kneel".to_owned());
    }
    for (name, limb) in [
        ("right-leg", right_leg),
        ("left-leg", left_leg),
        ("right-arm", right_arm),
        ("left-arm", left_arm),
    ] {
        if !(0.0..=ASTRAY).contains(&limb.missed) {
            return Err(format!("{name} misses its place by {:.1} cm", limb.missed));
        }
    }
    for (name, leg) in [("right-leg", pose.right_leg), ("left-leg", pose.left_leg)] {
        if matches!(leg, Leg::Stands { heel, .. } if heel.y < 0.0) {
            return Err(format!("{name} stands below the floor"));
        }
    }
    Ok(())
}

fn every_step_is_shown(scenes: &[Scene]) -> Result<(), String> {
    if scenes.is_empty() || scenes.iter().any(|scene| scene.frames.is_empty()) {
        return Err("a scene is without frames".to_owned());
    }
    let steps: BTreeSet<usize> =
        scenes.iter().flat_map(|scene| &scene.frames).map(|frame| frame.step).collect();
    match (0..).zip(&steps).find(|(expected, step)| expected != *step) {
        Some((expected, _)) => Err(format!("no frame shows step {expected}")),
        None => Ok(()),
    }
}
