//! Replies about the person's hours.

use crate::{
    care::{Hours, schedule::Days},
    usecases::replies::PlanLine,
};

/// Replies about a person's hours.
#[derive(Debug)]
pub enum HoursReply {
    Week {
        hours: Hours,
        /// The lines of the plan that find no moment within the hours.
        never_come: Vec<PlanLine>,
    },
    Day {
        /// The day, as the button says: 1 for Monday, 0 for Monday to Friday.
        day: i8,
        days: Days,
        hours: Hours,
    },
    Unread {
        part: String,
    },
}
