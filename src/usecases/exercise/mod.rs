//! The exercises: shown, how much of each, and how often.

pub mod dose;
pub mod show;
pub mod wish;

use crate::{
    store::Result,
    usecases::{buttons::ExercisePress, replies::Answer, visit::Visit},
};

/// Does what a button of this family asks for.
pub async fn press(visit: &mut Visit<'_>, press: &ExercisePress) -> Result<Answer> {
    match press {
        ExercisePress::Exercises => show::exercises(visit).await,
        ExercisePress::Exercise(id) => show::exercise(visit, id).await,
        ExercisePress::ExerciseWhy(id) => Ok(show::exercise_why(visit, id)),
        ExercisePress::Dose(id) => dose::dose(visit, id).await,
        ExercisePress::SetDose(id, amount) => dose::set_dose(visit, id, *amount).await,
        ExercisePress::LetGrow(id) => dose::let_grow(visit, id).await,
        ExercisePress::Wish(id, wish) => wish::wish(visit, id, *wish).await,
    }
}
