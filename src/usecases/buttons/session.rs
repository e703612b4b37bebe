//! Buttons that count what was done, and take it back.

use serde::{Deserialize, Serialize};

use crate::care::{Activity, ExerciseId, GuideId, MessageId, SessionId, progression::Felt};

/// Buttons about what was done, which they count or take back, by what each asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SessionPress {
    /// Count an activity that was done unasked.
    Log(Activity),
    /// Count an exercise that was done unasked.
    LogExercise(ExerciseId),
    /// Take a session back.
    Undo(SessionId),
    /// Take back all that one message said was done.
    UndoTold(MessageId),
    /// How a session felt.
    Felt(SessionId, Felt),
    /// How a guided session of several exercises felt, taken as a whole.
    FeltWhole(GuideId, Felt),
    /// Take back how that felt.
    FeltWholeUndo(GuideId),
}
