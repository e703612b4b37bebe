//! /pain: how the back feels, from 0 to 10, for those who want to keep it. It is asked for once a
//! day at the most, and only of those who asked to be asked.

use crate::{
    care::{
        prompt::{self, Kind},
        schedule::Minute,
    },
    store::{Result, pains, prompts::Wish},
    usecases::{
        prompt::wish::{set, wish_of},
        replies::{Answer, Notice, ProgressReply, Reply},
        visit::Visit,
    },
};

/// The most that can be said.
const MAX_LEVEL: u8 = 10;

/// /pain: the question, and whether it is to come by itself.
pub async fn pain(visit: &mut Visit<'_>) -> Result<Answer> {
    let today = visit.today();
    let told = pains::since(visit.connection, visit.person.id, today).await?;
    let (today, asks) = (told.get(&today).copied(), wish_of(visit, Kind::Pain).await?.is_wanted);
    Ok(visit.answer(ProgressReply::Pain { today, asks }))
}

/// So much today.
pub async fn tell_pain(visit: &mut Visit<'_>, level: u8) -> Result<Answer> {
    if level > MAX_LEVEL {
        return Ok(Answer::notice(Notice::Gone));
    }
    let today = visit.today();
    pains::set(visit.connection, visit.person.id, today, level).await?;
    Ok(visit.answer(ProgressReply::PainKept { level }))
}

/// Ask me once a day, or not.
pub async fn ask_pain(visit: &mut Visit<'_>, is_wanted: bool) -> Result<Answer> {
    let wish = Wish { is_wanted, ..wish_of(visit, Kind::Pain).await? };
    set(visit, Kind::Pain, wish).await?;
    pain(visit).await
}

/// When it is asked, and when else it could be.
pub async fn pain_menu(visit: &mut Visit<'_>) -> Result<Answer> {
    let Wish { schedule, is_wanted } = wish_of(visit, Kind::Pain).await?;
    let schedule = schedule.unwrap_or_else(prompt::usual_pain);
    Ok(visit.answer(ProgressReply::PainMenu { schedule, is_wanted }))
}

/// At this hour from now on.
pub async fn pain_hour(visit: &mut Visit<'_>, hour: u8) -> Result<Answer> {
    if hour > 23 {
        return Ok(Answer::notice(Notice::Gone));
    }
    let schedule = Some(prompt::daily(Minute::at(hour.into(), 0)));
    set(visit, Kind::Pain, Wish { schedule, is_wanted: true }).await?;
    pain_menu(visit).await
}

/// The question of the day; none where the day was told of already.
pub(crate) async fn question(visit: &mut Visit<'_>) -> Result<Option<Reply>> {
    let today = visit.today();
    let told = pains::since(visit.connection, visit.person.id, today).await?;
    let is_told = told.contains_key(&today);
    Ok((!is_told).then_some(ProgressReply::Pain { today: None, asks: true }.into()))
}
