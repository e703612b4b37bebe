//! Replies about the plan as a whole.

use crate::{
    care::{ReminderId, plan::Preset, schedule::BadSchedule},
    usecases::replies::{PlanItem, PlanLine, Resting, Standing},
};

/// Replies about the plan as a whole.
#[derive(Debug)]
pub enum PlanReply {
    Plan {
        items: Vec<PlanItem>,
        standing: Standing,
        resting: Vec<Resting>,
        /// The first of its reminders, where it took the place of another plan just now.
        instead: Option<ReminderId>,
    },
    Added {
        item: PlanItem,
    },
    /// The reminder is in the plan already.
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
    /// The words name no activity and no exercise.
    NoSubject,
    Schedule(BadSchedule),
    /// The plan is as long as it may be.
    TooMany,
    /// The words were understood so, and the person's hours leave the reminder no moment.
    NeverComes(Box<PlanLine>),
}
