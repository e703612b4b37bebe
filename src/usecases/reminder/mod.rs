//! A reminder that has come, and what is answered to it.

pub mod answer;
pub mod later;
pub mod pressed;
pub mod together;

use crate::{
    store::Result,
    usecases::{buttons::ReminderPress, replies::Answer, usual::after_done, visit::Visit},
};

/// Does what a button of this family asks for.
pub async fn press(visit: &mut Visit<'_>, press: &ReminderPress) -> Result<Answer> {
    match press {
        ReminderPress::Done(id) => {
            let done = answer::done(visit, *id).await?;
            after_done(visit, *id, done).await
        }
        ReminderPress::Later(id) => later::later(visit, *id).await,
        ReminderPress::Snooze(id, minutes) => later::snooze(visit, *id, *minutes).await,
        ReminderPress::Evening(id) => later::evening(visit, *id).await,
        ReminderPress::Move(id, minute) => later::move_to(visit, *id, *minute).await,
        ReminderPress::Skip(id) => answer::skip(visit, *id).await,
        ReminderPress::Unskip(id) => answer::unskip(visit, *id).await,
        ReminderPress::Why(id) => answer::reasons_for(visit, *id).await,
        ReminderPress::Steps(id) => answer::steps_of(visit, *id).await,
    }
}
