//! Buttons of /help.

use serde::{Deserialize, Serialize};

/// Buttons about /help, by what each asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HelpPress {
    Help,
    /// Every command.
    Commands,
}
