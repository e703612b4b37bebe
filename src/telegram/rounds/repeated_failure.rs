//! A database that fails again and again is one line in the log, and another when it is over.

use crate::store;

/// The work of one loop that the database holds up.
#[derive(Debug)]
pub struct RepeatedFailure {
    what: &'static str,
    /// The log's words for the failure that lasts.
    told: Option<String>,
}

impl RepeatedFailure {
    /// No failure so far; `what` is the work that the log says is held up.
    pub fn of(what: &'static str) -> RepeatedFailure {
        RepeatedFailure { what, told: None }
    }

    /// Notes that the database has failed; another failure than the last is told as well.
    pub fn lasts(&mut self, error: &store::Error) {
        let error = error.to_string();
        if self.told.as_ref() != Some(&error) {
            tracing::error!(error, "{}; trying again every second", self.what);
        }
        self.told = Some(error);
    }

    /// Notes that the database has worked.
    pub fn is_over(&mut self) {
        if self.told.take().is_some() {
            tracing::info!("{}: the database works again", self.what);
        }
    }
}
