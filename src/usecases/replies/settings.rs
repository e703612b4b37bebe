//! Replies of the settings.

use crate::usecases::replies::{PlaceNow, PlanLine, Resting, Standing};

/// What Limber says.
#[derive(Debug)]
pub enum SettingsReply {
    Settings {
        standing: Standing,
        place: Option<PlaceNow>,
        plan: Vec<PlanLine>,
        /// Whether exercises come with moving pictures.
        pictures: bool,
        /// Whether the operator's announcements come.
        announcements: bool,
        resting: Vec<Resting>,
    },
    /// No more of them come.
    AnnouncementsOff,
    /// What the operator has to say, in the HTML that Telegram knows.
    Announcement { html: String },
}
