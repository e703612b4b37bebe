//! A catalogue small enough to be read in a test, and what holds of the whole.

use super::*;
use crate::{Position, exercise::Growth};

pub(crate) fn exercise(id: &str, activity: Activity) -> Exercise {
    Exercise {
        id: ExerciseId::try_from(id.to_owned()).unwrap(),
        activity,
        position: Position::Standing,
        quiet: false,
        breaks_standing: false,
        load: 2,
        muscles: Vec::new(),
        cautions: Vec::new(),
        gated_cautions: Vec::new(),
        answers: vec![Cause::Core],
        seconds: 60,
        hold: None,
        repetitions: None,
        sides: 1,
        grows: None,
        starts: Vec::new(),
        gated: false,
        is_easy: false,
        guide: None,
        gated_guide: None,
        milder: None,
        harder: None,
    }
}

pub(crate) fn growth(by: u32, to: u32) -> Growth {
    Growth { by, to, weekly: false }
}

pub(crate) fn catalogue() -> Catalogue {
    Catalogue::new([
        exercise("stand", Activity::Stand),
        exercise("walk", Activity::Walk),
        exercise("first", Activity::Stretch),
        exercise("second", Activity::Stretch),
        exercise("tilt", Activity::Strengthen),
    ])
    .unwrap()
}

pub(crate) fn named(id: &str) -> Option<ExerciseId> {
    Some(ExerciseId::try_from(id.to_owned()).unwrap())
}

#[test]
fn the_exercises_of_an_activity_take_turns() {
    let catalogue = catalogue();
    let first = catalogue.turn_after(Activity::Stretch, None).id.clone();
    let second = catalogue.turn_after(Activity::Stretch, Some(&first)).id.clone();
    let third = catalogue.turn_after(Activity::Stretch, Some(&second)).id.clone();

    assert_eq!([first.as_str(), second.as_str(), third.as_str()], ["first", "second", "first"]);
}

#[test]
fn the_word_walk_means_the_walk_although_there_are_others() {
    let stanzas = catalogue().exercises.into_iter();
    let catalogue =
        Catalogue::new(stanzas.chain([exercise("walk-short", Activity::Walk)])).unwrap();
    let meant = |activity| catalogue.meant_by(activity).map(|exercise| exercise.id.as_str());

    assert_eq!(meant(Activity::Walk), Some("walk"));
    assert_eq!(meant(Activity::Strengthen), Some("tilt"));
    assert_eq!(meant(Activity::Stretch), None);
}

#[test]
fn an_exercise_that_has_left_the_catalogue_hands_over_to_the_first() {
    let gone = ExerciseId::try_from("gone".to_owned()).unwrap();

    assert_eq!(catalogue().turn_after(Activity::Stretch, Some(&gone)).id.as_str(), "first");
}

#[test]
fn turns_pass_over_what_does_not_suit_or_rests_and_repeat_only_where_there_is_no_other() {
    let mut stanzas = catalogue().exercises;
    stanzas.push(exercise("third", Activity::Stretch));
    stanzas[3].milder = named("walk");
    let catalogue = Catalogue::new(stanzas).unwrap();
    let check = |unsuited: &[&str], resting: &[&str], expected: Option<&str>| {
        let suits = |exercise: &Exercise| !unsuited.contains(&exercise.id.as_str());
        let rests = |id: &ExerciseId| resting.contains(&id.as_str());
        let last = named("first");
        let turn = catalogue.turn_among(Activity::Stretch, last.as_ref(), suits, rests);
        assert_eq!(turn.map(|turn| turn.id.as_str()), expected, "{unsuited:?} {resting:?}");
    };

    check(&[], &[], Some("second"));
    check(&["second"], &[], Some("third"));
    check(&[], &["second"], Some("third"));
    check(&["second"], &["third"], Some("first"));
    check(&["second", "third"], &["first"], None);
    check(&[], &["first", "second", "third"], Some("walk"));
    check(&["walk"], &["first", "second", "third"], None);
    check(&["first", "second", "third"], &[], None);
}
