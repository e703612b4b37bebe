//! /exercise: the library.

use super::{Answer, Notice, Reply, Visit};
use crate::care::{Exercise, ExerciseId, Subject};

/// /exercise, with or without a name.
pub fn exercise_named(visit: &Visit<'_>, text: &str) -> Answer {
    let text = text.trim();
    if text.is_empty() {
        return exercises(visit);
    }
    let catalogue = &visit.care.catalogue;
    let found: Vec<Exercise> = match visit.vocabulary().subject(text) {
        Some(Subject::Exercise(id)) => catalogue.find(id).cloned().into_iter().collect(),
        Some(Subject::Activity(activity)) => catalogue.of(*activity).cloned().collect(),
        None => Vec::new(),
    };
    match <[Exercise; 1]>::try_from(found) {
        Ok([one]) => visit.answer(Reply::ShowExercise(one)),
        Err(several) if !several.is_empty() => {
            visit.answer(Reply::Exercises { all: several, unread: None })
        }
        Err(_) => {
            let all = catalogue.all().to_vec();
            visit.answer(Reply::Exercises { all, unread: Some(text.to_owned()) })
        }
    }
}

/// The whole library.
pub fn exercises(visit: &Visit<'_>) -> Answer {
    visit.answer(Reply::Exercises { all: visit.care.catalogue.all().to_vec(), unread: None })
}

/// One exercise, how to do it.
pub fn exercise(visit: &Visit<'_>, id: &ExerciseId) -> Answer {
    shown(visit, id, Reply::ShowExercise)
}

/// One exercise, why to do it.
pub fn exercise_why(visit: &Visit<'_>, id: &ExerciseId) -> Answer {
    shown(visit, id, Reply::ExerciseWhy)
}

fn shown(visit: &Visit<'_>, id: &ExerciseId, reply: fn(Exercise) -> Reply) -> Answer {
    match visit.care.catalogue.find(id) {
        Some(exercise) => visit.answer(reply(exercise.clone())),
        None => Answer::notice(Notice::Gone),
    }
}
