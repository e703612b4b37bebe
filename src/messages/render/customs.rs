//! How somebody likes clocks, weeks and digits to be written: each choice shows itself as it would be written.

use jiff::civil::time;

use crate::{
    care::customs::{Clock, Customs, FIRST_WEEKDAYS},
    messages::{
        Screen,
        phrases::Phrases,
        render::{button, chosen, with_buttons},
    },
    usecases::buttons::SettingsPress,
};

/// The choices, those marked that hold now.
pub fn menu(words: Phrases<'_>, customs: Customs) -> Screen {
    let choice = |label: String, is_so: bool, then: Customs| {
        button(chosen(words, label, is_so), SettingsPress::SetCustoms(then))
    };
    let clock = |clock: Clock| {
        let label = words.time_on(clock, time(14, 30, 0, 0));
        choice(label, clock == words.clock_hours(), Customs { clock: Some(clock), ..customs })
    };
    let week = |day| {
        let then = Customs { first_weekday: Some(day), ..customs };
        choice(words.weekday(day), day == words.first_weekday(), then)
    };
    let mut rows = vec![Clock::ALL.map(clock).to_vec(), FIRST_WEEKDAYS.map(week).to_vec()];
    if let Some(digits) = &words.formats().digit_choice {
        let is_other = customs.digits == Some(digits.other);
        let other = Customs { digits: Some(digits.other), ..customs };
        rows.push(vec![
            choice(digits.in_own.clone(), !is_other, Customs { digits: None, ..customs }),
            choice(digits.in_other.clone(), is_other, other),
        ]);
    }
    with_buttons(words.get("customs-menu"), rows)
}
