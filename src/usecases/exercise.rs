//! /exercise: the library.

use super::{Answer, Notice, Reply, Visit};
use crate::{
    care::{Exercise, ExerciseId, Subject},
    store::Result,
};

/// /exercise, with or without a name.
pub async fn exercise_named(visit: &mut Visit<'_>, text: &str) -> Result<Answer> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(exercises(visit));
    }
    let catalogue = &visit.care.catalogue;
    let found: Vec<Exercise> = match visit.vocabulary().subject(text) {
        Some(Subject::Exercise(id)) => catalogue.find(id).cloned().into_iter().collect(),
        Some(Subject::Activity(activity)) => catalogue.of(*activity).cloned().collect(),
        None => Vec::new(),
    };
    Ok(match <[Exercise; 1]>::try_from(found) {
        Ok([one]) => {
            let one = visit.dosed(one).await?;
            visit.answer(Reply::ShowExercise(one))
        }
        Err(several) if !several.is_empty() => {
            visit.answer(Reply::Exercises { all: several, unread: None })
        }
        Err(_) => {
            let all = catalogue.all().to_vec();
            visit.answer(Reply::Exercises { all, unread: Some(text.to_owned()) })
        }
    })
}

/// The whole library.
pub fn exercises(visit: &Visit<'_>) -> Answer {
    visit.answer(Reply::Exercises { all: visit.care.catalogue.all().to_vec(), unread: None })
}

/// One exercise, how to do it.
pub async fn exercise(visit: &mut Visit<'_>, id: &ExerciseId) -> Result<Answer> {
    let Some(exercise) = visit.care.catalogue.find(id).cloned() else {
        return Ok(Answer::notice(Notice::Gone));
    };
    let reply = Reply::ShowExercise(visit.dosed(exercise).await?);
    // A text cannot become a picture.
    Ok(match visit.person.pictures {
        true => Answer::send(reply),
        false => visit.answer(reply),
    })
}

/// One exercise, why to do it.
pub fn exercise_why(visit: &Visit<'_>, id: &ExerciseId) -> Answer {
    match visit.care.catalogue.find(id) {
        Some(exercise) => visit.answer(Reply::ExerciseWhy(exercise.clone())),
        None => Answer::notice(Notice::Gone),
    }
}
