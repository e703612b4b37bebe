//! Buttons about the plan as a whole.

use serde::{Deserialize, Serialize};

use crate::care::{Activity, plan::Preset};

/// Buttons about the plan as a whole, by what each asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PlanPress {
    Plan,
    /// Half as many reminders.
    Fewer,
    /// Choose what to add to the plan, and add it.
    AddMenu,
    Add(Activity),
    Presets,
    Preset(Preset),
    /// This preset instead of the plan.
    Take(Preset),
}
