//! Replies about the hour at which something is usually done.

use crate::care::{Activity, OccurrenceId, schedule::Minute, usual::Better};

/// What Limber says.
#[derive(Debug)]
pub enum UsualReply {
    /// It was done at about another hour, again and again: shall its reminder come then?
    Offered { occurrence: OccurrenceId, activity: Activity, due: Minute, better: Better },
    /// It stays where it is.
    Kept,
}
