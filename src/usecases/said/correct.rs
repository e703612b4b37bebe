//! A message that was edited: what it said before is taken back, before what it says now is done.
//!
//! Taken back is what that very message had counted or added. Where it was a question, or was not understood, there is
//! nothing to take back, and what was asked by a button under its answer stays.

use crate::{
    store::{Result, reminders, sessions},
    usecases::{
        coming::planning::replan,
        replies::{Answer, SaidReply},
        session::done::take_back,
        visit::Visit,
    },
};

/// Takes back what the message said before it was edited, and says so where there was something.
pub async fn correct(visit: &mut Visit<'_>) -> Result<Answer> {
    let Some(spoken) = visit.spoken.filter(|spoken| spoken.corrects_from.is_some()) else {
        return Ok(Answer::none());
    };
    let person = visit.person.id;
    visit.settle().await?;
    let told = sessions::told_in(visit.connection, person, spoken.message).await?;
    let added = reminders::asked_in(visit.connection, person, spoken.message).await?;
    if told.is_empty() && added.is_empty() {
        return Ok(Answer::none());
    }
    let mut answer = Answer::send(SaidReply::Corrected);
    for session in &told {
        answer = answer.and_then(take_back(visit, session).await?);
    }
    for mut reminder in added {
        reminder.removed_at = Some(visit.now);
        reminders::change(visit.connection, person, &reminder).await?;
    }
    replan(visit).await?;
    Ok(answer)
}
