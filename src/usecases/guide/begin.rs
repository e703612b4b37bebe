//! How a guided session begins, and what today's is made of. Its message is sent by whoever moves
//! guides on.

use crate::{
    care::{
        Activity, Exercise, ExerciseId,
        guide::{Part, beats},
    },
    store::{
        Result, guides,
        reminders::{self, Reminder},
        resting,
    },
    usecases::{
        coming::{dosing::dosed_each, planning::rests},
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

/// The shortest break that fits where the person is now, by the catalogue's own dose: a minute is a minute.
pub async fn guide_minute(visit: &mut Visit<'_>) -> Result<Answer> {
    let resting = resting::of(visit.connection, visit.person.id).await?;
    let suits = visit.person.suited_at(visit.now);
    let breaks = visit.care.catalogue.of(Activity::Stand);
    let fitting = breaks
        .filter(|exercise| suits(exercise) && !rests(&resting, &exercise.id, visit.now))
        .min_by_key(|exercise| exercise.seconds);
    begin(visit, &fitting.into_iter().cloned().collect::<Vec<_>>()).await
}

/// Today's session: stretches and strengthening, one after the other.
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
    Ok(match left.and_then(|left| left.message) {
        Some(message) => Answer::none().and_edit(message, GuideReply::Left),
        None => Answer::none(),
    })
}

/// Stretches and strengthening that suit where the person is now, by turns until they last about ten
/// minutes: what they put into their plan first, then others on each day; none that rests.
async fn todays(visit: &mut Visit<'_>) -> Result<Vec<Exercise>> {
    let catalogue = &visit.care.catalogue;
    let planned = reminders::of(visit.connection, visit.person.id).await?.into_iter();
    let planned: Vec<ExerciseId> =
        planned.filter(Reminder::is_active).filter_map(|reminder| reminder.exercise).collect();
    let resting = resting::of(visit.connection, visit.person.id).await?;
    let (id, today) = (visit.person.id, visit.today());
    let suits = visit.person.suited_at(visit.now);
    let turns = |activity: Activity| {
        let of_it = catalogue.of(activity).filter(|exercise| suits(exercise));
        let mut turns: Vec<&Exercise> =
            of_it.filter(|exercise| !rests(&resting, &exercise.id, visit.now)).collect();
        // About two of each fit in, so that the next two are tomorrow's.
        let days = usize::from(today.day_of_year().unsigned_abs());
        let begin = (2 * days).checked_rem(turns.len()).unwrap_or(0);
        turns.rotate_left(begin);
        turns.sort_by_key(|exercise| !planned.contains(&exercise.id));
        turns
    };
    let (stretches, strengthening) = (turns(Activity::Stretch), turns(Activity::Strengthen));
    let longer = stretches.len().max(strengthening.len());
    let both = (0..longer).flat_map(|turn| [stretches.get(turn), strengthening.get(turn)]);
    let wanted = both.flatten().map(|exercise| (id, (*exercise).clone(), today));
    let dosed = dosed_each(visit.connection, wanted.collect()).await?;
    let (mut todays, mut seconds) = (Vec::new(), 0);
    for exercise in dosed {
        let length = length(&exercise);
        // Nearer to it with this one than without.
        if todays.is_empty() || seconds + length / 2 <= SESSION_SECONDS {
            seconds += length;
            todays.push(exercise);
        }
    }
    // What is done on the floor comes last, so that one gets down once; before that, stretches come first.
    todays.sort_by_key(|exercise| (exercise.position.needs_floor(), exercise.activity));
    Ok(todays)
}

/// How long an exercise takes with getting into place, in seconds.
fn length(exercise: &Exercise) -> u32 {
    INTO_PLACE + beats(exercise).iter().map(|beat| beat.seconds).sum::<u32>()
}
