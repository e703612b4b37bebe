//! The screens of safety: the signs to get help for, what hurts and rests, who is left alone, and distress.

use crate::{
    care::{Condition, Exercise},
    messages::{
        Button, Screen,
        phrases::Phrases,
        render::{
            button, chosen, clinic, in_pairs, levels::levels, lines, paragraphs, plain,
            with_buttons,
        },
        words::Values,
    },
    usecases::{
        buttons::{PausePress, Press, SafetyPress},
        replies::{Next, Resting, SafetyReply},
    },
};

/// The screen of each of them.
pub fn screen(words: Phrases<'_>, reply: &SafetyReply) -> Screen {
    match reply {
        SafetyReply::RedFlags => red_flags(words),
        SafetyReply::Hurts { exercise, has_more } => hurts(words, exercise.as_ref(), *has_more),
        SafetyReply::NoSign => no_sign(words),
        SafetyReply::WhichHurts { all } => which_hurts(words, all),
        SafetyReply::LetRest { rest, is_silent } => let_rest(words, rest, *is_silent),
        SafetyReply::RestEnded { exercise, next } => rest_ended(words, exercise, next.as_ref()),
        SafetyReply::StillRests(rest) => still_rests(words, rest),
        SafetyReply::GetHelp => get_help(words),
        SafetyReply::WaitsToAsk => waits_to_ask(words),
        SafetyReply::AskMayGoOn => ask_may_go_on(words),
        SafetyReply::StaysQuiet => stays_quiet(words),
        SafetyReply::Crisis => crisis(words),
        SafetyReply::Relief => relief(words),
        SafetyReply::AskCheckFirst => ask_check_first(words),
        SafetyReply::CheckFirst { named } => check_first(words, named),
        SafetyReply::Conditions { named } => conditions(words, named),
        SafetyReply::NothingToCheck => plain(words.get("nothing-to-check")),
    }
}

/// When to get help from someone else than a bot.
pub fn red_flags(words: Phrases<'_>) -> Screen {
    let html = paragraphs([red_flags_text(words), words.get("hurts-question")]);
    clinic::linked(words, html, vec![answers(words, None)])
}

/// The signs and who to turn to, as /help shows them as well.
pub fn red_flags_text(words: Phrases<'_>) -> String {
    paragraphs([
        words.get("red-flags-title"),
        signs(words),
        words.get("red-flags-check-first"),
        words.get("see-a-specialist"),
        clinic::card(words),
        words.get("red-flags-note"),
    ])
}

/// Stop, and look through the signs first.
pub fn hurts(words: Phrases<'_>, exercise: Option<&Exercise>, has_more: bool) -> Screen {
    let stop = match exercise {
        Some(exercise) => {
            let name = Values::new().made("name", words.exercise(exercise));
            words.fill("hurts-exercise", name)
        }
        None => words.get("hurts"),
    };
    let html = paragraphs([
        stop,
        signs(words),
        clinic::card(words),
        if has_more { words.get("hurts-more") } else { String::new() },
        words.get("hurts-question"),
    ]);
    clinic::linked(words, html, vec![answers(words, exercise)])
}

/// None of the signs is true, and it is not known what hurt.
pub fn no_sign(words: Phrases<'_>) -> Screen {
    let rows = vec![vec![
        button(words.get("button-which-hurts"), SafetyPress::WhichHurts),
        button(words.get("button-pause"), PausePress::PauseMenu),
    ]];
    with_buttons(words.get("hurts-no-sign"), rows)
}

pub fn which_hurts(words: Phrases<'_>, all: &[Exercise]) -> Screen {
    let choice = |exercise: &Exercise| {
        button(words.exercise(exercise), SafetyPress::HurtsNoSign(exercise.id.clone()))
    };
    with_buttons(words.get("which-hurts"), in_pairs(all.iter().map(choice).collect()))
}

/// It rests now; a tap in error is undone.
pub fn let_rest(words: Phrases<'_>, rest: &Resting, is_silent: bool) -> Screen {
    let key = if is_silent { "hurts-rests-silent" } else { "hurts-rests" };
    let html = paragraphs([
        words.fill(key, resting_values(words, rest)),
        words.get("hurts-rests-advice"),
        clinic::card(words),
    ]);
    let undo = Press::Safety(SafetyPress::UndoRest(rest.exercise.id.clone()));
    let row = vec![
        button(words.get("button-undo-rest"), undo),
        button(words.get("button-red-flags"), SafetyPress::RedFlags),
    ];
    clinic::linked(words, html, vec![row])
}

pub fn rest_ended(words: Phrases<'_>, exercise: &Exercise, next: Option<&Next>) -> Screen {
    let values =
        Values::new().made("name", words.exercise(exercise)).made("next", words.next(next));
    plain(words.fill("rest-ended", values))
}

/// It was to be begun, and rests.
pub fn still_rests(words: Phrases<'_>, rest: &Resting) -> Screen {
    let html = words.fill("still-rests", resting_values(words, rest));
    let help = vec![button(words.get("button-red-flags"), SafetyPress::RedFlags)];
    with_buttons(html, vec![vec![end_rest(words, rest)], help])
}

/// What rests, a line each.
pub fn resting_lines(words: Phrases<'_>, resting: &[Resting]) -> String {
    lines(resting.iter().map(|rest| words.fill("rests", resting_values(words, rest))))
}

/// Buttons that end the rests, a row each.
pub fn end_rests(words: Phrases<'_>, resting: &[Resting]) -> Vec<Vec<Button>> {
    resting.iter().map(|rest| vec![end_rest(words, rest)]).collect()
}

/// One of the signs is true.
pub fn get_help(words: Phrases<'_>) -> Screen {
    let html = paragraphs([
        words.get("get-help"),
        lines([words.get("get-help-now"), clinic::call(words)]),
        words.get("get-help-soon"),
        clinic::card(words),
        words.get("get-help-quiet"),
    ]);
    clinic::linked(words, html, vec![vec![may_go_on(words)]])
}

pub fn waits_to_ask(words: Phrases<'_>) -> Screen {
    with_buttons(words.get("waits-to-ask"), vec![vec![may_go_on(words)]])
}

pub fn ask_may_go_on(words: Phrases<'_>) -> Screen {
    let row = vec![may_go_on(words), button(words.get("button-not-yet"), SafetyPress::NotYet)];
    let help = vec![button(words.get("button-red-flags"), SafetyPress::RedFlags)];
    with_buttons(words.get("ask-may-go-on"), vec![row, help])
}

pub fn stays_quiet(words: Phrases<'_>) -> Screen {
    let help = vec![button(words.get("button-red-flags"), SafetyPress::RedFlags)];
    with_buttons(words.get("stays-quiet"), vec![help])
}

/// The safety question of the start.
pub fn ask_check_first(words: Phrases<'_>) -> Screen {
    let row = vec![
        button(words.get("button-checks-nothing"), SafetyPress::ChecksNothing),
        button(words.get("button-checks-first"), SafetyPress::ChecksFirst),
    ];
    with_buttons(words.get("ask-check-first"), vec![row])
}

pub fn check_first(words: Phrases<'_>, named: &[Condition]) -> Screen {
    let which = words.get("which-conditions");
    let html = paragraphs([words.get("check-first"), clinic::card(words), which]);
    let mut rows = named_or_not(words, named, SafetyPress::NameAtStart);
    rows.push(vec![button(words.get("button-wait-to-ask"), SafetyPress::WaitToAsk)]);
    rows.push(vec![button(words.get("button-red-flags"), SafetyPress::RedFlags)]);
    clinic::linked(words, html, rows)
}

/// What they named, to be changed.
fn conditions(words: Phrases<'_>, named: &[Condition]) -> Screen {
    let html = paragraphs([words.get("conditions"), words.get("which-conditions")]);
    with_buttons(html, named_or_not(words, named, SafetyPress::Name))
}

/// A button for each condition, in pairs; what is named is marked.
fn named_or_not(
    words: Phrases<'_>,
    named: &[Condition],
    press: impl Fn(Condition) -> SafetyPress,
) -> Vec<Vec<Button>> {
    let choice = |condition: Condition| {
        let name = words.get(&format!("condition-{condition}"));
        button(chosen(words, name, named.contains(&condition)), press(condition))
    };
    in_pairs(Condition::ALL.map(choice).to_vec())
}

/// Who listens now; no exercise, no command.
pub fn crisis(words: Phrases<'_>) -> Screen {
    plain(paragraphs([
        words.get("crisis"),
        lines([clinic::crisis_emergency(words), clinic::crisis_lines(words)]),
        words.get("crisis-quiet"),
    ]))
}

pub fn may_go_on(words: Phrases<'_>) -> Button {
    button(words.get("button-may-go-on"), SafetyPress::MayGoOn)
}

/// The two lists of signs.
fn signs(words: Phrases<'_>) -> String {
    paragraphs([clinic::emergency(words), words.get("red-flags-soon")])
}

/// Yes and no; with no, an exercise that hurt rests.
fn answers(words: Phrases<'_>, exercise: Option<&Exercise>) -> Vec<Button> {
    let no = match exercise {
        Some(exercise) => {
            let press = Press::Safety(SafetyPress::HurtsNoSign(exercise.id.clone()));
            button(words.get("button-no-sign-rest"), press)
        }
        None => button(words.get("button-no-sign"), SafetyPress::NoSign),
    };
    vec![button(words.get("button-sign"), SafetyPress::HurtsSign), no]
}

fn end_rest(words: Phrases<'_>, rest: &Resting) -> Button {
    let name = Values::new().made("name", words.exercise(&rest.exercise));
    button(words.fill("button-end-rest", name), SafetyPress::EndRest(rest.exercise.id.clone()))
}

fn resting_values(words: Phrases<'_>, rest: &Resting) -> Values<'static> {
    Values::new()
        .made("name", words.exercise(&rest.exercise))
        .made("until", words.until(rest.until))
}

/// Good to hear; keep it?
pub fn relief(words: Phrases<'_>) -> Screen {
    let mut rows = levels(words);
    rows.push(vec![button(words.get("button-red-flags"), SafetyPress::RedFlags)]);
    with_buttons(words.get("relief"), rows)
}
