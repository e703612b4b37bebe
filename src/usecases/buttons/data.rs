//! Buttons about what is kept.

use serde::{Deserialize, Serialize};

/// Buttons about what is kept, by what each asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DataPress {
    /// Erase all that is kept about me.
    Erase,
    /// Do not erase it.
    Keep,
}
