//! The screens that count: what was just done, the day, the week.

use jiff::civil::Date;

use super::{button, lines, paragraphs, plain, safety, with_buttons};
use crate::{
    care::{Activity, Exercise, SessionId, progress::Tally},
    messages::{Button, Screen, phrases::Phrases, words::Values},
    usecases::{Logged, Press, Resting, Standing, TodayLine},
};

pub fn counted(
    words: Phrases<'_>,
    session: SessionId,
    logged: &Logged,
    today: &[Tally],
    streak: u32,
    grown: Option<&Exercise>,
) -> Screen {
    let values = logged_values(words, logged);
    // A stand-up's minute or two says nothing; it is the standing up that counts.
    let counted = match logged.activity {
        Activity::Stand => words.fill("counted-stand", values),
        _ => words.fill("counted", values),
    };
    let tallies = Values::new().made("tallies", words.tallies(today));
    let html = paragraphs([
        counted,
        lines([
            words.fill("counted-today", tallies),
            words.fill("counted-streak", Values::new().number("days", streak)),
            grown.map(|grown| words.fill("counted-grown", words.dose(grown))).unwrap_or_default(),
        ]),
    ]);
    let mut row = vec![button(words.get("button-undo"), Press::Undo(session))];
    if let Some(exercise) = logged.exercise.as_ref().filter(|done| done.gated && !done.is_easy) {
        row.push(button(words.get("button-easy"), Press::Easy(exercise.id.clone())));
    }
    with_buttons(html, vec![row])
}

pub fn undone(words: Phrases<'_>, logged: &Logged, today: &[Tally]) -> Screen {
    let left = if today.is_empty() {
        words.get("undone-today-none")
    } else {
        words.fill("counted-today", Values::new().made("tallies", words.tallies(today)))
    };
    plain(lines([words.fill("undone", logged_values(words, logged)), left]))
}

pub fn today(
    words: Phrases<'_>,
    date: Date,
    standing: Standing,
    planned: &[TodayLine],
    done: &[Tally],
    (streak, guided): (u32, u32),
    resting: &[Resting],
) -> Screen {
    let heading = Values::new()
        .made("weekday", words.weekday(date.weekday()))
        .made("date", words.date(date, date));
    let standing = match standing {
        Standing::Paused { until } => {
            words.fill("today-paused", Values::new().made("until", words.until(until)))
        }
        Standing::Stopped => words.get("today-stopped"),
        Standing::Held => words.get("standing-held"),
        Standing::On | Standing::NotSubscribed => String::new(),
    };
    let planned = if planned.is_empty() {
        words.get("today-empty")
    } else {
        lines(planned.iter().map(|line| today_line(words, line)))
    };
    let done = if done.is_empty() {
        words.get("today-done-nothing")
    } else {
        words.fill("today-done", Values::new().made("tallies", words.tallies(done)))
    };
    let streak = match streak {
        0 => String::new(),
        days => words.fill("stats-streak", Values::new().number("days", days)),
    };
    let html = paragraphs([
        words.fill("today", heading),
        standing,
        planned,
        safety::resting_lines(words, resting),
        lines([done, streak]),
    ]);
    let mut rows = safety::end_rests(words, resting);
    if guided > 0 {
        rows.insert(0, vec![guide_today(words, guided)]);
    }
    if rows.is_empty() { plain(html) } else { with_buttons(html, rows) }
}

/// Begins today's guided session, which takes so many seconds.
pub(super) fn guide_today(words: Phrases<'_>, seconds: u32) -> Button {
    let values = Values::new().made("length", words.length(seconds));
    button(words.fill("button-guide-today", values), Press::GuideToday)
}

fn today_line(words: Phrases<'_>, line: &TodayLine) -> String {
    let values = Values::new()
        .made("mark", words.mark(line.mark))
        .made("time", words.time(line.time.time()))
        .made("what", words.exercise(&line.exercise));
    words.fill("today-line", values)
}

pub(super) fn tally_line(words: Phrases<'_>, tally: Tally) -> String {
    let values = Values::new()
        .made("icon", words.icon(tally.activity))
        .made("count", words.count(tally))
        .made("length", words.length(tally.seconds));
    let key = if tally.activity == Activity::Stand { "stats-line-count" } else { "stats-line" };
    words.fill(key, values)
}

fn logged_values(words: Phrases<'_>, logged: &Logged) -> Values<'static> {
    let what = match &logged.exercise {
        Some(exercise) => words.exercise(exercise),
        None => words.activity(logged.activity),
    };
    Values::new().made("what", what).made("length", words.length(logged.seconds))
}
