//! The four kinds of movement that Limber reminds of.

use std::{fmt, str::FromStr};

use jiff::SignedDuration;
use serde::{Deserialize, Serialize};

use super::ExerciseId;

/// The longest session that is believed, in seconds: eight hours of walking.
pub const MAX_SESSION_SECONDS: u32 = 8 * 3600;

/// What a reminder asks for and a session counts towards.
///
/// Walking, stretching and strengthening are the three prongs of the approach; standing up is the
/// break that long sitting needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Activity {
    Stand,
    Walk,
    Stretch,
    Strengthen,
}

impl Activity {
    pub const ALL: [Activity; 4] =
        [Activity::Stand, Activity::Walk, Activity::Stretch, Activity::Strengthen];

    /// The word in SQL, in the catalogue and in buttons.
    pub fn as_str(self) -> &'static str {
        match self {
            Activity::Stand => "stand",
            Activity::Walk => "walk",
            Activity::Stretch => "stretch",
            Activity::Strengthen => "strengthen",
        }
    }

    /// How late a reminder may come and still be of use: a break belongs to its hour of
    /// sitting, the others to their part of the day.
    pub fn misfire_grace(self) -> SignedDuration {
        match self {
            Activity::Stand => SignedDuration::from_mins(20),
            Activity::Walk | Activity::Stretch | Activity::Strengthen => {
                SignedDuration::from_hours(2)
            }
        }
    }
}

impl fmt::Display for Activity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A word that names no activity.
#[derive(Debug, thiserror::Error)]
#[error("{0:?} is no activity")]
pub struct UnknownActivity(pub String);

impl FromStr for Activity {
    type Err = UnknownActivity;

    fn from_str(word: &str) -> Result<Self, UnknownActivity> {
        Activity::ALL
            .into_iter()
            .find(|activity| activity.as_str() == word)
            .ok_or_else(|| UnknownActivity(word.to_owned()))
    }
}

/// What a reminder or a session is about: an activity in general, in which case the catalogue
/// takes turns among its exercises, or one exercise.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Subject {
    Activity(Activity),
    Exercise(ExerciseId),
}
