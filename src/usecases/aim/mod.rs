//! What somebody wants to do again without thinking of their back: asked in a few questions, each of which may be
//! skipped, and again every four weeks. What is told is shown and claims no cause.

mod answer;
pub(crate) mod question;

use crate::{
    care::{
        aim::{MAX_LEVEL, Obstacle, Told},
        prompt::Kind,
    },
    store::{Result, aims, prompts::Wish},
    usecases::{
        buttons::AimPress,
        prompt::wish::{set, wish_of},
        replies::{AimReply, Answer, Notice},
        visit::Visit,
    },
};

pub use self::answer::answer;

/// What one of the buttons of this family asks for.
pub async fn press(visit: &mut Visit<'_>, press: &AimPress) -> Result<Answer> {
    match press {
        AimPress::AimMenu => menu(visit).await,
        AimPress::AimAsk => question::ask_words(visit).await,
        AimPress::AimLevel(level) => tell_level(visit, *level).await,
        AimPress::AimHow => question::ask_level(visit).await,
        AimPress::AimObstacle => Ok(visit.answer(AimReply::Obstacle)),
        AimPress::AimInTheWay(obstacle) => tell_obstacle(visit, *obstacle).await,
        AimPress::AimHour => Ok(visit.answer(AimReply::Hour { helps: None })),
        AimPress::AimAt(hour) => question::offer_hour(visit, *hour).await,
        AimPress::AimMove(reminder, minute) => question::move_to(visit, *reminder, *minute).await,
        AimPress::AimEnd => end(visit).await,
        AimPress::AimOn => ask_again(visit, true).await,
        AimPress::AimOff => ask_again(visit, false).await,
        AimPress::AimForget => forget(visit).await,
    }
}

/// What is kept of it, and what can be told or changed; the first question where nothing is kept.
async fn menu(visit: &mut Visit<'_>) -> Result<Answer> {
    let Some((words, levels)) = question::told(visit).await? else {
        return question::ask_words(visit).await;
    };
    let is_asked = wish_of(visit, Kind::Aim).await?.is_wanted;
    let today = visit.today();
    Ok(visit.answer(AimReply::Menu { words, levels, today, is_asked }))
}

/// So hard it is today; then what gets in the way.
async fn tell_level(visit: &mut Visit<'_>, level: u8) -> Result<Answer> {
    let aim = aims::of(visit.connection, visit.person.id).await?;
    if level > MAX_LEVEL || aim.words.is_none() {
        return Ok(Answer::notice(Notice::Gone));
    }
    let told = Told { on: visit.today(), level };
    aims::set_level(visit.connection, visit.person.id, told).await?;
    Ok(visit.answer(AimReply::Obstacle).with_notice(Notice::Thanks))
}

/// This gets in the way: what helps against it, and which hour is theirs.
async fn tell_obstacle(visit: &mut Visit<'_>, obstacle: Obstacle) -> Result<Answer> {
    aims::set_obstacle(visit.connection, visit.person.id, obstacle).await?;
    Ok(visit.answer(AimReply::Hour { helps: Some(obstacle) }).with_notice(Notice::Thanks))
}

/// No more questions for now.
async fn end(visit: &mut Visit<'_>) -> Result<Answer> {
    let aim = aims::of(visit.connection, visit.person.id).await?;
    Ok(visit.answer(AimReply::End { words: aim.words }))
}

/// Ask again every four weeks, or not.
async fn ask_again(visit: &mut Visit<'_>, is_wanted: bool) -> Result<Answer> {
    let wish = Wish { is_wanted, ..wish_of(visit, Kind::Aim).await? };
    set(visit, Kind::Aim, wish).await?;
    Ok(visit.answer(if is_wanted { AimReply::AsksAgain } else { AimReply::AsksNoMore }))
}

async fn forget(visit: &mut Visit<'_>) -> Result<Answer> {
    aims::forget(visit.connection, visit.person.id).await?;
    Ok(visit.answer(AimReply::Forgotten))
}
