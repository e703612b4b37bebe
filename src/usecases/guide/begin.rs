//! How a guided session begins, and what today's is made of. Its message is sent by whoever moves
//! guides on.

use super::by_ear;
use crate::{
    care::{
        Activity, Catalogue, Exercise, ExerciseId, Position,
        guide::{Part, beats},
    },
    store::{
        Result, guides,
        reminders::{self, Reminder},
    },
    usecases::{
        coming::{dosing::dosed_each, planning::may_come_now},
        replies::{Answer, GuideReply, Notice, SafetyReply},
        standing::{question_of, resting_of},
        visit::Visit,
    },
};

/// How long today's session is to be, in seconds.
const SESSION_SECONDS: u32 = 10 * 60;
/// To read what comes and to get into place for it, in seconds.
const INTO_PLACE: u32 = 60;

/// "Guide me" through one exercise.
pub async fn guide(visit: &mut Visit<'_>, id: &ExerciseId) -> Result<Answer> {
    let Some(exercise) = visit.care.catalogue.find(id).cloned() else {
        return Ok(Answer::notice(Notice::Gone));
    };
    let resting = resting_of(visit).await?;
    if let Some(rests) = resting.into_iter().find(|resting| resting.exercise.id == *id) {
        return Ok(Answer::send(SafetyReply::StillRests(rests)));
    }
    let exercise = visit.dosed(exercise).await?;
    begin(visit, &[exercise]).await
}

/// Through the shortest break that fits.
pub async fn guide_minute(visit: &mut Visit<'_>) -> Result<Answer> {
    let minute = a_minute(visit).await?;
    begin(visit, minute.as_slice()).await
}

/// The shortest break that fits where the person is now, by the catalogue's own dose: a minute is a minute.
pub(crate) async fn a_minute(visit: &mut Visit<'_>) -> Result<Option<Exercise>> {
    let may_come = may_come_now(visit).await?;
    let breaks = visit.care.catalogue.of(Activity::Stand).filter(|exercise| may_come(exercise));
    Ok(breaks.min_by_key(|exercise| exercise.seconds).cloned())
}

/// Today's session: a warm-up, strengthening and stretches, one after the other.
pub async fn guide_today(visit: &mut Visit<'_>) -> Result<Answer> {
    let exercises = todays(visit).await?;
    begin(visit, &exercises).await
}

/// How long today's session takes, in seconds; nothing where every exercise rests.
pub async fn length_of_todays(visit: &mut Visit<'_>) -> Result<u32> {
    if visit.person.held_at.is_some() {
        return Ok(0);
    }
    Ok(todays(visit).await?.iter().map(length).sum())
}

async fn begin(visit: &mut Visit<'_>, exercises: &[Exercise]) -> Result<Answer> {
    if let Some(asks_first) = question_of(visit) {
        return Ok(asks_first);
    }
    if exercises.is_empty() {
        return Ok(Answer::notice(Notice::Gone));
    }
    let left = guides::of(visit.connection, visit.person.id).await?;
    let parts = exercises.iter().map(|exercise| Part {
        exercise: exercise.id.clone(),
        amount: exercise.amount(),
        is_easy: exercise.is_easy,
    });
    let parts: Vec<Part> = parts.collect();
    guides::begin(visit.connection, visit.person.id, &parts, visit.now).await?;
    let answer = by_ear::at_the_beginning(visit, exercises);
    Ok(match left.and_then(|left| left.message) {
        Some(message) => answer.and_edit(message, GuideReply::Left),
        None => answer,
    })
}

/// The exercises that suit where the person is now, until they last about ten minutes: a warm-up, then stretches and
/// strengthening by turns, what they put into their plan first and others on each day; none that rests or is
/// not wanted.
async fn todays(visit: &mut Visit<'_>) -> Result<Vec<Exercise>> {
    let catalogue = &visit.care.catalogue;
    let planned = reminders::of(visit.connection, visit.person.id).await?.into_iter();
    let planned: Vec<ExerciseId> =
        planned.filter(Reminder::is_active).filter_map(|reminder| reminder.exercise).collect();
    let suits = may_come_now(visit).await?;
    let (id, today) = (visit.person.id, visit.today());
    let warm_up = warm_up(catalogue, &suits);
    let is_warm_up = |exercise: &Exercise| warm_up.is_some_and(|warm_up| warm_up.id == exercise.id);
    let of_today = |activity: Activity| {
        let mut of_today: Vec<&Exercise> = catalogue
            .of(activity)
            .filter(|exercise| suits(exercise) && !is_warm_up(exercise))
            .collect();
        // About two of each fit in, so that the next two are tomorrow's.
        let days = usize::from(today.day_of_year().unsigned_abs());
        let begin = (2 * days).checked_rem(of_today.len()).unwrap_or(0);
        of_today.rotate_left(begin);
        of_today.sort_by_key(|exercise| !planned.contains(&exercise.id));
        of_today
    };
    let stretches = of_today(Activity::Stretch);
    let strengthening = of_today(Activity::Strengthen);
    let longer = stretches.len().max(strengthening.len());
    let both = (0..longer).flat_map(|turn| [strengthening.get(turn), stretches.get(turn)]);
    let wanted = both.flatten().map(|exercise| (id, (*exercise).clone(), today));
    let dosed = dosed_each(visit.connection, wanted.collect()).await?;
    // However far somebody walks by now, the catalogue's dose is enough to get warm.
    let mut todays: Vec<Exercise> = warm_up.cloned().into_iter().collect();
    let mut seconds = todays.iter().map(length).sum::<u32>();
    for exercise in dosed {
        let length = length(&exercise);
        // Nearer to it with this one than without.
        if todays.is_empty() || seconds + length / 2 <= SESSION_SECONDS {
            seconds += length;
            todays.push(exercise);
        }
    }
    // From warm to calm: strengthening before stretches, and what is done on the floor last, so that one
    // gets down once.
    todays.sort_by_key(|exercise| {
        let is_calm = exercise.activity == Activity::Stretch;
        (!is_warm_up(exercise), exercise.position.needs_floor(), is_calm)
    });
    Ok(todays)
}

/// The exercise to get warm with: the shortest walk, which can be done on the spot, or else the lightest
/// strengthening on a chair.
fn warm_up(catalogue: &Catalogue, suits: impl Fn(&Exercise) -> bool) -> Option<&Exercise> {
    let walks = catalogue.of(Activity::Walk).filter(|walk| suits(walk));
    let seated = catalogue.of(Activity::Strengthen).filter(|exercise| {
        exercise.position == Position::Seated && exercise.load <= 2 && suits(exercise)
    });
    walks.min_by_key(|walk| walk.seconds).or_else(|| seated.min_by_key(|exercise| exercise.load))
}

/// How long an exercise takes with getting into place, in seconds.
fn length(exercise: &Exercise) -> u32 {
    INTO_PLACE + beats(exercise).iter().map(|beat| beat.seconds).sum::<u32>()
}
