//! How the back feels: the question, what was kept, and when it is asked.

use crate::{
    care::{Schedule, prompt, schedule::Minute},
    messages::{
        Button, Screen,
        phrases::Phrases,
        render::{
            button, chosen,
            levels::{level_of, levels},
            paragraphs, with_buttons,
        },
        words::Values,
    },
    usecases::buttons::{ProgressPress, SafetyPress},
};

/// The hours of the day that are offered.
const HOURS: [u8; 8] = [7, 9, 12, 15, 17, 18, 20, 21];

/// How does your back feel?
pub(super) fn question(words: Phrases<'_>, today: Option<u8>, asks: bool) -> Screen {
    let told = today.map(|level| words.fill("pain-today", level_of(level)));
    let html = paragraphs([words.get("pain"), told.unwrap_or_default()]);
    let mut rows = levels(words);
    rows.push(if asks {
        vec![
            button(words.get("button-pain-when"), ProgressPress::PainMenu),
            button(words.get("button-pain-off"), ProgressPress::PainOff),
        ]
    } else {
        vec![button(words.get("button-pain-on"), ProgressPress::PainOn)]
    });
    rows.push(vec![button(words.get("button-red-flags"), SafetyPress::RedFlags)]);
    with_buttons(html, rows)
}

pub(super) fn kept(words: Phrases<'_>, level: u8) -> Screen {
    let rows = vec![vec![button(words.get("button-red-flags"), SafetyPress::RedFlags)]];
    with_buttons(words.fill("pain-kept", level_of(level)), rows)
}

/// When it is asked, and when else it could be.
pub(super) fn menu(words: Phrases<'_>, schedule: &Schedule, is_wanted: bool) -> Screen {
    if !is_wanted {
        let rows = vec![vec![button(words.get("button-pain-on"), ProgressPress::PainOn)]];
        return with_buttons(words.get("pain-menu-off"), rows);
    }
    let hours = HOURS.map(|hour| {
        let minute = Minute::at(hour.into(), 0);
        let label = chosen(words, format!("{hour:02}:00"), *schedule == prompt::daily(minute));
        button(label, ProgressPress::PainHour(hour))
    });
    let mut rows: Vec<Vec<Button>> = hours.chunks(4).map(<[Button]>::to_vec).collect();
    rows.push(vec![button(words.get("button-pain-off"), ProgressPress::PainOff)]);
    let when = Values::new().made("when", words.schedule(schedule));
    with_buttons(words.fill("pain-menu", when), rows)
}
