//! /pain: how the back feels, from 0 to 10, for those who want to keep it. It is asked for once a
//! day at the most, and only of those who asked to be asked.

use crate::{
    store::{Result, pains, people},
    usecases::{
        replies::{Answer, Notice, ProgressReply},
        visit::Visit,
    },
};

/// The most that can be said.
const MAX_LEVEL: u8 = 10;

/// /pain: the question, and whether it is to come by itself.
pub async fn pain(visit: &mut Visit<'_>) -> Result<Answer> {
    let today = visit.today();
    let told = pains::since(visit.connection, visit.person.id, today).await?;
    let (today, asks) = (told.get(&today).copied(), visit.person.asks_pain);
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
pub async fn ask_pain(visit: &mut Visit<'_>, wanted: bool) -> Result<Answer> {
    people::set_asks_pain(visit.connection, visit.person.id, wanted).await?;
    visit.refresh().await?;
    pain(visit).await
}

/// An answer, and the question where it is due: with the first session of a day that nothing was
/// told of.
pub async fn asking_pain(visit: &mut Visit<'_>, answer: Answer) -> Result<Answer> {
    let today = visit.today();
    let wanted = visit.counting.has_counted() && visit.person.asks_pain;
    if !wanted || visit.person.pain_asked_on == Some(today) {
        return Ok(answer);
    }
    let told = pains::since(visit.connection, visit.person.id, today).await?;
    if told.contains_key(&today) {
        return Ok(answer);
    }
    people::set_pain_asked_on(visit.connection, visit.person.id, today).await?;
    Ok(answer.and_send(ProgressReply::Pain { today: None, asks: true }))
}
