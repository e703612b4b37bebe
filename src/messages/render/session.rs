//! What was counted, and taken back.

use crate::{
    care::{Activity, Exercise, GuideId, SessionId, progress::Tally, progression::Felt},
    messages::{
        Button, Screen,
        phrases::Phrases,
        render::{
            button, exercises::shortened, general, in_pairs, lines, paragraphs, plain, with_buttons,
        },
        words::Values,
    },
    usecases::{
        buttons::SessionPress,
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
        SessionReply::Felt { felt, exercise } => how_it_is_then(words, *felt, exercise),
        SessionReply::FeltWhole { guide, felt, exercises } => {
            how_they_are_then(words, *guide, *felt, exercises)
        }
        SessionReply::FeltTakenBack => plain(words.get("felt-taken-back")),
        SessionReply::Undone { logged, today } => undone(words, logged, today),
        SessionReply::NothingToUndo => plain(words.get("nothing-to-undo")),
        SessionReply::AskDone => ask_done(words),
        SessionReply::DoneUnread { part } => done_unread(words, "done-unread", part),
        SessionReply::BadLength { part } => done_unread(words, "done-bad-length", part),
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
    let mut rows = vec![vec![button(words.get("button-undo"), SessionPress::Undo(session))]];
    rows.extend(how_it_felt(words, session, logged));
    with_buttons(html, rows)
}

/// What follows from how it felt.
fn how_it_is_then(words: Phrases<'_>, felt: Felt, exercise: &Exercise) -> Screen {
    let dose = words.fill(&format!("felt-{}", felt.as_str()), words.dose(exercise));
    let opens = exercise.gated && exercise.is_easy && felt == Felt::Easy;
    plain(lines([dose, if opens { words.get("felt-opens") } else { String::new() }]))
}

/// How did it feel? Asked only where the answer changes something, and never of a mere break.
fn how_it_felt(words: Phrases<'_>, session: SessionId, logged: &Logged) -> Option<Vec<Button>> {
    let exercise = logged.exercise.as_ref()?;
    exercise
        .goes_by_how_it_felt()
        .then(|| feelings(words, |felt| SessionPress::Felt(session, felt)))
}

/// Easy, just right, too much: a button each.
pub(super) fn feelings(words: Phrases<'_>, press: impl Fn(Felt) -> SessionPress) -> Vec<Button> {
    let choice = |felt: Felt| {
        let label = words.get(&format!("button-felt-{}", felt.as_str()));
        button(label, press(felt))
    };
    Felt::ALL.map(choice).to_vec()
}

/// What follows from how a guided session felt as a whole, for each exercise in it.
fn how_they_are_then(
    words: Phrases<'_>,
    guide: GuideId,
    felt: Felt,
    exercises: &[Exercise],
) -> Screen {
    let doses =
        exercises.iter().map(|exercise| words.fill("felt-whole-line", words.dose(exercise)));
    let opened = exercises.iter().filter(|exercise| exercise.gated && exercise.is_easy);
    let opened = opened.filter(|_| felt == Felt::Easy).map(|exercise| {
        words.fill("felt-whole-opens", Values::new().made("name", words.exercise(exercise)))
    });
    let heading = words.get(&format!("felt-whole-{}", felt.as_str()));
    let html = paragraphs([lines(std::iter::once(heading).chain(doses)), lines(opened)]);
    let undo = button(words.get("button-undo"), SessionPress::FeltWholeUndo(guide));
    with_buttons(html, vec![vec![undo]])
}

/// Counted for an earlier day.
fn counted_on(
    words: Phrases<'_>,
    session: SessionId,
    logged: &Logged,
    (day, today): (Date, Date),
    of_day: &[Tally],
) -> Screen {
    let values = logged_values(words, logged);
    let counted = if day.tomorrow().is_ok_and(|next| next == today) {
        words.fill("counted-yesterday", values)
    } else {
        words.fill("counted-on", values.made("date", words.date(day, today)))
    };
    let tallies = Values::new().made("tallies", words.tallies(of_day));
    let html = lines([counted, words.fill("counted-on-day", tallies)]);
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

fn what_of(words: Phrases<'_>, logged: &Logged) -> String {
    match (&logged.movement, &logged.exercise) {
        (Some(movement), _) => words.movement(movement),
        (None, Some(exercise)) => words.exercise(exercise),
        (None, None) => words.activity(logged.activity),
    }
}

fn logged_values(words: Phrases<'_>, logged: &Logged) -> Values<'static> {
    let what = what_of(words, logged);
    Values::new().made("what", what).made("length", words.length(logged.seconds))
}

pub fn ask_done(words: Phrases<'_>) -> Screen {
    let choices = Activity::ALL.map(|activity| {
        let label = words.activity_label(activity);
        button(label, SessionPress::Log(activity))
    });
    with_buttons(words.get("ask-done"), in_pairs(choices.to_vec()))
}

pub fn done_unread(words: Phrases<'_>, key: &str, part: &str) -> Screen {
    plain(words.fill(key, Values::new().text("part", &shortened(part))))
}
