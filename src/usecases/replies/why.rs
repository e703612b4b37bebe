//! Replies about the causes and what helps.

use crate::care::{Cause, Exercise, Topic};

/// Replies about the causes, and what helps.
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
    /// The activities that help, and how much of each.
    Approach,
}
