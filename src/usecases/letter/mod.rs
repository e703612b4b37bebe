//! The weekly letter: when a person wants it, and what it says.

pub mod write;

use jiff::civil::Weekday;

use crate::{
    care::{Schedule, letter, prompt::Kind, schedule::Minute},
    store::{Result, prompts::Wish, suggestions},
    usecases::{
        buttons::LetterPress,
        prompt::wish::{set, wish_of},
        replies::{Answer, LetterReply, Notice},
        visit::Visit,
    },
};

/// Does what a button of this family asks for.
pub async fn press(visit: &mut Visit<'_>, press: &LetterPress) -> Result<Answer> {
    match press {
        LetterPress::LetterMenu => letter_menu(visit).await,
        LetterPress::LetterDay(day) => letter_day(visit, *day).await,
        LetterPress::LetterHour(hour) => letter_hour(visit, *hour).await,
        LetterPress::LetterOn => letter_on(visit).await,
        LetterPress::LetterOff => letter_off(visit).await,
        LetterPress::Helped(suggestion) => helped(visit, suggestion, true).await,
        LetterPress::NoHelp(suggestion) => helped(visit, suggestion, false).await,
    }
}

/// When the letter comes, and what could be otherwise.
pub async fn letter_menu(visit: &mut Visit<'_>) -> Result<Answer> {
    let wish = wish_of(visit, Kind::Letter).await?;
    let is_wanted = wish.is_wanted;
    Ok(visit.answer(LetterReply::Menu { schedule: schedule_of(wish), is_wanted }))
}

/// On this weekday, 1 for Monday.
pub async fn letter_day(visit: &mut Visit<'_>, day: i8) -> Result<Answer> {
    let Ok(day) = Weekday::from_monday_one_offset(day) else {
        return Ok(Answer::notice(Notice::Gone));
    };
    let kept = schedule_of(wish_of(visit, Kind::Letter).await?);
    keep(visit, letter::weekly(day, letter::minute_of(&kept))).await
}

/// At this hour.
pub async fn letter_hour(visit: &mut Visit<'_>, hour: u8) -> Result<Answer> {
    if hour > 23 {
        return Ok(Answer::notice(Notice::Gone));
    }
    let kept = schedule_of(wish_of(visit, Kind::Letter).await?);
    keep(visit, letter::weekly(letter::day_of(&kept), Minute::at(hour.into(), 0))).await
}

/// A letter every week.
pub async fn letter_on(visit: &mut Visit<'_>) -> Result<Answer> {
    let wish = Wish { is_wanted: true, ..wish_of(visit, Kind::Letter).await? };
    set(visit, Kind::Letter, wish).await?;
    letter_menu(visit).await
}

/// No letters any more. Said in a message of its own: the letter may be worth keeping.
pub async fn letter_off(visit: &mut Visit<'_>) -> Result<Answer> {
    let wish = Wish { is_wanted: false, ..wish_of(visit, Kind::Letter).await? };
    set(visit, Kind::Letter, wish).await?;
    Ok(Answer::send(LetterReply::Off))
}

/// Notes what a person says of a suggestion; what they said last counts.
async fn helped(visit: &mut Visit<'_>, suggestion: &str, helped: bool) -> Result<Answer> {
    let Ok(suggestion) = suggestion.parse() else {
        return Ok(Answer::notice(Notice::Gone));
    };
    let is_known = suggestions::answer(visit.connection, visit.person.id, &suggestion, helped);
    Ok(Answer::notice(if is_known.await? { Notice::Thanks } else { Notice::Gone }))
}

async fn keep(visit: &mut Visit<'_>, schedule: Schedule) -> Result<Answer> {
    set(visit, Kind::Letter, Wish { schedule: Some(schedule), is_wanted: true }).await?;
    letter_menu(visit).await
}

fn schedule_of(wish: Wish) -> Schedule {
    wish.schedule.unwrap_or_else(letter::usual)
}
