//! /start, where the clock is, and where the person is.

pub mod place;
pub mod subscribe;
pub mod zone;

use crate::{
    store::Result,
    usecases::{buttons::StartPress, replies::Answer, visit::Visit},
};

/// What one of the buttons of this family asks for.
pub async fn press(visit: &mut Visit<'_>, press: &StartPress) -> Result<Answer> {
    match press {
        StartPress::Zone(zone) => subscribe::choose_zone(visit, zone).await,
        StartPress::Zones => subscribe::zones(visit).await,
        StartPress::AskZone => zone::ask_zone(visit).await,
        StartPress::AskPlace => Ok(place::ask_place(visit)),
        StartPress::Place(place) => place::choose_place(visit, *place).await,
        StartPress::Restart => subscribe::restart(visit).await,
    }
}
