//! The screens of rest, settings, help and a person's own rows.

use jiff::{ToSpan, civil::Date};

use super::{
    button, clinic, exercises::shortened, in_pairs, lines, paragraphs, plain, safety, with_buttons,
};
use crate::{
    care::PauseReason,
    messages::{Button, Command, Screen, phrases::Phrases, words::Values},
    usecases::{PlaceNow, PlanLine, Press, Resting, Standing, When},
};

/// The pauses that are offered, in days beside "until tomorrow".
const PAUSES: [u16; 2] = [3, 7];
/// The holidays that are offered, in days.
const HOLIDAYS: [u16; 4] = [3, 7, 14, 21];
/// The days that are offered as the end of a pause, counted from today.
const DATES: std::ops::RangeInclusive<i64> = 2..=15;

pub fn pause_menu(words: Phrases<'_>, paused: Option<When>) -> Screen {
    let html = match paused {
        None => words.get("pause-menu"),
        Some(until) => {
            words.fill("pause-menu-paused", Values::new().made("until", words.until(until)))
        }
    };
    let mut choices = vec![
        button(words.get("pause-hour"), Press::PauseHour),
        button(words.get("pause-tomorrow"), Press::Pause(1)),
    ];
    choices.extend(PAUSES.map(|days| button(days_of(words, days), Press::Pause(days))));
    let mut rows = in_pairs(choices);
    rows.push(vec![button(words.get("pause-date"), Press::PauseDates)]);
    rows.push(vec![
        button(words.get("pause-sick"), Press::Sick),
        button(words.get("pause-holiday"), Press::HolidayMenu),
    ]);
    if paused.is_some() {
        rows.push(vec![button(words.get("button-resume"), Press::Resume)]);
    }
    with_buttons(html, rows)
}

/// Would something else suit better?
pub fn would_suit(words: Phrases<'_>) -> Screen {
    let choices = vec![
        button(words.get("would-suit-times"), Press::Plan),
        button(words.get("would-suit-fewer"), Press::Fewer),
        button(words.get("would-suit-pause"), Press::PauseMenu),
    ];
    with_buttons(words.get("would-suit"), vec![choices])
}

/// Until which day.
pub fn pause_dates(words: Phrases<'_>, today: Date) -> Screen {
    let choices = DATES.map(|days| {
        let date = today.saturating_add(days.days());
        let number = date.weekday().to_monday_one_offset();
        let values = Values::new()
            .made("weekday", words.get(&format!("weekday-short-{number}")))
            .made("date", words.date(date, today));
        button(words.fill("pause-date-choice", values), Press::PauseUntil(date))
    });
    let mut rows = in_pairs(choices.collect());
    rows.push(vec![button(words.get("button-back"), Press::PauseMenu)]);
    with_buttons(words.get("pause-dates"), rows)
}

pub fn holiday_menu(words: Phrases<'_>) -> Screen {
    let choices = HOLIDAYS.map(|days| button(days_of(words, days), Press::Holiday(days)));
    with_buttons(words.get("holiday-menu"), in_pairs(choices.to_vec()))
}

pub fn paused(words: Phrases<'_>, until: When, reason: PauseReason) -> Screen {
    let key = format!("paused-{}", reason.as_str());
    let html = words.fill(&key, Values::new().made("until", words.until(until)));
    with_buttons(html, vec![vec![button(words.get("button-resume"), Press::Resume)]])
}

fn days_of(words: Phrases<'_>, days: u16) -> String {
    words.fill("pause-days", Values::new().number("days", u32::from(days)))
}

/// Words behind a command that takes none are said back.
pub fn unused(words: Phrases<'_>, key: &str, said: &str) -> Screen {
    plain(words.fill(key, Values::new().text("words", &shortened(said))))
}

/// Off for good, or for a while?
pub fn stop_unread(words: Phrases<'_>, said: &str) -> Screen {
    let choices = vec![
        button(words.get("button-stop"), Press::Stop),
        button(words.get("button-pause"), Press::PauseMenu),
    ];
    with_buttons(unused(words, "stop-unread", said).html, vec![choices])
}

/// Shall the rest end now?
pub fn resume_unread(words: Phrases<'_>, said: &str) -> Screen {
    let now = button(words.get("button-resume"), Press::Resume);
    with_buttons(unused(words, "resume-unread", said).html, vec![vec![now]])
}

pub fn stopped(words: Phrases<'_>) -> Screen {
    let restart = button(words.get("button-restart"), Press::Restart);
    with_buttons(words.get("stopped"), vec![vec![restart]])
}

pub fn settings(
    words: Phrases<'_>,
    standing: Standing,
    place: Option<&PlaceNow>,
    plan: &[PlanLine],
    (pictures, announcements): (bool, bool),
    resting: &[Resting],
) -> Screen {
    let clock = match place {
        Some(place) => words.fill("settings-clock", words.clock(place)),
        None => words.get("settings-no-clock"),
    };
    let reminders = match standing {
        Standing::NotSubscribed => String::new(),
        Standing::On => words.get("settings-on"),
        Standing::Stopped => words.get("settings-stopped"),
        Standing::Held => words.get("standing-held"),
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
    let rests = safety::resting_lines(words, resting);
    let html = paragraphs([words.get("settings"), lines([clock, reminders]), plan, rests]);

    let mut rows = vec![vec![
        button(words.get("button-zone"), Press::AskZone),
        button(words.get("button-hours"), Press::Hours),
    ]];
    match standing {
        Standing::NotSubscribed => {}
        Standing::Stopped => {
            rows.push(vec![button(words.get("button-restart"), Press::Restart)]);
        }
        Standing::Held => {
            rows.push(vec![safety::may_go_on(words), button(words.get("button-stop"), Press::Stop)])
        }
        Standing::On => rows.push(vec![
            button(words.get("button-pause"), Press::PauseMenu),
            button(words.get("button-stop"), Press::Stop),
        ]),
        Standing::Paused { .. } => rows.push(vec![
            button(words.get("button-resume"), Press::Resume),
            button(words.get("button-stop"), Press::Stop),
        ]),
    }
    rows.extend(safety::end_rests(words, resting));
    if !matches!(standing, Standing::NotSubscribed) {
        rows.push(vec![button(words.get("button-letter"), Press::LetterMenu)]);
    }
    rows.push(vec![match pictures {
        true => button(words.get("button-pictures-off"), Press::PicturesOff),
        false => button(words.get("button-pictures-on"), Press::PicturesOn),
    }]);
    rows.push(vec![match announcements {
        true => button(words.get("button-announcements-off"), Press::AnnouncementsOff),
        false => button(words.get("button-announcements-on"), Press::AnnouncementsOn),
    }]);
    with_buttons(html, rows)
}

/// Good to hear; keep it?
pub fn relief(words: Phrases<'_>) -> Screen {
    let mut rows = levels(words);
    rows.push(vec![button(words.get("button-red-flags"), Press::RedFlags)]);
    with_buttons(words.get("relief"), rows)
}

fn levels(words: Phrases<'_>) -> Vec<Vec<Button>> {
    let level = |level: u8| button(words.fill("pain-level", level_of(level)), Press::Pain(level));
    [0..=3, 4..=7, 8..=10].map(|row| row.map(level).collect()).into()
}

/// How does your back feel?
pub fn pain(words: Phrases<'_>, today: Option<u8>, asks: bool) -> Screen {
    let told = today.map(|level| words.fill("pain-today", level_of(level)));
    let html = paragraphs([words.get("pain"), told.unwrap_or_default()]);
    let mut rows = levels(words);
    rows.push(vec![match asks {
        true => button(words.get("button-pain-off"), Press::PainOff),
        false => button(words.get("button-pain-on"), Press::PainOn),
    }]);
    rows.push(vec![button(words.get("button-red-flags"), Press::RedFlags)]);
    with_buttons(html, rows)
}

pub fn pain_kept(words: Phrases<'_>, level: u8) -> Screen {
    let rows = vec![vec![button(words.get("button-red-flags"), Press::RedFlags)]];
    with_buttons(words.fill("pain-kept", level_of(level)), rows)
}

fn level_of(level: u8) -> Values<'static> {
    Values::new().number("level", level.into())
}

pub fn help(words: Phrases<'_>, commands: &[Command]) -> Screen {
    let command = |command: &Command| {
        let values =
            Values::new().text("command", &command.name).text("description", &command.description);
        words.fill("help-command", values)
    };
    let commands = lines(commands.iter().map(command));
    let help = words.fill("help", Values::new().made("commands", commands));
    let html = paragraphs([help, safety::red_flags_text(words)]);
    let rows = vec![vec![button(words.get("button-exercises"), Press::Exercises)]];
    Screen { picture: clinic::picture(words), ..clinic::linked(words, html, rows) }
}

pub fn ask_erase(words: Phrases<'_>) -> Screen {
    let rows = vec![
        vec![button(words.get("button-erase"), Press::Erase)],
        vec![button(words.get("button-keep"), Press::Keep)],
    ];
    with_buttons(words.get("ask-erase"), rows)
}
