//! The plan: as a whole, each of its reminders, the hours that bound it, and what an operator prescribes.

pub mod calendar;
pub mod change;
pub mod hours;
pub mod prescription;
pub mod whole;

use crate::{
    store::Result,
    usecases::{buttons::PlanPress, replies::Answer, visit::Visit},
};

/// Does what a button of this family asks for.
pub async fn press(visit: &mut Visit<'_>, press: &PlanPress) -> Result<Answer> {
    match press {
        PlanPress::Plan => whole::plan(visit).await,
        PlanPress::Fewer => whole::fewer(visit).await,
        PlanPress::AddMenu => whole::add_menu(visit).await,
        PlanPress::Add(activity) => whole::add(visit, *activity).await,
        PlanPress::Presets => Ok(whole::presets(visit)),
        PlanPress::Preset(preset) => Ok(whole::preset(visit, *preset)),
        PlanPress::Take(preset) => whole::take(visit, *preset).await,
    }
}
