//! Pauses, and an end of reminders.

use jiff::{ToSpan, civil::Date};

use crate::{
    care::PauseReason,
    messages::{
        Screen,
        phrases::Phrases,
        render::{button, general::unused, in_pairs, plain, with_buttons},
        words::Values,
    },
    usecases::{
        buttons::{PausePress, StartPress},
        replies::{PauseReply, When},
    },
};

/// The pauses that are offered, in days beside "until tomorrow".
const PAUSES: [u16; 2] = [3, 7];

/// The days that are offered as the end of a pause, counted from today.
const DATES: std::ops::RangeInclusive<i64> = 2..=15;

/// The holidays that are offered, in days.
const HOLIDAYS: [u16; 4] = [3, 7, 14, 21];

/// The screen of each of them.
pub fn screen(words: Phrases<'_>, reply: &PauseReply) -> Screen {
    match reply {
        PauseReply::Menu { paused } => pause_menu(words, *paused),
        PauseReply::HolidayMenu => holiday_menu(words),
        PauseReply::Dates { today } => pause_dates(words, *today),
        PauseReply::Unread => plain(words.get("pause-unread")),
        PauseReply::StopUnread { words: said } => stop_unread(words, said),
        PauseReply::ResumeUnread { words: said } => resume_unread(words, said),
        PauseReply::Paused { until, reason } => paused(words, *until, *reason),
        PauseReply::WillPause { from, until, next } => {
            let values = will_pause(words, *from, *until).made("next", words.next(next.as_ref()));
            let cancel = button(words.get("button-cancel-pause"), PausePress::Resume);
            with_buttons(words.fill("will-pause", values), vec![vec![cancel]])
        }
        PauseReply::Cancelled { next } => {
            let next = Values::new().made("next", words.next(next.as_ref()));
            plain(words.fill("pause-cancelled", next))
        }
        PauseReply::Resumed { was_paused, next } => {
            let key = if *was_paused { "resumed" } else { "not-paused" };
            plain(words.fill(key, Values::new().made("next", words.next(next.as_ref()))))
        }
        PauseReply::Stopped => stopped(words),
    }
}

pub fn pause_menu(words: Phrases<'_>, paused: Option<When>) -> Screen {
    let html = match paused {
        None => words.get("pause-menu"),
        Some(until) => {
            words.fill("pause-menu-paused", Values::new().made("until", words.until(until)))
        }
    };
    let mut choices = vec![
        button(words.get("pause-hour"), PausePress::PauseHour),
        button(words.get("pause-tomorrow"), PausePress::Pause(1)),
    ];
    choices.extend(PAUSES.map(|days| button(days_of(words, days), PausePress::Pause(days))));
    let mut rows = in_pairs(choices);
    rows.push(vec![button(words.get("pause-date"), PausePress::PauseDates)]);
    rows.push(vec![
        button(words.get("pause-sick"), PausePress::Sick),
        button(words.get("pause-holiday"), PausePress::HolidayMenu),
    ]);
    if paused.is_some() {
        rows.push(vec![button(words.get("button-resume"), PausePress::Resume)]);
    }
    with_buttons(html, rows)
}

/// Until which day.
pub fn pause_dates(words: Phrases<'_>, today: Date) -> Screen {
    let choices = DATES.map(|days| {
        let date = today.saturating_add(days.days());
        let values = Values::new()
            .made("weekday", words.short_weekday(date.weekday()))
            .made("date", words.date(date, today));
        button(words.fill("pause-date-choice", values), PausePress::PauseUntil(date))
    });
    let mut rows = in_pairs(choices.collect());
    rows.push(vec![button(words.get("button-back"), PausePress::PauseMenu)]);
    with_buttons(words.get("pause-dates"), rows)
}

pub fn holiday_menu(words: Phrases<'_>) -> Screen {
    let choices = HOLIDAYS.map(|days| button(days_of(words, days), PausePress::Holiday(days)));
    with_buttons(words.get("holiday-menu"), in_pairs(choices.to_vec()))
}

pub fn paused(words: Phrases<'_>, until: When, reason: PauseReason) -> Screen {
    let key = format!("paused-{}", reason.as_str());
    let html = words.fill(&key, Values::new().made("until", words.until(until)));
    with_buttons(html, vec![vec![button(words.get("button-resume"), PausePress::Resume)]])
}

fn days_of(words: Phrases<'_>, days: u16) -> String {
    words.fill("pause-days", Values::new().number("days", u32::from(days)))
}

/// From when and until when a pause that is to come holds.
pub fn will_pause(words: Phrases<'_>, from: When, until: When) -> Values<'static> {
    Values::new().made("from", words.from(from)).made("until", words.until(until))
}

/// Off for good, or for a while?
pub fn stop_unread(words: Phrases<'_>, said: &str) -> Screen {
    let choices = vec![
        button(words.get("button-stop"), PausePress::Stop),
        button(words.get("button-pause"), PausePress::PauseMenu),
    ];
    with_buttons(unused(words, "stop-unread", said).html, vec![choices])
}

/// Shall the rest end now?
pub fn resume_unread(words: Phrases<'_>, said: &str) -> Screen {
    let now = button(words.get("button-resume"), PausePress::Resume);
    with_buttons(unused(words, "resume-unread", said).html, vec![vec![now]])
}

pub fn stopped(words: Phrases<'_>) -> Screen {
    let restart = button(words.get("button-restart"), StartPress::Restart);
    with_buttons(words.get("stopped"), vec![vec![restart]])
}
