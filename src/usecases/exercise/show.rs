//! /exercise: the library.

use crate::{
    care::{Exercise, ExerciseId, Subject},
    store::Result,
    usecases::{
        exercise::wish::wishes_of,
        replies::{Answer, ExerciseReply, Notice, Reply},
        standing::resting_of,
        visit::Visit,
    },
};

/// /exercise, with or without a name.
pub async fn exercise_named(visit: &mut Visit<'_>, text: &str) -> Result<Answer> {
    let text = text.trim();
    if text.is_empty() {
        return exercises(visit).await;
    }
    let catalogue = &visit.care.catalogue;
    let found: Vec<Exercise> = match visit.vocabulary().subject(text) {
        Some(Subject::Exercise(id)) => catalogue.find(id).cloned().into_iter().collect(),
        Some(Subject::Activity(activity)) => match catalogue.meant_by(*activity) {
            Some(meant) => vec![meant.clone()],
            None => catalogue.of(*activity).cloned().collect(),
        },
        None => Vec::new(),
    };
    match <[Exercise; 1]>::try_from(found) {
        Ok([one]) => {
            let reply = shown(visit, one).await?;
            Ok(visit.answer(reply))
        }
        Err(several) if !several.is_empty() => list(visit, several, None).await,
        Err(_) => list(visit, catalogue.all().to_vec(), Some(text.to_owned())).await,
    }
}

/// The whole library.
pub async fn exercises(visit: &mut Visit<'_>) -> Result<Answer> {
    list(visit, visit.care.catalogue.all().to_vec(), None).await
}

/// One exercise, how to do it.
pub async fn exercise(visit: &mut Visit<'_>, id: &ExerciseId) -> Result<Answer> {
    let Some(exercise) = visit.care.catalogue.find(id).cloned() else {
        return Ok(Answer::notice(Notice::Gone));
    };
    let reply = shown(visit, exercise).await?;
    // A text cannot become a picture.
    Ok(if visit.person.pictures { Answer::send(reply) } else { visit.answer(reply) })
}

/// An exercise with the dose that it has today, and whether it rests.
pub(crate) async fn shown(visit: &mut Visit<'_>, exercise: Exercise) -> Result<Reply> {
    let exercise = visit.dosed(exercise).await?;
    let resting = resting_of(visit).await?;
    let rests = resting.into_iter().find(|resting| resting.exercise.id == exercise.id);
    Ok(Reply::Exercise(ExerciseReply::Shown {
        exercise,
        rests_until: rests.map(|rests| rests.until),
    }))
}

async fn list(visit: &mut Visit<'_>, all: Vec<Exercise>, unread: Option<String>) -> Result<Answer> {
    let resting = resting_of(visit).await?;
    let wishes = wishes_of(visit).await?;
    Ok(visit.answer(ExerciseReply::Library { all, unread, resting, wishes }))
}

/// One exercise, why to do it.
pub fn exercise_why(visit: &Visit<'_>, id: &ExerciseId) -> Answer {
    match visit.care.catalogue.find(id) {
        Some(exercise) => visit.answer(ExerciseReply::Why(exercise.clone())),
        None => Answer::notice(Notice::Gone),
    }
}
