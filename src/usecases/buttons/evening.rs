//! Buttons under the evening's question.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::care::evening::Share;

/// Buttons about the evening's question, by what each asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EveningPress {
    /// So many of that day's breaks were taken.
    BreaksTaken(Share, Date),
    /// That taken back, which was said of a day at so many seconds after 1970 began.
    BreaksUndo(Date, i64),
}
