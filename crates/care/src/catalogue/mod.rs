//! The catalogue: all exercises, in the order of the file.
//!
//! Where the stanzas come from (the binary, an operator's folder) is not known here; what makes one
//! unusable is told in `checks`.

mod checks;
#[cfg(test)]
pub(crate) mod tests;

use super::{Activity, Cause, Exercise, ExerciseId};

/// All exercises, in the order of the file.
#[derive(Clone, Debug, Default)]
pub struct Catalogue {
    exercises: Vec<Exercise>,
}

/// A mistake that makes a catalogue unusable.
#[derive(Debug, thiserror::Error)]
pub enum BadCatalogue {
    #[error("no exercise for the activity {0}: every activity needs at least one")]
    NothingFor(Activity),
    #[error("exercise {0}: {1}")]
    BadStanza(ExerciseId, &'static str),
}

impl BadCatalogue {
    /// The exercise whose stanza is to be mended; none where one is missing.
    pub fn exercise(&self) -> Option<&ExerciseId> {
        match self {
            BadCatalogue::NothingFor(_) => None,
            BadCatalogue::BadStanza(exercise, _) => Some(exercise),
        }
    }
}

impl Catalogue {
    /// Joins stanzas into a catalogue; a later stanza replaces an earlier one of the same id.
    ///
    /// # Errors
    /// Says which activity has no exercise, or which stanza makes no sense.
    pub fn new(stanzas: impl IntoIterator<Item = Exercise>) -> Result<Self, BadCatalogue> {
        let mut exercises: Vec<Exercise> = Vec::new();
        for stanza in stanzas {
            checks::check_stanza(&stanza)?;
            match exercises.iter_mut().find(|known| known.id == stanza.id) {
                Some(known) => *known = stanza,
                None => exercises.push(stanza),
            }
        }
        let catalogue = Catalogue { exercises };
        for exercise in catalogue.all() {
            checks::check_neighbours(&catalogue, exercise)?;
        }
        for activity in Activity::ALL {
            if catalogue.of(activity).next().is_none() {
                return Err(BadCatalogue::NothingFor(activity));
            }
        }
        Ok(catalogue)
    }

    pub fn all(&self) -> &[Exercise] {
        &self.exercises
    }

    pub fn find(&self, id: &ExerciseId) -> Option<&Exercise> {
        self.exercises.iter().find(|exercise| exercise.id == *id)
    }

    /// The exercises of an activity, in the file's order; never none.
    pub fn of(&self, activity: Activity) -> impl Iterator<Item = &Exercise> {
        self.exercises.iter().filter(move |exercise| exercise.activity == activity)
    }

    /// The exercise that an activity's word means where one exercise is meant: the one of that name,
    /// otherwise the only one; none where there are several and none is called so.
    pub fn meant_by(&self, activity: Activity) -> Option<&Exercise> {
        let mut exercises = self.of(activity);
        let namesake = self.of(activity).find(|exercise| exercise.id.as_str() == activity.as_str());
        let first = exercises.next();
        namesake.or_else(|| first.filter(|_| exercises.next().is_none()))
    }

    /// The exercises that answer a cause.
    pub fn answering(&self, cause: Cause) -> impl Iterator<Item = &Exercise> {
        self.exercises.iter().filter(move |exercise| exercise.answers.contains(&cause))
    }

    /// The exercise that takes the place of another: the next milder one that may come; none where
    /// nothing milder may.
    pub fn instead_of<'c>(
        &'c self,
        exercise: &'c Exercise,
        may_come: impl Fn(&Exercise) -> bool,
    ) -> Option<&'c Exercise> {
        let milder = |exercise: &&Exercise| self.find(exercise.milder.as_ref()?);
        let mut milder = std::iter::successors(Some(exercise), milder).skip(1);
        milder.find(|candidate| may_come(candidate))
    }

    /// An exercise by its id; the activity's first where it has left the catalogue since.
    pub fn find_or_first(&self, id: &ExerciseId, activity: Activity) -> &Exercise {
        self.find(id).unwrap_or_else(|| self.first_of(activity))
    }

    /// The first of an activity's exercises in the file's order.
    pub fn first_of(&self, activity: Activity) -> &Exercise {
        self.of(activity).next().expect("a catalogue has an exercise for every activity")
    }
}
