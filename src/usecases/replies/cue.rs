//! Replies about what a reminder follows.

use crate::care::{Exercise, ReminderId, aim::Obstacle, cue::Cue};

/// What Limber says.
#[derive(Debug)]
pub enum CueReply {
    /// What could this follow?
    Asked {
        reminder: ReminderId,
        exercise: Exercise,
        cues: Vec<Cue>,
    },
    Set {
        reminder: ReminderId,
        cue: Cue,
    },
    /// It follows nothing.
    Dropped,
    /// What usually gets in the way?
    InTheWay,
    /// What helps against that.
    Helps(Obstacle),
    /// Nothing gets in the way.
    GoesWell,
}
