//! Turns: what somebody wants more of or none, how it is told and ended, and what comes by it.

use std::collections::{BTreeMap, BTreeSet};

use jiff::SignedDuration;
use limber::{
    care::{Activity, PersonId},
    store::occurrences,
};

use crate::stage::{Person, Stage};

const MONDAY: &str = "2026-03-02T08:20+01:00[Europe/Berlin]";

/// How often an exercise was shown to somebody.
async fn came(stage: &Stage, person: &Person, exercise: &str) -> usize {
    let mut connection = stage.sandbox.store().read().await.unwrap();
    let all = occurrences::all_of(&mut connection, PersonId(person.id)).await.unwrap();
    let shown = all.iter().filter(|occurrence| occurrence.sent_at.is_some());
    shown.filter(|occurrence| occurrence.exercise.as_str() == exercise).count()
}

#[tokio::test]
async fn a_wish_is_one_tap_is_listed_and_is_taken_back() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/exercise chest").await;

    anna.presses("Not for me").await;
    let told = anna.reads();
    assert!(told.contains("Chest stretch doesn’t come by itself any more"), "{told}");
    anna.presses("Undo").await;
    assert!(anna.reads().contains("comes as often as the others"));
    anna.says("/exercise").await;
    assert!(!anna.reads().contains("🚫"));

    anna.says("/exercise chest").await;
    anna.presses("More of this").await;
    assert!(anna.reads().contains("comes about twice as often from now on"));
    for screen in ["/settings", "/exercise"] {
        anna.says(screen).await;
        let listed = anna.reads();
        assert!(listed.contains("🔁 Chest stretch comes more often."), "{screen}: {listed}");
    }
    anna.presses("Chest stretch: as usual").await;
    anna.says("/settings").await;
    assert!(!anna.reads().contains("🔁"));
}

#[tokio::test]
async fn a_wish_is_told_behind_a_reminder_which_stays_open() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    stage.clock_reaches("2026-03-02T10:00+01:00[Europe/Berlin]").await;
    anna.presses("⋯").await;
    anna.reads();

    anna.presses("Why?").await;
    anna.presses("Not for me").await;
    assert!(anna.reads().contains("doesn’t come by itself any more"));
    anna.presses("Done").await;

    assert!(anna.reads().contains("counted"));
}

#[tokio::test]
async fn what_is_not_for_somebody_does_not_come_and_leaves_silence_where_nothing_else_is() {
    let stage = Stage::at(MONDAY).await;
    let [anna, ben] =
        [stage.subscribed("Anna", "Berlin").await, stage.subscribed("Ben", "Berlin").await];
    for exercise in ["chest", "walk", "short walk"] {
        anna.says(&format!("/exercise {exercise}")).await;
        anna.presses("Not for me").await;
    }

    let begin = stage.sandbox.clock().now();
    for hours in (4..=12 * 24).step_by(4) {
        stage.sandbox.pass_until(begin + SignedDuration::from_hours(hours)).await.unwrap();
        for person in [&anna, &ben] {
            person.says("hello").await;
        }
    }

    for exercise in ["chest", "walk", "walk-short"] {
        assert_eq!(came(&stage, &anna, exercise).await, 0, "{exercise}");
    }
    assert!(came(&stage, &ben, "chest").await >= 2);
    assert_eq!(came(&stage, &ben, "walk-short").await, 0, "it takes no turns");
    assert!(came(&stage, &ben, "walk").await >= 10);
}

#[tokio::test]
async fn two_reminders_of_one_activity_never_have_the_same_exercise_on_one_day() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/stop").await;
    anna.says("/start").await;
    anna.says("/remind stretch 7:00 daily").await;
    anna.says("/remind stretch 21:00 daily").await;
    anna.says("/remind stretch 12:10 daily").await;

    let begin = stage.sandbox.clock().now();
    for hours in (6..=21 * 24).step_by(6) {
        stage.sandbox.pass_until(begin + SignedDuration::from_hours(hours)).await.unwrap();
        anna.says("hello").await;
    }

    let mut connection = stage.sandbox.store().read().await.unwrap();
    let all = occurrences::all_of(&mut connection, PersonId(anna.id)).await.unwrap();
    let mut of_days: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for shown in all.iter().filter(|shown| shown.activity == Activity::Stretch) {
        of_days.entry(shown.day).or_default().push(shown.exercise.as_str());
    }
    assert!(of_days.len() > 20, "{of_days:?}");
    for (day, exercises) in of_days {
        let different: BTreeSet<_> = exercises.iter().collect();
        assert_eq!(different.len(), exercises.len(), "{day}: {exercises:?}");
    }
}
