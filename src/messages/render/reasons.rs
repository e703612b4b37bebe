//! The screens of /why and of safety.

use super::{button, clinic, exercises, in_pairs, paragraphs, with_buttons};
use crate::{
    care::{Cause, Exercise, Topic},
    messages::{Screen, phrases::Phrases, words::Values},
    usecases::Press,
};

pub fn causes(words: Phrases<'_>, unread: Option<&str>) -> Screen {
    let opening = match unread {
        None => words.get("why-intro"),
        Some(text) => {
            let text = exercises::shortened(text);
            words.fill("why-unread", Values::new().text("text", &text))
        }
    };
    let causes =
        Cause::ALL.map(|cause| button(words.get(&format!("cause-{cause}")), Press::Cause(cause)));
    let topics =
        Topic::ALL.map(|topic| button(words.get(&format!("topic-{topic}")), Press::Topic(topic)));
    let mut rows = in_pairs(causes.to_vec());
    rows.extend(in_pairs(topics.to_vec()));
    rows.push(vec![
        button(words.get("button-approach"), Press::Approach),
        button(words.get("button-red-flags"), Press::RedFlags),
    ]);
    with_buttons(opening, rows)
}

/// The three prongs, how much of them, and to stay active.
pub fn approach(words: Phrases<'_>) -> Screen {
    let html =
        paragraphs([words.get("why-approach"), words.get("why-who"), words.get("why-stay-active")]);
    let rows = vec![vec![
        button(words.get("button-exercises"), Press::Exercises),
        button(words.get("button-back-to-causes"), Press::Causes),
    ]];
    with_buttons(html, rows)
}

pub fn cause(words: Phrases<'_>, cause: Cause, answering: &[Exercise]) -> Screen {
    let names = answering.iter().map(|exercise| words.exercise_in_sentence(exercise)).collect();
    let answered = Values::new().made("exercises", words.list(names));
    let answered = words.fill("why-answered-by", answered);
    let html = explanation(words, &format!("cause-{cause}"), answered);
    let mut rows = in_pairs(exercises::choices(words, answering));
    rows.push(vec![button(words.get("button-back-to-causes"), Press::Causes)]);
    with_buttons(html, rows)
}

pub fn topic(words: Phrases<'_>, topic: Topic) -> Screen {
    let html = explanation(words, &format!("topic-{topic}"), String::new());
    with_buttons(html, vec![vec![button(words.get("button-back-to-causes"), Press::Causes)]])
}

/// The explanation, what answers it, how sure it is, and who says so.
fn explanation(words: Phrases<'_>, key: &str, answered: String) -> String {
    let part = |part: &str| words.get(&format!("{key}.{part}"));
    let heading = format!("<b>{}</b>", words.get(key));
    let evidence = words.fill("why-evidence", Values::new().made("evidence", part("evidence")));
    let sources = words.fill("why-sources", Values::new().made("sources", part("sources")));
    paragraphs([heading, part("explanation"), answered, evidence, sources])
}

/// When to get help from someone else than a bot.
pub fn red_flags(words: Phrases<'_>) -> String {
    paragraphs([
        words.get("red-flags-title"),
        clinic::emergency(words),
        words.get("red-flags-soon"),
        words.get("red-flags-clinician-first"),
        words.get("see-a-specialist"),
        clinic::card(words),
        words.get("red-flags-note"),
    ])
}

/// What someone is told who says that it hurts.
pub fn hurts(words: Phrases<'_>) -> String {
    paragraphs([
        words.get("hurts"),
        clinic::emergency(words),
        words.get("red-flags-soon"),
        words.get("see-a-specialist"),
        clinic::card(words),
    ])
}

/// Stop, it rests; where is it?
pub fn hurts_where(words: Phrases<'_>, exercise: &Exercise) -> Screen {
    let name = Values::new().made("name", words.exercise(exercise));
    let html = words.fill("hurts-where", name);
    let places = ["back", "leg", "neck", "elsewhere"].map(|place| {
        let label = words.get(&format!("hurts-place-{place}"));
        button(label, Press::HurtsHere(exercise.id.clone()))
    });
    with_buttons(html, in_pairs(places.to_vec()))
}

/// Is any of these true?
pub fn hurts_signs(words: Phrases<'_>, exercise: &Exercise) -> Screen {
    let html = paragraphs([
        words.get("hurts-signs"),
        clinic::emergency(words),
        words.get("red-flags-soon"),
    ]);
    let rows = vec![vec![
        button(words.get("button-sign"), Press::HurtsSign),
        button(words.get("button-no-sign"), Press::HurtsNoSign(exercise.id.clone())),
    ]];
    with_buttons(html, rows)
}

/// One of the signs is true.
pub fn get_help(words: Phrases<'_>) -> String {
    paragraphs([
        words.get("hurts-get-help"),
        clinic::emergency(words),
        words.get("red-flags-soon"),
        clinic::card(words),
        words.get("red-flags-note"),
    ])
}

/// None of the signs: what takes the exercise's place.
pub fn take_it_easy(words: Phrases<'_>, exercise: &Exercise, instead: &Exercise) -> Screen {
    let values = Values::new()
        .made("name", words.exercise(exercise))
        .made("instead", words.exercise_in_sentence(instead));
    let html = paragraphs([
        words.fill("hurts-take-it-easy", values),
        words.get("see-a-specialist"),
        clinic::card(words),
    ]);
    clinic::linked(words, html, vec![exercises::choices(words, std::slice::from_ref(instead))])
}
