//! /start, where the clock is, where the person is, and how much of Limber they want.

pub mod amount;
pub mod place;
pub mod subscribe;
pub mod zone;

use crate::{
    store::Result,
    usecases::{buttons::StartPress, replies::Answer, visit::Visit},
};

/// Does what a button of this family asks for.
pub async fn press(visit: &mut Visit<'_>, press: &StartPress) -> Result<Answer> {
    match press {
        StartPress::Zone(zone) => subscribe::choose_zone(visit, zone).await,
        StartPress::Zones => subscribe::zones(visit).await,
        StartPress::AskZone => zone::ask_zone(visit).await,
        StartPress::AskPlace => Ok(place::ask_place(visit)),
        StartPress::Place(place) => place::choose_place(visit, *place).await,
        StartPress::AskAmount => Ok(amount::ask_amount(visit)),
        StartPress::Amount(amount) => amount::choose_amount(visit, *amount).await,
        StartPress::AmountBack(amount, first) => amount::take_back(visit, *amount, *first).await,
        StartPress::Restart => subscribe::restart(visit).await,
    }
}
