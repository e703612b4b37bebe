//! Buttons about an exercise and its dose.

use serde::{Deserialize, Serialize};

use crate::care::{ExerciseId, turns::Wish};

/// Buttons about an exercise and its dose, by what each asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ExercisePress {
    Exercises,
    Exercise(ExerciseId),
    ExerciseWhy(ExerciseId),
    /// How much of an exercise, and how much from now on.
    Dose(ExerciseId),
    SetDose(ExerciseId, u32),
    /// Let the dose grow with what is done.
    LetGrow(ExerciseId),
    /// How often an exercise is to come.
    Wish(ExerciseId, Wish),
}
