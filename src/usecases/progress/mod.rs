//! How it goes: today, /stats, /report, and how the back feels.

pub mod pain;
pub mod report;
pub mod stats;
pub mod today;

use crate::{
    store::Result,
    usecases::{buttons::ProgressPress, replies::Answer, visit::Visit},
};

/// Does what a button of this family asks for.
pub async fn press(visit: &mut Visit<'_>, press: &ProgressPress) -> Result<Answer> {
    match press {
        ProgressPress::Pain(level) => pain::tell_pain(visit, *level).await,
        ProgressPress::PainOn => pain::ask_pain(visit, true).await,
        ProgressPress::PainOff => pain::ask_pain(visit, false).await,
        ProgressPress::PainMenu => pain::pain_menu(visit).await,
        ProgressPress::PainHour(hour) => pain::pain_hour(visit, *hour).await,
        ProgressPress::Stats(period) => stats::stats(visit, *period).await,
        ProgressPress::Report(span) => report::report(visit, *span).await,
    }
}
