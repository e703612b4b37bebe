//! Replies of the settings.

use crate::{
    care::{amount::Amount, by_ear::ByEar, customs::Customs, pictured::Pictured, plan::Place},
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
        /// Which pictures exercises come with.
        pictures: Pictured,
        /// Whether the operator's announcements come.
        announcements: bool,
        /// Whether the operator\'s trial goes on.
        has_trial: bool,
        /// Whether they are in a circle of buddies.
        has_buddies: bool,
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
    /// How clocks, weeks and digits are written.
    Customs { customs: Customs },
    /// What the operator's trial is.
    Trial { takes_part: bool },
    /// Who shows the exercises.
    ShownBy { pictures: Pictured },
    /// An announcement of the operator's, in the HTML that Telegram knows.
    Announcement { html: String },
}
