//! Buttons about where the clock is, and at the start.

use serde::{Deserialize, Serialize};

use crate::care::{ReminderId, amount::Amount, plan::Place};

/// Buttons about where the clock is, and the start, by what each asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StartPress {
    /// This is where my clock is.
    Zone(String),
    /// None of the places shown is right: show one for each time of the world.
    Zones,
    /// Ask where my clock is.
    AskZone,
    /// Ask where I am for most of the day, and this is where.
    AskPlace,
    Place(Place),
    /// Ask how much of Limber I want, and so much it is.
    AskAmount,
    Amount(Amount),
    /// The amount of before, and the breaks for which this reminder came.
    AmountBack(Amount, ReminderId),
    /// Reminders again.
    Restart,
}
