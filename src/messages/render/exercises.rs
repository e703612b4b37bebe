//! The screens that show an exercise: under a reminder, and in the library.

use super::{button, in_pairs, lines, paragraphs, plain, safety, with_buttons};
use crate::{
    care::{Activity, Exercise, OccurrenceId, schedule::Minute, session::BadSession},
    messages::{Button, Picture, Screen, phrases::Phrases, words::Values},
    usecases::{Closing, Mark, Press, Resting, Together, When},
};

pub fn reminder(
    words: Phrases<'_>,
    occurrence: OccurrenceId,
    exercise: &Exercise,
    after_rest: bool,
) -> Screen {
    let activity = exercise.activity;
    let verb = words
        .exercise_part(exercise, "verb")
        .unwrap_or_else(|| words.get(&format!("activity-{activity}.verb")));
    let values = Values::new().made("icon", words.icon(activity)).made("verb", verb);
    let heading = words.fill("reminder-heading", values);
    let rest = if after_rest { words.get("rest-is-over") } else { String::new() };
    let html = paragraphs([rest, heading, instructions(words, exercise)]);
    let mut rows = answers(words, occurrence);
    rows[1].insert(0, button(words.get("button-guide"), Press::Guide(exercise.id.clone())));
    rows[1].push(button(words.get("button-why"), Press::Why(occurrence)));
    rows.push(hurts(words, exercise));
    with_picture(exercise, with_buttons(html, rows))
}

/// Reminders of the same minute: a line and two buttons each.
pub fn several(words: Phrases<'_>, items: &[Together], after_rest: bool) -> Screen {
    let rest = if after_rest { words.get("rest-is-over") } else { String::new() };
    let listed = items.iter().map(|item| {
        let mark = match item.mark {
            Mark::Open => words.icon(item.exercise.activity),
            mark => words.mark(mark),
        };
        words.fill("several-line", words.dose(&item.exercise).made("mark", mark))
    });
    let html = paragraphs([rest, words.get("several"), lines(listed), words.get("stop-rule")]);
    let open = items.iter().filter(|item| item.mark == Mark::Open);
    let rows = open.map(|item| {
        let name = || Values::new().made("name", words.exercise(&item.exercise));
        vec![
            button(words.fill("button-done-one", name()), Press::Done(item.occurrence)),
            button(words.fill("button-open-one", name()), Press::Steps(item.occurrence)),
        ]
    });
    let help = vec![button(words.get("button-red-flags"), Press::RedFlags)];
    with_buttons(html, rows.chain([help]).collect())
}

/// When "later" can be, in place of the answers.
pub fn later(
    words: Phrases<'_>,
    occurrence: OccurrenceId,
    exercise: &Exercise,
    has_evening: bool,
) -> Screen {
    let name = Values::new().made("name", words.exercise(exercise));
    let html = words.fill("later", name);
    let mut when = vec![
        button(words.get("later-minutes"), Press::Snooze(occurrence, 15)),
        button(words.get("later-hour"), Press::Snooze(occurrence, 60)),
    ];
    if has_evening {
        when.push(button(words.get("later-evening"), Press::Evening(occurrence)));
    }
    let back = vec![button(words.get("button-steps"), Press::Steps(occurrence))];
    with_buttons(html, vec![when, back, hurts(words, exercise)])
}

/// Would another time of day suit better?
pub fn offer_move(
    words: Phrases<'_>,
    occurrence: OccurrenceId,
    exercise: &Exercise,
    times: &[Minute],
) -> Screen {
    let name = Values::new().made("name", words.exercise(exercise));
    let key = if times.is_empty() { "later-enough" } else { "offer-move" };
    let html = words.fill(key, name);
    let times = times.iter().map(|time| {
        let values = Values::new().made("time", time.to_string());
        button(words.fill("button-move", values), Press::Move(occurrence, time.0))
    });
    let mut rows = in_pairs(times.collect());
    rows.push(vec![
        button(words.get("button-done"), Press::Done(occurrence)),
        button(words.get("button-skip"), Press::Skip(occurrence)),
    ]);
    rows.push(hurts(words, exercise));
    with_buttons(html, rows)
}

pub fn reminder_why(words: Phrases<'_>, occurrence: OccurrenceId, exercise: &Exercise) -> Screen {
    let mut rows = answers(words, occurrence);
    rows[1].push(button(words.get("button-steps"), Press::Steps(occurrence)));
    rows.push(hurts(words, exercise));
    with_buttons(reasons(words, exercise), rows)
}

/// A reminder whose buttons are gone.
pub fn closed(words: Phrases<'_>, exercise: &Exercise, closing: Closing) -> Screen {
    let key = match closing {
        Closing::Done => "reminder-done",
        Closing::Missed => "reminder-missed",
        Closing::Rests => "reminder-rests",
        Closing::Skipped => "reminder-skipped",
        Closing::Later => "reminder-later",
    };
    let values = Values::new()
        .made("icon", words.icon(exercise.activity))
        .made("name", words.exercise(exercise));
    plain(words.fill(key, values))
}

pub fn snoozed(words: Phrases<'_>, exercise: &Exercise, until: When) -> Screen {
    let values =
        Values::new().made("name", words.exercise(exercise)).made("when", words.when(until));
    plain(words.fill("snoozed", values))
}

/// Not today; and when it comes again, with the way back.
pub fn skipped(
    words: Phrases<'_>,
    occurrence: OccurrenceId,
    exercise: &Exercise,
    next: Option<When>,
) -> Screen {
    let name = Values::new().made("name", words.exercise(exercise));
    let next =
        next.map(|next| words.fill("skipped-next", Values::new().made("when", words.when(next))));
    let html = lines([words.fill("skipped", name), next.unwrap_or_default()]);
    with_buttons(html, vec![vec![button(words.get("button-undo"), Press::Unskip(occurrence))]])
}

pub fn ask_done(words: Phrases<'_>) -> Screen {
    let choices = Activity::ALL.map(|activity| {
        let label = format!("{} {}", words.icon(activity), words.activity(activity));
        button(label, Press::Log(activity))
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

pub fn library(
    words: Phrases<'_>,
    all: &[Exercise],
    unread: Option<&str>,
    resting: &[Resting],
) -> Screen {
    let heading = match unread {
        None => words.get("exercises"),
        Some(text) => words.fill("exercises-unread", Values::new().text("text", &shortened(text))),
    };
    let mut rows = in_pairs(choices(words, all));
    rows.push(vec![button(words.get("button-guide-session"), Press::GuideToday)]);
    rows.extend(safety::end_rests(words, resting));
    with_buttons(paragraphs([heading, safety::resting_lines(words, resting)]), rows)
}

/// An exercise in full; one that rests says so, and is not begun from here.
pub fn shown(words: Phrases<'_>, exercise: &Exercise, rests_until: Option<When>) -> Screen {
    let id = || exercise.id.clone();
    let rest = rests_until.map(|until| Resting { exercise: exercise.clone(), until });
    let dose = button(words.get("button-dose"), Press::Dose(id()));
    let begin = match &rest {
        None => vec![vec![button(words.get("button-guide"), Press::Guide(id())), dose]],
        Some(rest) => {
            [safety::end_rests(words, std::slice::from_ref(rest)), vec![vec![dose]]].concat()
        }
    };
    let done = vec![
        button(words.get("button-done"), Press::LogExercise(id())),
        button(words.get("button-why"), Press::ExerciseWhy(id())),
    ];
    let back = vec![button(words.get("button-back-to-exercises"), Press::Exercises)];
    let mut rows = vec![done];
    rows.extend(begin);
    rows.extend([hurts(words, exercise), back]);
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
        amount.map(|amount| button(words.get(key), Press::SetDose(id(), amount)))
    };
    let choices = [choice("dose-less", less), choice("dose-more", more)];
    let mut rows = vec![choices.into_iter().flatten().collect()];
    if is_own {
        rows.push(vec![button(words.get("dose-let-grow"), Press::LetGrow(id()))]);
    }
    rows.push(vec![button(words.get("button-how"), Press::Exercise(id()))]);
    rows.retain(|row: &Vec<Button>| !row.is_empty());
    with_buttons(html, rows)
}

pub fn why(words: Phrases<'_>, exercise: &Exercise) -> Screen {
    let id = || exercise.id.clone();
    let rows = vec![
        vec![
            button(words.get("button-done"), Press::LogExercise(id())),
            button(words.get("button-how"), Press::Exercise(id())),
        ],
        hurts(words, exercise),
        vec![button(words.get("button-back-to-exercises"), Press::Exercises)],
    ];
    with_buttons(reasons(words, exercise), rows)
}

/// A button for each exercise.
pub fn choices(words: Phrases<'_>, exercises: &[Exercise]) -> Vec<Button> {
    let choice = |exercise: &Exercise| {
        let label = format!("{} {}", words.icon(exercise.activity), words.exercise(exercise));
        button(label, Press::Exercise(exercise.id.clone()))
    };
    exercises.iter().map(choice).collect()
}

/// The same under the moving picture of an exercise: of its harder part, once that is shown.
fn with_picture(exercise: &Exercise, screen: Screen) -> Screen {
    let picture = match exercise.gated && exercise.is_easy {
        true => format!("{}-gated.gif", exercise.id),
        false => format!("{}.gif", exercise.id),
    };
    Screen { picture: Some(Picture::Movement(picture)), ..screen }
}

/// What to do, for how long, the steps, where it is felt, what to mind, and when to stop.
fn instructions(words: Phrases<'_>, exercise: &Exercise) -> String {
    let part = |part: &str| words.exercise_part(exercise, part).unwrap_or_default();
    let steps = numbered(words, &part("steps"));
    let feels = ["felt", "too-much"].into_iter().filter_map(|part| {
        let felt = words.exercise_part(exercise, part)?;
        Some(words.fill(part, Values::new().made(part, felt)))
    });
    let gate = match exercise.gated {
        true if exercise.is_easy => gate(words, exercise),
        true => words.get("gate-closed"),
        false => String::new(),
    };
    paragraphs([
        words.fill("exercise-heading", words.dose(exercise)),
        steps,
        lines(feels),
        gate,
        safe(words, exercise),
    ])
}

/// What to mind in it, and when to stop.
pub(super) fn safe(words: Phrases<'_>, exercise: &Exercise) -> String {
    let cautions = exercise.cautions().map(|caution| words.get(&format!("caution-{caution}")));
    let own = words.exercise_part(exercise, "caution");
    lines(own.into_iter().chain(cautions).chain([words.get("stop-rule")]))
}

/// The harder part, folded away until it is wanted.
fn gate(words: Phrases<'_>, exercise: &Exercise) -> String {
    let part = |part: &str| words.exercise_part(exercise, part).unwrap_or_default();
    let text = format!("{}\n{}", part("gate"), numbered(words, &part("gated-steps")));
    words.fill("gate-quote", Values::new().made("gate", text))
}

pub(super) fn numbered(words: Phrases<'_>, steps: &str) -> String {
    let numbered = steps.lines().zip(1..).map(|(step, number): (&str, u32)| {
        words.fill("step", Values::new().number("number", number).made("step", step))
    });
    numbered.collect::<Vec<_>>().join("\n")
}

fn reasons(words: Phrases<'_>, exercise: &Exercise) -> String {
    let name = Values::new().made("name", words.exercise_in_sentence(exercise));
    let causes = exercise.answers.iter().map(|cause| words.get(&format!("cause-{cause}")));
    let causes = Values::new().made("causes", words.list(causes.collect()));
    paragraphs([
        words.fill("why-exercise", name),
        words.exercise_part(exercise, "reason").unwrap_or_default(),
        words.fill("answers-causes", causes),
        words.get("stop-rule"),
    ])
}

/// The way to the signs under whatever shows an exercise.
pub(super) fn hurts(words: Phrases<'_>, exercise: &Exercise) -> Vec<Button> {
    vec![button(words.get("button-hurts"), Press::Hurts(exercise.id.clone()))]
}

/// The answers that a reminder's buttons give.
fn answers(words: Phrases<'_>, occurrence: OccurrenceId) -> Vec<Vec<Button>> {
    vec![
        vec![
            button(words.get("button-done"), Press::Done(occurrence)),
            button(words.get("button-later"), Press::Later(occurrence)),
        ],
        vec![button(words.get("button-skip"), Press::Skip(occurrence))],
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
