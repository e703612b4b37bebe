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
        substitute: false,
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

    assert_eq!(catalogue().find_or_first(&gone, Activity::Stretch).id.as_str(), "first");
}
