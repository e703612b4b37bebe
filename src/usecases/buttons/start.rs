//! Buttons about where the clock is, and at the start.

use serde::{Deserialize, Serialize};

/// What a button about where the clock is, and at the start asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StartPress {
    /// This is where my clock is.
    Zone(String),
    /// None of these: show one place for each time of the world.
    Zones,
    /// Ask where my clock is.
    AskZone,
    /// Reminders again.
    Restart,
}
