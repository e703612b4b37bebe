//! A guided exercise by ear: a track that is as long as its guide, for those who see no countdown from the floor.

use super::own;
use crate::{
    care::{
        Exercise, GuideId,
        guide::{Beat, beats},
    },
    store::Result,
    usecases::{
        replies::{Answer, GuideReply, Notice, Say},
        visit::Visit,
    },
};

/// The track of what a guide is at.
pub(super) async fn by_ear(visit: &mut Visit<'_>, id: GuideId) -> Result<Answer> {
    Ok(match own(visit, id).await? {
        Some(playing) => track_of(&playing.exercise),
        None => Answer::notice(Notice::Gone),
    })
}

/// The track of an exercise that begins now, where it comes by itself and there is one: nobody lies down for a walk.
pub(super) fn at_the_beginning(visit: &Visit<'_>, exercises: &[Exercise]) -> Answer {
    let now = visit.person.clock().to_datetime(visit.now);
    match exercises {
        [only]
            if visit.person.by_ear.comes_at(now, &visit.person.hours)
                && only.position.needs_floor()
                && !beats(only).iter().any(Beat::is_long) =>
        {
            track_of(only)
        }
        _ => Answer::none(),
    }
}

fn track_of(exercise: &Exercise) -> Answer {
    let seconds = beats(exercise).iter().map(|beat| beat.seconds).sum();
    let caption = GuideReply::Track { exercise: exercise.clone(), seconds };
    let says = vec![Say::SendTrack(Box::new(exercise.clone()), caption.into())];
    Answer { says, notice: None }
}
