//! From the report of a call to the outcome of the message that was claimed. docs/design/sender.md tells the
//! same for every lane.

use tokio::sync::oneshot::error::RecvError;

use crate::{
    telegram::outward::{failure::Failure, sender::outgoing::Report},
    usecases::outcome::Outcome,
};

/// The outcome of a message, from the report of its call; `refused` is what the log says where Telegram
/// will not have the message. The sender drops a report that it will not make.
pub fn outcome(report: Result<Report, RecvError>, refused: &'static str) -> Outcome {
    match report {
        Ok(Ok(Some(message))) => Outcome::Accepted(message),
        Ok(Ok(None)) => Outcome::Refused,
        Ok(Err(failure)) => outcome_of(&failure, refused),
        Err(_given_back) => Outcome::TryLater(None),
    }
}

fn outcome_of(failure: &Failure, refused: &'static str) -> Outcome {
    match failure {
        Failure::TooMany(wait) => Outcome::TryLater((*wait).try_into().ok()),
        // A token that is no longer known ends the bot, and what was claimed waits for the next one.
        Failure::Unavailable(_)
        | Failure::Garbled
        | Failure::Network(_)
        | Failure::Conflict(_)
        | Failure::Unauthorized => Outcome::TryLater(None),
        Failure::Unreachable => Outcome::Unreachable,
        // Only groups move, and what comes by itself goes to people; the rest is about edits and presses.
        Failure::Refused(_)
        | Failure::Migrated(_)
        | Failure::NotModified
        | Failure::NotEditable
        | Failure::OtherKind
        | Failure::FileGone
        | Failure::PressTooOld => {
            tracing::error!(%failure, "{refused}");
            Outcome::Refused
        }
    }
}
