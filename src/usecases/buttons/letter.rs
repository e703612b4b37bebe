//! Buttons about the weekly letter.

use serde::{Deserialize, Serialize};

/// Buttons about the weekly letter, by what each asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LetterPress {
    /// When the weekly letter comes: the day, 1 for Monday, and the hour.
    LetterMenu,
    LetterDay(i8),
    LetterHour(u8),
    LetterOn,
    LetterOff,
    /// The suggestion has helped, or not.
    Helped(String),
    NoHelp(String),
}
