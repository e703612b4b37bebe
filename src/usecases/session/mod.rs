//! Sessions, as the person tells of them: /done, and Undo.

pub mod done;
pub mod felt;

use crate::{
    store::Result,
    usecases::{buttons::SessionPress, replies::Answer, said, visit::Visit},
};

/// Does what a button of this family asks for.
pub async fn press(visit: &mut Visit<'_>, press: &SessionPress) -> Result<Answer> {
    match press {
        SessionPress::Log(activity) => done::log(visit, *activity).await,
        SessionPress::LogExercise(id) => done::log_exercise(visit, id).await,
        SessionPress::Felt(id, felt) => felt::felt(visit, *id, *felt).await,
        SessionPress::FeltWhole(guide, felt) => felt::felt_whole(visit, *guide, *felt).await,
        SessionPress::FeltWholeUndo(guide) => felt::take_back_whole(visit, *guide).await,
        SessionPress::Undo(id) => done::undo(visit, *id).await,
        SessionPress::UndoTold(message) => said::undo_told(visit, *message).await,
    }
}
