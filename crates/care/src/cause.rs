//! Why too little movement may lead to back pain, and what else /why answers.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// One of the four ways in which too little movement may contribute to back pain
/// (a spine clinic's column of 13 February 2026; docs/sources.md).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Cause {
    Core,
    Flexibility,
    Circulation,
    Weight,
}

impl Cause {
    pub const ALL: [Cause; 4] =
        [Cause::Core, Cause::Flexibility, Cause::Circulation, Cause::Weight];

    /// The word in the catalogue, in message keys and in buttons.
    pub fn as_str(self) -> &'static str {
        match self {
            Cause::Core => "core",
            Cause::Flexibility => "flexibility",
            Cause::Circulation => "circulation",
            Cause::Weight => "weight",
        }
    }
}

/// A neighbour of the four causes that people ask about too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Topic {
    Sleep,
    Stress,
    Posture,
    Youth,
    /// What guidelines say of acupuncture, massage and manual therapy.
    Treatments,
}

impl Topic {
    pub const ALL: [Topic; 5] =
        [Topic::Sleep, Topic::Stress, Topic::Posture, Topic::Youth, Topic::Treatments];

    /// The word in message keys and in buttons.
    pub fn as_str(self) -> &'static str {
        match self {
            Topic::Sleep => "sleep",
            Topic::Stress => "stress",
            Topic::Posture => "posture",
            Topic::Youth => "youth",
            Topic::Treatments => "treatments",
        }
    }
}

/// A word that names no cause or topic.
#[derive(Debug, thiserror::Error)]
#[error("{0:?} is no cause and no topic")]
pub struct UnknownCause(pub String);

macro_rules! words {
    ($name:ident) => {
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl FromStr for $name {
            type Err = UnknownCause;

            fn from_str(word: &str) -> Result<Self, UnknownCause> {
                $name::ALL
                    .into_iter()
                    .find(|known| known.as_str() == word)
                    .ok_or_else(|| UnknownCause(word.to_owned()))
            }
        }
    };
}

words!(Cause);
words!(Topic);
