//! Buttons under a question that asks whether words were understood.

use serde::{Deserialize, Serialize};

use crate::care::{Activity, OccurrenceId};

/// Buttons about a question about what was said, by what each asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SaidPress {
    /// Count it as this, for so many seconds.
    CountAs(Activity, u32),
    /// Count movement of another kind as this from now on, "cycling.walk", for so many seconds; 0 where they are not
    /// known yet.
    CountMovement(String, u32),
    /// The reminder was done, for so many seconds.
    DoneFor(OccurrenceId, u32),
    /// Add a reminder: "walk daily 17.00", its subject and its schedule with dots in place of colons.
    RemindAt(String),
    /// Quiet until this minute of today.
    PauseTill(u16),
    /// Hours from Monday to Friday: "9.00-12.00".
    HoursAre(String),
}
