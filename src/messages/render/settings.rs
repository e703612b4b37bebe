//! The settings, and announcements.

use crate::{
    care::{amount::Amount, by_ear::ByEar, pictured::Pictured, plan::Place},
    messages::{
        Screen,
        phrases::Phrases,
        render::{
            button, chosen, customs, in_pairs, lines, paragraphs, safety, start::place_name, turns,
            with_buttons,
        },
        words::Values,
    },
    usecases::{
        buttons::{
            AimPress, BuddiesPress, HoursPress, LetterPress, PausePress, ProgressPress,
            SafetyPress, SettingsPress, StartPress,
        },
        replies::{PlaceNow, PlanLine, Resting, SettingsReply, Standing, Wished},
        visit::LanguageNamed,
    },
};

/// The screen of each of them.
pub fn screen(words: Phrases<'_>, reply: &SettingsReply) -> Screen {
    match reply {
        SettingsReply::Settings {
            standing,
            clock,
            place,
            amount,
            plan,
            pictures,
            announcements,
            has_trial,
            has_buddies,
            resting,
            wishes,
            language,
        } => {
            let (where_they_are, wants) =
                ((clock.as_ref(), *place), (*amount, *pictures, *announcements, *has_trial));
            let kept = (resting.as_slice(), wishes.as_slice(), *has_buddies);
            settings(words, *standing, where_they_are, plan, wants, kept, language)
        }
        SettingsReply::Announcement { html } => announcement(words, html),
        SettingsReply::AnnouncementsOff => off(words),
        SettingsReply::Trial { takes_part } => trial(words, *takes_part),
        SettingsReply::ShownBy { pictures } => {
            let choice = |one: Pictured| {
                let label = chosen(words, words.get(&format!("shown-by-{one}")), one == *pictures);
                button(label, SettingsPress::SetShownBy(one))
            };
            let (in_turns, people) = Pictured::SHOWN.split_first().expect("somebody shows them");
            let mut rows = vec![vec![choice(*in_turns)]];
            rows.extend(people.chunks(2).map(|two| two.iter().copied().map(choice).collect()));
            with_buttons(words.get("shown-by-menu"), rows)
        }
        SettingsReply::ByEar { by_ear } => {
            let choice = |one: ByEar| {
                let label = words.get(&format!("by-ear-{one}"));
                let label = chosen(words, label, one == *by_ear);
                vec![button(label, SettingsPress::SetByEar(one))]
            };
            with_buttons(words.get("by-ear-menu"), ByEar::ALL.map(choice).to_vec())
        }
        SettingsReply::Customs { customs } => customs::menu(words, *customs),
        SettingsReply::Languages { languages, current, is_chosen } => {
            self::languages(words, languages, current, *is_chosen)
        }
    }
}

pub fn settings(
    words: Phrases<'_>,
    standing: Standing,
    (clock, place): (Option<&PlaceNow>, Option<Place>),
    plan: &[PlanLine],
    (amount, pictures, announcements, has_trial): (Amount, Pictured, bool, bool),
    (resting, wishes, has_buddies): (&[Resting], &[Wished], bool),
    language: &str,
) -> Screen {
    let clock = match clock {
        Some(clock) => words.fill("settings-clock", words.clock(clock)),
        None => words.get("settings-no-clock"),
    };
    let place = match place {
        Some(place) => {
            words.fill("settings-place", Values::new().made("place", place_name(words, place)))
        }
        None => words.get("settings-no-place"),
    };
    let amount = match standing {
        Standing::NotSubscribed => String::new(),
        _ => words.get(&format!("settings-amount-{amount}")),
    };
    let reminders = match standing {
        Standing::NotSubscribed => String::new(),
        Standing::On => words.get("settings-on"),
        Standing::Stopped => words.get("settings-stopped"),
        Standing::Held => words.get("standing-held"),
        Standing::WillPause { from, until } => {
            words.fill("settings-will-pause", super::pause::will_pause(words, from, until))
        }
        Standing::Paused { until } => {
            words.fill("settings-paused", Values::new().made("until", words.until(until)))
        }
    };
    let plan = if plan.is_empty() {
        String::new()
    } else {
        let heading = words.get("settings-plan");
        lines(std::iter::once(heading).chain(plan.iter().map(|line| words.plan_line(line))))
    };
    let speaks = words.fill("settings-speaks", Values::new().text("name", language));
    let kept = lines([safety::resting_lines(words, resting), turns::wish_lines(words, wishes)]);
    let html = paragraphs([
        words.get("settings"),
        lines([clock, place, amount, speaks, reminders]),
        plan,
        kept,
    ]);

    let mut rows = vec![vec![
        button(words.get("button-zone"), StartPress::AskZone),
        button(words.get("button-hours"), HoursPress::Hours),
    ]];
    rows.push(vec![
        button(words.get("button-place"), StartPress::AskPlace),
        button(words.get("button-amount"), StartPress::AskAmount),
    ]);
    rows.push(vec![
        button(words.get("button-language"), SettingsPress::Languages),
        button(words.get("button-customs"), SettingsPress::CustomsMenu),
    ]);
    let conditions = button(words.get("button-conditions"), SafetyPress::Conditions);
    rows.push(if matches!(standing, Standing::NotSubscribed) {
        vec![conditions]
    } else {
        vec![conditions, button(words.get("button-aim"), AimPress::AimMenu)]
    });
    match standing {
        Standing::NotSubscribed => {}
        Standing::Stopped => {
            rows.push(vec![button(words.get("button-restart"), StartPress::Restart)]);
        }
        Standing::Held => rows.push(vec![
            safety::may_go_on(words),
            button(words.get("button-stop"), PausePress::Stop),
        ]),
        Standing::On => rows.push(vec![
            button(words.get("button-pause"), PausePress::PauseMenu),
            button(words.get("button-stop"), PausePress::Stop),
        ]),
        Standing::WillPause { .. } => rows.push(vec![
            button(words.get("button-cancel-pause"), PausePress::Resume),
            button(words.get("button-stop"), PausePress::Stop),
        ]),
        Standing::Paused { .. } => rows.push(vec![
            button(words.get("button-resume"), PausePress::Resume),
            button(words.get("button-stop"), PausePress::Stop),
        ]),
    }
    rows.extend(safety::end_rests(words, resting));
    rows.extend(turns::end_wishes(words, wishes));
    if !matches!(standing, Standing::NotSubscribed) {
        rows.push(vec![
            button(words.get("button-letter"), LetterPress::LetterMenu),
            button(words.get("button-pain-menu"), ProgressPress::PainMenu),
        ]);
    }
    if has_buddies {
        rows.push(vec![button(words.get("button-buddies"), BuddiesPress::Buddies)]);
    }
    let by_ear = button(words.get("button-by-ear"), SettingsPress::ByEarMenu);
    if pictures.is_wanted() {
        let off = button(words.get("button-pictures-off"), SettingsPress::PicturesOff);
        rows.push(vec![off, by_ear]);
        rows.push(vec![button(words.get("button-shown-by"), SettingsPress::ShownByMenu)]);
    } else {
        rows.push(vec![button(words.get("button-pictures-on"), SettingsPress::PicturesOn), by_ear]);
    }
    if has_trial {
        rows.push(vec![button(words.get("button-trial"), SettingsPress::TrialMenu)]);
    }
    rows.push(vec![if announcements {
        button(words.get("button-announcements-off"), SettingsPress::AnnouncementsOff)
    } else {
        button(words.get("button-announcements-on"), SettingsPress::AnnouncementsOn)
    }]);
    with_buttons(html, rows)
}

/// Each language under the name that it has for itself, and the way back to the one that Telegram says.
fn languages(
    words: Phrases<'_>,
    languages: &[LanguageNamed],
    current: &str,
    is_chosen: bool,
) -> Screen {
    let name = languages.iter().find(|language| language.code == current);
    let name = Values::new().text("name", name.map_or(current, |language| &language.name));
    let key = if is_chosen { "ask-language-chosen" } else { "ask-language-telegram" };
    let choice = |language: &LanguageNamed| {
        let label = chosen(words, language.name.clone(), language.code == current);
        button(label, SettingsPress::Language(language.code.clone()))
    };
    let mut rows = in_pairs(languages.iter().map(choice).collect());
    if is_chosen {
        let telegrams = words.get("button-telegrams-language");
        rows.push(vec![button(telegrams, SettingsPress::TelegramsLanguage)]);
    }
    with_buttons(paragraphs([words.get("ask-language"), words.fill(key, name)]), rows)
}

/// What the operator's trial is, and one tap to take part, or to leave it.
fn trial(words: Phrases<'_>, takes_part: bool) -> Screen {
    let (html, label, press) = if takes_part {
        ("trial-joined", "button-trial-leave", SettingsPress::LeaveTrial)
    } else {
        ("trial", "button-trial-join", SettingsPress::JoinTrial)
    };
    with_buttons(words.get(html), vec![vec![button(words.get(label), press)]])
}

pub fn announcement(words: Phrases<'_>, html: &str) -> Screen {
    let html = paragraphs([html.to_owned(), words.get("announcement-footer")]);
    let off = button(words.get("button-no-more-announcements"), SettingsPress::NoMoreAnnouncements);
    with_buttons(html, vec![vec![off]])
}

pub fn off(words: Phrases<'_>) -> Screen {
    let on = button(words.get("button-announcements-on"), SettingsPress::AnnouncementsOn);
    with_buttons(words.get("announcements-off"), vec![vec![on]])
}
