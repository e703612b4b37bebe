//! A person's data: told, handed over, erased.

use crate::{
    store::{
        Result, buddies,
        erased::{self, Erased},
        people,
    },
    usecases::{
        buddies::company::company_of,
        buttons::DataPress,
        keeping::erasure::digest_of,
        plan::calendar::week_of,
        replies::{Answer, DataReply, File, Reply, Say},
        visit::Visit,
    },
};

/// Does what a button of this family asks for.
pub async fn press(visit: &mut Visit<'_>, press: &DataPress) -> Result<Answer> {
    match press {
        DataPress::Erase => erase(visit).await,
        DataPress::Keep => Ok(keep(visit)),
    }
}

/// /privacy.
pub fn privacy(visit: &Visit<'_>) -> Answer {
    visit.answer(DataReply::Privacy { has_trial: visit.care.trial })
}

/// /export: every row about the person, and every column of it, as one JSON file; and their plan as
/// a file for a calendar.
pub async fn export(visit: &mut Visit<'_>) -> Result<Answer> {
    let mut says = vec![Say::SendFile(File::Export, Reply::Data(DataReply::Export))];
    if let Some(week) = week_of(visit).await? {
        says.push(Say::SendCalendar(week));
    }
    Ok(Answer { says, notice: None })
}

/// /delete: asks first.
pub fn ask_erase(visit: &Visit<'_>) -> Answer {
    visit.answer(DataReply::AskErase)
}

/// Yes: every row goes.
pub async fn erase(visit: &mut Visit<'_>) -> Result<Answer> {
    let circles = company_of(visit).await?;
    people::erase(visit.connection, visit.person.id).await?;
    for mine in circles.mine() {
        buddies::end_if_alone(visit.connection, mine.circle, visit.now).await?;
    }
    let erased = Erased { digest: digest_of(visit.person.id), at: visit.now };
    erased::note(visit.connection, &erased).await?;
    Ok(visit.answer(DataReply::Erased))
}

/// No: nothing happened.
pub fn keep(visit: &Visit<'_>) -> Answer {
    visit.answer(DataReply::Kept)
}
