//! Cues, drawn round the figure so that the movement is understood: arrows, breath, the muscle at work, and
//! a ghost of where the movement began. This is their data; `marks` draws them.

use serde::Deserialize;

use super::geometry::{Between, Point};
use super::paths::{Arrow, Path};
use super::pose::{Pose, Side};

/// The cues of a frame, as an author writes them.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WrittenCues {
    #[serde(default)]
    pub(super) arrows: Vec<Arrow>,
    /// Arrows along the way that a joint has come, from the ghost's pose if there is one.
    #[serde(default)]
    pub(super) paths: Vec<Path>,
    /// The pose that is still seen, pale, behind the figure.
    pub(super) ghost: Option<String>,
    /// Muscles that are stretched, and those that work.
    #[serde(default)]
    pub(super) stretches: Vec<Muscle>,
    #[serde(default)]
    pub(super) works: Vec<Muscle>,
    pub(super) breath: Option<Breath>,
    /// How far the ground has gone by, in centimetres.
    #[serde(default)]
    pub(super) travelled: f64,
}

/// The cues of a frame, with every arrow and the ghost worked out for the person who is shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Cues {
    /// Each a line with a head at its end.
    pub(super) arrows: Vec<Vec<Point>>,
    pub(super) ghost: Option<Pose>,
    pub(super) stretches: Vec<Muscle>,
    pub(super) works: Vec<Muscle>,
    pub(super) breath: Option<Breath>,
    pub(super) travelled: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Muscle {
    Hamstring(Side),
    HipFlexor(Side),
    /// The front of the thigh.
    Thigh(Side),
    Calf(Side),
    Buttock(Side),
    Flank(Side),
    /// The side of the neck.
    Neck(Side),
    Belly,
    LowerBelly,
    LowerBack,
    UpperBack,
    Chest,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Breath {
    In,
    Out,
    /// Out of the open mouth.
    OutByMouth,
}

/// A cue, and how strongly it is shown: 1 fully.
pub(super) type Shown<T> = Vec<(T, f64)>;

/// The cues at one moment: those that go fade as those that come appear.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct ShownCues {
    pub(super) arrows: Shown<Vec<Point>>,
    pub(super) ghosts: Shown<Pose>,
    pub(super) stretches: Shown<Muscle>,
    pub(super) works: Shown<Muscle>,
    pub(super) breath: Shown<Breath>,
    pub(super) travelled: f64,
}

impl Cues {
    /// The cues that are shown at that share of the way to others. A muscle lights up all the way, since
    /// it is felt more and more; what points at a movement is there soon, and never together with
    /// what pointed at the one before. A ghost comes and goes at once: fading so large a part of
    /// the picture would make a film much larger.
    pub(super) fn partway(&self, to: &Cues, share: f64) -> ShownCues {
        let slow = [1.0 - share, share];
        let quick = [1.0 - 5.0 * share, 5.0 * share - 1.0];
        let at_once = [0.0, if share > 0.1 { 1.0 } else { 0.0 }];
        ShownCues {
            arrows: fading(&self.arrows, &to.arrows, quick),
            ghosts: fading(self.ghost.as_slice(), to.ghost.as_slice(), at_once),
            stretches: fading(&self.stretches, &to.stretches, slow),
            works: fading(&self.works, &to.works, slow),
            breath: fading(self.breath.as_slice(), to.breath.as_slice(), quick),
            travelled: self.travelled.towards(&to.travelled, share),
        }
    }
}

impl ShownCues {
    /// How far the mouth is open for a breath, from 0 to 1.
    pub(super) fn open_mouth(&self) -> f64 {
        let by_mouth = self.breath.iter().filter(|(breath, _)| *breath == Breath::OutByMouth);
        by_mouth.map(|(_, strength)| *strength).fold(0.0, f64::max)
    }
}

/// All of both: those only in the former as strong as what goes, those only in the latter as what
/// comes.
fn fading<T: Clone + PartialEq>(from: &[T], to: &[T], [going, coming]: [f64; 2]) -> Shown<T> {
    let goes = from.iter().filter(|cue| !to.contains(cue)).map(|cue| (cue.clone(), going));
    let comes = to.iter().map(|cue| (cue.clone(), if from.contains(cue) { 1.0 } else { coming }));
    let shown = goes.chain(comes).map(|(cue, strength)| (cue, strength.clamp(0.0, 1.0)));
    shown.filter(|(_, strength)| *strength > 0.0).collect()
}
