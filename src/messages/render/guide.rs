//! The screens of guided sessions.

use crate::{
    care::{
        Exercise, GuideId,
        guide::{Beat, beats, outline},
        progress::Tally,
    },
    messages::{
        Picture, Screen,
        phrases::Phrases,
        render::{button, exercises, lines, paragraphs, plain, session, with_buttons},
        words::Values,
    },
    usecases::{
        buttons::{GuidePress, SessionPress},
        replies::{GuideReply, GuideView, Scene},
    },
};

/// The screen of each of them.
pub fn screen(words: Phrases<'_>, reply: &GuideReply) -> Screen {
    match reply {
        GuideReply::Shown(view) => guide(words, view),
        GuideReply::HalfWay { seconds } => half_way(words, *seconds),
        GuideReply::Over { counted, today, asks_of } => over(words, *counted, today, *asks_of),
        GuideReply::Track { exercise, seconds } => {
            let values = Values::new()
                .made("name", words.exercise(exercise))
                .made("length", words.length(*seconds));
            let done =
                button(words.get("button-done"), SessionPress::LogExercise(exercise.id.clone()));
            let rows = vec![vec![done], exercises::hurts(words, exercise)];
            with_buttons(words.fill("guide-track", values), rows)
        }
        GuideReply::NoTrack => plain(words.get("guide-no-track")),
        GuideReply::Left => plain(words.get("guide-left-off")),
    }
}

/// How many pieces the bar of a countdown has.
const PIECES: u32 = 10;

pub fn guide(words: Phrases<'_>, view: &GuideView) -> Screen {
    match &view.scene {
        Scene::Ready => ready(words, view),
        Scene::Beat { beat, left, is_paused } => beat_of(words, view, beat, *left, *is_paused),
        Scene::Stopped { seconds } => stopped(words, view, *seconds),
    }
}

pub fn half_way(words: Phrases<'_>, seconds: u32) -> Screen {
    let values = Values::new().made("length", words.length(seconds));
    plain(words.fill("guide-half-way", values))
}

pub fn over(words: Phrases<'_>, counted: u32, today: &[Tally], asks_of: Option<GuideId>) -> Screen {
    let over = words.fill("guide-over", Values::new().number("count", counted));
    let today = match today {
        [] => String::new(),
        today => words.fill("counted-today", Values::new().made("tallies", words.tallies(today))),
    };
    let Some(guide) = asks_of else { return plain(lines([over, today])) };
    let html = paragraphs([lines([over, today]), words.get("guide-felt")]);
    let feelings = session::feelings(words, |felt| SessionPress::FeltWhole(guide, felt));
    with_buttons(html, vec![feelings])
}

fn ready(words: Phrases<'_>, view: &GuideView) -> Screen {
    let exercise = &view.exercise;
    let steps = words.steps(exercise);
    let ready = match outline(exercise) {
        Some(outline) => {
            let ready = outline.ready.iter().filter_map(|step| steps.get(*step).cloned());
            ready.collect::<Vec<_>>()
        }
        None => steps,
    };
    let html = paragraphs([
        heading(words, view, Some(words.exercise_part(exercise, "dose").unwrap_or_default())),
        exercises::numbered(words, &lines(ready)),
        exercises::safe(words, exercise),
        words.get("guide-ready"),
    ]);
    let mut begins = vec![button(words.get("button-guide-ready"), GuidePress::GuideGo(view.id))];
    if !beats(exercise).iter().any(Beat::is_long) {
        begins.push(button(words.get("button-guide-by-ear"), GuidePress::GuideByEar(view.id)));
    }
    let rows = vec![
        begins,
        vec![button(words.get("button-guide-stop"), GuidePress::GuideStop(view.id))],
        exercises::hurts(words, exercise),
    ];
    let first = outline(exercise).and_then(|outline| outline.steps().next());
    with_still(exercise, first, with_buttons(html, rows))
}

fn beat_of(
    words: Phrases<'_>,
    view: &GuideView,
    beat: &Beat,
    left: u32,
    is_paused: bool,
) -> Screen {
    let exercise = &view.exercise;
    let step = beat.step.and_then(|step| words.steps(exercise).get(step).cloned());
    let bar = words.bar(&bar(beat.seconds, left));
    let countdown = if beat.is_long() {
        let values = Values::new().made("bar", bar).number("minutes", left.div_ceil(60));
        words.fill("guide-left-minutes", values)
    } else {
        let values = Values::new().made("bar", bar).number("left", left);
        words.fill("guide-left", values)
    };
    let html = paragraphs([
        heading(words, view, position(words, exercise, beat)),
        step.unwrap_or_default(),
        lines([countdown, if is_paused { words.get("guide-paused") } else { String::new() }]),
    ]);
    let pause = if is_paused {
        button(words.get("button-guide-go"), GuidePress::GuideGo(view.id))
    } else {
        button(words.get("button-guide-pause"), GuidePress::GuidePause(view.id))
    };
    let skip = if beat.is_long() { "button-guide-finish" } else { "button-guide-skip" };
    let rows = vec![
        vec![
            button(words.get("button-guide-back"), GuidePress::GuideBack(view.id)),
            pause,
            button(words.get(skip), GuidePress::GuideSkip(view.id)),
        ],
        vec![button(words.get("button-guide-stop"), GuidePress::GuideStop(view.id))],
        exercises::hurts(words, exercise),
    ];
    with_still(exercise, beat.picture, with_buttons(html, rows))
}

fn stopped(words: Phrases<'_>, view: &GuideView, seconds: u32) -> Screen {
    let values = Values::new()
        .made("name", words.exercise(&view.exercise))
        .made("length", words.length_in(seconds, "after"));
    let rows = vec![
        vec![
            button(words.get("button-guide-count"), GuidePress::GuideCount(view.id)),
            button(words.get("button-guide-drop"), GuidePress::GuideDrop(view.id)),
        ],
        exercises::hurts(words, &view.exercise),
    ];
    with_buttons(words.fill("guide-stopped", values), rows)
}

/// "Hamstring stretch · 2 of 4 · other side, 1 of 2".
fn heading(words: Phrases<'_>, view: &GuideView, about: Option<String>) -> String {
    let name = Values::new().made("name", words.exercise(&view.exercise));
    let part = Values::new().count("part", view.part).count("parts", view.parts);
    let part = (view.parts > 1).then(|| words.fill("guide-part", part));
    let heading = words.fill("guide-heading", name);
    part.into_iter().chain(about).fold(heading, |heading, about| {
        words.fill("guide-about", Values::new().made("heading", heading).made("about", about))
    })
}

/// "other side, 1 of 2": which repetition, where there is more than one.
fn position(words: Phrases<'_>, exercise: &Exercise, beat: &Beat) -> Option<String> {
    let side = (exercise.sides > 1).then(|| words.get(&format!("guide-side-{}", beat.side)));
    let repetitions = exercise.repetitions.filter(|repetitions| *repetitions > 1);
    let repetition = repetitions.map(|repetitions| {
        let values =
            Values::new().number("repetition", beat.repetition).number("repetitions", repetitions);
        words.fill("guide-repetition", values)
    });
    match (side, repetition) {
        (Some(side), Some(repetition)) => {
            let values = Values::new().made("side", side).made("repetition", repetition);
            Some(words.fill("guide-side-repetition", values))
        }
        (side, repetition) => side.or(repetition),
    }
}

/// What is left of a beat.
fn bar(seconds: u32, left: u32) -> String {
    let full = (left * PIECES).div_ceil(seconds.max(1)).min(PIECES);
    let piece = |number| if number < full { '▰' } else { '▱' };
    (0..PIECES).map(piece).collect()
}

fn with_still(exercise: &Exercise, step: Option<usize>, screen: Screen) -> Screen {
    let still = |step: usize| Picture::Still(format!("{}-{}.png", exercise.id, step + 1));
    Screen { picture: step.map(still), ..screen }
}
