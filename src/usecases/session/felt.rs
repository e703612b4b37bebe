//! How a session felt, told by one tap: the dose goes by it from tomorrow on. A guided session of several exercises is
//! asked about as a whole, and what is told goes for each of them. Must not know how a dose is reckoned.

use crate::{
    care::{Exercise, GuideId, SessionId, progression::Felt},
    store::{
        Result,
        felt::{self, Told},
        progressions,
    },
    usecases::{
        coming::dosing::dosed,
        replies::{Answer, Notice, SessionReply},
        visit::Visit,
    },
};

/// Notes how a session felt, and says so in a message of its own, so that what was counted stays on the screen with its
/// Undo. An exercise that felt easy shows its harder part from now on, where it has one.
pub async fn felt(visit: &mut Visit<'_>, id: SessionId, felt: Felt) -> Result<Answer> {
    let Some(told) = felt::of(visit.connection, visit.person.id, id).await? else {
        return Ok(Answer::notice(Notice::AlreadyUndone));
    };
    match tell(visit, &told, felt).await? {
        Some(exercise) => Ok(Answer::send(SessionReply::Felt { felt, exercise })),
        None => Ok(Answer::notice(Notice::Gone)),
    }
}

/// All of a guided session felt so; a mere break within it was not asked about.
pub async fn felt_whole(visit: &mut Visit<'_>, guide: GuideId, felt: Felt) -> Result<Answer> {
    let mut exercises = Vec::new();
    for told in felt::of_guide(visit.connection, visit.person.id, guide).await? {
        if exercise_of(visit, &told).is_some_and(|exercise| !exercise.needs_no_showing()) {
            exercises.extend(tell(visit, &told, felt).await?);
        }
    }
    exercises.retain(Exercise::goes_by_how_it_felt);
    if exercises.is_empty() {
        return Ok(Answer::notice(Notice::AlreadyUndone));
    }
    Ok(Answer::send(SessionReply::FeltWhole { guide, felt, exercises }))
}

/// Takes back how all of a guided session felt.
pub async fn take_back_whole(visit: &mut Visit<'_>, guide: GuideId) -> Result<Answer> {
    let of_guide = felt::of_guide(visit.connection, visit.person.id, guide).await?;
    let told: Vec<Told> = of_guide.into_iter().filter(|told| told.is_told).collect();
    if told.is_empty() {
        return Ok(Answer::notice(Notice::AlreadyUndone));
    }
    for told in &told {
        close_again(visit, told).await?;
        felt::set(visit.connection, told.session, None, None).await?;
    }
    Ok(visit.answer(SessionReply::FeltTakenBack).with_notice(Notice::Undone))
}

/// A session is taken back: the harder part that it opened, or closed, is as it was before.
pub(super) async fn forget(visit: &mut Visit<'_>, id: SessionId) -> Result<()> {
    match felt::of(visit.connection, visit.person.id, id).await? {
        Some(told) => close_again(visit, &told).await,
        None => Ok(()),
    }
}

/// Keeps how one session felt; the exercise as it will be from tomorrow on, unless it has left the catalogue.
async fn tell(visit: &mut Visit<'_>, told: &Told, felt: Felt) -> Result<Option<Exercise>> {
    let Some(exercise) = exercise_of(visit, told).cloned() else { return Ok(None) };
    let person = visit.person.id;
    let mut was_easy = None;
    if exercise.gated {
        let mut said = progressions::of(visit.connection, person, &exercise.id).await?;
        // Another tap corrects the one before, and goes by what was so before both.
        let before = told.was_easy.unwrap_or(said.is_easy);
        said.is_easy = felt == Felt::Easy || (before && felt == Felt::Right);
        progressions::set(visit.connection, person, &exercise.id, said).await?;
        was_easy = Some(before);
    }
    felt::set(visit.connection, told.session, Some(felt), was_easy).await?;
    let today = visit.today();
    let tomorrow = today.tomorrow().unwrap_or(today);
    dosed(visit.connection, person, exercise, tomorrow).await.map(Some)
}

async fn close_again(visit: &mut Visit<'_>, told: &Told) -> Result<()> {
    let (Some(was_easy), Some(exercise)) = (told.was_easy, &told.exercise) else { return Ok(()) };
    let person = visit.person.id;
    let mut said = progressions::of(visit.connection, person, exercise).await?;
    said.is_easy = was_easy;
    progressions::set(visit.connection, person, exercise, said).await
}

fn exercise_of<'v>(visit: &'v Visit<'_>, told: &Told) -> Option<&'v Exercise> {
    visit.care.catalogue.find(told.exercise.as_ref()?)
}
