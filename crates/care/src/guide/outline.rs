//! The outline of an exercise's guide, as the catalogue has it. Must not know of time that passes.

use serde::{Deserialize, Serialize};

use crate::Exercise;

/// How an exercise is walked through. Its steps are lines of the exercise's instructions, from 0.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outline {
    /// The steps that bring somebody into place, before the clock begins.
    pub ready: Vec<usize>,
    /// The motions of each repetition, on each side.
    pub each: Vec<Motion>,
    /// The motion between two repetitions.
    #[serde(default)]
    pub between: Option<Motion>,
    /// The motion that leads to the other side, where all repetitions of one side come first;
    /// without it the sides take turns.
    #[serde(default)]
    pub turn: Option<Motion>,
}

impl Outline {
    /// All motions, each of which the clock counts.
    pub fn motions(&self) -> impl Iterator<Item = &Motion> {
        self.each.iter().chain(&self.between).chain(&self.turn)
    }

    /// The lines of the instructions that the outline names.
    pub fn steps(&self) -> impl Iterator<Item = usize> {
        let motions = self.motions().flat_map(|motion| [Some(motion.step), motion.other]);
        self.ready.iter().copied().chain(motions.flatten())
    }
}

/// One motion of a repetition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Motion {
    pub step: usize,
    /// The step whose picture shows the motion on the other side.
    #[serde(default)]
    pub other: Option<usize>,
    /// How long the motion takes; without it as long as the exercise's hold and, where nothing is
    /// held, an equal share of the session.
    #[serde(default)]
    pub seconds: Option<u32>,
}

impl Motion {
    /// Whether the motion takes a time that can be counted.
    pub fn fits(&self) -> bool {
        self.seconds != Some(0)
    }
}

/// The outline of an exercise; that of its harder part where that is what is done.
pub fn outline(exercise: &Exercise) -> Option<&Outline> {
    let gated = exercise.gated_guide.as_ref().filter(|_| exercise.gated && exercise.is_easy);
    gated.or(exercise.guide.as_ref())
}
