//! Where a group's clock is: the one question before breaks can come.

use crate::{
    care::{plan::Place as Whereabouts, team},
    place::{self, Guess},
    store::{Result, teams::Team},
    usecases::{
        replies::{Answer, Notice, TeamReply},
        team::{
            Group,
            question::{ask, places},
            refusal, settings,
        },
    },
};

/// One place for each time of the world.
pub(super) fn all(group: &Group<'_>) -> Answer {
    group.answer(TeamReply::Zones { places: places(group, place::everywhere(group.now)) })
}

/// A place was tapped.
pub(super) async fn choose(group: &mut Group<'_>, zone: &str) -> Result<Answer> {
    if place::is_zone(zone) {
        settle_in(group, zone).await
    } else {
        Ok(Answer::notice(Notice::Gone))
    }
}

/// /timezone, with a place in words or without.
///
/// # Errors
/// The database's own.
pub async fn told(group: &mut Group<'_>, words: &str) -> Result<Answer> {
    if words.trim().is_empty() {
        return Ok(ask(group));
    }
    if let Some(refusal) = refusal(group) {
        return Ok(refusal);
    }
    match place::read(words, group.now, Some(group.language())) {
        Guess::One(place) => settle_in(group, &place.zone).await,
        Guess::Several(found) => {
            let places = places(group, found);
            Ok(group.answer(TeamReply::WhichPlace { places }))
        }
        Guess::Nothing => Ok(group.answer(TeamReply::ZoneUnread { bot: group.bot.to_owned() })),
    }
}

/// Keeps the zone. The first time breaks begin, at the usual times; they come where this was chosen.
async fn settle_in(group: &mut Group<'_>, zone: &str) -> Result<Answer> {
    let new = || Team {
        chat: group.chat,
        topic: None,
        language: group.asked_in.clone(),
        zone: String::new(),
        place: Whereabouts::Desk,
        schedule: team::usual(),
        has_pictures: true,
        paused_at: None,
        removed_at: None,
        last_exercise: None,
        last_on: None,
    };
    let team = group.team.take().unwrap_or_else(new);
    let team = Team { zone: zone.to_owned(), topic: group.topic, removed_at: None, ..team };
    group.keep(team).await?;
    Ok(settings::show(group))
}
