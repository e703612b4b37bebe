//! Replies of the settings.

use crate::{
    care::{amount::Amount, by_ear::ByEar, plan::Place},
    usecases::{
        replies::{PlaceNow, PlanLine, Resting, Standing, Wished},
        visit::LanguageNamed,
    },
};

/// Replies about the settings.
#[derive(Debug)]
pub enum SettingsReply {
    Settings {
        standing: Standing,
        clock: Option<PlaceNow>,
        /// Where they are for most of the day; none until they told.
        place: Option<Place>,
        amount: Amount,
        plan: Vec<PlanLine>,
        /// Whether exercises come with moving pictures.
        pictures: bool,
        /// Whether the operator's announcements come.
        announcements: bool,
        resting: Vec<Resting>,
        wishes: Vec<Wished>,
        /// What the language calls itself in which they are spoken to.
        language: String,
    },
    /// Which language is spoken, and which there are.
    Languages {
        languages: Vec<LanguageNamed>,
        current: String,
        /// Whether they chose it, rather than Telegram.
        is_chosen: bool,
    },
    /// No more of them come.
    AnnouncementsOff,
    /// When exercises come by ear.
    ByEar { by_ear: ByEar },
    /// An announcement of the operator's, in the HTML that Telegram knows.
    Announcement { html: String },
}
