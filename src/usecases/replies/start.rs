//! Replies about where the clock is, and at the start.

use jiff::civil::DateTime;

use crate::{
    care::{Exercise, Hours, ReminderId, amount::Amount, plan::Place},
    usecases::replies::{Next, PlaceNow, Standing},
};

/// Replies about the start: where the clock is, how much may come.
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
        /// The answer that the person gave before.
        current: Option<Place>,
    },
    PlaceKnown(Place),
    /// How much of Limber would you like?
    AskAmount {
        /// The answer that the person gave before.
        current: Option<Amount>,
    },
    AmountKnown {
        amount: Amount,
        /// The amount of before, and the first reminder that came instead of others.
        back: Option<(Amount, ReminderId)>,
    },
    /// The last question of the start is answered.
    Ready {
        amount: Amount,
        hours: Hours,
        next: Option<Next>,
        /// The exercise that can be tried at once, if any suits.
        minute: Option<Exercise>,
    },
}
