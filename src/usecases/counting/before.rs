//! The reading that the acts of a batch have in common: whoever acts is made known, and what counting looks at
//! is read for all who count at once, rather than one after the other.

use std::collections::HashMap;

use jiff::Timestamp;

use crate::{
    care::{Activity, Catalogue, Exercise, ExerciseId, Person, PersonId, Subject, progress::Total},
    store::{Connection, Result, occurrences::Occurrence},
    usecases::{
        coming::dosing::{History, exercise_of, histories},
        counting::streak::days_of_streaks,
    },
};

/// The session that somebody says was done; without a subject, what they were reminded of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Done {
    pub subject: Option<Subject>,
}

/// The rows that counting looks at, as they were before.
#[derive(Clone, Debug, Default)]
pub struct Before {
    /// The session for which the rows were read.
    pub(crate) said: Done,
    /// Open reminders, the one shown last first.
    pub(crate) open: Vec<Occurrence>,
    /// With the exercises of those, and with the one that was named, where there is one.
    histories: HashMap<ExerciseId, History>,
    /// Of the days up to today, as far back as the streak may reach.
    pub(crate) totals: Vec<Total>,
}

/// Reads what counting looks at, for people and what each says was done; what is `open` of them, of
/// each the one shown last first, and perhaps of others.
pub(crate) async fn look(
    connection: &mut Connection,
    catalogue: &Catalogue,
    counting: &[(&Person, &Done)],
    open: Vec<Occurrence>,
    now: Timestamp,
) -> Result<HashMap<PersonId, Before>> {
    let mut found: HashMap<PersonId, Before> =
        counting.iter().map(|(person, said)| (person.id, Before::of((*said).clone()))).collect();
    let Some(first_day) = counting.iter().map(|(person, _)| person.day_of(now)).min() else {
        return Ok(found);
    };
    let mut exercises = Vec::new();
    for (person, said) in counting {
        let named = said.subject.as_ref().and_then(|subject| resolve(catalogue, subject).1);
        exercises.extend(named.map(|named| (person.id, named.id)));
    }
    for open in open {
        if let Some(before) = found.get_mut(&open.person) {
            exercises.push((open.person, exercise_of(catalogue, &open).id));
            before.open.push(open);
        }
    }
    let each: Vec<_> = exercises.iter().map(|(person, id)| (*person, id)).collect();
    for ((person, exercise), history) in histories(connection, &each, first_day).await? {
        if let Some(before) = found.get_mut(&person) {
            before.histories.insert(exercise, history);
        }
    }
    let people = counting.iter().filter_map(|(person, _)| {
        let before = found.get(&person.id)?;
        Some((*person, before.open.as_slice()))
    });
    for (person, totals) in days_of_streaks(connection, people, now).await? {
        if let Some(before) = found.get_mut(&person) {
            before.totals = totals;
        }
    }
    Ok(found)
}

impl Before {
    pub(crate) fn of(said: Done) -> Before {
        Before { said, ..Before::default() }
    }

    /// An open reminder was done: it is missing from its day no more.
    pub(crate) fn answer(&mut self, occurrence: &Occurrence) {
        let of_it = |total: &&mut Total| {
            (total.day, total.activity) == (occurrence.day, occurrence.activity)
        };
        if let Some(total) = self.totals.iter_mut().find(of_it) {
            total.unanswered = total.unanswered.saturating_sub(1);
        }
    }

    /// The person's history with an exercise that was open or named.
    pub(crate) fn history(&self, id: &ExerciseId) -> History {
        self.histories.get(id).cloned().unwrap_or_default()
    }
}

/// The activity, and the exercise where one was named or is meant by the activity's word.
pub(crate) fn resolve(catalogue: &Catalogue, subject: &Subject) -> (Activity, Option<Exercise>) {
    match subject {
        Subject::Exercise(id) => {
            let exercise = catalogue.find(id).cloned();
            (exercise.as_ref().map_or(Activity::Stretch, |known| known.activity), exercise)
        }
        Subject::Activity(activity) => (*activity, catalogue.meant_by(*activity).cloned()),
    }
}
