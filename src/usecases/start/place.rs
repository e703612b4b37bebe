//! Where the person is for most of the day: asked once at the start, and to be changed at any time. What is to come goes
//! by it.

use crate::{
    care::plan::{Place, Preset},
    store::{Result, people},
    usecases::{
        coming::planning::replan,
        plan::whole,
        replies::{Answer, Reply, StartReply},
        start::amount::amount_question,
        visit::Visit,
    },
};

/// Asks for it, whatever was said before.
pub fn ask_place(visit: &Visit<'_>) -> Answer {
    visit.answer(question(visit))
}

/// The question of the start, where it has not been answered.
pub(crate) fn place_question(visit: &Visit<'_>) -> Option<Reply> {
    visit.person.place.is_none().then(|| question(visit))
}

/// A place was tapped. The first time the plan follows it, as long as it is the one that everybody begins with.
pub async fn choose_place(visit: &mut Visit<'_>, place: Place) -> Result<Answer> {
    let is_first = visit.person.place.is_none();
    people::set_place(visit.connection, visit.person.id, place).await?;
    if is_first {
        whole::suit(visit, Preset::default(), Preset::of(place)).await?;
    }
    replan(visit).await?;
    let answer = visit.answer(StartReply::PlaceKnown(place));
    Ok(amount_question(visit).into_iter().fold(answer, Answer::and_send))
}

fn question(visit: &Visit<'_>) -> Reply {
    Reply::Start(StartReply::AskPlace { current: visit.person.place })
}
