//! The rules of turns, each by itself, on a catalogue small enough to be read here.

use super::*;
use crate::catalogue::tests::{exercise, named};

/// Three stretches that work the same, and what else a catalogue needs.
fn catalogue(change: impl Fn(&mut Exercise)) -> Catalogue {
    let stretch = |id| exercise(id, Activity::Stretch);
    let mut all = vec![
        exercise("stand", Activity::Stand),
        exercise("walk", Activity::Walk),
        stretch("first"),
        stretch("second"),
        stretch("third"),
        exercise("tilt", Activity::Strengthen),
    ];
    all.iter_mut().for_each(change);
    Catalogue::new(all).unwrap()
}

fn plain() -> Catalogue {
    catalogue(|_| {})
}

fn id(id: &str) -> ExerciseId {
    ExerciseId::try_from(id.to_owned()).unwrap()
}

fn day(day: i64) -> Timestamp {
    Timestamp::UNIX_EPOCH + SignedDuration::from_hours(24 * day)
}

/// A day's midnight, and the day.
fn on(number: i64) -> (Timestamp, Date) {
    (day(number), jiff::tz::TimeZone::UTC.to_datetime(day(number)).date())
}

/// The stretches that come on so many days, one a day.
fn days(catalogue: &Catalogue, mut turns: Turns, days: i64) -> Vec<String> {
    let mut came: Vec<ExerciseId> = Vec::new();
    for number in 1..=days {
        let next = turns.next(catalogue, Activity::Stretch, came.last(), |_| true, on(number));
        if let Some(next) = next {
            turns.came(&next.id, day(number));
            came.push(next.id.clone());
        }
    }
    came.iter().map(ToString::to_string).collect()
}

/// Everything was done, so that nothing stays away; with a wish for the first of the stretches.
fn all_done(wish: Wish) -> Turns {
    let mut turns = Turns::default();
    for (exercise, wish) in [("first", wish), ("second", Wish::Usual), ("third", Wish::Usual)] {
        turns.know(id(exercise), Turn { wish, is_done: true, ..Turn::default() });
    }
    turns
}

#[test]
fn what_came_longest_ago_comes_next() {
    let came = days(&plain(), all_done(Wish::Usual), 5);

    assert_eq!(came, ["first", "second", "third", "first", "second"]);
}

#[test]
fn more_of_this_comes_about_twice_as_often_and_never_twice_in_a_row() {
    let came = days(&plain(), all_done(Wish::More), 40);

    let often = |name: &str| came.iter().filter(|came| *came == name).count();
    assert_eq!([often("first"), often("second"), often("third")], [20, 10, 10]);
    assert!(came.windows(2).all(|two| two[0] != two[1]), "{came:?}");
}

#[test]
fn what_is_not_for_somebody_never_comes_and_leaves_silence_rather_than_come() {
    let came = days(&plain(), all_done(Wish::Never), 4);
    assert_eq!(came, ["second", "third", "second", "third"]);

    let mut turns = Turns::default();
    for exercise in ["first", "second", "third"] {
        turns.know(id(exercise), Turn { wish: Wish::Never, ..Turn::default() });
    }
    assert!(days(&plain(), turns, 4).is_empty());
}

#[test]
fn a_group_that_nothing_has_worked_for_days_goes_first() {
    let catalogue = catalogue(|exercise| match exercise.id.as_str() {
        "third" => exercise.muscles = vec![Muscles::Chest],
        _ => exercise.muscles = vec![Muscles::Legs],
    });

    let came = days(&catalogue, all_done(Wish::Usual), 13);

    let chest: Vec<_> = came.iter().zip(1..).filter(|(came, _)| *came == "third").collect();
    assert_eq!(chest.iter().map(|(_, day)| *day).collect::<Vec<_>>(), [2, 5, 8, 11]);
    // Where others are wanted more, it comes as soon as it has waited.
    let mut turns = all_done(Wish::More);
    turns.know(id("second"), Turn { wish: Wish::More, is_done: true, ..Turn::default() });
    let came = days(&catalogue, turns, 12);
    let chest = came.iter().zip(1_i32..).filter(|(came, _)| *came == "third");
    let chest: Vec<i32> = chest.map(|(_, day)| day).collect();
    assert!(chest.windows(2).all(|two| two[1] - two[0] <= 5), "{chest:?}");
}

#[test]
fn what_was_never_done_stays_away_and_is_offered_again_once() {
    let mut turns = all_done(Wish::Usual);
    turns.know(id("first"), Turn::default());

    let came = days(&plain(), turns, 120);

    let came = came.iter().zip(1..).filter(|(came, _)| *came == "first");
    let came: Vec<i32> = came.map(|(_, day)| day).collect();
    assert_eq!(came, [1, 4, 7, 35]);
}

#[test]
fn who_does_nothing_of_what_comes_has_a_choice_all_the_same() {
    let came = days(&plain(), Turns::default(), 60);

    assert_eq!(came.len(), 60);
    assert!(came.windows(2).all(|two| two[0] != two[1]), "{came:?}");
}

#[test]
fn turns_pass_over_what_does_not_suit_or_rests_and_repeat_only_where_there_is_no_other() {
    let catalogue = catalogue(|exercise| {
        if exercise.id.as_str() == "second" {
            exercise.milder = named("walk");
        }
    });
    let check = |unsuited: &[&str], resting: &[&str], expected: Option<&str>| {
        let mut turns = all_done(Wish::Usual);
        turns.came(&id("first"), day(1));
        for exercise in resting {
            turns.rest(id(exercise), day(3));
        }
        let suits = |exercise: &Exercise| !unsuited.contains(&exercise.id.as_str());
        let last = named("first");
        let next = turns.next(&catalogue, Activity::Stretch, last.as_ref(), suits, on(2));
        assert_eq!(next.map(|next| next.id.as_str()), expected, "{unsuited:?} {resting:?}");
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

#[test]
fn a_substitute_comes_where_nothing_else_does_and_never_by_turns() {
    let catalogue = catalogue(|exercise| exercise.substitute = exercise.id.as_str() == "third");
    assert_eq!(days(&catalogue, all_done(Wish::Usual), 4), ["first", "second", "first", "second"]);

    let mut turns = all_done(Wish::Usual);
    turns.rest(id("first"), day(30));
    let suits = |exercise: &Exercise| exercise.id.as_str() != "second";
    let next = turns.next(&catalogue, Activity::Stretch, None, suits, on(2));
    assert_eq!(next.map(|next| next.id.as_str()), Some("third"));
}

/// What was planned and never shown has had no turn, and what is wanted more waits for less.
#[test]
fn the_last_one_is_not_the_next_although_its_turn_it_were() {
    let (catalogue, first) = (plain(), id("first"));
    let next = |turns: &Turns| {
        let next = turns.next(&catalogue, Activity::Stretch, Some(&first), |_| true, on(3));
        next.map(|next| next.id.to_string())
    };
    assert_eq!(next(&Turns::default()).as_deref(), Some("second"));

    let mut turns = all_done(Wish::More);
    for exercise in ["second", "third", "first"] {
        turns.came(&id(exercise), day(2));
    }
    assert_eq!(turns.in_turn(&catalogue, Activity::Stretch, |_| true, day(3))[0].id, first);
    assert_eq!(next(&turns).as_deref(), Some("second"));
}

#[test]
fn what_another_reminder_has_on_a_day_does_not_come_twice_on_it_while_there_is_a_choice() {
    let catalogue = plain();
    let next = |turns: &Turns, last: Option<&str>| {
        let last = last.map(id);
        let next = turns.next(&catalogue, Activity::Stretch, last.as_ref(), |_| true, on(3));
        next.map(|next| next.id.to_string()).unwrap()
    };
    let mut turns = Turns::default();
    turns.plan(&id("first"), on(4).1);
    assert_eq!(next(&turns, None), "first", "another day is another day");
    turns.plan(&id("first"), on(3).1);
    assert_eq!(next(&turns, None), "second");
    turns.plan(&id("second"), on(3).1);
    assert_eq!(next(&turns, None), "third");
    assert_eq!(next(&turns, Some("third")), "first", "no choice is left, and none twice in a row");
}
