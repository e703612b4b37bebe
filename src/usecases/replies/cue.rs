//! Replies about what a reminder follows.

use crate::care::{Exercise, ReminderId, aim::Obstacle, cue::Cue};

/// Replies about what of the day a reminder follows.
#[derive(Debug)]
pub enum CueReply {
    /// The question what of the day a reminder could follow.
    Asked {
        reminder: ReminderId,
        exercise: Exercise,
        cues: Vec<Cue>,
    },
    Set {
        reminder: ReminderId,
        cue: Cue,
    },
    /// The reminder follows nothing.
    Dropped,
    /// What usually gets in the way?
    InTheWay,
    /// What helps against that.
    Helps(Obstacle),
    /// Nothing gets in the way.
    GoesWell,
}
