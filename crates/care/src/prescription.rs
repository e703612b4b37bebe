//! Prescriptions: plans that an operator has written down, for whoever opens their link.
//!
//! Where they are kept, and in which form, is not known here; what is here fits the catalogue.

use super::{Activity, Catalogue, Exercise, ExerciseId, Schedule, plan::MOST_REMINDERS};

/// The most letters of a prescription's name, which a link and a button must hold.
pub const MOST_LETTERS: usize = 40;

/// A plan with its doses, and a word from who made it. The words are plain text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prescription {
    pub name: String,
    pub title: String,
    /// The person who made the prescription; none where the operator does not say.
    pub from: Option<String>,
    pub word: Option<String>,
    /// The language that it is written in and shown in; none shows it in the reader's.
    pub language: Option<String>,
    /// The reminders: at least one, and no more than a plan holds.
    pub reminders: Vec<Prescribed>,
}

/// One reminder of a prescription.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prescribed {
    pub activity: Activity,
    /// One exercise of the catalogue; none where the activity's exercises take turns.
    pub exercise: Option<ExerciseId>,
    /// The exercise's dose from then on, in what [`Exercise::amount`] counts.
    pub amount: Option<u32>,
    pub schedule: Schedule,
}

/// How much of an exercise, as it is written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Amount {
    Repetitions(u32),
    Seconds(u32),
}

/// Why a dose cannot be prescribed.
#[derive(Debug, thiserror::Error)]
pub enum BadDose {
    #[error("{0} is counted in repetitions")]
    InRepetitions(ExerciseId),
    #[error("{0} is counted in minutes or seconds")]
    InSeconds(ExerciseId),
    #[error("{0} keeps the dose that the catalogue gives it")]
    Fixed(ExerciseId),
    #[error("{wanted} {unit} is no dose of {exercise}, which goes from {least} to {most} by {by}")]
    OutOfRange {
        exercise: ExerciseId,
        unit: &'static str,
        wanted: u32,
        least: u32,
        most: u32,
        by: u32,
    },
}

impl Amount {
    /// The amount in what the exercise counts, if it is one that can be chosen for it.
    ///
    /// # Errors
    /// Says which amounts can be.
    pub fn of(self, exercise: &Exercise) -> Result<u32, BadDose> {
        let id = || exercise.id.clone();
        let (wanted, unit) = match (self, exercise.repetitions) {
            (Amount::Repetitions(wanted), Some(_)) => (wanted, "repetitions"),
            (Amount::Seconds(wanted), None) => (wanted, "seconds"),
            (Amount::Seconds(_), Some(_)) => return Err(BadDose::InRepetitions(id())),
            (Amount::Repetitions(_), None) => return Err(BadDose::InSeconds(id())),
        };
        let amounts = exercise.amounts();
        let (Some(grows), Some(least), Some(most)) =
            (exercise.grows, amounts.first(), amounts.last())
        else {
            return Err(BadDose::Fixed(id()));
        };
        if amounts.contains(&wanted) {
            return Ok(wanted);
        }
        let (least, most, by) = (*least, *most, grows.by);
        Err(BadDose::OutOfRange { exercise: id(), unit, wanted, least, most, by })
    }
}

impl Prescription {
    /// Whether a name fits into a link and a button: letters, digits, `_` and `-`.
    pub fn is_name(name: &str) -> bool {
        let fits = (1..=MOST_LETTERS).contains(&name.len());
        fits && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte))
    }

    /// Whether so many reminders make a plan.
    pub fn is_plan(reminders: usize) -> bool {
        (1..=MOST_REMINDERS).contains(&reminders)
    }
}

impl Prescribed {
    /// The exercise with the prescribed dose; none where exercises take turns.
    pub fn dosed(&self, catalogue: &Catalogue) -> Option<Exercise> {
        let mut exercise = catalogue.find(self.exercise.as_ref()?)?.clone();
        if let Some(amount) = self.amount {
            exercise.set_amount(amount);
        }
        Some(exercise)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_fits_into_a_link_and_a_button() {
        for name in ["a", "After_surgery-2", &"x".repeat(40)] {
            assert!(Prescription::is_name(name), "{name}");
        }
        for name in ["", "a b", "ä", "a:b", "../x", &"x".repeat(41)] {
            assert!(!Prescription::is_name(name), "{name}");
        }
    }
}
