//! Replies about the hour at which something is usually done.

use crate::care::{Activity, OccurrenceId, schedule::Minute, usual::Better};

/// Replies about another hour that would suit better.
#[derive(Debug)]
pub enum UsualReply {
    /// The question whether a reminder shall come at another hour, at which its activity was done again and again.
    Offered { occurrence: OccurrenceId, activity: Activity, due: Minute, better: Better },
    /// The reminder stays where it is.
    Kept,
}
