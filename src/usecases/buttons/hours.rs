//! Buttons about the person's hours.

use serde::{Deserialize, Serialize};

/// Buttons about the person's hours, by what each asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HoursPress {
    Hours,
    /// The hours of a weekday, 1 for Monday, or of Monday to Friday, 0.
    HoursOf(i8),
    SetHours(i8, String),
}
