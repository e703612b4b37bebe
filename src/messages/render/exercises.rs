//! The screens that show an exercise: under a reminder, and in the library.

use crate::{
    care::{Exercise, OccurrenceId},
    messages::{
        Button, Picture, Screen,
        phrases::Phrases,
        render::{button, in_pairs, lines, paragraphs, safety, turns, with_buttons},
        words::Values,
    },
    usecases::{
        buttons::{ExercisePress, GuidePress, ReminderPress, SafetyPress, SessionPress},
        replies::{ExerciseReply, Resting, When, Wished},
    },
};

/// The screen of each of them.
pub fn screen(words: Phrases<'_>, reply: &ExerciseReply) -> Screen {
    match reply {
        ExerciseReply::Library { all, unread, resting, wishes } => {
            library(words, all, unread.as_deref(), (resting, wishes))
        }
        ExerciseReply::Shown { exercise, rests_until } => shown(words, exercise, *rests_until),
        ExerciseReply::Dose { exercise, grows_to, is_own, less, more } => {
            dose(words, exercise, grows_to.as_ref(), *is_own, (*less, *more))
        }
        ExerciseReply::Why(exercise) => why(words, exercise),
        ExerciseReply::Wished { wished, before } => turns::wished(words, wished, *before),
    }
}

pub fn library(
    words: Phrases<'_>,
    all: &[Exercise],
    unread: Option<&str>,
    (resting, wishes): (&[Resting], &[Wished]),
) -> Screen {
    let heading = match unread {
        None => words.get("exercises"),
        Some(text) => words.fill("exercises-unread", Values::new().text("text", &shortened(text))),
    };
    let mut rows = in_pairs(choices(words, all));
    rows.push(vec![button(words.get("button-guide-session"), GuidePress::GuideToday)]);
    rows.extend(safety::end_rests(words, resting));
    rows.extend(turns::end_wishes(words, wishes));
    let kept = [safety::resting_lines(words, resting), turns::wish_lines(words, wishes)];
    with_buttons(paragraphs([heading, lines(kept)]), rows)
}

/// An exercise in full; one that rests says so, and is not begun from here.
pub fn shown(words: Phrases<'_>, exercise: &Exercise, rests_until: Option<When>) -> Screen {
    let id = || exercise.id.clone();
    let rest = rests_until.map(|until| Resting { exercise: exercise.clone(), until });
    let dose = button(words.get("button-dose"), ExercisePress::Dose(id()));
    let begin = match &rest {
        None => vec![vec![button(words.get("button-guide"), GuidePress::Guide(id())), dose]],
        Some(rest) => {
            [safety::end_rests(words, std::slice::from_ref(rest)), vec![vec![dose]]].concat()
        }
    };
    let done = vec![
        button(words.get("button-done"), SessionPress::LogExercise(id())),
        button(words.get("button-why"), ExercisePress::ExerciseWhy(id())),
    ];
    let back = vec![button(words.get("button-back-to-exercises"), ExercisePress::Exercises)];
    let mut rows = vec![done];
    rows.extend(begin);
    rows.extend([turns::wishes(words, exercise), hurts(words, exercise), back]);
    let rests = safety::resting_lines(words, rest.as_slice());
    let html = paragraphs([rests, instructions(words, exercise)]);
    with_picture(exercise, with_buttons(html, rows))
}

/// How much of it: what it is, what it grows to, less and more.
pub fn dose(
    words: Phrases<'_>,
    exercise: &Exercise,
    grows_to: Option<&Exercise>,
    is_own: bool,
    (less, more): (Option<u32>, Option<u32>),
) -> Screen {
    let id = || exercise.id.clone();
    let how = match grows_to {
        None => words.get("dose-stays"),
        Some(_) if is_own => words.get("dose-own"),
        Some(most) => words.fill("dose-grows", words.dose(most)),
    };
    let html = paragraphs([words.fill("exercise-heading", words.dose(exercise)), how]);
    let choice = |key: &str, amount: Option<u32>| {
        amount.map(|amount| button(words.get(key), ExercisePress::SetDose(id(), amount)))
    };
    let choices = [choice("dose-less", less), choice("dose-more", more)];
    let mut rows = vec![choices.into_iter().flatten().collect()];
    if is_own {
        rows.push(vec![button(words.get("dose-let-grow"), ExercisePress::LetGrow(id()))]);
    }
    rows.push(vec![button(words.get("button-how"), ExercisePress::Exercise(id()))]);
    rows.retain(|row: &Vec<Button>| !row.is_empty());
    with_buttons(html, rows)
}

pub fn why(words: Phrases<'_>, exercise: &Exercise) -> Screen {
    let id = || exercise.id.clone();
    let rows = vec![
        vec![
            button(words.get("button-done"), SessionPress::LogExercise(id())),
            button(words.get("button-how"), ExercisePress::Exercise(id())),
        ],
        hurts(words, exercise),
        vec![button(words.get("button-back-to-exercises"), ExercisePress::Exercises)],
    ];
    with_buttons(reasons(words, exercise), rows)
}

/// A button for each exercise.
pub fn choices(words: Phrases<'_>, exercises: &[Exercise]) -> Vec<Button> {
    let choice = |exercise: &Exercise| {
        let label = words.exercise_label(exercise);
        button(label, ExercisePress::Exercise(exercise.id.clone()))
    };
    exercises.iter().map(choice).collect()
}

/// The same under the moving picture of an exercise: of its harder part, once that is shown.
pub(super) fn with_picture(exercise: &Exercise, screen: Screen) -> Screen {
    let picture = if exercise.gated && exercise.is_easy {
        format!("{}-gated.gif", exercise.id)
    } else {
        format!("{}.gif", exercise.id)
    };
    Screen { picture: Some(Picture::Movement(picture)), ..screen }
}

/// What to do, for how long, the steps, where it is felt, what to mind, and when to stop.
pub(super) fn instructions(words: Phrases<'_>, exercise: &Exercise) -> String {
    let gate = match exercise.gated {
        true if exercise.is_easy => gate(words, exercise),
        true => words.get("gate-closed"),
        false => String::new(),
    };
    paragraphs([
        words.fill("exercise-heading", words.dose(exercise)),
        steps(words, exercise),
        feels(words, exercise),
        gate,
        safe(words, exercise),
    ])
}

/// The same, folded to what a phone has room for beside a picture and buttons.
pub(super) fn instructions_folded(words: Phrases<'_>, exercise: &Exercise) -> String {
    let steps = lines([steps(words, exercise), feels(words, exercise), cautions(words, exercise)]);
    lines([
        words.fill("exercise-heading", words.dose(exercise)),
        words.fill("steps-quote", Values::new().made("steps", steps)),
        words.get("stop-rule"),
    ])
}

fn steps(words: Phrases<'_>, exercise: &Exercise) -> String {
    numbered(words, &words.exercise_part(exercise, "steps").unwrap_or_default())
}

/// Where it is to be felt, and what is too much.
fn feels(words: Phrases<'_>, exercise: &Exercise) -> String {
    lines(["felt", "too-much"].into_iter().filter_map(|part| {
        let felt = words.exercise_part(exercise, part)?;
        Some(words.fill(part, Values::new().made(part, felt)))
    }))
}

/// What to mind in it, and when to stop.
pub(super) fn safe(words: Phrases<'_>, exercise: &Exercise) -> String {
    lines([cautions(words, exercise), words.get("stop-rule")])
}

fn cautions(words: Phrases<'_>, exercise: &Exercise) -> String {
    let cautions = exercise.cautions().map(|caution| words.get(&format!("caution-{caution}")));
    lines(words.exercise_part(exercise, "caution").into_iter().chain(cautions))
}

/// The harder part, folded away until it is wanted.
pub(super) fn gate(words: Phrases<'_>, exercise: &Exercise) -> String {
    let part = |part: &str| words.exercise_part(exercise, part).unwrap_or_default();
    let text = lines([part("gate"), numbered(words, &part("gated-steps"))]);
    words.fill("gate-quote", Values::new().made("gate", text))
}

pub(super) fn numbered(words: Phrases<'_>, steps: &str) -> String {
    lines(steps.lines().zip(1..).map(|(step, number): (&str, u32)| {
        words.fill("step", Values::new().number("number", number).made("step", step))
    }))
}

pub(super) fn reasons(words: Phrases<'_>, exercise: &Exercise) -> String {
    let name = Values::new().made("name", words.exercise_in_sentence(exercise));
    let causes = exercise.answers.iter().map(|cause| words.get(&format!("cause-{cause}")));
    let causes = Values::new().made("causes", words.list(&causes.collect::<Vec<_>>()));
    paragraphs([
        words.fill("why-exercise", name),
        words.exercise_part(exercise, "reason").unwrap_or_default(),
        words.fill("answers-causes", causes),
        words.get("stop-rule"),
    ])
}

/// The way to the signs under whatever shows an exercise.
pub(super) fn hurts(words: Phrases<'_>, exercise: &Exercise) -> Vec<Button> {
    vec![button(words.get("button-hurts"), SafetyPress::Hurts(exercise.id.clone()))]
}

/// The answers that a reminder's buttons give.
pub(super) fn answers(words: Phrases<'_>, occurrence: OccurrenceId) -> Vec<Vec<Button>> {
    vec![
        done_or_later(words, occurrence),
        vec![button(words.get("button-skip"), ReminderPress::Skip(occurrence))],
    ]
}

/// The first two of them.
pub(super) fn done_or_later(words: Phrases<'_>, occurrence: OccurrenceId) -> Vec<Button> {
    vec![
        button(words.get("button-done"), ReminderPress::Done(occurrence)),
        button(words.get("button-later"), ReminderPress::Later(occurrence)),
    ]
}

/// Enough of what was typed to be known again.
pub fn shortened(text: &str) -> String {
    const MOST: usize = 40;
    let line: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= MOST {
        return line;
    }
    line.chars().take(MOST).chain(['…']).collect()
}
