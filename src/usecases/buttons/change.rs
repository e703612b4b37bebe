//! Buttons about one reminder of the plan.

use serde::{Deserialize, Serialize};

use crate::care::{Activity, ExerciseId, ReminderId};

/// Buttons about one reminder of the plan, by what each asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChangePress {
    /// Open one reminder of the plan.
    Reminder(ReminderId),
    /// Show what its times, days or activity can be.
    Times(ReminderId),
    Days(ReminderId),
    What(ReminderId),
    /// Add a fixed time, or take it away: a minute of the day.
    ToggleTime(ReminderId, u16),
    /// Every so many minutes.
    Interval(ReminderId, u16),
    /// Within these hours: "9.00-12.00,13.00-17.00".
    Within(ReminderId, String),
    /// Add a weekday, 1 for Monday, or take it away.
    ToggleDay(ReminderId, i8),
    SetActivity(ReminderId, Activity),
    SetExercise(ReminderId, ExerciseId),
    /// This one reminder rests, and wakes.
    Rest(ReminderId),
    Wake(ReminderId),
    Remove(ReminderId),
    PutBack(ReminderId),
}
