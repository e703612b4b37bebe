//! Replies about what hurts and when to get help.

use crate::{
    care::{Condition, Exercise},
    usecases::replies::{Next, Resting},
};

/// Replies about what hurts, and when to get help.
#[derive(Debug)]
pub enum SafetyReply {
    /// When to get help.
    RedFlags,
    /// An exercise hurts: stop, and are these signs true?
    Hurts {
        /// The exercise that hurt, where it is known.
        exercise: Option<Exercise>,
        /// Whether it was said with something else, which is left undone.
        has_more: bool,
    },
    /// None of the signs is true, and no exercise was named.
    NoSign,
    WhichHurts {
        all: Vec<Exercise>,
    },
    LetRest {
        rest: Resting,
        /// Nothing comes in its place.
        is_silent: bool,
    },
    RestEnded {
        exercise: Exercise,
        next: Option<Next>,
    },
    /// The exercise rests, so it is not begun.
    StillRests(Resting),
    /// One of the signs is true: what to do, and nothing comes any more.
    GetHelp,
    /// Nothing comes until a doctor or physiotherapist was asked.
    WaitsToAsk,
    /// May you go on?
    AskMayGoOn,
    StaysQuiet,
    /// Somebody wants to die: who listens now.
    Crisis,
    /// Nothing hurts, or it hurts less.
    Relief,
    /// Asked once at the start: should a doctor or physiotherapist have a word first?
    AskCheckFirst,
    /// The person should ask a doctor first; and the conditions that they have named.
    CheckFirst {
        named: Vec<Condition>,
    },
    NothingToCheck,
    /// The conditions that the person has named, asked outside the start.
    Conditions {
        named: Vec<Condition>,
    },
}
