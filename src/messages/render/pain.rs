//! How the back feels: the question, what was kept, and when it is asked.

use crate::{
    care::{Schedule, prompt},
    messages::{
        Screen,
        phrases::Phrases,
        render::{
            button,
            levels::{level_of, levels},
            paragraphs, prompt_hours, with_buttons,
        },
        words::Values,
    },
    usecases::buttons::{ProgressPress, SafetyPress},
};

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
    let is_chosen = |minute| *schedule == prompt::daily(minute);
    let mut rows = prompt_hours(words, is_chosen, ProgressPress::PainHour);
    rows.push(vec![button(words.get("button-pain-off"), ProgressPress::PainOff)]);
    let when = Values::new().made("when", words.schedule(schedule));
    with_buttons(words.fill("pain-menu", when), rows)
}
