//! Breaks that a team takes together, in its group: when they come, which exercise is dealt, when one is over and what
//! is told of it. Who is in the team is not known here, and need not be.

use std::fmt;

use jiff::{SignedDuration, Timestamp, tz::TimeZone};
use serde::{Deserialize, Serialize};

use super::{
    Activity, Catalogue, Caution, Exercise, ExerciseId, Hours, Schedule,
    plan::Place,
    schedule::{Days, Minute, Moments},
};

/// How long a break is open for those who join in.
pub const OPEN_FOR: SignedDuration = SignedDuration::from_mins(30);
/// How late a break may come. Who has a meeting half an hour later is not called out of it.
pub const GRACE: SignedDuration = SignedDuration::from_mins(20);
/// With fewer people than this, those who moved could be told by those who did not.
const FEWEST_TOLD: u32 = 3;

/// Where a team may be: elsewhere nobody is in company.
pub const PLACES: [Place; 2] = [Place::Desk, Place::Feet];

/// How often breaks come on a day, of what is offered at a tap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rhythm {
    Light,
    Steady,
    Close,
}

impl Rhythm {
    pub const ALL: [Rhythm; 3] = [Rhythm::Light, Rhythm::Steady, Rhythm::Close];

    /// The times of day: none in the hour of lunch, or in that of going home.
    pub fn times(self) -> Vec<Minute> {
        let times: &[(u16, u16)] = match self {
            Rhythm::Light => &[(10, 30), (15, 0)],
            Rhythm::Steady => &[(10, 30), (13, 30), (15, 0)],
            Rhythm::Close => &[(9, 30), (10, 30), (11, 30), (13, 30), (14, 30), (15, 30)],
        };
        times.iter().map(|(hour, minute)| Minute::at(*hour, *minute)).collect()
    }

    /// Whether a schedule has just these times.
    pub fn is_that_of(self, schedule: &Schedule) -> bool {
        matches!(schedule.moments(), Moments::At(times) if *times == self.times())
    }
}

/// On which days breaks come, of what is offered at a tap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Week {
    Weekdays,
    Daily,
}

impl Week {
    pub const ALL: [Week; 2] = [Week::Weekdays, Week::Daily];

    /// The word in message keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Week::Weekdays => "weekdays",
            Week::Daily => "daily",
        }
    }

    pub fn days(self) -> Days {
        match self {
            Week::Weekdays => Days::WEEKDAYS,
            Week::Daily => Days::DAILY,
        }
    }
}

impl fmt::Display for Week {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// How somebody stands in a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Admin,
    Member,
    /// The person is not, or no longer, in it.
    Stranger,
    /// Telegram could not be asked.
    Unknown,
}

/// When breaks come in a team that has chosen nothing.
pub fn usual() -> Schedule {
    Schedule::at(Days::WEEKDAYS, Rhythm::Light.times()).expect("two times on working days")
}

/// When the break after an instant comes.
pub fn next_after(schedule: &Schedule, zone: &TimeZone, after: Timestamp) -> Option<Timestamp> {
    schedule.next_after(after, zone, &Hours::usual())
}

/// Whether an exercise may be shown to a whole team: nobody knows who reads it, so that it is one that needs no floor,
/// draws no look, and can be done by whoever minds what stands under it.
fn suits(exercise: &Exercise, place: Place) -> bool {
    let needs_no_answer = |caution: Caution| match caution {
        // To go slowly, to move as far as it goes without pain, to stop: that can be said to everybody.
        Caution::Dizziness | Caution::Shoulder | Caution::Breath => true,
        Caution::Balance
        | Caution::Knees
        | Caution::Wrists
        | Caution::Neck
        | Caution::HipReplacement
        | Caution::Sciatica
        | Caution::Osteoporosis
        | Caution::LatePregnancy
        | Caution::NarrowSpinalCanal => false,
    };
    exercise.quiet
        && !exercise.position.needs_floor()
        && place.allows(exercise, true)
        && exercise.cautions().all(needs_no_answer)
}

/// The exercise whose turn it is after another: all that suit take turns, one activity after the other, so that none
/// comes twice in a row where there are two. None where nothing suits.
pub fn dealt<'c>(
    catalogue: &'c Catalogue,
    place: Place,
    last: Option<&ExerciseId>,
) -> Option<&'c Exercise> {
    let of_each = Activity::ALL.map(|activity| {
        catalogue.of(activity).filter(|exercise| suits(exercise, place)).collect::<Vec<_>>()
    });
    let rounds = of_each.iter().map(Vec::len).max().unwrap_or(0);
    let in_turn: Vec<&Exercise> = (0..rounds)
        .flat_map(|round| of_each.iter().filter_map(move |all| all.get(round).copied()))
        .collect();
    let after = in_turn.iter().position(|exercise| Some(&exercise.id) == last);
    let next = after.map_or(0, |after| after + 1);
    in_turn.get(next).or(in_turn.first()).copied()
}

/// How many the group is told have moved; none where so few did that it would tell who.
pub fn told(moved: u32) -> Option<u32> {
    (moved >= FEWEST_TOLD).then_some(moved)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::library::library;

    #[test]
    fn all_that_suit_a_place_take_turns_and_none_comes_twice_in_a_row() {
        let library = library();
        for place in PLACES {
            let suiting = library.all().iter().filter(|exercise| suits(exercise, place)).count();
            let mut last: Option<ExerciseId> = None;
            let mut dealt_to_all = Vec::new();
            for _ in 0..3 * suiting {
                let next = dealt(&library, place, last.as_ref()).unwrap();
                assert_ne!(last.as_ref(), Some(&next.id), "{place}");
                last = Some(next.id.clone());
                dealt_to_all.push(next.id.clone());
            }
            dealt_to_all.sort();
            dealt_to_all.dedup();
            assert_eq!(dealt_to_all.len(), suiting, "{place}");
            assert!(suiting >= 3, "{place}: {dealt_to_all:?}");
        }
    }

    #[test]
    fn nothing_is_dealt_that_needs_a_floor_draws_a_look_or_asks_who_reads_it() {
        let library = library();
        for place in PLACES {
            for exercise in library.all().iter().filter(|exercise| suits(exercise, place)) {
                assert!(exercise.quiet && !exercise.position.needs_floor(), "{}", exercise.id);
                for caution in [Caution::Balance, Caution::Knees, Caution::Osteoporosis] {
                    assert!(!exercise.cautions.contains(&caution), "{}: {caution}", exercise.id);
                }
            }
        }
    }

    #[test]
    fn two_are_not_told_and_three_are() {
        assert_eq!([0, 2, 3, 60].map(told), [None, None, Some(3), Some(60)]);
    }

    #[test]
    fn the_usual_breaks_come_on_working_days_alone() {
        let friday: Timestamp = "2026-03-06T15:00Z".parse().unwrap();
        let next = next_after(&usual(), &TimeZone::UTC, friday).unwrap();
        assert_eq!(next.to_string(), "2026-03-09T10:30:00Z");
        assert!(Rhythm::Light.is_that_of(&usual()) && !Rhythm::Steady.is_that_of(&usual()));
    }
}
