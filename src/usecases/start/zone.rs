//! Where the person's clock is: the question that comes before everything else.

use jiff::tz::TimeZone;

use crate::{
    care::Question,
    place::{self, Place},
    store::{Result, people},
    usecases::{
        replies::{Answer, PlaceNow, Reply, StartReply},
        standing::place_of,
        visit::Visit,
    },
};

/// Asks where the person's clock is.
pub async fn ask_zone(visit: &mut Visit<'_>) -> Result<Answer> {
    ask(visit).await.map(Answer::send)
}

pub(crate) async fn ask(visit: &mut Visit<'_>) -> Result<Reply> {
    people::set_asked(visit.connection, visit.person.id, Some(Question::Zone)).await?;
    let likely = place::likely(Some(&visit.person.language), visit.now);
    Ok(Reply::Start(StartReply::AskZone {
        current: place_of(visit),
        likely: clocks(visit, likely),
    }))
}

pub(crate) fn clocks(visit: &Visit<'_>, places: Vec<Place>) -> Vec<PlaceNow> {
    places.into_iter().map(|place| clock(visit, place)).collect()
}

pub(crate) fn clock(visit: &Visit<'_>, place: Place) -> PlaceNow {
    let zone = TimeZone::get(&place.zone).unwrap_or(TimeZone::UTC);
    PlaceNow { now: zone.to_datetime(visit.now), place }
}

/// The greeting of somebody who has just come, with the question.
pub(crate) async fn welcome(visit: &mut Visit<'_>) -> Result<Answer> {
    let first_name = visit.first_name.clone();
    let question = ask(visit).await?;
    Ok(Answer::send(StartReply::Welcome { first_name }).and_send(question))
}
