//! Replies of a guided session.

use crate::care::{Exercise, GuideId, guide::Beat, progress::Tally};

/// Replies about a guided session.
#[derive(Debug)]
pub enum GuideReply {
    /// An exercise, walked through.
    Shown(Box<GuideView>),
    /// The first of two long halves is over.
    HalfWay {
        /// How long the other is.
        seconds: u32,
    },
    /// A guided session is over; so many of its exercises were counted.
    Over {
        counted: u32,
        today: Vec<Tally>,
        /// Which one it was, where the doses go by how it felt.
        asks_of: Option<GuideId>,
    },
    /// What stands under an exercise by ear, which takes so long.
    Track { exercise: Exercise, seconds: u32 },
    /// It could not be sent by ear.
    NoTrack,
    /// Another guided session has begun.
    Left,
}

/// Where a guided session is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuideView {
    pub id: GuideId,
    pub exercise: Exercise,
    /// Which of its exercises that is, from 1, and of how many.
    pub part: usize,
    pub parts: usize,
    pub scene: Scene,
}

/// The exercise of a guide as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scene {
    /// Get into place.
    Ready,
    Beat {
        beat: Beat,
        /// Seconds, as they are to be shown.
        left: u32,
        is_paused: bool,
    },
    /// Ended before its end, after so many seconds: is it to count?
    Stopped { seconds: u32 },
}
