//! What was counted, and taken back.

use crate::{
    care::{Activity, Exercise, SessionId, progress::Tally, session::BadSession},
    messages::{
        Screen,
        phrases::Phrases,
        render::{
            button, exercises::shortened, general, in_pairs, lines, paragraphs, plain, with_buttons,
        },
        words::Values,
    },
    usecases::{
        buttons::{ExercisePress, SessionPress},
        replies::{Logged, SessionReply},
    },
};
use jiff::civil::Date;

/// The screen of each of them.
pub fn screen(words: Phrases<'_>, reply: &SessionReply) -> Screen {
    match reply {
        SessionReply::Counted { session, logged, today, streak, grown } => {
            counted(words, *session, logged, today, *streak, grown.as_ref())
        }
        SessionReply::CountedOn { session, logged, day, today, of_day } => {
            counted_on(words, *session, logged, (*day, *today), of_day)
        }
        SessionReply::Undone { logged, today } => undone(words, logged, today),
        SessionReply::NothingToUndo => plain(words.get("nothing-to-undo")),
        SessionReply::AskDone => ask_done(words),
        SessionReply::DoneUnread(unread) => done_unread(words, unread),
        SessionReply::UndoUnread { words: said } => general::unused(words, "undo-unread", said),
        SessionReply::EnoughToday { sessions } => {
            plain(words.fill("enough-today", Values::new().number("sessions", *sessions)))
        }
    }
}

/// The streak, or a kind word where it begins anew.
pub fn streak_line(words: Phrases<'_>, streak: Option<u32>) -> String {
    match streak {
        Some(days) => words.fill("counted-streak", Values::new().number("days", days)),
        None => words.get("counted-again"),
    }
}

pub fn counted(
    words: Phrases<'_>,
    session: SessionId,
    logged: &Logged,
    today: &[Tally],
    streak: Option<u32>,
    grown: Option<&Exercise>,
) -> Screen {
    let values = logged_values(words, logged);
    // A break's minute or two says nothing, unless the person said it; it is the break that counts.
    let is_usual = logged.exercise.as_ref().is_none_or(|usual| usual.seconds == logged.seconds);
    let counted = match logged.activity {
        Activity::Stand if is_usual => words.fill("counted-stand", values),
        _ => words.fill("counted", values),
    };
    let tallies = Values::new().made("tallies", words.tallies(today));
    let html = paragraphs([
        counted,
        lines([
            words.fill("counted-today", tallies),
            streak_line(words, streak),
            grown.map(|grown| words.fill("counted-grown", words.dose(grown))).unwrap_or_default(),
        ]),
    ]);
    let mut row = vec![button(words.get("button-undo"), SessionPress::Undo(session))];
    if let Some(exercise) = logged.exercise.as_ref().filter(|done| done.gated && !done.is_easy) {
        row.push(button(words.get("button-easy"), ExercisePress::Easy(exercise.id.clone())));
    }
    with_buttons(html, vec![row])
}

/// Counted for an earlier day.
fn counted_on(
    words: Phrases<'_>,
    session: SessionId,
    logged: &Logged,
    (day, today): (Date, Date),
    of_day: &[Tally],
) -> Screen {
    let named = if day.tomorrow().is_ok_and(|next| next == today) {
        words.get("yesterday")
    } else {
        words.date(day, today)
    };
    let what = match &logged.exercise {
        Some(exercise) => words.exercise(exercise),
        None => words.activity(logged.activity),
    };
    let values = Values::new()
        .made("what", what)
        .made("length", words.length(logged.seconds))
        .made("day", named);
    let tallies = Values::new().made("tallies", words.tallies(of_day));
    let html = lines([words.fill("counted-on", values), words.fill("counted-on-day", tallies)]);
    let undo = button(words.get("button-undo"), SessionPress::Undo(session));
    with_buttons(html, vec![vec![undo]])
}

pub fn undone(words: Phrases<'_>, logged: &Logged, today: &[Tally]) -> Screen {
    let left = if today.is_empty() {
        words.get("undone-today-none")
    } else {
        words.fill("counted-today", Values::new().made("tallies", words.tallies(today)))
    };
    plain(lines([words.fill("undone", logged_values(words, logged)), left]))
}

fn logged_values(words: Phrases<'_>, logged: &Logged) -> Values<'static> {
    let what = match &logged.exercise {
        Some(exercise) => words.exercise(exercise),
        None => words.activity(logged.activity),
    };
    Values::new().made("what", what).made("length", words.length(logged.seconds))
}

pub fn ask_done(words: Phrases<'_>) -> Screen {
    let choices = Activity::ALL.map(|activity| {
        let label = format!("{} {}", words.icon(activity), words.activity(activity));
        button(label, SessionPress::Log(activity))
    });
    with_buttons(words.get("ask-done"), in_pairs(choices.to_vec()))
}

pub fn done_unread(words: Phrases<'_>, unread: &BadSession) -> Screen {
    let (key, part) = match unread {
        BadSession::Unreadable(part) => ("done-unread", part),
        BadSession::BadLength(part) => ("done-bad-length", part),
    };
    plain(words.fill(key, Values::new().text("part", &shortened(part))))
}
