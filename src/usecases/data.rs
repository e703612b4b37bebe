//! What is kept about a person: told, handed over, erased.

use super::{Answer, File, Reply, Say, Visit, calendar::week_of, erasure::digest_of};
use crate::store::{
    Result,
    erased::{self, Erased},
    people,
};

/// /privacy.
pub fn privacy(visit: &Visit<'_>) -> Answer {
    visit.answer(Reply::Privacy)
}

/// /export: every row about the person, and every column of it, as one JSON file; and their plan as
/// a file for a calendar.
pub async fn export(visit: &mut Visit<'_>) -> Result<Answer> {
    let mut says = vec![Say::SendFile(File::Export, Reply::Export)];
    if let Some(week) = week_of(visit).await? {
        says.push(Say::SendCalendar(week));
    }
    Ok(Answer { says, notice: None })
}

/// /delete: asks first.
pub fn ask_erase(visit: &Visit<'_>) -> Answer {
    visit.answer(Reply::AskErase)
}

/// Yes: every row goes.
pub async fn erase(visit: &mut Visit<'_>) -> Result<Answer> {
    people::erase(visit.connection, visit.person.id).await?;
    let erased = Erased { digest: digest_of(visit.person.id), at: visit.now };
    erased::note(visit.connection, &erased).await?;
    Ok(visit.answer(Reply::Erased))
}

/// No: nothing happened.
pub fn keep(visit: &Visit<'_>) -> Answer {
    visit.answer(Reply::Kept)
}
