//! A trial of what helps people to move: of each reminder of somebody who takes part, chance decides how it is worded,
//! when it comes, and whether it comes; and it is kept whether they moved soon after. The design is that of
//! micro-randomised trials (Klasnja et al. 2015, Health Psychology 34:1220–1228).
//!
//! Must not know a sentence, nor who takes part.

use std::{
    fmt,
    hash::{DefaultHasher, Hash, Hasher},
};

use jiff::SignedDuration;

use super::{Activity, OccurrenceId, holding::AT_MOST};

/// Whoever moves within so long after a reminder was due has moved soon after it, whether it came or not.
pub const SOON: SignedDuration = SignedDuration::from_hours(1);

/// How much later a reminder comes whose hour is tried: no longer than a reminder is held back at the most, so that it
/// is not too late.
pub const LATER_BY: SignedDuration = AT_MOST;

/// One break in so many is left out where the number is tried.
const LEFT_OUT_OF: u64 = 4;

/// What is tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Factor {
    Wording,
    Hour,
    Number,
}

/// What chance decides for one reminder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Arm {
    /// The next of the wordings, as for everybody.
    Varied,
    /// The first of the wordings, each time.
    Plain,
    /// At its time, as for everybody.
    OnTime,
    /// A while after it: [`LATER_BY`].
    Later,
    /// It comes, as for everybody.
    Sent,
    /// It does not come.
    LeftOut,
}

impl Factor {
    pub const ALL: [Factor; 3] = [Factor::Wording, Factor::Hour, Factor::Number];

    /// The word in SQL.
    pub fn as_str(self) -> &'static str {
        match self {
            Factor::Wording => "wording",
            Factor::Hour => "hour",
            Factor::Number => "number",
        }
    }

    /// What chance decides of a reminder of an activity; none where this is not tried with it. Only breaks are left out:
    /// there are many of them. The same reminder gets the same, however often it is asked for.
    pub fn arm_of(self, occurrence: OccurrenceId, activity: Activity) -> Option<Arm> {
        let drawn = self.drawn(occurrence);
        let either = |first, second| if drawn.is_multiple_of(2) { first } else { second };
        match self {
            Factor::Wording => Some(either(Arm::Varied, Arm::Plain)),
            Factor::Hour => Some(either(Arm::OnTime, Arm::Later)),
            Factor::Number if activity != Activity::Stand => None,
            Factor::Number if drawn.is_multiple_of(LEFT_OUT_OF) => Some(Arm::LeftOut),
            Factor::Number => Some(Arm::Sent),
        }
    }

    /// As good as a number by chance: keyed hashes of different values have nothing to do with each other.
    fn drawn(self, occurrence: OccurrenceId) -> u64 {
        let mut hasher = DefaultHasher::new();
        (self, occurrence.0).hash(&mut hasher);
        hasher.finish()
    }
}

impl Arm {
    pub const ALL: [Arm; 6] =
        [Arm::Varied, Arm::Plain, Arm::OnTime, Arm::Later, Arm::Sent, Arm::LeftOut];

    /// The word in SQL and in `limber stats`.
    pub fn as_str(self) -> &'static str {
        match self {
            Arm::Varied => "varied",
            Arm::Plain => "plain",
            Arm::OnTime => "on-time",
            Arm::Later => "later",
            Arm::Sent => "sent",
            Arm::LeftOut => "left-out",
        }
    }
}

impl fmt::Display for Factor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Display for Arm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What chance decides of one reminder: an arm of each factor that is tried with it. What does not come has no
/// wording and no hour.
pub fn arms_of(occurrence: OccurrenceId, activity: Activity) -> Vec<(Factor, Arm)> {
    let arm = |factor: Factor| factor.arm_of(occurrence, activity).map(|arm| (factor, arm));
    match arm(Factor::Number) {
        Some(left_out @ (_, Arm::LeftOut)) => vec![left_out],
        number => number
            .into_iter()
            .chain([Factor::Hour, Factor::Wording].into_iter().filter_map(arm))
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How many of ten thousand reminders, a quarter of an hour apart, get an arm.
    fn count(factor: Factor, activity: Activity, arm: Arm) -> usize {
        let ids = (0..10_000).map(|n| OccurrenceId((1_772_000_000 + n * 900) << 30 | 7));
        ids.filter(|id| factor.arm_of(*id, activity) == Some(arm)).count()
    }

    #[test]
    fn chance_is_even_between_arms_and_one_break_in_four_is_left_out() {
        let even = 4_800..5_200;
        assert!(even.contains(&count(Factor::Wording, Activity::Walk, Arm::Plain)));
        assert!(even.contains(&count(Factor::Hour, Activity::Walk, Arm::Later)));
        assert!((2_350..2_650).contains(&count(Factor::Number, Activity::Stand, Arm::LeftOut)));
        assert_eq!(count(Factor::Number, Activity::Walk, Arm::LeftOut), 0, "only breaks");
    }

    #[test]
    fn what_does_not_come_has_neither_hour_nor_wording() {
        for n in 0..100 {
            let arms = arms_of(OccurrenceId(n), Activity::Stand);
            let is_left_out = arms.contains(&(Factor::Number, Arm::LeftOut));
            assert_eq!(arms.len(), if is_left_out { 1 } else { 3 });
        }
    }
}
