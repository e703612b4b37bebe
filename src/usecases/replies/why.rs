//! Replies about the causes and what helps.

use crate::care::{Cause, Exercise, Topic};

/// What Limber says.
#[derive(Debug)]
pub enum WhyReply {
    Causes {
        unread: Option<String>,
    },
    Cause {
        cause: Cause,
        exercises: Vec<Exercise>,
    },
    Topic(Topic),
    /// What helps, and how much of it.
    Approach,
}
