//! The dose of an exercise: what it is for a person today, and what they wish it to be.

use std::collections::HashMap;

use jiff::civil::Date;

use super::{Answer, Notice, Reply, Visit, exercise::shown};
use crate::{
    care::{
        Exercise, ExerciseId, PersonId,
        progression::{MEMORY, Progression},
    },
    store::{Connection, Result, progressions, sessions},
};

/// What decides the dose of an exercise for a person: what they said of it, and when they did it.
#[derive(Clone, Debug, Default)]
pub(super) struct History {
    said: Progression,
    /// In their order.
    done: Vec<Date>,
}

impl History {
    /// An exercise with the dose that it has on a civil day.
    pub(super) fn dosed(&self, exercise: Exercise, day: Date) -> Exercise {
        self.said.apply(exercise, &self.done, day)
    }

    /// The same once it is done on a day, which is not before the others.
    pub(super) fn with(mut self, day: Date) -> History {
        if self.done.last() != Some(&day) {
            self.done.push(day);
        }
        self
    }

    /// The same as it stood on a day: what hurt later had not hurt yet.
    pub(super) fn as_of(&self, day: Date) -> History {
        let mut then = self.clone();
        then.said.hurt_on = then.said.hurt_on.filter(|hurt| *hurt < day);
        then
    }

    /// Whether the person has set the dose themselves.
    pub(super) fn is_own(&self) -> bool {
        self.said.amount.is_some()
    }

    /// When it hurt last.
    pub(super) fn hurt_on(&self) -> Option<Date> {
        self.said.hurt_on
    }
}

/// A person's histories with exercises, from the day on that counts for a civil day.
pub(super) async fn histories_of(
    connection: &mut Connection,
    person: PersonId,
    exercises: &[Exercise],
    day: Date,
) -> Result<HashMap<(PersonId, ExerciseId), History>> {
    let each: Vec<_> = exercises.iter().map(|exercise| (person, &exercise.id)).collect();
    histories(connection, &each, day).await
}

/// The histories of people with exercises, from the day on that counts for a civil day.
pub(super) async fn histories(
    connection: &mut Connection,
    each: &[(PersonId, &ExerciseId)],
    day: Date,
) -> Result<HashMap<(PersonId, ExerciseId), History>> {
    let mut histories: HashMap<_, History> = HashMap::new();
    for (person, exercise, said) in progressions::of_each(connection, each).await? {
        histories.entry((person, exercise)).or_default().said = said;
    }
    let since = day.saturating_sub(MEMORY);
    for (person, exercise, day) in sessions::days_of_each(connection, each, since).await? {
        histories.entry((person, exercise)).or_default().done.push(day);
    }
    Ok(histories)
}

/// Exercises with the doses that they have for people on civil days, in the same order.
pub(super) async fn dosed_each(
    connection: &mut Connection,
    wanted: Vec<(PersonId, Exercise, Date)>,
) -> Result<Vec<Exercise>> {
    let Some(first_day) = wanted.iter().map(|(.., day)| *day).min() else { return Ok(Vec::new()) };
    let each = wanted.iter().map(|(person, exercise, _)| (*person, &exercise.id));
    let each: Vec<_> = each.collect();
    let histories = histories(connection, &each, first_day).await?;
    let new = History::default();
    let dosed = wanted.into_iter().map(|(person, exercise, day)| {
        histories.get(&(person, exercise.id.clone())).unwrap_or(&new).dosed(exercise, day)
    });
    Ok(dosed.collect())
}

/// An exercise with the dose that it has for a person on a civil day.
pub(super) async fn dosed(
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

impl Visit<'_> {
    /// An exercise with the dose that it has for this person today.
    pub(super) async fn dosed(&mut self, exercise: Exercise) -> Result<Exercise> {
        let today = self.today();
        dosed(self.connection, self.person.id, exercise, today).await
    }
}

/// The dose of an exercise, and what can be done about it.
pub async fn dose(visit: &mut Visit<'_>, id: &ExerciseId) -> Result<Answer> {
    let Some(exercise) = visit.care.catalogue.find(id).cloned() else {
        return Ok(Answer::notice(Notice::Gone));
    };
    let own = progressions::of(visit.connection, visit.person.id, id).await?.amount;
    let choices = exercise.amounts();
    let grows_to = exercise.grows.map(|grows| at(&exercise, grows.to));
    let exercise = visit.dosed(exercise).await?;
    let amount = exercise.amount();
    let less = choices.iter().rev().find(|choice| **choice < amount).copied();
    let more = choices.iter().find(|choice| **choice > amount).copied();
    Ok(visit.answer(Reply::Dose { exercise, grows_to, is_own: own.is_some(), less, more }))
}

/// This much from now on.
pub async fn set_dose(visit: &mut Visit<'_>, id: &ExerciseId, amount: u32) -> Result<Answer> {
    let exercise = visit.care.catalogue.find(id);
    if !exercise.is_some_and(|exercise| exercise.amounts().contains(&amount)) {
        return Ok(Answer::notice(Notice::Gone));
    }
    keep(visit, id, Some(amount)).await
}

/// Let it grow with what is done again.
pub async fn let_grow(visit: &mut Visit<'_>, id: &ExerciseId) -> Result<Answer> {
    keep(visit, id, None).await
}

/// That was easy: from now on the harder part is shown.
pub async fn easy(visit: &mut Visit<'_>, id: &ExerciseId) -> Result<Answer> {
    let Some(exercise) = visit.care.catalogue.find(id).filter(|found| found.gated).cloned() else {
        return Ok(Answer::notice(Notice::Gone));
    };
    let mut progression = progressions::of(visit.connection, visit.person.id, id).await?;
    progression.is_easy = true;
    progressions::set(visit.connection, visit.person.id, id, progression).await?;
    // What was counted stays on the screen, with its Undo.
    Ok(Answer::send(shown(visit, exercise).await?))
}

async fn keep(visit: &mut Visit<'_>, id: &ExerciseId, amount: Option<u32>) -> Result<Answer> {
    let mut progression = progressions::of(visit.connection, visit.person.id, id).await?;
    progression.amount = amount;
    progressions::set(visit.connection, visit.person.id, id, progression).await?;
    dose(visit, id).await
}

/// The exercise with another dose.
pub(super) fn at(exercise: &Exercise, amount: u32) -> Exercise {
    let mut exercise = exercise.clone();
    exercise.set_amount(amount);
    exercise
}
