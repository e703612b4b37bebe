//! What was counted, and taken back.

use crate::{
    care::{Activity, Exercise, GuideId, MessageId, SessionId, progress::Tally, progression::Felt},
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
        SessionReply::SeveralCounted { told_in, logged, today, streak, grown } => {
            several_counted(words, *told_in, logged, today, *streak, grown)
        }
        SessionReply::SeveralCountedOn { told_in, logged, day, today, of_day } => {
            let heading = told_of_day(words, "counted-several", Values::new(), (*day, *today));
            let tallies = Values::new().made("tallies", words.tallies(of_day));
            let html = paragraphs([
                lines(std::iter::once(heading).chain(each_counted(words, logged))),
                words.fill("counted-on-day", tallies),
            ]);
            with_buttons(html, vec![vec![undo_told(words, *told_in)]])
        }
        SessionReply::SeveralUndone { sessions, today } => {
            let values = Values::new().number("sessions", *sessions);
            plain(lines([words.fill("several-undone", values), left_today(words, today)]))
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

/// The streak, or a kind word where it begins anew; told with the first sessions of a day, of which so many are counted
/// now, and not again with each that follows.
pub fn streak_line(
    words: Phrases<'_>,
    streak: Option<u32>,
    (today, counted_now): (&[Tally], u32),
) -> String {
    let sessions: u32 = today.iter().map(|tally| tally.sessions).sum();
    match streak {
        _ if sessions > counted_now => String::new(),
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
            streak_line(words, streak, (today, 1)),
            grown.map(|grown| words.fill("counted-grown", words.dose(grown))).unwrap_or_default(),
        ]),
    ]);
    let mut rows = vec![vec![button(words.get("button-undo"), SessionPress::Undo(session))]];
    rows.extend(how_it_felt(words, session, logged));
    with_buttons(html, rows)
}

/// Several things at once: a line for each, and one button that takes all of it back.
fn several_counted(
    words: Phrases<'_>,
    told_in: MessageId,
    logged: &[(Logged, u32)],
    today: &[Tally],
    streak: Option<u32>,
    grown: &[Exercise],
) -> Screen {
    let heading = words.get("counted-several");
    let tallies = Values::new().made("tallies", words.tallies(today));
    let counted_now = logged.iter().map(|(_, times)| times).sum();
    let of_today =
        [words.fill("counted-today", tallies), streak_line(words, streak, (today, counted_now))];
    let grown = grown.iter().map(|grown| words.fill("counted-grown", words.dose(grown)));
    let html = paragraphs([
        lines(std::iter::once(heading).chain(each_counted(words, logged))),
        lines(of_today.into_iter().chain(grown)),
    ]);
    with_buttons(html, vec![vec![undo_told(words, told_in)]])
}

/// A line for each thing that was counted, with how often where that is more than once.
fn each_counted(words: Phrases<'_>, logged: &[(Logged, u32)]) -> impl Iterator<Item = String> {
    logged.iter().map(move |(logged, times)| match times {
        1 => words.fill("counted-line", logged_values(words, logged)),
        times => {
            let values = logged_values(words, logged).number("times", *times);
            words.fill("counted-line-times", values)
        }
    })
}

fn undo_told(words: Phrases<'_>, told_in: MessageId) -> Button {
    button(words.get("button-undo"), SessionPress::UndoTold(told_in))
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
    let counted = told_of_day(words, "counted", values, (day, today));
    let tallies = Values::new().made("tallies", words.tallies(of_day));
    let html = lines([counted, words.fill("counted-on-day", tallies)]);
    let undo = button(words.get("button-undo"), SessionPress::Undo(session));
    with_buttons(html, vec![vec![undo]])
}

/// A sentence about yesterday, KEY-yesterday, or about an earlier day, KEY-on, to which $date is given.
fn told_of_day(
    words: Phrases<'_>,
    key: &str,
    values: Values,
    (day, today): (Date, Date),
) -> String {
    if day.tomorrow().is_ok_and(|next| next == today) {
        words.fill(&format!("{key}-yesterday"), values)
    } else {
        words.fill(&format!("{key}-on"), values.made("date", words.date(day, today)))
    }
}

pub fn undone(words: Phrases<'_>, logged: &Logged, today: &[Tally]) -> Screen {
    let undone = words.fill("undone", logged_values(words, logged));
    plain(lines([undone, left_today(words, today)]))
}

/// What is counted today once something was taken back.
fn left_today(words: Phrases<'_>, today: &[Tally]) -> String {
    if today.is_empty() {
        words.get("undone-today-none")
    } else {
        words.fill("counted-today", Values::new().made("tallies", words.tallies(today)))
    }
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
