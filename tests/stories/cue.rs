//! Stories about what a reminder follows: asked once, after it was done a few times, and said with it from then on.

use crate::stage::{Person, Stage};

/// Somebody who has done the walk of half past twelve on so many days from the second of March on.
async fn walks(days: u8) -> (Stage, Person) {
    let stage = Stage::at("2026-03-02T08:20+01:00[Europe/Berlin]").await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    for activity in ["stand up", "walking", "stretching", "strengthening"] {
        anna.says(&format!("delete the {activity} reminder")).await;
    }
    anna.says("/remind walk 12:30 daily").await;
    for day in 2..2 + days {
        walks_on(&stage, &anna, day).await;
    }
    (stage, anna)
}

async fn walks_on(stage: &Stage, anna: &Person, day: u8) {
    stage.clock_reaches(&format!("2026-03-{day:02}T12:31+01:00[Europe/Berlin]")).await;
    anna.presses("Done").await;
}

fn asked(anna: &Person) -> usize {
    anna.was_told().iter().filter(|text| text.contains("come after?")).count()
}

#[tokio::test]
async fn after_three_times_it_is_asked_what_it_could_follow_and_said_from_then_on() {
    let (stage, anna) = walks(2).await;
    assert_eq!(asked(&anna), 0);
    anna.reads();
    walks_on(&stage, &anna, 4).await;
    let read = anna.reads();
    assert!(read.contains("What could a walk come after?"), "{read}");
    assert!(read.contains("[Lunch]") && !read.contains("[Coming home]"), "{read}");

    anna.presses("Lunch").await;

    assert!(anna.reads().contains("“After lunch, I’ll do it.”"));
    stage.clock_reaches("2026-03-05T12:30+01:00[Europe/Berlin]").await;
    let read = anna.reads();
    assert!(read.starts_with("🚶") && read.contains("🔗 “After lunch, I’ll do it.”"), "{read}");
}

#[tokio::test]
async fn one_tap_takes_it_back() {
    let (stage, anna) = walks(3).await;
    anna.presses("Lunch").await;
    anna.reads();
    anna.presses("Undo").await;
    assert_eq!(anna.reads(), "(edited) 👍 It comes as before.\n");

    stage.clock_reaches("2026-03-05T12:30+01:00[Europe/Berlin]").await;
    assert!(!anna.reads().contains("🔗"));
}

#[tokio::test]
async fn who_wants_none_is_not_asked_again() {
    let (stage, anna) = walks(3).await;
    anna.presses("Nothing, thanks").await;
    for day in 5..=9 {
        walks_on(&stage, &anna, day).await;
    }

    assert_eq!(asked(&anna), 1);
    assert!(!anna.was_told().join("").contains("After lunch, I’ll"));
}
