//! Replies about the plan as a whole.

use crate::{
    care::{ReminderId, plan::Preset, schedule::BadSchedule},
    usecases::replies::{PlanItem, PlanLine, Resting, Standing},
};

/// What Limber says.
#[derive(Debug)]
pub enum PlanReply {
    Plan {
        items: Vec<PlanItem>,
        standing: Standing,
        /// It is the one to begin with, so that others are offered beside it.
        is_first: bool,
        resting: Vec<Resting>,
        /// The first of its reminders, where it took the place of another plan just now.
        instead: Option<ReminderId>,
    },
    Added {
        item: PlanItem,
    },
    /// The same was added before.
    AlreadyPlanned {
        item: PlanItem,
    },
    WishUnread(BadWish),
    AddMenu,
    Presets,
    Preset {
        preset: Preset,
        lines: Vec<PlanLine>,
    },
}

/// Why a wish after /remind could not be granted.
#[derive(Clone, Debug)]
pub enum BadWish {
    /// It names no activity and no exercise.
    NoSubject,
    Schedule(BadSchedule),
    /// The plan is as long as it may be.
    TooMany,
    /// It was understood so, and the person's hours leave it no moment.
    NeverComes(Box<PlanLine>),
}
