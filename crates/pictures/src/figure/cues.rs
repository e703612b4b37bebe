//! What is drawn round the figure to be understood: arrows, breath, the muscle at work, and the
//! things in the room. This is their data; `marks` and `props` draw them.

use serde::Deserialize;

use super::geometry::{Between, Point};
use super::pose::Side;

/// What points out the movement in a frame.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Cues {
    #[serde(default)]
    pub(super) arrows: Vec<Arrow>,
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

/// A curved arrow; `bend` is how far its middle stands out to the left, as a share of its length.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Arrow {
    pub(super) from: Point,
    pub(super) to: Point,
    #[serde(default)]
    pub(super) bend: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Muscle {
    Hamstring(Side),
    HipFlexor(Side),
    Thigh(Side),
    Belly,
    LowerBelly,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Breath {
    In,
    Out,
}

/// A cue, and how strongly it is shown: 1 fully.
pub(super) type Shown<T> = Vec<(T, f64)>;

/// The cues at one moment: those that go fade as those that come appear.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct ShownCues {
    pub(super) arrows: Shown<Arrow>,
    pub(super) stretches: Shown<Muscle>,
    pub(super) works: Shown<Muscle>,
    pub(super) breath: Shown<Breath>,
    pub(super) travelled: f64,
}

impl Cues {
    /// What is shown at that share of the way to other cues. A muscle lights up all the way, since
    /// it is felt more and more; what points at a movement is there soon, and never together with
    /// what pointed at the one before.
    pub(super) fn partway(&self, to: &Cues, share: f64) -> ShownCues {
        let slow = [1.0 - share, share];
        let quick = [1.0 - 5.0 * share, 5.0 * share - 1.0];
        ShownCues {
            arrows: fading(&self.arrows, &to.arrows, quick),
            stretches: fading(&self.stretches, &to.stretches, slow),
            works: fading(&self.works, &to.works, slow),
            breath: fading(self.breath.as_slice(), to.breath.as_slice(), quick),
            travelled: self.travelled.towards(&to.travelled, share),
        }
    }
}

/// All of both: those only in the former as strong as what goes, those only in the latter as what
/// comes.
fn fading<T: Copy + PartialEq>(from: &[T], to: &[T], [going, coming]: [f64; 2]) -> Shown<T> {
    let goes = from.iter().filter(|cue| !to.contains(cue)).map(|cue| (*cue, going));
    let comes = to.iter().map(|cue| (*cue, if from.contains(cue) { 1.0 } else { coming }));
    let shown = goes.chain(comes).map(|(cue, strength)| (cue, strength.clamp(0.0, 1.0)));
    shown.filter(|(_, strength)| *strength > 0.0).collect()
}

/// The things in the room.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Props {
    /// From where to where a mat lies on the floor, its top at height 0.
    pub(super) mat: Option<[f64; 2]>,
    /// Where the back of a chair's seat is; the seat is 45 high.
    pub(super) chair: Option<f64>,
    /// Where the edge of a desk is, with a screen on it; the top is 74 high.
    pub(super) desk: Option<f64>,
    /// Where the left side of a window is, with a plant on its sill.
    pub(super) window: Option<f64>,
    /// A path through a park, which goes by as the figure walks.
    #[serde(default)]
    pub(super) path: bool,
}
