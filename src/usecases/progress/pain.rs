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

/// "/pain 3": so much today; the question where it says something else.
pub async fn pain_with(visit: &mut Visit<'_>, wish: &str) -> Result<Answer> {
    match level_in(wish) {
        Some(level) => tell_pain(visit, level).await,
        None => Ok(pain(visit).await?.without(wish)),
    }
}

/// "3", "3/10", "3 of 10".
fn level_in(wish: &str) -> Option<u8> {
    let mut numbers = wish.split(|letter: char| !letter.is_ascii_digit());
    let level = numbers.next()?.parse().ok().filter(|level| *level <= MAX_LEVEL)?;
    let others: Vec<&str> = numbers.filter(|number| !number.is_empty()).collect();
    let is_alone = wish.bytes().all(|byte| byte.is_ascii_digit());
    (is_alone || others == ["10"]).then_some(level)
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

#[cfg(test)]
mod tests {
    use super::level_in;

    #[test]
    fn a_level_may_be_said_with_its_command() {
        for (wish, expected) in [
            ("3", Some(3)),
            ("0", Some(0)),
            ("10", Some(10)),
            ("7/10", Some(7)),
            ("7 of 10", Some(7)),
            ("7 out of 10", Some(7)),
            ("11", None),
            ("300", None),
            ("-3", None),
            ("3.5", None),
            ("3 weeks", None),
            ("3 or 4", None),
            ("knee", None),
        ] {
            assert_eq!(level_in(wish), expected, "{wish:?}");
        }
    }
}
