//! Buttons of a guided session.

use serde::{Deserialize, Serialize};

use crate::care::{ExerciseId, GuideId};

/// Buttons about a guided session, by what each asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum GuidePress {
    /// Guide me through an exercise, or through today's session.
    Guide(ExerciseId),
    GuideToday,
    /// Through whatever takes a minute and fits here and now.
    GuideMinute,
    /// Begin, or go on.
    GuideGo(GuideId),
    GuidePause(GuideId),
    GuideBack(GuideId),
    GuideSkip(GuideId),
    GuideStop(GuideId),
    /// Follow it by ear.
    GuideByEar(GuideId),
    /// Count what was done until it was stopped, or do not.
    GuideCount(GuideId),
    GuideDrop(GuideId),
}
