//! Buttons about how it goes, and how the back feels.

use serde::{Deserialize, Serialize};

use crate::care::{progress::Period, report::Span};

/// Buttons about how it goes, and how the back feels, by what each asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProgressPress {
    /// How it goes, over a stretch of time.
    Stats(Period),
    /// A page for a clinician, over a stretch of time.
    Report(Span),
    /// The back feels so today, from 0 to 10.
    Pain(u8),
    /// Ask how it feels once a day, and do not.
    PainOn,
    PainOff,
    /// When that is asked: the choice, and an hour.
    PainMenu,
    PainHour(u8),
}
