//! The demands of an exercise: a place to do it in, and a body that it suits.
//!
//! Must not know which of them a person meets, nor a word of prose: the sentence of a caution is in the
//! language files under `caution-NAME`.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The position in which an exercise is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Position {
    /// On a chair.
    Seated,
    Standing,
    /// Standing, with a hand on a wall.
    Wall,
    AllFours,
    Kneeling,
    Lying,
}

impl Position {
    /// Whether one must get down to the floor, and up again.
    pub fn needs_floor(self) -> bool {
        match self {
            Position::Seated | Position::Standing | Position::Wall => false,
            Position::AllFours | Position::Kneeling | Position::Lying => true,
        }
    }
}

/// A thing that people must mind in an exercise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Caution {
    Balance,
    Knees,
    Wrists,
    Shoulder,
    Neck,
    HipReplacement,
    /// Pain that runs down a leg.
    Sciatica,
    Osteoporosis,
    LatePregnancy,
    NarrowSpinalCanal,
    Dizziness,
    /// The signs of heart and lungs, at which walking stops.
    Breath,
}

impl Caution {
    pub const ALL: [Caution; 12] = [
        Caution::Balance,
        Caution::Knees,
        Caution::Wrists,
        Caution::Shoulder,
        Caution::Neck,
        Caution::HipReplacement,
        Caution::Sciatica,
        Caution::Osteoporosis,
        Caution::LatePregnancy,
        Caution::NarrowSpinalCanal,
        Caution::Dizziness,
        Caution::Breath,
    ];

    /// The word in the catalogue and in message keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Caution::Balance => "balance",
            Caution::Knees => "knees",
            Caution::Wrists => "wrists",
            Caution::Shoulder => "shoulder",
            Caution::Neck => "neck",
            Caution::HipReplacement => "hip-replacement",
            Caution::Sciatica => "sciatica",
            Caution::Osteoporosis => "osteoporosis",
            Caution::LatePregnancy => "late-pregnancy",
            Caution::NarrowSpinalCanal => "narrow-spinal-canal",
            Caution::Dizziness => "dizziness",
            Caution::Breath => "breath",
        }
    }
}

impl fmt::Display for Caution {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A group of muscles that an exercise works or, if it is a stretch, lengthens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Muscles {
    Legs,
    Hips,
    Back,
    Abdomen,
    Chest,
    Shoulders,
    Arms,
    Calves,
    Neck,
}

impl Muscles {
    pub const ALL: [Muscles; 9] = [
        Muscles::Legs,
        Muscles::Hips,
        Muscles::Back,
        Muscles::Abdomen,
        Muscles::Chest,
        Muscles::Shoulders,
        Muscles::Arms,
        Muscles::Calves,
        Muscles::Neck,
    ];

    /// The word in the catalogue.
    pub fn as_str(self) -> &'static str {
        match self {
            Muscles::Legs => "legs",
            Muscles::Hips => "hips",
            Muscles::Back => "back",
            Muscles::Abdomen => "abdomen",
            Muscles::Chest => "chest",
            Muscles::Shoulders => "shoulders",
            Muscles::Arms => "arms",
            Muscles::Calves => "calves",
            Muscles::Neck => "neck",
        }
    }

    /// The groups that public guidance counts as the major ones (docs/sources.md, CDC).
    pub const MAJOR: [Muscles; 7] = [
        Muscles::Legs,
        Muscles::Hips,
        Muscles::Back,
        Muscles::Abdomen,
        Muscles::Chest,
        Muscles::Shoulders,
        Muscles::Arms,
    ];

    /// Whether it is one of the major groups. Calves are a part of the legs, the neck is too small.
    pub fn is_major(self) -> bool {
        Muscles::MAJOR.contains(&self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_group_of_muscles_is_called_as_in_the_catalogue() {
        for group in Muscles::ALL {
            let text = format!("muscles = [\"{}\"]", group.as_str());
            let table: std::collections::HashMap<String, Vec<Muscles>> =
                toml::from_str(&text).unwrap();
            assert_eq!(table["muscles"], [group]);
        }
    }

    #[test]
    fn a_caution_is_called_the_same_in_the_catalogue_and_in_message_keys() {
        for caution in Caution::ALL {
            let text = format!("cautions = [\"{caution}\"]");
            let table: std::collections::HashMap<String, Vec<Caution>> =
                toml::from_str(&text).unwrap();
            assert_eq!(table["cautions"], [caution]);
        }
    }
}
