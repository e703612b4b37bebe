//! "It hurts" and "When to get help". The signs come first, and showing them changes nothing. Where none of them is
//! true, an exercise that hurt rests for a week and then begins with its smallest dose; a tap in error is undone.
//!
//! The answers about the signs travel in the buttons; that one of them is true is `usecases::safety::hold`'s.

use std::collections::HashSet;

use jiff::{SignedDuration, Timestamp};

use crate::{
    care::{ExerciseId, progression::Progression},
    store::{Result, occurrences, progressions, reminders, resting},
    usecases::{
        coming::{
            dosing::exercise_of,
            planning::{replan, turns_of, upcoming},
        },
        guide::{self},
        reminder::together::together,
        replies::{Answer, Closing, Notice, ReminderReply, Reply, Resting, SafetyReply},
        standing::next_of,
        visit::Visit,
    },
};

/// How long an exercise rests after it hurt.
const REST: SignedDuration = SignedDuration::from_hours(7 * 24);

/// Answers that an exercise hurts with the signs, in a message of their own, so that whatever was pressed by mistake is still there. A guide that
/// is at the exercise stands still meanwhile.
pub async fn hurts(visit: &mut Visit<'_>, id: &ExerciseId) -> Result<Answer> {
    let Some(exercise) = visit.care.catalogue.find(id).cloned() else {
        return Ok(Answer::notice(Notice::Gone));
    };
    let held = guide::hold(visit, id).await?;
    Ok(held.and_send(SafetyReply::Hurts { exercise: Some(exercise), has_more: false }))
}

/// When to get help from someone else than a bot.
pub fn red_flags(_visit: &Visit<'_>) -> Answer {
    Answer::send(SafetyReply::RedFlags)
}

/// None of the signs, and no exercise was named.
pub fn no_sign(visit: &Visit<'_>) -> Answer {
    visit.answer(SafetyReply::NoSign)
}

/// Which exercise hurt?
pub fn which_hurts(visit: &Visit<'_>) -> Answer {
    visit.answer(SafetyReply::WhichHurts { all: visit.care.catalogue.all().to_vec() })
}

/// None of the signs: the exercise rests, and what was to come of it is let go.
pub async fn let_rest(visit: &mut Visit<'_>, id: &ExerciseId) -> Result<Answer> {
    let Some(exercise) = visit.care.catalogue.find(id).cloned() else {
        return Ok(Answer::notice(Notice::Gone));
    };
    let (person, until) = (visit.person.id, visit.now + REST);
    let before = progressions::of(visit.connection, person, id).await?;
    resting::add(visit.connection, person, id, (visit.now, until), before).await?;
    let begin_anew = Progression { hurt_on: Some(visit.today()), ..Progression::default() };
    progressions::set(visit.connection, person, id, begin_anew).await?;
    guide::leave(visit, id).await?;
    let closed = close_open(visit, id).await?;
    replan(visit).await?;
    let is_silent = !is_replaced(visit, id, until).await?;
    let rest = Resting { exercise, until: visit.when(until) };
    let mut answer = visit.answer(SafetyReply::LetRest { rest, is_silent });
    answer.says.extend(closed.says);
    Ok(answer)
}

/// Undoes that an exercise hurt, where the tap was an error: all is as it was before.
pub async fn undo_rest(visit: &mut Visit<'_>, id: &ExerciseId) -> Result<Answer> {
    let person = visit.person.id;
    let Some(before) = resting::wake(visit.connection, person, id, visit.now).await? else {
        return Ok(Answer::notice(Notice::AlreadyUndone));
    };
    progressions::set(visit.connection, person, id, before).await?;
    woken(visit, id).await
}

/// The exercise may come again, and begins with its smallest dose.
pub async fn end_rest(visit: &mut Visit<'_>, id: &ExerciseId) -> Result<Answer> {
    let woken_up = resting::wake(visit.connection, visit.person.id, id, visit.now).await?;
    if woken_up.is_none() {
        return Ok(Answer::notice(Notice::Gone));
    }
    woken(visit, id).await
}

async fn woken(visit: &mut Visit<'_>, id: &ExerciseId) -> Result<Answer> {
    replan(visit).await?;
    let Some(exercise) = visit.care.catalogue.find(id).cloned() else {
        return Ok(Answer::notice(Notice::Gone));
    };
    let next = next_of(visit).await?;
    Ok(visit.answer(SafetyReply::RestEnded { exercise, next }))
}

/// The messages of what was open of an exercise that rests now lose its buttons.
async fn close_open(visit: &mut Visit<'_>, id: &ExerciseId) -> Result<Answer> {
    let mut answer = Answer::none();
    let skipped = occurrences::let_rest(visit.connection, visit.person.id, id, visit.now).await?;
    for occurrence in &skipped {
        let Some(message) = occurrence.message else { continue };
        let catalogue = &visit.care.catalogue;
        let exercise = exercise_of(catalogue, occurrence);
        let closed = Reply::Reminder(ReminderReply::Closed { exercise, closing: Closing::Rests });
        let others = together(visit.connection, catalogue, occurrence).await?;
        answer = answer.and_edit(message, others.unwrap_or(closed));
    }
    Ok(answer)
}

/// Whether something comes in the place of an exercise that rests until an instant, in any reminder whose turn it
/// could be.
async fn is_replaced(visit: &mut Visit<'_>, id: &ExerciseId, until: Timestamp) -> Result<bool> {
    let catalogue = &visit.care.catalogue;
    let Some(exercise) = catalogue.find(id) else { return Ok(false) };
    let turns = turns_of(visit.connection, visit.person.id).await?;
    let reminders = reminders::of(visit.connection, visit.person.id).await?;
    let of_it = reminders.iter().filter(|reminder| match &reminder.exercise {
        Some(fixed) => fixed == id,
        None => reminder.activity == exercise.activity,
    });
    let (person, none_begun) = (&visit.person, HashSet::new());
    let mut shown = of_it.filter_map(|reminder| {
        upcoming(catalogue, person, reminder, None, &turns, &none_begun, visit.now)
    });
    Ok(shown.any(|shown| shown.due_at < until))
}
