//! Replies about an exercise and its dose.

use crate::{
    care::{Exercise, turns::Wish},
    usecases::replies::{Resting, When, Wished},
};

/// Replies about one exercise and its dose.
#[derive(Debug)]
pub enum ExerciseReply {
    Library {
        all: Vec<Exercise>,
        unread: Option<String>,
        resting: Vec<Resting>,
        wishes: Vec<Wished>,
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
    /// How often it comes from now on, and how often they wanted it before.
    Wished {
        wished: Wished,
        before: Wish,
    },
}
