//! Which groups of muscles strengthening worked, and whether they make a day of it. Must not know where that is kept.

use std::fmt;

use serde::{Serialize, Serializer};

use super::{Activity, Exercise, Muscles};

/// Big groups that have to be worked before a day counts as one with strengthening: the WHO speaks of all of them, and one
/// alone is none of its days.
const GROUPS_A_DAY: usize = 2;
/// The word for strengthening of which nobody said what it worked.
const UNTOLD: &str = "untold";

/// The groups of muscles that strengthening worked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Worked {
    /// A bit for each group, in the order of [`Muscles::ALL`].
    groups: u16,
    /// Strengthening of which nobody said what it worked, such as an hour at the gym.
    is_untold: bool,
}

impl Worked {
    /// The muscles that one session worked; none where it was no strengthening.
    pub fn by(activity: Activity, exercise: Option<&Exercise>) -> Worked {
        match (activity, exercise) {
            (Activity::Strengthen, Some(exercise)) => {
                let groups = exercise.muscles.iter().fold(0, |groups, group| groups | bit(*group));
                Worked { groups, is_untold: false }
            }
            (Activity::Strengthen, None) => Worked { groups: 0, is_untold: true },
            _ => Worked::default(),
        }
    }

    /// The muscles that both worked together.
    pub fn and(self, other: Worked) -> Worked {
        Worked { groups: self.groups | other.groups, is_untold: self.is_untold || other.is_untold }
    }

    /// Whether it makes a strengthening day. Where nobody said what was worked, the person's word is taken.
    pub fn makes_a_day(self) -> bool {
        let big = Muscles::MAJOR.into_iter().filter(|group| self.groups & bit(*group) != 0);
        self.is_untold || big.count() >= GROUPS_A_DAY
    }

    /// From the words that are written of one or several, each as often as it comes. A word that is not known, because
    /// the catalogue has changed since, is left out.
    pub fn read(words: &str) -> Worked {
        words.split_whitespace().fold(Worked::default(), |worked, word| {
            let group = Muscles::ALL.into_iter().find(|group| group.as_str() == word);
            worked.and(Worked { groups: group.map_or(0, bit), is_untold: word == UNTOLD })
        })
    }
}

/// The groups as they are written: "legs hips".
impl fmt::Display for Worked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let groups = Muscles::ALL.into_iter().filter(|group| self.groups & bit(*group) != 0);
        let untold = self.is_untold.then_some(UNTOLD);
        let words = groups.map(Muscles::as_str).chain(untold).collect::<Vec<_>>();
        f.write_str(&words.join(" "))
    }
}

impl Serialize for Worked {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

fn bit(group: Muscles) -> u16 {
    1 << group as u16
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(groups: &[Muscles]) -> Worked {
        let groups = groups.iter().fold(0, |groups, group| groups | bit(*group));
        Worked { groups, is_untold: false }
    }

    #[test]
    fn two_big_groups_make_a_day_whatever_exercise_worked_them() {
        let (belly, legs) = (of(&[Muscles::Abdomen]), of(&[Muscles::Legs]));

        assert!(!Worked::default().makes_a_day());
        assert!(!belly.makes_a_day() && !belly.and(belly).makes_a_day(), "a draw-in, twice");
        assert!(belly.and(legs).makes_a_day());
        assert!(!of(&[Muscles::Legs, Muscles::Calves]).makes_a_day(), "calves are of the legs");
        assert!(Worked::by(Activity::Strengthen, None).makes_a_day(), "an hour at the gym");
        assert!(!Worked::by(Activity::Walk, None).makes_a_day());
    }

    #[test]
    fn what_is_written_is_read_back_however_often_it_stands_there() {
        for worked in [of(&Muscles::ALL), Worked::default(), Worked::by(Activity::Strengthen, None)]
        {
            assert_eq!(Worked::read(&worked.to_string()), worked);
            assert_eq!(Worked::read(&format!("{worked} {worked} tail")), worked);
        }
        assert_eq!(of(&[Muscles::Hips, Muscles::Legs]).to_string(), "legs hips");
    }
}
