//! Replies about the person's hours.

use crate::{
    care::{Hours, schedule::Days},
    usecases::replies::PlanLine,
};

/// What Limber says.
#[derive(Debug)]
pub enum HoursReply {
    Week {
        hours: Hours,
        /// What is in the plan and finds no moment within them.
        never_come: Vec<PlanLine>,
    },
    Day {
        /// As the button says: 1 for Monday, 0 for Monday to Friday.
        day: i8,
        days: Days,
        hours: Hours,
    },
    Unread {
        part: String,
    },
}
