//! A reminder that has come, and what is answered to it.

use crate::{
    care::{Activity, Exercise, OccurrenceId, cue::Cue, schedule::Minute, wording::Wordings},
    messages::{
        Button, Screen,
        phrases::Phrases,
        render::{
            button, cue,
            exercises::{
                answers, done_or_later, hurts, instructions, instructions_folded, reasons,
                with_picture,
            },
            in_pairs, lines, paragraphs, plain, turns, with_buttons,
        },
        words::Values,
    },
    usecases::{
        buttons::{ExercisePress, GuidePress, PausePress, PlanPress, ReminderPress, SafetyPress},
        replies::{Closing, Mark, ReminderReply, Together, When},
    },
};

/// The screen of each of them.
pub fn screen(words: Phrases<'_>, reply: &ReminderReply) -> Screen {
    match reply {
        ReminderReply::Due { occurrence, exercise, is_known, wordings, cue, after_rest } => {
            let (occurrence, is_known, after_rest) = (*occurrence, *is_known, *after_rest);
            due(words, &Due { occurrence, exercise, is_known, wordings, cue: *cue, after_rest })
        }
        ReminderReply::Reopened { occurrence, exercise } => {
            let line = in_a_line(words, exercise, verb(words, exercise));
            with_buttons(line, vec![brief_answers(words, *occurrence, exercise)])
        }
        ReminderReply::Steps { occurrence, exercise, is_pictured } => {
            steps(words, *occurrence, exercise, *is_pictured)
        }
        ReminderReply::Several { items, wordings, after_rest } => {
            several(words, items, wordings.as_ref(), *after_rest)
        }
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

/// A reminder that has come: in full, or in a line where its exercise is known.
fn due(words: Phrases<'_>, due: &Due<'_>) -> Screen {
    if due.is_known { brief(words, due) } else { in_full(words, due) }
}

/// What there is to know of a reminder that has come.
struct Due<'r> {
    occurrence: OccurrenceId,
    exercise: &'r Exercise,
    is_known: bool,
    wordings: &'r Wordings,
    cue: Option<Cue>,
    after_rest: bool,
}

impl Due<'_> {
    fn rest(&self, words: Phrases<'_>) -> String {
        if self.after_rest { words.get("rest-is-over") } else { String::new() }
    }

    fn opening(&self, words: Phrases<'_>) -> String {
        words.wording(&self.wordings.opening).unwrap_or_else(|| verb(words, self.exercise))
    }

    /// The opening above the steps, and the idea beside it.
    fn heading(&self, words: Phrases<'_>) -> String {
        let heading = heading(words, self.exercise.activity, self.opening(words));
        self.with_idea(words, heading)
    }

    /// The opening, with an idea of what goes with it where there is one.
    fn invitation(&self, words: Phrases<'_>) -> String {
        self.with_idea(words, self.opening(words))
    }

    fn with_idea(&self, words: Phrases<'_>, opening: String) -> String {
        match words.idea(&self.wordings.opening) {
            None => opening,
            Some(idea) => {
                let values = Values::new().made("opening", opening).made("idea", idea);
                words.fill("opening-with-idea", values)
            }
        }
    }
}

fn in_full(words: Phrases<'_>, due: &Due<'_>) -> Screen {
    let Due { occurrence, exercise, .. } = *due;
    let instructions = instructions_folded(words, exercise);
    let mut answers = done_or_later(words, occurrence);
    answers.push(button(words.get("button-more"), ReminderPress::Steps(occurrence)));
    let guide = button(words.get("button-guide"), GuidePress::Guide(exercise.id.clone()));
    let rows = vec![answers, vec![guide, hurts_brief(words, exercise)]];
    let html = paragraphs([
        due.rest(words),
        lines([due.heading(words), cue::line(words, due.cue), instructions]),
    ]);
    with_picture(exercise, with_buttons(html, rows))
}

/// A line and a dose, with all else behind one button. The way to the signs stays where it is.
fn brief(words: Phrases<'_>, due: &Due<'_>) -> Screen {
    let Due { occurrence, exercise, .. } = *due;
    let line = in_a_line(words, exercise, due.invitation(words));
    let row = brief_answers(words, occurrence, exercise);
    let thought = thought(words, Some(due.wordings));
    with_buttons(paragraphs([due.rest(words), line, cue::line(words, due.cue), thought]), vec![row])
}

/// What to do and how much of it; a break needs no name beside its opening.
fn in_a_line(words: Phrases<'_>, exercise: &Exercise, opening: String) -> String {
    let values =
        words.dose(exercise).made("icon", words.icon(exercise.activity)).made("opening", opening);
    let is_light = exercise.needs_no_showing();
    words.fill(if is_light { "reminder-light" } else { "reminder-brief" }, values)
}

fn brief_answers(words: Phrases<'_>, occurrence: OccurrenceId, exercise: &Exercise) -> Vec<Button> {
    let mut row = done_or_later(words, occurrence);
    row.push(hurts_brief(words, exercise));
    row.push(button(words.get("button-more"), ReminderPress::Steps(occurrence)));
    row
}

/// The way to the signs where there is room for a word alone.
fn hurts_brief(words: Phrases<'_>, exercise: &Exercise) -> Button {
    button(words.get("button-hurts-brief"), SafetyPress::Hurts(exercise.id.clone()))
}

/// "Time to sit down": the exercise's own words where it has them.
fn verb(words: Phrases<'_>, exercise: &Exercise) -> String {
    let of_activity = || words.get(&format!("activity-{}.verb", exercise.activity));
    words.exercise_part(exercise, "verb").unwrap_or_else(of_activity)
}

fn heading(words: Phrases<'_>, activity: Activity, opening: String) -> String {
    let values = Values::new().made("icon", words.icon(activity)).made("opening", opening);
    words.fill("reminder-heading", values)
}

fn thought(words: Phrases<'_>, wordings: Option<&Wordings>) -> String {
    let turn = wordings.and_then(|wordings| wordings.thought.as_ref());
    let thought = turn.and_then(|turn| words.wording(turn));
    let filled = |thought| words.fill("thought", Values::new().made("thought", thought));
    thought.map(filled).unwrap_or_default()
}

/// All of an exercise whose reminder waits for an answer.
fn steps(
    words: Phrases<'_>,
    occurrence: OccurrenceId,
    exercise: &Exercise,
    is_pictured: bool,
) -> Screen {
    let heading = heading(words, exercise.activity, verb(words, exercise));
    let id = || exercise.id.clone();
    let mut more = vec![button(words.get("button-guide"), GuidePress::Guide(id()))];
    if !is_pictured {
        more.push(button(words.get("button-picture"), ExercisePress::Exercise(id())));
    }
    more.push(button(words.get("button-why"), ReminderPress::Why(occurrence)));
    let rows = vec![answers(words, occurrence).concat(), more, hurts(words, exercise)];
    let screen = with_buttons(paragraphs([heading, instructions(words, exercise)]), rows);
    with_picture(exercise, screen)
}

/// Reminders of the same minute: a line and two buttons each.
pub fn several(
    words: Phrases<'_>,
    items: &[Together],
    wordings: Option<&Wordings>,
    after_rest: bool,
) -> Screen {
    let opening = wordings.and_then(|wordings| words.wording(&wordings.opening));
    let opening = opening.unwrap_or_else(|| words.get("several"));
    let heading = words.fill("several-heading", Values::new().made("opening", opening));
    let rest = if after_rest { words.get("rest-is-over") } else { String::new() };
    let listed = items.iter().map(|item| {
        let mark = match item.mark {
            Mark::Open => words.icon(item.exercise.activity),
            mark => words.mark(mark),
        };
        words.fill("several-line", words.dose(&item.exercise).made("mark", mark))
    });
    let thought = thought(words, wordings);
    let html = paragraphs([rest, heading, lines(listed), words.get("stop-rule"), thought]);
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
        let values = Values::new().made("time", words.minute(*time));
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
    rows.extend([turns::wishes(words, exercise), hurts(words, exercise)]);
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
