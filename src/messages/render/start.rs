//! The screens of the first minute: the greeting, the one question, the plan.

use crate::{
    care::{Exercise, Hours, ReminderId, amount::Amount, plan::Place},
    messages::{
        Keyboard, Screen,
        phrases::Phrases,
        render::{button, chosen, in_pairs, paragraphs, plain, with_buttons},
        words::Values,
    },
    usecases::{
        buttons::{GuidePress, HoursPress, PlanPress, SafetyPress, StartPress},
        replies::{Next, PlaceNow, Standing, StartReply},
    },
};

/// The screen of each of them.
pub fn screen(words: Phrases<'_>, reply: &StartReply) -> Screen {
    match reply {
        StartReply::Welcome { first_name } => welcome(words, first_name),
        StartReply::WelcomeBack { standing, next } => welcome_back(words, *standing, next.as_ref()),
        StartReply::AskZone { current, likely } => ask_zone(words, current.as_ref(), likely),
        StartReply::Zones { places } => self::places(words, "zones", places, false),
        StartReply::WhichPlace { places } => self::places(words, "which-place", places, true),
        StartReply::ZoneUnread { now } => {
            plain(words.fill("zone-unread", Values::new().made("time", words.time(now.time()))))
        }
        StartReply::LocationUnread => plain(words.get("location-unread")),
        StartReply::Subscribed { place, next } => subscribed(words, place, next.as_ref()),
        StartReply::PlaceElsewhere { places } => {
            self::places(words, "place-elsewhere", places, false)
        }
        StartReply::ZoneChanged { place, next } => zone_changed(words, place, next.as_ref()),
        StartReply::AskPlace { current } => ask_place(words, *current),
        StartReply::PlaceKnown(place) => place_known(words, *place),
        StartReply::AskAmount { current } => ask_amount(words, *current),
        StartReply::AmountKnown { amount, back } => amount_known(words, *amount, *back),
        StartReply::Ready { amount, hours, next, minute } => {
            ready(words, *amount, hours, next.as_ref(), minute.as_ref())
        }
    }
}

pub fn welcome(words: Phrases<'_>, first_name: &str) -> Screen {
    let html = words.fill("welcome", Values::new().text("name", first_name));
    with_buttons(html, vec![vec![button(words.get("button-red-flags"), SafetyPress::RedFlags)]])
}

pub fn welcome_back(words: Phrases<'_>, standing: Standing, next: Option<&Next>) -> Screen {
    plain(match standing {
        Standing::WillPause { from, until } => words.fill(
            "welcome-back-will-pause",
            super::pause::will_pause(words, from, until).made("next", words.next(next)),
        ),
        Standing::Paused { until } => {
            let values = Values::new().made("until", words.until(until));
            words.fill("welcome-back-paused", values)
        }
        Standing::Held => words.get("standing-held"),
        _ => words.fill("welcome-back-on", Values::new().made("next", words.next(next))),
    })
}

pub fn ask_zone(words: Phrases<'_>, current: Option<&PlaceNow>, likely: &[PlaceNow]) -> Screen {
    let current =
        current.map(|place| words.fill("ask-zone-now", words.clock(place))).unwrap_or_default();
    let labels: Vec<String> = likely.iter().map(|place| words.clock_label(place, false)).collect();
    Screen {
        html: paragraphs([words.get("ask-zone"), current]),
        keyboard: Keyboard::Answers {
            share_location: words.get("share-location"),
            texts: labels.chunks(2).map(<[String]>::to_vec).collect(),
            placeholder: words.get("ask-zone-placeholder"),
        },
        picture: None,
    }
}

/// Places to choose from, each with its time; with the country where names may repeat.
pub fn places(
    words: Phrases<'_>,
    question: &str,
    places: &[PlaceNow],
    with_country: bool,
) -> Screen {
    let choice = |place: &PlaceNow| {
        let label = words.clock_label(place, with_country);
        button(label, StartPress::Zone(place.place.zone.clone()))
    };
    let buttons = places.iter().map(choice).collect();
    let mut rows = in_pairs(buttons);
    if with_country {
        rows.push(vec![button(words.get("other-times"), StartPress::Zones)]);
    }
    with_buttons(words.get(question), rows)
}

pub fn subscribed(words: Phrases<'_>, place: &PlaceNow, next: Option<&Next>) -> Screen {
    let values = words.clock(place).made("next", words.next(next));
    Screen {
        html: words.fill("subscribed", values),
        keyboard: Keyboard::RemoveAnswers,
        picture: None,
    }
}

/// Before the plan that somebody new came for.
pub fn clock_known(words: Phrases<'_>, place: &PlaceNow) -> Screen {
    Screen {
        html: words.fill("clock-known", words.clock(place)),
        keyboard: Keyboard::RemoveAnswers,
        picture: None,
    }
}

pub fn zone_changed(words: Phrases<'_>, place: &PlaceNow, next: Option<&Next>) -> Screen {
    let values = words.clock(place).made("next", words.next(next));
    Screen {
        html: words.fill("zone-changed", values),
        keyboard: Keyboard::RemoveAnswers,
        picture: None,
    }
}

/// Where are you for most of the day?
pub fn ask_place(words: Phrases<'_>, current: Option<Place>) -> Screen {
    let choice = |place: Place| {
        let label = chosen(words, place_name(words, place), current == Some(place));
        button(label, StartPress::Place(place))
    };
    with_buttons(words.get("ask-place"), in_pairs(Place::ALL.map(choice).to_vec()))
}

pub fn place_known(words: Phrases<'_>, place: Place) -> Screen {
    let known = words.get(&format!("place-known-{place}"));
    plain(paragraphs([known, words.get("place-may-change")]))
}

/// How much of Limber would you like?
pub fn ask_amount(words: Phrases<'_>, current: Option<Amount>) -> Screen {
    let choice = |amount: Amount| {
        let name = words.get(&format!("amount-{amount}"));
        let label = chosen(words, name, current == Some(amount));
        vec![button(label, StartPress::Amount(amount))]
    };
    with_buttons(words.get("ask-amount"), Amount::ALL.map(choice).to_vec())
}

pub fn amount_known(
    words: Phrases<'_>,
    amount: Amount,
    back: Option<(Amount, ReminderId)>,
) -> Screen {
    let back = back.map(|(before, first)| {
        vec![button(words.get("button-undo"), StartPress::AmountBack(before, first))]
    });
    with_buttons(words.get(&format!("amount-known-{amount}")), back.into_iter().collect())
}

/// The questions are answered: when Limber comes, and something to try at once.
fn ready(
    words: Phrases<'_>,
    amount: Amount,
    hours: &Hours,
    next: Option<&Next>,
    minute: Option<&Exercise>,
) -> Screen {
    let values =
        Values::new().made("hours", words.hours_in_brackets(hours)).made("next", words.next(next));
    let known = words.get(&format!("amount-known-{amount}"));
    let try_one = minute.map(|exercise| {
        let minutes = Values::new().number("minutes", exercise.seconds.div_ceil(60));
        vec![button(words.fill("button-try", minutes), GuidePress::GuideMinute)]
    });
    let rows = try_one.into_iter().chain([vec![
        button(words.get("button-hours"), HoursPress::Hours),
        button(words.get("button-my-plan"), PlanPress::Plan),
    ]]);
    with_buttons(paragraphs([known, words.fill("ready", values)]), rows.collect())
}

/// "At a desk".
pub fn place_name(words: Phrases<'_>, place: Place) -> String {
    words.get(&format!("place-{place}"))
}
