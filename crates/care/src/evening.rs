//! The evening's question about breaks: how many of those that nobody answered were taken.
//!
//! A break comes often and says little, so that nobody is asked to answer each. Must not know which they were.

use serde::{Deserialize, Serialize};

/// How many of a day's breaks somebody says that they took.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Share {
    Mostly,
    Some,
    Hardly,
}

impl Share {
    pub const ALL: [Share; 3] = [Share::Mostly, Share::Some, Share::Hardly];

    /// The word in message keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Share::Mostly => "mostly",
            Share::Some => "some",
            Share::Hardly => "hardly",
        }
    }

    /// How many breaks that is of so many: three quarters, half or none, and rather one more than one
    /// less. These shares are ours.
    pub fn of(self, breaks: usize) -> usize {
        match self {
            Share::Mostly => (3 * breaks).div_ceil(4),
            Share::Some => breaks.div_ceil(2),
            Share::Hardly => 0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn most_are_more_than_some_and_no_share_is_more_than_there_was() {
        for breaks in 0..=24 {
            let [mostly, some, hardly] = Share::ALL.map(|share| share.of(breaks));
            assert!(mostly <= breaks && some <= mostly && hardly == 0, "{breaks}");
            assert_eq!(some > 0, breaks > 0, "{breaks}");
        }
        assert_eq!((Share::Mostly.of(8), Share::Some.of(8)), (6, 4));
    }
}
