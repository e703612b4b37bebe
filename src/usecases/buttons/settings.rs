//! Buttons of the settings.

use serde::{Deserialize, Serialize};

/// Buttons about the settings, by what each asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SettingsPress {
    /// Exercises with moving pictures, and without.
    PicturesOn,
    PicturesOff,
    /// Announcements again, and no more of them; and that said under one of them.
    AnnouncementsOn,
    AnnouncementsOff,
    NoMoreAnnouncements,
}
