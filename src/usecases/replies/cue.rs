//! Replies about what a reminder follows.

use crate::care::{Exercise, ReminderId, cue::Cue};

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
}
