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

/// /exercise with a name: that exercise, or those of an activity to choose from.
pub async fn exercise_named(visit: &mut Visit<'_>, subject: &Subject) -> Result<Answer> {
    let catalogue = &visit.care.catalogue;
    let found: Vec<Exercise> = match subject {
        Subject::Exercise(id) => catalogue.find(id).cloned().into_iter().collect(),
        Subject::Activity(activity) => match catalogue.meant_by(*activity) {
            Some(meant) => vec![meant.clone()],
            None => catalogue.of(*activity).cloned().collect(),
        },
    };
    match <[Exercise; 1]>::try_from(found) {
        Ok([one]) => {
            let reply = shown(visit, one).await?;
            Ok(visit.answer(reply))
        }
        Err(several) => list(visit, several, None).await,
    }
}

/// /exercise with words that name none: the whole library, and that they were not understood.
pub async fn exercises_without(visit: &mut Visit<'_>, words: &str) -> Result<Answer> {
    list(visit, visit.care.catalogue.all().to_vec(), Some(words.to_owned())).await
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
    Ok(if visit.person.pictures.is_wanted() { Answer::send(reply) } else { visit.answer(reply) })
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
