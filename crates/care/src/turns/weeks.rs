//! Weeks of the plans that are ready, for each place: which groups of muscles they work.

use std::collections::{BTreeSet, HashMap};

use jiff::tz::TimeZone;

use super::*;
use crate::{
    Hours,
    amount::Amount,
    library::library,
    plan::{Place, Preset},
};

const WEEKS: i64 = 8;

/// By week, the major groups that were worked, and those that what fitted at its moments could have worked.
fn weeks(catalogue: &Catalogue, place: Place, preset: Preset) -> Vec<[BTreeSet<Muscles>; 2]> {
    let monday: Timestamp = "2026-03-02T00:00Z".parse().unwrap();
    let (week, hours) = (SignedDuration::from_hours(7 * 24), Hours::usual());
    let end = monday + SignedDuration::from_hours(WEEKS * 7 * 24);
    let mut moments = Vec::new();
    for (reminder, (activity, schedule)) in preset.reminders(Amount::Close).into_iter().enumerate()
    {
        let next = |after: &Timestamp| schedule.next_after(*after, &TimeZone::UTC, &hours);
        let of_it = std::iter::successors(next(&monday), next).take_while(|at| *at < end);
        moments.extend(of_it.map(|at| (at, reminder, activity)));
    }
    moments.sort_unstable();
    let mut turns = Turns::default();
    let mut last: HashMap<usize, ExerciseId> = HashMap::new();
    let mut weeks = vec![[BTreeSet::new(), BTreeSet::new()]; usize::try_from(WEEKS).unwrap()];
    for (at, reminder, activity) in moments {
        let is_within_hours = hours.contains(TimeZone::UTC.to_datetime(at));
        let suits = |exercise: &Exercise| place.allows(exercise, is_within_hours);
        let day = TimeZone::UTC.to_datetime(at).date();
        let next = turns.next(catalogue, activity, last.get(&reminder), suits, (at, day));
        let Some(next) = next else { continue };
        let number = at.duration_since(monday).as_secs() / week.as_secs();
        let [worked, possible] = &mut weeks[usize::try_from(number).unwrap()];
        worked.extend(next.muscles.iter().filter(|group| group.is_major()));
        let all = catalogue.of(activity).filter(|exercise| suits(exercise));
        let groups = all.flat_map(|exercise| exercise.muscles.iter());
        possible.extend(groups.filter(|group| group.is_major()));
        let repeated = last.insert(reminder, next.id.clone()).is_some_and(|last| last == next.id);
        let choice = turns.in_turn(catalogue, activity, suits, at).len();
        assert!(!repeated || choice == 1, "{place}, {preset}: {} twice in a row", next.id);
        turns.came(&next.id, at);
        let mut known = turns.turn(&next.id);
        known.is_done = true;
        turns.know(next.id.clone(), known);
    }
    weeks
}

#[test]
fn every_week_works_each_group_that_the_exercises_of_its_moments_can() {
    let library = library();
    for place in Place::ALL {
        for preset in Preset::ALL {
            for (number, [worked, possible]) in weeks(&library, place, preset).iter().enumerate() {
                assert_eq!(worked, possible, "{place}, {preset}, week {number}");
                assert!(worked.len() >= 6, "{place}, {preset}, week {number}: {worked:?}");
            }
        }
    }
}
