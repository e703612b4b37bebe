//! Buttons about what hurts and when to get help.

use serde::{Deserialize, Serialize};

use crate::care::{Condition, ExerciseId};

/// Buttons about what hurts and when to get help, by what each asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SafetyPress {
    /// When to get help.
    RedFlags,
    /// The exercise hurts: show the signs.
    Hurts(ExerciseId),
    /// One of the signs is true, or none is; where it is known what hurt, it rests then.
    HurtsSign,
    NoSign,
    HurtsNoSign(ExerciseId),
    WhichHurts,
    /// The exercise did not hurt after all; it may come again before its rest is over.
    UndoRest(ExerciseId),
    EndRest(ExerciseId),
    /// A doctor or physiotherapist was asked, or will be.
    MayGoOn,
    NotYet,
    WaitToAsk,
    /// Whether they should have a word before the person begins.
    ChecksFirst,
    ChecksNothing,
    /// Ask which conditions the person names that exercises must heed, to be tapped on or off, at the start or later.
    Conditions,
    NameAtStart(Condition),
    Name(Condition),
}
