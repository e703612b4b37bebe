//! Buttons of /help.

use serde::{Deserialize, Serialize};

/// What a button of /help asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HelpPress {
    Help,
    /// Every command.
    Commands,
}
