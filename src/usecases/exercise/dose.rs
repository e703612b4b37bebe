//! The dose of an exercise: what it is for a person today, and what they wish it to be.

use crate::{
    care::ExerciseId,
    store::{Result, progressions},
    usecases::{
        coming::dosing::at,
        replies::{Answer, ExerciseReply, Notice},
        visit::Visit,
    },
};

/// The dose of an exercise, and what can be done about it.
pub async fn dose(visit: &mut Visit<'_>, id: &ExerciseId) -> Result<Answer> {
    let Some(exercise) = visit.care.catalogue.find(id).cloned() else {
        return Ok(Answer::notice(Notice::Gone));
    };
    let own = progressions::of(visit.connection, visit.person.id, id).await?.amount;
    let choices = exercise.amounts();
    let grows_to = exercise.grows.map(|grows| at(&exercise, grows.to));
    let exercise = visit.dosed(exercise).await?;
    let amount = exercise.amount();
    let less = choices.iter().rev().find(|choice| **choice < amount).copied();
    let more = choices.iter().find(|choice| **choice > amount).copied();
    Ok(visit.answer(ExerciseReply::Dose { exercise, grows_to, is_own: own.is_some(), less, more }))
}

/// This much from now on.
pub async fn set_dose(visit: &mut Visit<'_>, id: &ExerciseId, amount: u32) -> Result<Answer> {
    let exercise = visit.care.catalogue.find(id);
    if !exercise.is_some_and(|exercise| exercise.amounts().contains(&amount)) {
        return Ok(Answer::notice(Notice::Gone));
    }
    keep(visit, id, Some(amount)).await
}

/// Let it grow with what is done again.
pub async fn let_grow(visit: &mut Visit<'_>, id: &ExerciseId) -> Result<Answer> {
    keep(visit, id, None).await
}

async fn keep(visit: &mut Visit<'_>, id: &ExerciseId, amount: Option<u32>) -> Result<Answer> {
    let mut progression = progressions::of(visit.connection, visit.person.id, id).await?;
    progression.amount = amount;
    progressions::set(visit.connection, visit.person.id, id, progression).await?;
    dose(visit, id).await
}
