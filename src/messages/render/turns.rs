//! How often exercises come: what somebody wishes of them, and the way back.

use crate::{
    care::{Exercise, turns::Wish},
    messages::{
        Button, Screen,
        phrases::Phrases,
        render::{button, lines, plain, with_buttons},
        words::Values,
    },
    usecases::{buttons::ExercisePress, replies::Wished},
};

/// More of this, and not for me.
pub(super) fn wishes(words: Phrases<'_>, exercise: &Exercise) -> Vec<Button> {
    let wish =
        |key: &str, wish| button(words.get(key), ExercisePress::Wish(exercise.id.clone(), wish));
    vec![wish("button-wish-more", Wish::More), wish("button-wish-never", Wish::Never)]
}

/// How often it comes from now on, with the way back.
pub(super) fn wished(words: Phrases<'_>, wished: &Wished, before: Wish) -> Screen {
    let html = words.fill(&format!("wished-{}", wished.wish), named(words, wished));
    if before == wished.wish {
        return plain(html);
    }
    let undo = ExercisePress::Wish(wished.exercise.id.clone(), before);
    with_buttons(html, vec![vec![button(words.get("button-undo"), undo)]])
}

/// What somebody wants more of or none, a line each.
pub(super) fn wish_lines(words: Phrases<'_>, wishes: &[Wished]) -> String {
    let line = |wished: &Wished| words.fill(&format!("wish-{}", wished.wish), named(words, wished));
    lines(wishes.iter().map(line))
}

/// Buttons that end those wishes, a row each.
pub(super) fn end_wishes(words: Phrases<'_>, wishes: &[Wished]) -> Vec<Vec<Button>> {
    let end = |wished: &Wished| {
        let usual = ExercisePress::Wish(wished.exercise.id.clone(), Wish::Usual);
        vec![button(words.fill("button-wish-usual", named(words, wished)), usual)]
    };
    wishes.iter().map(end).collect()
}

fn named(words: Phrases<'_>, wished: &Wished) -> Values<'static> {
    Values::new().made("name", words.exercise(&wished.exercise))
}
