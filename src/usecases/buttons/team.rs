//! Buttons in groups, about the breaks that a team takes together.

use serde::{Deserialize, Serialize};

use crate::care::{
    plan::Place,
    team::{Rhythm, Week},
};

/// Buttons in groups, by what each asks for. All but one of them are for the group's admins.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TeamPress {
    /// I take part in the break that was due at so many seconds after 1970 began.
    TeamIn(i64),
    /// Set breaks up: ask where the group's clock is.
    TeamBegin,
    /// Show a place for each time of the world, and this is the group's.
    TeamZones,
    TeamZone(String),
    /// Show the settings.
    TeamSettings,
    TeamWeek(Week),
    TeamRhythm(Rhythm),
    /// Show the times of day, and one more or one less: a minute of the day.
    TeamTimes,
    TeamTime(u16),
    TeamPlace(Place),
    TeamPictures,
    TeamNoPictures,
    /// Show the languages, and this is the group's.
    TeamLanguages,
    TeamLanguage(String),
    TeamPause,
    TeamResume,
}

impl TeamPress {
    /// Whether it is for the group's admins alone.
    pub fn is_for_admins(&self) -> bool {
        !matches!(self, TeamPress::TeamIn(_))
    }
}
