//! "It hurts": the exercise rests for a week and then begins with its smallest dose; two questions
//! follow, and a milder exercise takes its place.
//!
//! The answers travel in the buttons and are kept nowhere.

use jiff::SignedDuration;

use super::{
    Answer, Notice, Reply, Visit, guide,
    planning::{replan, rests},
};
use crate::{
    care::{ExerciseId, progression::Progression},
    store::{Result, progressions, resting},
};

/// How long an exercise rests after it hurt.
const REST: SignedDuration = SignedDuration::from_hours(7 * 24);

/// It hurts: stops, lets the exercise rest, and asks where it is.
pub async fn hurts(visit: &mut Visit<'_>, id: &ExerciseId) -> Result<Answer> {
    let Some(exercise) = visit.care.catalogue.find(id).cloned() else {
        return Ok(Answer::notice(Notice::Gone));
    };
    resting::add(visit.connection, visit.person.id, id, visit.now + REST).await?;
    let begin_anew = Progression { hurt_on: Some(visit.today()), ..Progression::default() };
    progressions::set(visit.connection, visit.person.id, id, begin_anew).await?;
    guide::leave(visit, id).await?;
    replan(visit).await?;
    Ok(visit.answer(Reply::HurtsWhere { exercise }))
}

/// Where it is does not change the second question: whether any red flag is true.
pub fn red_flag_question(visit: &Visit<'_>, id: &ExerciseId) -> Answer {
    match visit.care.catalogue.find(id) {
        Some(exercise) => visit.answer(Reply::HurtsSigns { exercise: exercise.clone() }),
        None => Answer::notice(Notice::Gone),
    }
}

/// One of the signs is true: get help.
pub fn get_help(visit: &Visit<'_>) -> Answer {
    visit.answer(Reply::HurtsGetHelp)
}

/// None of the signs: what may help, and what takes the exercise's place.
pub async fn take_it_easy(visit: &mut Visit<'_>, id: &ExerciseId) -> Result<Answer> {
    let catalogue = &visit.care.catalogue;
    let Some(exercise) = catalogue.find(id) else {
        return Ok(Answer::notice(Notice::Gone));
    };
    let resting = resting::of(visit.connection, visit.person.id).await?;
    let instead = catalogue.instead_of(exercise, |id| rests(&resting, id, visit.now)).clone();
    Ok(visit.answer(Reply::HurtsTakeItEasy { exercise: exercise.clone(), instead }))
}
