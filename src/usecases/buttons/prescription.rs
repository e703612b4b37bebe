//! Buttons about an operator's plan.

use serde::{Deserialize, Serialize};

use crate::care::ReminderId;

/// Buttons about an operator's plan, by what each asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PrescriptionPress {
    /// A prescription, by its name: in place of the plan, or beside it.
    TakePrescribed(String),
    AddPrescribed(String),
    /// The plan that a prescription took the place of, of which this is the first reminder.
    PutPlanBack(ReminderId),
}
