//! Replies about one reminder of the plan.

use crate::{care::Exercise, usecases::replies::PlanItem};

/// Replies about a reminder of the plan that is changed.
#[derive(Debug)]
pub enum ChangeReply {
    Opened { item: PlanItem },
    ChangeTimes { item: PlanItem },
    ChangeDays { item: PlanItem },
    ChangeWhat { item: PlanItem, exercises: Vec<Exercise> },
    Removed { item: PlanItem },
}
