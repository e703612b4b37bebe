//! How often an exercise is to come by itself: more of this, not for me, or as often as the others.

use crate::{
    care::{ExerciseId, turns::Wish},
    store::{Result, turns},
    usecases::{
        coming::planning::{replan, turns_of},
        replies::{Answer, ExerciseReply, Notice, Wished},
        visit::Visit,
    },
};

/// This often from now on; told in a message of its own, so that what was pressed is still there.
pub async fn wish(visit: &mut Visit<'_>, id: &ExerciseId, wish: Wish) -> Result<Answer> {
    let Some(exercise) = visit.care.catalogue.find(id).cloned() else {
        return Ok(Answer::notice(Notice::Gone));
    };
    let before = turns_of(visit.connection, visit.person.id).await?.wish(id);
    turns::set_wish(visit.connection, visit.person.id, id, wish).await?;
    replan(visit).await?;
    Ok(Answer::send(ExerciseReply::Wished { wished: Wished { exercise, wish }, before }))
}

/// The exercises of which a person wants more or none, in the catalogue's order.
pub(crate) async fn wishes_of(visit: &mut Visit<'_>) -> Result<Vec<Wished>> {
    let turns = turns_of(visit.connection, visit.person.id).await?;
    let wished = visit.care.catalogue.all().iter().filter_map(|exercise| {
        let wish = turns.wish(&exercise.id);
        (wish != Wish::Usual).then(|| Wished { exercise: exercise.clone(), wish })
    });
    Ok(wished.collect())
}
