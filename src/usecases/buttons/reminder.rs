//! Buttons under a reminder.

use serde::{Deserialize, Serialize};

use crate::care::OccurrenceId;

/// Buttons about a reminder, by what each asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReminderPress {
    /// Count the reminder as done.
    Done(OccurrenceId),
    /// Show when "later" can be.
    Later(OccurrenceId),
    /// Show the reminder again in so many minutes.
    Snooze(OccurrenceId, u16),
    Evening(OccurrenceId),
    /// Have the reminder come at this minute of the day from now on.
    Move(OccurrenceId, u16),
    /// Not today, and that taken back.
    Skip(OccurrenceId),
    Unskip(OccurrenceId),
    /// Why this very exercise.
    Why(OccurrenceId),
    /// Back from the why to the reminder's steps.
    Steps(OccurrenceId),
}
