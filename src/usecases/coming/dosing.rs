//! The dose that an exercise has for a person on a day, worked out from what they said of it and when they did it.

use std::collections::HashMap;

use jiff::civil::Date;

use crate::{
    care::{
        Catalogue, Exercise, ExerciseId, PersonId,
        progression::{Done, MEMORY, Progression},
    },
    store::{Connection, Result, occurrences::Occurrence, progressions, sessions},
};

/// Days with an exercise after which it needs no picture and no steps.
const KNOWN_AFTER: usize = 3;
/// Days without it after which they help again.
const FORGOTTEN_AFTER: i32 = 21;

/// The history of an exercise that decides its dose for a person: what they said of it, and when they did it.
#[derive(Clone, Debug, Default)]
pub(crate) struct History {
    said: Progression,
    /// In their order.
    done: Vec<Done>,
}

impl History {
    /// An exercise with the dose that it has on a civil day.
    pub(crate) fn dosed(&self, exercise: Exercise, day: Date) -> Exercise {
        self.said.apply(exercise, &self.done, day)
    }

    /// Whether the person knows the exercise well enough to be reminded of it in a line: they did it on
    /// some days, not long ago, and the dose is the one that they did last.
    pub(crate) fn is_known(&self, exercise: &Exercise, day: Date) -> bool {
        let before = self.done.iter().map(|done| &done.day).filter(|done| **done < day);
        let (days, Some(last)) = (before.clone().count(), before.max()) else { return false };
        let did = self.as_of(*last).dosed(exercise.clone(), *last);
        days >= KNOWN_AFTER
            && (day - *last).get_days() <= FORGOTTEN_AFTER
            && self.dosed(exercise.clone(), day).amount() == did.amount()
            && self.said.hurt_on.is_none_or(|hurt| hurt < *last)
    }

    /// This history once the exercise is done on a day, which is not before the others.
    pub(crate) fn with(mut self, day: Date) -> History {
        if self.done.last().is_none_or(|done| done.day != day) {
            self.done.push(Done { day, felt: None });
        }
        self
    }

    /// This history as it stood on a day: what hurt later had not hurt yet.
    pub(crate) fn as_of(&self, day: Date) -> History {
        let mut then = self.clone();
        then.said.hurt_on = then.said.hurt_on.filter(|hurt| *hurt < day);
        then
    }

    /// Whether the person has set the dose themselves.
    pub(crate) fn is_own(&self) -> bool {
        self.said.amount.is_some()
    }

    /// When it hurt last.
    pub(crate) fn hurt_on(&self) -> Option<Date> {
        self.said.hurt_on
    }
}

/// A person's histories with exercises, from the day on that counts for a civil day.
pub(crate) async fn histories_of(
    connection: &mut Connection,
    person: PersonId,
    exercises: &[Exercise],
    day: Date,
) -> Result<HashMap<(PersonId, ExerciseId), History>> {
    let each: Vec<_> = exercises.iter().map(|exercise| (person, &exercise.id)).collect();
    histories(connection, &each, day).await
}

/// The histories of people with exercises, from the day on that counts for a civil day.
pub(crate) async fn histories(
    connection: &mut Connection,
    each: &[(PersonId, &ExerciseId)],
    day: Date,
) -> Result<HashMap<(PersonId, ExerciseId), History>> {
    let mut histories: HashMap<_, History> = HashMap::new();
    for (person, exercise, said) in progressions::of_each(connection, each).await? {
        histories.entry((person, exercise)).or_default().said = said;
    }
    let since = day.saturating_sub(MEMORY);
    for (person, exercise, done) in sessions::days_of_each(connection, each, since).await? {
        histories.entry((person, exercise)).or_default().done.push(done);
    }
    Ok(histories)
}

/// Exercises with the doses that they have for people on civil days, in the same order.
pub(crate) async fn dosed_each(
    connection: &mut Connection,
    wanted: Vec<(PersonId, Exercise, Date)>,
) -> Result<Vec<Exercise>> {
    let shown = shown_each(connection, wanted).await?;
    Ok(shown.into_iter().map(|(exercise, _is_known)| exercise).collect())
}

/// The exercises as they are done now, and whether each is known well enough to be shown in a line.
pub(crate) async fn shown_each(
    connection: &mut Connection,
    wanted: Vec<(PersonId, Exercise, Date)>,
) -> Result<Vec<(Exercise, bool)>> {
    let Some(first_day) = wanted.iter().map(|(.., day)| *day).min() else { return Ok(Vec::new()) };
    let each = wanted.iter().map(|(person, exercise, _)| (*person, &exercise.id));
    let each: Vec<_> = each.collect();
    let histories = histories(connection, &each, first_day).await?;
    let new = History::default();
    let dosed = wanted.into_iter().map(|(person, exercise, day)| {
        let history = histories.get(&(person, exercise.id.clone())).unwrap_or(&new);
        let is_known = history.is_known(&exercise, day);
        (history.dosed(exercise, day), is_known)
    });
    Ok(dosed.collect())
}

/// An exercise with the dose that it has for a person on a civil day.
pub(crate) async fn dosed(
    connection: &mut Connection,
    person: PersonId,
    exercise: Exercise,
    day: Date,
) -> Result<Exercise> {
    Ok(history(connection, person, &exercise.id, day).await?.dosed(exercise, day))
}

/// A person's history with an exercise, from the day on that counts for a civil day.
async fn history(
    connection: &mut Connection,
    person: PersonId,
    id: &ExerciseId,
    day: Date,
) -> Result<History> {
    let histories = histories(connection, &[(person, id)], day).await?;
    Ok(histories.into_values().next().unwrap_or_default())
}

/// The exercise with another dose.
pub(crate) fn at(exercise: &Exercise, amount: u32) -> Exercise {
    let mut exercise = exercise.clone();
    exercise.set_amount(amount);
    exercise
}

/// The exercise of an occurrence.
pub(crate) fn exercise_of(catalogue: &Catalogue, occurrence: &Occurrence) -> Exercise {
    catalogue.find_or_first(&occurrence.exercise, occurrence.activity).clone()
}

/// The exercise of an occurrence with the dose that it has for its person on its day.
pub(crate) async fn shown_of(
    connection: &mut Connection,
    catalogue: &Catalogue,
    occurrence: &Occurrence,
) -> Result<Exercise> {
    let exercise = exercise_of(catalogue, occurrence);
    dosed(connection, occurrence.person, exercise, occurrence.day).await
}
