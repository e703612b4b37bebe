//! The exit status after a failure: it tells whoever keeps the process running whether to start it again.

use std::process::ExitCode;

use crate::{
    backup::partial::BadFolder,
    config::{bot::BadToken, webhook::BadWebhook},
    messages::BadMessages,
    settings::Wrong,
    store::Unusable,
};

/// Starting again may help.
const FAILED: u8 = 1;
/// No start helps before somebody has changed something; clap's own for wrong flags.
const FOR_GOOD: u8 = 2;

/// The exit status that a failure asks for.
pub fn of(error: &anyhow::Error) -> ExitCode {
    ExitCode::from(if is_for_good(error) { FOR_GOOD } else { FAILED })
}

/// Whether the same start would fail again, however often it is tried.
fn is_for_good(error: &anyhow::Error) -> bool {
    error.is::<Wrong>()
        || error.is::<BadToken>()
        || error.is::<BadWebhook>()
        || error.is::<BadMessages>()
        || error.downcast_ref().is_some_and(BadFolder::is_for_good)
        || error.downcast_ref().is_some_and(Unusable::is_for_good)
}
