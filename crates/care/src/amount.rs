//! How much of Limber somebody wants: how many breaks there are in a day, beside walking, stretching and
//! strengthening. Must not know what of it they do.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::Schedule;

/// How many messages a working day brings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Amount {
    /// About three, which everybody begins with.
    #[default]
    Light,
    /// About five.
    Steady,
    /// Eight or more: a break whenever a plan has one.
    Close,
}

impl Amount {
    pub const ALL: [Amount; 3] = [Amount::Light, Amount::Steady, Amount::Close];

    /// The word in SQL, in message keys and in buttons.
    pub fn as_str(self) -> &'static str {
        match self {
            Amount::Light => "light",
            Amount::Steady => "steady",
            Amount::Close => "close",
        }
    }

    /// When breaks come, of a plan that has them at `most` so often. A few lie where the day's other
    /// reminders do not.
    pub fn breaks(self, most: Schedule) -> Schedule {
        let few = match self {
            Amount::Light => "mon-fri 10:00",
            Amount::Steady => "mon-fri 10:00 11:30 14:15",
            Amount::Close => return most,
        };
        few.parse().expect("these schedules are readable")
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
