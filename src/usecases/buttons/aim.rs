//! Buttons about what somebody wants to do again.

use serde::{Deserialize, Serialize};

use crate::care::{ReminderId, aim::Obstacle};

/// What a button about an aim asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AimPress {
    /// What is kept of it.
    AimMenu,
    /// Ask for it in words.
    AimAsk,
    /// Ask how hard it is, and so hard it is today, from 0 to 10.
    AimHow,
    AimLevel(u8),
    /// Ask what gets in the way, and this does.
    AimObstacle,
    AimInTheWay(Obstacle),
    /// Ask for the hour that is theirs, and this is.
    AimHour,
    AimAt(u8),
    /// This reminder comes at this minute of the day from now on.
    AimMove(ReminderId, u16),
    /// No more questions for now.
    AimEnd,
    /// Ask again every four weeks, and do not.
    AimOn,
    AimOff,
    /// Forget all of it.
    AimForget,
}
