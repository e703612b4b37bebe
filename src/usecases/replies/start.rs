//! Replies about where the clock is, and at the start.

use jiff::civil::DateTime;

use crate::{
    care::{ReminderId, amount::Amount, plan::Place},
    usecases::replies::{Next, PlaceNow, Standing},
};

/// What Limber says.
#[derive(Debug)]
pub enum StartReply {
    Welcome {
        first_name: String,
    },
    WelcomeBack {
        standing: Standing,
        next: Option<Next>,
    },
    AskZone {
        current: Option<PlaceNow>,
        likely: Vec<PlaceNow>,
    },
    /// One place for each time of the world.
    Zones {
        places: Vec<PlaceNow>,
    },
    /// Several places fit what was typed.
    WhichPlace {
        places: Vec<PlaceNow>,
    },
    /// Where a place is that the person spoke of or passed on; one where its zone is sure.
    PlaceElsewhere {
        places: Vec<PlaceNow>,
    },
    ZoneUnread {
        now: DateTime,
    },
    /// A location at sea, or one that no zone covers.
    LocationUnread,
    Subscribed {
        place: PlaceNow,
        next: Option<Next>,
    },
    ZoneChanged {
        place: PlaceNow,
        next: Option<Next>,
    },
    /// Where are you for most of the day?
    AskPlace {
        /// What they said before.
        current: Option<Place>,
    },
    PlaceKnown(Place),
    /// How much of Limber would you like?
    AskAmount {
        /// What they said before.
        current: Option<Amount>,
    },
    AmountKnown {
        amount: Amount,
        /// The amount of before, and the first reminder that came instead of others.
        back: Option<(Amount, ReminderId)>,
    },
}
