//! The one question before breaks can come: what time it is for a group.

use jiff::tz::TimeZone;

use crate::{
    place::{self, Place},
    usecases::{
        replies::{Answer, PlaceNow, TeamReply},
        team::Group,
    },
};

/// Asks for it.
pub(super) fn ask(group: &Group<'_>) -> Answer {
    let likely = places(group, place::likely(Some(group.language()), group.now));
    group.answer(TeamReply::AskZone { bot: group.bot.to_owned(), likely })
}

/// Places, each with what its clocks show now.
pub(super) fn places(group: &Group<'_>, places: Vec<Place>) -> Vec<PlaceNow> {
    let now = |place: Place| {
        let zone = TimeZone::get(&place.zone).unwrap_or(TimeZone::UTC);
        PlaceNow { now: zone.to_datetime(group.now), place }
    };
    places.into_iter().map(now).collect()
}
