//! Conditions that a person may name and exercises must heed, and which exercises stay out of the plan for each.
//!
//! A condition is no diagnosis: nothing is asked but what is tapped, and a tap takes it back. An exercise that
//! people put into their plan themselves comes all the same, since a doctor or physiotherapist may have told them to.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Activity, Caution, Exercise, Position};

/// A condition that a person may name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Condition {
    Pregnancy,
    SpinalSurgery,
    Osteoporosis,
    RecentInjury,
    Knees,
    Wrists,
    Balance,
    HipReplacement,
}

/// From this load on, strengthening waits for a doctor's or physiotherapist's word after surgery or an
/// injury: our own choice, on the careful side.
const HEAVY: u8 = 3;

impl Condition {
    pub const ALL: [Condition; 8] = [
        Condition::Pregnancy,
        Condition::SpinalSurgery,
        Condition::Osteoporosis,
        Condition::RecentInjury,
        Condition::Knees,
        Condition::Wrists,
        Condition::Balance,
        Condition::HipReplacement,
    ];

    /// The word in SQL, in message keys and in buttons.
    pub fn as_str(self) -> &'static str {
        match self {
            Condition::Pregnancy => "pregnancy",
            Condition::SpinalSurgery => "spinal-surgery",
            Condition::Osteoporosis => "osteoporosis",
            Condition::RecentInjury => "recent-injury",
            Condition::Knees => "knees",
            Condition::Wrists => "wrists",
            Condition::Balance => "balance",
            Condition::HipReplacement => "hip-replacement",
        }
    }

    /// The condition of a word.
    pub fn of(word: &str) -> Option<Condition> {
        Condition::ALL.into_iter().find(|condition| condition.as_str() == word)
    }

    /// Whether it keeps an exercise from coming by itself.
    ///
    /// How late a pregnancy is, is not asked, so that nothing is done lying flat from its beginning.
    pub fn concerns(self, exercise: &Exercise) -> bool {
        let names = |caution| {
            exercise.cautions.contains(&caution) || exercise.gated_cautions.contains(&caution)
        };
        match self {
            Condition::Pregnancy => {
                names(Caution::LatePregnancy) || exercise.position == Position::Lying
            }
            Condition::SpinalSurgery | Condition::RecentInjury => {
                names(Caution::Osteoporosis)
                    || (exercise.activity == Activity::Strengthen && exercise.load >= HEAVY)
            }
            Condition::Osteoporosis => names(Caution::Osteoporosis),
            Condition::Knees => names(Caution::Knees) || exercise.position == Position::Kneeling,
            Condition::Wrists => names(Caution::Wrists),
            Condition::Balance => names(Caution::Balance) || names(Caution::Dizziness),
            Condition::HipReplacement => names(Caution::HipReplacement),
        }
    }
}

impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{library::library, plan::Place};

    #[test]
    fn each_concerns_something_and_leaves_something_of_everything_wherever_one_is() {
        let library = library();
        for condition in Condition::ALL {
            assert!(library.all().iter().any(|exercise| condition.concerns(exercise)));
            for place in Place::ALL {
                for activity in Activity::ALL {
                    let fits = |exercise: &&Exercise| {
                        place.allows(exercise, true) && !condition.concerns(exercise)
                    };
                    let count = library.of(activity).filter(fits).count();
                    assert!(count >= 1, "{condition}, {place}: no {activity}");
                }
            }
        }
    }

    #[test]
    fn what_a_stanza_warns_of_is_kept_from_those_who_named_it() {
        for exercise in library().all() {
            let check = |condition: Condition, caution| {
                let warns = exercise.cautions.contains(&caution);
                assert!(!warns || condition.concerns(exercise), "{condition}: {}", exercise.id);
            };
            check(Condition::Pregnancy, Caution::LatePregnancy);
            check(Condition::Osteoporosis, Caution::Osteoporosis);
            check(Condition::Knees, Caution::Knees);
            check(Condition::Wrists, Caution::Wrists);
            check(Condition::Balance, Caution::Balance);
            check(Condition::HipReplacement, Caution::HipReplacement);
        }
    }

    #[test]
    fn a_condition_is_read_back_from_its_word() {
        for condition in Condition::ALL {
            assert_eq!(Condition::of(condition.as_str()), Some(condition));
        }
    }
}
