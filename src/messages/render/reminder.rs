//! A reminder that has come, and what is answered to it.

use crate::{
    care::{Exercise, OccurrenceId, schedule::Minute},
    messages::{
        Screen,
        phrases::Phrases,
        render::{
            button,
            exercises::{answers, hurts, instructions, reasons, with_picture},
            in_pairs, lines, paragraphs, plain, with_buttons,
        },
        words::Values,
    },
    usecases::{
        buttons::{GuidePress, PausePress, PlanPress, ReminderPress, SafetyPress},
        replies::{Closing, Mark, ReminderReply, Together, When},
    },
};

/// The screen of each of them.
pub fn screen(words: Phrases<'_>, reply: &ReminderReply) -> Screen {
    match reply {
        ReminderReply::Shown { occurrence, exercise, after_rest } => {
            reminder(words, *occurrence, exercise, *after_rest)
        }
        ReminderReply::Several { items, after_rest } => several(words, items, *after_rest),
        ReminderReply::LaterMenu { occurrence, exercise, has_evening } => {
            later(words, *occurrence, exercise, *has_evening)
        }
        ReminderReply::OfferMove { occurrence, exercise, times } => {
            offer_move(words, *occurrence, exercise, times)
        }
        ReminderReply::Moved { line } => {
            plain(words.fill("moved", Values::new().made("line", words.plan_line(line))))
        }
        ReminderReply::Why { occurrence, exercise } => reminder_why(words, *occurrence, exercise),
        ReminderReply::Closed { exercise, closing } => closed(words, exercise, *closing),
        ReminderReply::Snoozed { exercise, until } => snoozed(words, exercise, *until),
        ReminderReply::Skipped { occurrence, exercise, next } => {
            skipped(words, *occurrence, exercise, *next)
        }
        ReminderReply::WouldSuit => would_suit(words),
        ReminderReply::OneMinute => one_minute(words),
        ReminderReply::WakesUp { next } => {
            plain(words.fill("wakes-up", Values::new().made("next", words.next(next.as_ref()))))
        }
        ReminderReply::FallsAsleep => plain(words.get("falls-asleep")),
    }
}

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
    rows[1].insert(0, button(words.get("button-guide"), GuidePress::Guide(exercise.id.clone())));
    rows[1].push(button(words.get("button-why"), ReminderPress::Why(occurrence)));
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
            button(words.fill("button-done-one", name()), ReminderPress::Done(item.occurrence)),
            button(words.fill("button-open-one", name()), ReminderPress::Steps(item.occurrence)),
        ]
    });
    let help = vec![button(words.get("button-red-flags"), SafetyPress::RedFlags)];
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
        button(words.get("later-minutes"), ReminderPress::Snooze(occurrence, 15)),
        button(words.get("later-hour"), ReminderPress::Snooze(occurrence, 60)),
    ];
    if has_evening {
        when.push(button(words.get("later-evening"), ReminderPress::Evening(occurrence)));
    }
    let back = vec![button(words.get("button-steps"), ReminderPress::Steps(occurrence))];
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
        button(words.fill("button-move", values), ReminderPress::Move(occurrence, time.0))
    });
    let mut rows = in_pairs(times.collect());
    rows.push(vec![
        button(words.get("button-done"), ReminderPress::Done(occurrence)),
        button(words.get("button-skip"), ReminderPress::Skip(occurrence)),
    ]);
    rows.push(hurts(words, exercise));
    with_buttons(html, rows)
}

pub fn reminder_why(words: Phrases<'_>, occurrence: OccurrenceId, exercise: &Exercise) -> Screen {
    let mut rows = answers(words, occurrence);
    rows[1].push(button(words.get("button-steps"), ReminderPress::Steps(occurrence)));
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
    with_buttons(
        html,
        vec![vec![button(words.get("button-undo"), ReminderPress::Unskip(occurrence))]],
    )
}

/// Would something else suit better?
pub fn would_suit(words: Phrases<'_>) -> Screen {
    let choices = vec![
        button(words.get("would-suit-times"), PlanPress::Plan),
        button(words.get("would-suit-fewer"), PlanPress::Fewer),
        button(words.get("would-suit-pause"), PausePress::PauseMenu),
    ];
    with_buttons(words.get("would-suit"), vec![choices])
}

/// One minute, one tap.
fn one_minute(words: Phrases<'_>) -> Screen {
    let begin = button(words.get("button-one-minute"), GuidePress::GuideMinute);
    with_buttons(words.get("one-minute"), vec![vec![begin]])
}
