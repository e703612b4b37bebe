//! Rules that hold of the exercises that the binary carries, beyond those for any catalogue.

use std::collections::HashSet;

use serde::Deserialize;

use super::{Activity, Catalogue, Caution, Exercise, Muscles, guide::beats, plan::Place};

#[derive(Deserialize)]
struct File {
    exercise: Vec<Exercise>,
}

pub(crate) fn library() -> Catalogue {
    let file = include_str!("../../../messages/exercises.toml");
    Catalogue::new(toml::from_str::<File>(file).unwrap().exercise).unwrap()
}

#[test]
fn every_exercise_has_what_a_plan_and_a_guide_need() {
    for exercise in library().all() {
        let id = &exercise.id;
        assert!(exercise.guide.is_some(), "{id} cannot be guided");
        assert_eq!(exercise.gated, exercise.gated_guide.is_some(), "{id}'s harder part");
        assert!(!exercise.muscles.is_empty(), "{id} works nothing");
        assert!(!exercise.answers.is_empty(), "{id} answers nothing");
        for list in [&exercise.cautions, &exercise.gated_cautions] {
            assert_eq!(list.len(), list.iter().collect::<HashSet<_>>().len(), "{id} says it twice");
        }
    }
}

/// With the time to get into place, and none that nobody would spend.
#[test]
fn a_session_lasts_as_long_as_its_guide() {
    for exercise in library().all() {
        let guided: u32 = beats(exercise).iter().map(|beat| beat.seconds).sum();
        let (id, length) = (&exercise.id, exercise.seconds);
        assert!((guided..=guided + 40).contains(&length), "{id}: {length}, guided {guided}");
    }
}

#[test]
fn what_is_harder_is_so_because_the_way_back_is_milder() {
    let library = library();
    for exercise in library.all() {
        let Some(harder) = exercise.harder.as_ref().and_then(|id| library.find(id)) else {
            continue;
        };
        let milder = |exercise: &&Exercise| library.find(exercise.milder.as_ref()?);
        let mut way_back = std::iter::successors(Some(harder), milder);
        let (id, harder) = (&exercise.id, &harder.id);
        assert!(way_back.any(|milder| milder.id == *id), "{harder} is called harder than {id}");
    }
}

/// Otherwise a reminder falls silent where something milder could have come.
#[test]
fn what_asks_for_more_than_the_least_has_something_milder() {
    let library = library();
    let least = library.all().iter().filter(|exercise| exercise.milder.is_none());
    let heavier = least.filter(|exercise| exercise.load > 1).map(|exercise| exercise.id.as_str());

    assert_eq!(heavier.collect::<Vec<_>>(), ["hip-march"], "the least that strengthens on a chair");
}

#[test]
fn a_substitute_is_the_milder_one_of_its_own_activity() {
    let library = library();
    for substitute in library.all().iter().filter(|exercise| exercise.substitute) {
        let stands_in = |exercise: &Exercise| {
            exercise.milder.as_ref() == Some(&substitute.id)
                && exercise.activity == substitute.activity
        };
        assert!(library.all().iter().any(stands_in), "{}", substitute.id);
        assert!(substitute.quiet, "{} is for where others do not fit", substitute.id);
    }
}

#[test]
fn who_cannot_get_to_the_floor_has_a_choice_of_everything() {
    for activity in Activity::ALL {
        let library = library();
        let off_the_floor = library.of(activity).filter(|e| !e.position.needs_floor());
        assert!(off_the_floor.count() >= 2, "{activity}");
    }
}

#[test]
fn an_office_has_a_choice_of_breaks_stretches_and_strengthening() {
    for activity in [Activity::Stand, Activity::Stretch, Activity::Strengthen] {
        let library = library();
        assert!(library.of(activity).filter(|exercise| exercise.quiet).count() >= 3, "{activity}");
    }
}

/// The breaks and exercises that a place allows, within hours and outside them.
fn allowed(place: Place, activity: Activity, is_within_hours: bool) -> Vec<String> {
    let library = library();
    let fit = library.of(activity).filter(|exercise| place.allows(exercise, is_within_hours));
    fit.map(|exercise| exercise.id.to_string()).collect()
}

#[test]
fn a_break_is_from_what_is_done_there() {
    for is_within_hours in [true, false] {
        let breaks = |place| allowed(place, Activity::Stand, is_within_hours);
        assert_eq!(breaks(Place::Feet), ["sit-down"]);
        for place in [Place::Desk, Place::Home, Place::NoFloor] {
            assert_eq!(breaks(place), ["stand", "shift", "back-bend"], "{place}");
        }
    }
}

#[test]
fn there_is_a_choice_of_everything_but_walks_and_of_sitting_down_wherever_one_is() {
    for place in Place::ALL {
        for activity in Activity::ALL {
            let least = match activity {
                Activity::Walk => 1,
                Activity::Stand if place == Place::Feet => 1,
                _ => 2,
            };
            let within_hours = allowed(place, activity, true);
            assert!(within_hours.len() >= least, "{place}, {activity}: {within_hours:?}");
            assert!(allowed(place, activity, false).len() >= least, "{place}, {activity}");
        }
    }
}

#[test]
fn what_draws_a_look_is_for_other_hours_and_the_floor_for_who_can_get_there() {
    let library = library();
    for exercise in library.all() {
        let (id, needs_floor) = (&exercise.id, exercise.position.needs_floor());
        for place in [Place::Desk, Place::Feet] {
            assert!(exercise.quiet || !place.allows(exercise, true), "{id} at work");
        }
        for is_within_hours in [true, false] {
            let may_come = Place::NoFloor.allows(exercise, is_within_hours);
            assert!(!(needs_floor && may_come), "{id} without a floor");
        }
    }
    let evenings = allowed(Place::Desk, Activity::Strengthen, false);
    assert_eq!(evenings.len(), library.of(Activity::Strengthen).count());
}

#[test]
fn no_floor_is_quiet() {
    for exercise in library().all() {
        assert!(!(exercise.quiet && exercise.position.needs_floor()), "{}", exercise.id);
    }
}

#[test]
fn every_caution_and_every_group_of_muscles_but_the_arms_is_of_use() {
    let library = library();
    let cautions: HashSet<_> = library
        .all()
        .iter()
        .flat_map(|exercise| exercise.cautions.iter().chain(&exercise.gated_cautions))
        .collect();
    let muscles: HashSet<_> = library.all().iter().flat_map(|exercise| &exercise.muscles).collect();

    assert!(Caution::ALL.iter().all(|caution| cautions.contains(caution)));
    let unworked: Vec<_> = Muscles::MAJOR.iter().filter(|group| !muscles.contains(group)).collect();
    assert_eq!(unworked, [&Muscles::Arms]);
}

#[test]
fn what_is_walked_grows_by_the_week_and_asks_for_breath() {
    for exercise in library().of(Activity::Walk) {
        assert!(exercise.grows.is_some_and(|grows| grows.weekly), "{}", exercise.id);
        assert!(exercise.cautions.contains(&Caution::Breath), "{}", exercise.id);
    }
}
