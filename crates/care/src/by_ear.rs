//! When a guided exercise comes with a track to follow with one's eyes shut. Must not know what is heard.

use std::fmt;

use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};

use super::Hours;

/// When somebody wants it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ByEar {
    /// With a tap alone.
    Asked,
    /// By itself outside their hours: within them, others may hear it.
    #[default]
    OutsideHours,
    Always,
}

impl ByEar {
    pub const ALL: [ByEar; 3] = [ByEar::Asked, ByEar::OutsideHours, ByEar::Always];

    /// The word in SQL, in message keys and in buttons.
    pub fn as_str(self) -> &'static str {
        match self {
            ByEar::Asked => "asked",
            ByEar::OutsideHours => "outside-hours",
            ByEar::Always => "always",
        }
    }

    /// Whether a track comes by itself at a moment of their clock.
    pub fn comes_at(self, moment: DateTime, hours: &Hours) -> bool {
        match self {
            ByEar::Asked => false,
            ByEar::OutsideHours => !hours.contains(moment),
            ByEar::Always => true,
        }
    }
}

impl fmt::Display for ByEar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn within_the_hours_it_comes_to_whoever_always_wants_it() {
        let hours: Hours = "mon-fri 9:00-17:00".parse().unwrap();
        let at = |hour| jiff::civil::date(2026, 3, 2).at(hour, 0, 0, 0);
        let comes = |hour| ByEar::ALL.map(|by_ear| by_ear.comes_at(at(hour), &hours));

        assert_eq!(comes(10), [false, false, true]);
        assert_eq!(comes(20), [false, true, true]);
    }
}
