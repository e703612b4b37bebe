//! Buttons under the offer of another hour.

use serde::{Deserialize, Serialize};

/// Buttons about the offer of another hour, by what each asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum UsualPress {
    /// Leave it where it is; another button moves it as any other does.
    UsualKeep,
}
