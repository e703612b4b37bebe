//! Replies about what a reminder follows.

use crate::care::{Exercise, ReminderId, cue::Cue};

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
}
