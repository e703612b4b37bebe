//! Replies about what somebody wants to do again.

use jiff::civil::Date;

use crate::{
    care::{
        ReminderId,
        aim::{Obstacle, Told},
        schedule::Minute,
    },
    usecases::replies::PlanLine,
};

/// What Limber says.
#[derive(Debug)]
pub enum AimReply {
    /// What would you like to do again without thinking of your back?
    Asked,
    /// That was more than is kept.
    TooLong,
    /// How hard is it now?
    HowHard {
        words: String,
        before: Option<Told>,
        today: Date,
    },
    /// What gets in the way?
    Obstacle,
    /// Which hour is yours? Before it stands what helps against what gets in the way, if that was told.
    Hour {
        helps: Option<Obstacle>,
    },
    /// What could come at that hour, and comes at another.
    OfferHour {
        at: Minute,
        lines: Vec<(ReminderId, PlanLine)>,
    },
    /// No more questions for now.
    End {
        words: Option<String>,
    },
    /// What is kept of it.
    Menu {
        words: String,
        /// The earliest day first.
        levels: Vec<Told>,
        today: Date,
        is_asked: bool,
    },
    AsksAgain,
    AsksNoMore,
    Forgotten,
}
