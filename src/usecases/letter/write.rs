//! The contents of a weekly letter.

use jiff::{SignedDuration, ToSpan};

use crate::{
    care::{
        Activity, Exercise, ExerciseId, PersonId, Schedule,
        letter::{FIRST_DAYS, felt, observe, week_to},
        progress::{Period, days_of, tallies},
        suggestion::{SETTLES_IN, Suggestion, choose, fitting, to_ask_about},
    },
    store::{
        Connection, Result,
        reminders::{self, Reminder},
        sessions, suggestions,
    },
    usecases::{
        aim::question,
        coming::planning::may_come_now,
        progress::stats::{progress_of, totals_of},
        replies::{Letter, LetterReply, Reply, Suggested},
        visit::Visit,
    },
};

/// An exercise that was not done for so many days is new again.
const UNTRIED_FOR: i32 = 28;

/// The letter about a person's last seven days; none to whoever is too new to have a week behind them.
pub(crate) async fn letter(visit: &mut Visit<'_>) -> Result<Option<Reply>> {
    if visit.now.duration_since(visit.person.joined_at) < FIRST_DAYS {
        return Ok(None);
    }
    let letter = write(visit).await?;
    Ok(Some(Reply::Letter(LetterReply::Letter(Box::new(letter)))))
}

async fn write(visit: &mut Visit<'_>) -> Result<Letter> {
    let (id, today) = (visit.person.id, visit.today());
    let totals = totals_of(visit).await?;
    let progress = progress_of(visit, Period::Week, &totals).await?;
    let (first, last) = week_to(today).into_inner();
    let mut marks = days_of(&totals);
    marks.retain(|day, _| (first..=last).contains(day));
    let plan = reminders::of(visit.connection, id).await?;
    let plan = plan.iter().filter(|reminder| reminder.is_active());
    let plan: Vec<(Activity, &Schedule)> =
        plan.map(|Reminder { activity, schedule, .. }| (*activity, schedule)).collect();
    let removed = removed_lately(visit).await?;
    let untried = untried(visit).await?;
    let made = suggestions::of(visit.connection, id).await?;
    let mut fitting = fitting(today, &progress.days, &marks, &plan, &removed, untried);
    if visit.care.trial && visit.person.in_trial_since.is_none() {
        let first_new = fitting.iter().position(|other| matches!(other, Suggestion::Try(_)));
        fitting.insert(first_new.unwrap_or(fitting.len()), Suggestion::Trial);
    }
    let suggestion = choose(fitting, &made, today);
    Ok(Letter {
        first,
        last,
        week: tallies(&totals, first..=last),
        streak: progress.streak,
        score: progress.score,
        observation: observe(today, &progress.days),
        felt: felt(today, &progress.days),
        aim: question::told(visit).await?,
        asks_about: to_ask_about(&made, today).cloned().map(|asked| suggested(visit, asked)),
        suggestion: suggestion.map(|suggestion| suggested(visit, suggestion)),
    })
}

/// Keeps what a letter suggests, before it is sent: the next one suggests something else.
pub(crate) async fn keep(
    connection: &mut Connection,
    person: PersonId,
    reply: &Reply,
) -> Result<()> {
    let Reply::Letter(LetterReply::Letter(letter)) = reply else { return Ok(()) };
    match &letter.suggestion {
        Some(Suggested { suggestion, .. }) => {
            suggestions::keep(connection, person, suggestion, letter.last).await
        }
        None => Ok(()),
    }
}

fn suggested(visit: &Visit<'_>, suggestion: Suggestion) -> Suggested {
    let exercise = match &suggestion {
        Suggestion::Try(id) => visit.care.catalogue.find(id).cloned(),
        _ => None,
    };
    Suggested { suggestion, exercise }
}

/// The subjects that the person took out of their plan lately, which are not suggested to them.
async fn removed_lately(visit: &mut Visit<'_>) -> Result<Vec<Activity>> {
    let since = visit.now - SignedDuration::from_hours(24 * i64::from(SETTLES_IN));
    reminders::removed_since(visit.connection, visit.person.id, since).await
}

/// Stretches and strengthening that suit the person and were not done for weeks, by their place in the catalogue.
async fn untried(visit: &mut Visit<'_>) -> Result<Vec<ExerciseId>> {
    let since = visit.today().saturating_sub(UNTRIED_FOR.days());
    let done = sessions::since(visit.connection, visit.person.id, since).await?;
    let may_come = may_come_now(visit).await?;
    let is_untried = |exercise: &&Exercise| {
        matches!(exercise.activity, Activity::Stretch | Activity::Strengthen)
            && may_come(exercise)
            && !done.iter().any(|session| session.exercise.as_ref() == Some(&exercise.id))
    };
    Ok(visit
        .care
        .catalogue
        .all()
        .iter()
        .filter(is_untried)
        .map(|exercise| exercise.id.clone())
        .collect())
}
