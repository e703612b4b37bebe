//! The data of the page for a clinician: figures, days, and every word on it.

use jiff::civil::Date;

use super::super::data::{ByActivity, Days, Writing};

/// A page for a clinician.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportPicture {
    /// The weeks or months of the period, the oldest first; never none.
    pub columns: Vec<ReportColumn>,
    /// The person's first day and the last that is known; columns beyond are left blank.
    pub since: Date,
    pub today: Date,
    /// How the back felt, and which days were paused.
    pub days: Days,
    /// Minutes of walking that are aimed for in a column; none where it has no goal.
    pub goal: Option<u32>,
    pub words: ReportWords,
}

/// A week or a month of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportColumn {
    pub first: Date,
    pub last: Date,
    pub name: String,
    pub sessions: ByActivity<u32>,
    pub minutes: ByActivity<u32>,
}

/// A figure, and what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Headline {
    pub figure: String,
    pub meaning: String,
}

/// An exercise of the period: how often it was done, and how its dose has grown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportDose {
    pub name: String,
    pub sessions: String,
    pub dose: String,
}

/// The words of a [`ReportPicture`]. One that is empty is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportWords {
    pub writing: Writing,
    pub title: String,
    /// From when to when, and by which clock.
    pub period: String,
    /// Before the line to write a name on.
    pub name: String,
    pub headlines: Vec<Headline>,
    /// Over the columns.
    pub columns: String,
    /// Beside bars, and beside the figures under them.
    pub minutes: String,
    pub sessions: String,
    /// Over the sums of the activities.
    pub total: String,
    pub activities: ByActivity<String>,
    /// The meaning of the hatched days, in words.
    pub off: String,
    /// The meaning of the dashed line, in words.
    pub goal: String,
    pub pain: String,
    /// On how many days it was told.
    pub pain_told: String,
    /// The mean of the pain, over the word for it.
    pub pain_mean: Headline,
    /// What the person wants to do again and how hard it is for them; none where they have not told.
    pub aim: Option<String>,
    pub plan: String,
    pub plan_lines: Vec<String>,
    pub doses: String,
    pub dose_lines: Vec<ReportDose>,
    pub hurt: String,
    pub hurt_lines: Vec<String>,
    pub pauses: String,
    pub pause_lines: Vec<String>,
    pub footer: String,
}
