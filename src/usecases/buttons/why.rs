//! Buttons about the causes and what helps.

use serde::{Deserialize, Serialize};

use crate::care::{Cause, Topic};

/// Buttons about the causes and what helps, by what each asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WhyPress {
    Causes,
    /// Show what helps, and how much of it.
    Approach,
    Cause(Cause),
    Topic(Topic),
}
