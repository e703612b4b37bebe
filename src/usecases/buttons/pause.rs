//! Buttons about a pause and an end of reminders.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Buttons about a pause and an end of reminders, by what each asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PausePress {
    PauseMenu,
    /// Pause until the day that lies so many days ahead.
    Pause(u16),
    PauseHour,
    PauseDates,
    PauseUntil(Date),
    /// Pause for so many days from a day on.
    PauseFrom(Date, u16),
    Sick,
    HolidayMenu,
    Holiday(u16),
    Resume,
    /// No more reminders.
    Stop,
}
