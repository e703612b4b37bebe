//! How a person stands: whether reminders come, what comes next, what rests, and what stands in the way. Many screens
//! show it.

use jiff::Timestamp;

use crate::{
    care::{Exercise, ExerciseId},
    place,
    store::{
        Result, occurrences,
        reminders::{self, Reminder},
        resting,
    },
    usecases::{
        coming::dosing::{dosed, exercise_of},
        replies::{Answer, Next, PlaceNow, PlanLine, Resting, SafetyReply, Standing},
        visit::Visit,
    },
};

/// The reminder that the person will be shown next.
pub(crate) async fn next_of(visit: &mut Visit<'_>) -> Result<Option<Next>> {
    let next = occurrences::next_of(visit.connection, visit.person.id).await?;
    Ok(next.map(|next| Next {
        exercise: exercise_of(&visit.care.catalogue, &next),
        when: visit.when(next.wanted_at()),
    }))
}

/// The person's plan.
pub(crate) async fn plan_of(visit: &mut Visit<'_>) -> Result<Vec<PlanLine>> {
    let reminders = reminders::of(visit.connection, visit.person.id).await?;
    let line = |reminder: Reminder| PlanLine {
        activity: reminder.activity,
        exercise: reminder.exercise.and_then(|id| visit.care.catalogue.find(&id).cloned()),
        schedule: reminder.schedule,
    };
    Ok(reminders.into_iter().map(line).collect())
}

/// Whether reminders come.
pub(crate) fn standing_of(visit: &Visit<'_>) -> Standing {
    let person = &visit.person;
    match person.pause_at(visit.now) {
        _ if person.subscribed_at.is_none() => Standing::NotSubscribed,
        _ if person.stopped_at.is_some() => Standing::Stopped,
        _ if person.held_at.is_some() => Standing::Held,
        Some(until) => Standing::Paused { until: visit.when(until) },
        None => match person.coming_pause(visit.now) {
            Some((from, until)) => {
                Standing::WillPause { from: visit.when(from), until: visit.when(until) }
            }
            None => Standing::On,
        },
    }
}

/// Where the person's clock is, and what it shows.
pub(crate) fn place_of(visit: &Visit<'_>) -> Option<PlaceNow> {
    let zone = visit.person.zone.as_ref()?;
    let name = zone.iana_name()?.to_owned();
    let place = place::Place { city: place::city_of(&name), country: None, zone: name };
    Some(PlaceNow { place, now: zone.to_datetime(visit.now) })
}

/// The exercises that rest for a person now, in the catalogue's order.
pub(crate) async fn resting_of(visit: &mut Visit<'_>) -> Result<Vec<Resting>> {
    let resting = resting::of(visit.connection, visit.person.id).await?;
    let until = |id: &ExerciseId| -> Option<Timestamp> {
        let of_it = resting.iter().find(|(resting, _)| resting == id)?;
        Some(of_it.1).filter(|until| *until > visit.now)
    };
    let rest = |exercise: &Exercise| {
        let until = visit.when(until(&exercise.id)?);
        Some(Resting { exercise: exercise.clone(), until })
    };
    Ok(visit.care.catalogue.all().iter().filter_map(rest).collect())
}

/// The question that stands in the way of an act that would bring reminders back; none where nobody is held.
pub(crate) fn question_of(visit: &Visit<'_>) -> Option<Answer> {
    visit.person.held_at.map(|_| visit.answer(SafetyReply::AskMayGoOn))
}

/// Whether a person who has not subscribed is told so by what they asked for.
pub(crate) fn is_subscribed(visit: &Visit<'_>) -> bool {
    !matches!(standing_of(visit), Standing::NotSubscribed)
}

impl Visit<'_> {
    /// An exercise with the dose that it has for this person today.
    pub(crate) async fn dosed(&mut self, exercise: Exercise) -> Result<Exercise> {
        let today = self.today();
        dosed(self.connection, self.person.id, exercise, today).await
    }
}
