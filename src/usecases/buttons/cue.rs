//! Buttons of what a reminder follows.

use serde::{Deserialize, Serialize};

use crate::care::{ReminderId, aim::Obstacle, cue::Cue};

/// Buttons about the cue that a reminder follows, by what each asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CuePress {
    /// The reminder follows this from now on.
    CueSet(ReminderId, Cue),
    /// The reminder shall follow nothing.
    CueDrop(ReminderId),
    /// This usually gets in the way, and nothing does.
    CueInTheWay(Obstacle),
    CueGoesWell,
}
