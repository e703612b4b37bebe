//! Buttons of the settings.

use serde::{Deserialize, Serialize};

use crate::care::{by_ear::ByEar, customs::Customs, pictured::Pictured};

/// Buttons about the settings, by what each asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SettingsPress {
    /// Exercises with moving pictures, and without.
    PicturesOn,
    PicturesOff,
    /// Who shows the exercises: the choice, and this.
    ShownByMenu,
    SetShownBy(Pictured),
    /// When guided exercises come with a track to follow by ear: the choice, and this.
    ByEarMenu,
    SetByEar(ByEar),
    /// How clocks, weeks and digits are written: the choice, and what was chosen.
    CustomsMenu,
    SetCustoms(Customs),
    /// The operator's trial: what it is, to take part, and to leave it.
    TrialMenu,
    JoinTrial,
    LeaveTrial,
    /// Announcements again, and no more of them; and that said under one of them.
    AnnouncementsOn,
    AnnouncementsOff,
    NoMoreAnnouncements,
    /// The languages to choose from; one of them; and the one that Telegram says.
    Languages,
    Language(String),
    TelegramsLanguage,
}
