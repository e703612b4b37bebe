//! How a session felt, told by one tap: the dose goes by it from tomorrow on.

use crate::{
    care::{SessionId, progression::Felt},
    store::{Result, progressions, sessions},
    usecases::{
        coming::dosing::dosed,
        replies::{Answer, Notice, SessionReply},
        visit::Visit,
    },
};

/// It felt so; told in a message of its own, so that what was counted stays on the screen with its Undo.
/// What felt easy shows its harder part from now on, where it has one.
pub async fn felt(visit: &mut Visit<'_>, id: SessionId, felt: Felt) -> Result<Answer> {
    let session = sessions::find(visit.connection, id).await?;
    let Some(session) = session.filter(|session| session.person == visit.person.id) else {
        return Ok(Answer::notice(Notice::AlreadyUndone));
    };
    let Some(exercise) = session.exercise.and_then(|id| visit.care.catalogue.find(&id).cloned())
    else {
        return Ok(Answer::notice(Notice::Gone));
    };
    sessions::set_felt(visit.connection, id, felt).await?;
    let person = visit.person.id;
    if exercise.gated {
        let mut said = progressions::of(visit.connection, person, &exercise.id).await?;
        said.is_easy = felt == Felt::Easy || (said.is_easy && felt == Felt::Right);
        progressions::set(visit.connection, person, &exercise.id, said).await?;
    }
    let today = visit.today();
    let exercise =
        dosed(visit.connection, person, exercise, today.tomorrow().unwrap_or(today)).await?;
    Ok(Answer::send(SessionReply::Felt { felt, exercise }))
}
