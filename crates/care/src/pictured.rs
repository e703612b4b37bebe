//! Which pictures of exercises somebody wants. Must not know what they show.

use std::fmt;

use serde::{Deserialize, Serialize};

/// No pictures, or who is seen in them. The people are those of `messages/poses.toml`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Pictured {
    /// Exercises come as text alone.
    None,
    /// All four people, each with exercises of their own.
    #[default]
    InTurns,
    Amina,
    Walter,
    Samuel,
    Lin,
}

impl Pictured {
    pub const ALL: [Pictured; 6] = [
        Pictured::None,
        Pictured::InTurns,
        Pictured::Amina,
        Pictured::Walter,
        Pictured::Samuel,
        Pictured::Lin,
    ];

    /// The choices of somebody who wants pictures.
    pub const SHOWN: [Pictured; 5] =
        [Pictured::InTurns, Pictured::Amina, Pictured::Walter, Pictured::Samuel, Pictured::Lin];

    /// The word in SQL and in message keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Pictured::None => "none",
            Pictured::InTurns => "in-turns",
            Pictured::Amina => "amina",
            Pictured::Walter => "walter",
            Pictured::Samuel => "samuel",
            Pictured::Lin => "lin",
        }
    }

    /// Whether pictures come at all.
    pub fn is_wanted(self) -> bool {
        self != Pictured::None
    }

    /// The one who is to show every exercise; none where nobody is.
    pub fn by(self) -> Option<&'static str> {
        match self {
            Pictured::None | Pictured::InTurns => None,
            Pictured::Amina | Pictured::Walter | Pictured::Samuel | Pictured::Lin => {
                Some(self.as_str())
            }
        }
    }
}

impl fmt::Display for Pictured {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
