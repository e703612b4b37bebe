//! Buttons about the causes and what helps.

use serde::{Deserialize, Serialize};

use crate::care::{Cause, Topic};

/// What a button about the causes and what helps asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WhyPress {
    Causes,
    /// What helps, and how much of it.
    Approach,
    Cause(Cause),
    Topic(Topic),
}
