//! One exercise: its dose, what it asks for and what it answers, without a word of prose.
//!
//! Which other exercises there are is not known here; the sentences that belong to it live in the
//! language files under its id.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Activity, Cause, Caution, Muscles, Position, guide::Outline};

/// An exercise's short name, as in `messages/exercises.toml`: lower-case letters, digits and
/// hyphens, at most 32 of them, so that it fits in a button and in a message key.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ExerciseId(String);

impl ExerciseId {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ExerciseId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for ExerciseId {
    type Error = BadExerciseId;

    fn try_from(id: String) -> Result<Self, BadExerciseId> {
        let fits = (1..=32).contains(&id.len());
        let plain = id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        if fits && plain { Ok(ExerciseId(id)) } else { Err(BadExerciseId(id)) }
    }
}

impl From<ExerciseId> for String {
    fn from(id: ExerciseId) -> String {
        id.0
    }
}

/// An id that could not be put in a button or a message key.
#[derive(Debug, thiserror::Error)]
#[error("exercise id {0:?}: use 1 to 32 lower-case letters, digits and hyphens")]
pub struct BadExerciseId(pub String);

/// The longest session that an exercise can have, in seconds.
pub const MAX_SECONDS: u32 = 4 * 3600;

/// One stanza of the catalogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exercise {
    pub id: ExerciseId,
    pub activity: Activity,
    pub position: Position,
    /// Whether it can be done in an office without drawing a look.
    #[serde(default)]
    pub quiet: bool,
    /// Whether it is a break from standing, which is of no use to those who sit.
    #[serde(default)]
    pub breaks_standing: bool,
    /// Whether it comes only in another's place: where that is too much or does not fit.
    #[serde(default)]
    pub substitute: bool,
    /// How much it asks of the back, from 1 (it rests) to 4 (it holds against much of the body's
    /// weight). Our own judgement, by which what is milder is told from what is harder.
    pub load: u8,
    /// The muscles that the exercise works or, if it is a stretch, lengthens.
    #[serde(default)]
    pub muscles: Vec<Muscles>,
    /// The cautions of the exercise.
    #[serde(default)]
    pub cautions: Vec<Caution>,
    /// The cautions of the harder part alone.
    #[serde(default)]
    pub gated_cautions: Vec<Caution>,
    /// The causes that this exercise answers, the most direct first.
    pub answers: Vec<Cause>,
    /// The length of one whole session, in seconds.
    pub seconds: u32,
    /// How long one repetition is held, in seconds.
    #[serde(default)]
    pub hold: Option<u32>,
    /// Repetitions on each side.
    #[serde(default)]
    pub repetitions: Option<u32>,
    /// 2 where left and right take turns.
    #[serde(default = "one")]
    pub sides: u8,
    /// How its dose may grow; none where it stays as it is.
    #[serde(default)]
    pub grows: Option<Growth>,
    /// The amounts that somebody may choose to begin with; none where there is only one.
    #[serde(default)]
    pub starts: Vec<u32>,
    /// Whether a harder part waits behind "only if that is easy".
    #[serde(default)]
    pub gated: bool,
    /// Whether the person whose dose this is has called it easy, so that the harder part is shown.
    #[serde(skip)]
    pub is_easy: bool,
    /// How it is walked through; without it, its instructions come first and its holds after.
    #[serde(default)]
    pub guide: Option<Outline>,
    /// The outline of the guide through the harder part.
    #[serde(default)]
    pub gated_guide: Option<Outline>,
    /// The exercise that takes its place while it rests because it hurt; none where nothing is
    /// milder.
    #[serde(default)]
    pub milder: Option<ExerciseId>,
    /// The exercise that may follow once it is easy.
    #[serde(default)]
    pub harder: Option<ExerciseId>,
}

fn one() -> u8 {
    1
}

/// How a dose may grow: repetitions where there are any, otherwise seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Growth {
    /// One step.
    pub by: u32,
    /// The most that it grows to.
    pub to: u32,
    /// Whether it takes no more than a step a week, however often it is done.
    #[serde(default)]
    pub weekly: bool,
}

impl Growth {
    /// Whether it leads from an amount to one that a session can have.
    pub(crate) fn fits(self, amount: u32) -> bool {
        self.by > 0 && (amount..=MAX_SECONDS).contains(&self.to)
    }
}

impl Exercise {
    /// The part of the dose that grows: the repetitions where there are any, otherwise the seconds.
    pub fn amount(&self) -> u32 {
        self.repetitions.unwrap_or(self.seconds)
    }

    /// Sets what grows of its dose; the session is as much longer as there is more to do.
    pub fn set_amount(&mut self, amount: u32) {
        match &mut self.repetitions {
            Some(repetitions) => {
                self.seconds = (self.seconds * amount).div_ceil(*repetitions);
                *repetitions = amount;
            }
            None => self.seconds = amount,
        }
    }

    /// The amount so many steps above the catalogue's.
    pub fn grown(&self, steps: u32) -> u32 {
        match self.grows {
            Some(Growth { by, to, .. }) => (self.amount() + by.saturating_mul(steps)).min(to),
            None => self.amount(),
        }
    }

    /// How many steps its amount has from the catalogue's to the most.
    pub fn steps(&self) -> u32 {
        self.grows.map_or(0, |Growth { by, to, .. }| to.saturating_sub(self.amount()).div_ceil(by))
    }

    /// Whether a word is enough to do it: a break in which nothing is held and nothing repeated.
    pub fn needs_no_showing(&self) -> bool {
        self.activity == Activity::Stand && self.hold.is_none() && self.repetitions.is_none()
    }

    /// Whether its dose, or its harder part, goes by how it felt; a mere break is not asked about.
    pub fn goes_by_how_it_felt(&self) -> bool {
        (self.grows.is_some() || self.gated) && !self.needs_no_showing()
    }

    /// The amounts that a person can choose from, the smallest first; none where it does not grow.
    pub fn amounts(&self) -> Vec<u32> {
        let Some(Growth { by, to, .. }) = self.grows else { return Vec::new() };
        let smallest = self.amount() % by;
        let smallest = if smallest == 0 { by } else { smallest };
        (smallest..=to).step_by(by as usize).collect()
    }

    /// The cautions of the exercise as it is done now: with its harder part, where that is shown.
    pub fn cautions(&self) -> impl Iterator<Item = Caution> {
        let gated = self.gated_cautions.iter().filter(|_| self.is_easy);
        self.cautions.iter().chain(gated).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::tests::{exercise, growth};

    #[test]
    fn a_dose_grows_in_steps_up_to_its_end() {
        let mut walk = exercise("walk", Activity::Walk);
        walk.seconds = 900;
        walk.grows = Some(growth(300, 1800));
        let mut tilt = exercise("tilt", Activity::Strengthen);
        tilt.repetitions = Some(5);
        tilt.grows = Some(growth(2, 10));

        assert_eq!([walk.grown(0), walk.grown(2), walk.grown(9)], [900, 1500, 1800]);
        assert_eq!(walk.amounts(), [300, 600, 900, 1200, 1500, 1800]);
        assert_eq!(tilt.amounts(), [1, 3, 5, 7, 9]);
        tilt.set_amount(7);
        assert_eq!((tilt.repetitions, tilt.seconds), (Some(7), 84));
    }

    #[test]
    fn the_harder_part_brings_its_cautions_with_it() {
        let mut tilt = Exercise {
            gated: true,
            cautions: vec![Caution::LatePregnancy],
            gated_cautions: vec![Caution::Osteoporosis],
            ..exercise("tilt", Activity::Strengthen)
        };

        assert_eq!(tilt.cautions().collect::<Vec<_>>(), [Caution::LatePregnancy]);
        tilt.is_easy = true;
        let cautions: Vec<_> = tilt.cautions().collect();
        assert_eq!(cautions, [Caution::LatePregnancy, Caution::Osteoporosis]);
    }

    #[test]
    fn an_id_that_would_not_fit_a_button_is_refused() {
        for bad in ["", "Big", "with space", "a:b", &"x".repeat(33)] {
            assert!(ExerciseId::try_from(bad.to_owned()).is_err(), "{bad:?}");
        }
    }
}
