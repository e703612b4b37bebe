//! Replies about an exercise and its dose.

use crate::{
    care::Exercise,
    usecases::replies::{Resting, When},
};

/// What Limber says.
#[derive(Debug)]
pub enum ExerciseReply {
    Library {
        all: Vec<Exercise>,
        unread: Option<String>,
        resting: Vec<Resting>,
    },
    Shown {
        exercise: Exercise,
        /// Until when it rests, if it does.
        rests_until: Option<When>,
    },
    /// How much of an exercise.
    Dose {
        exercise: Exercise,
        /// With the most that it grows to; none where it does not grow.
        grows_to: Option<Exercise>,
        /// The person has set it themselves.
        is_own: bool,
        /// The next smaller and the next larger amount that can be chosen.
        less: Option<u32>,
        more: Option<u32>,
    },
    Why(Exercise),
}
