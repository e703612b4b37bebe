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
    anna.was_told().iter().filter(|text| text.contains("go with?")).count()
}

#[tokio::test]
async fn after_three_times_it_is_asked_what_it_could_follow_and_said_from_then_on() {
    let (stage, anna) = walks(2).await;
    assert_eq!(asked(&anna), 0);
    anna.reads();
    walks_on(&stage, &anna, 4).await;
    let read = anna.reads();
    assert!(read.contains("What could a walk go with?"), "{read}");
    assert!(read.contains("[Lunch]") && !read.contains("[Coming home]"), "{read}");

    anna.presses("Lunch").await;

    let read = anna.reads();
    assert!(read.contains("“After lunch, I’ll do it.”"), "{read}");
    assert!(read.contains("What usually gets in the way of that?"), "{read}");
    anna.presses("Meetings").await;
    assert!(anna.reads().contains("Then let it be one minute"));
    stage.clock_reaches("2026-03-05T12:30+01:00[Europe/Berlin]").await;
    let read = anna.reads();
    assert!(read.contains("🚶") && read.contains("🔗 “After lunch, I’ll do it.”"), "{read}");
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

#[tokio::test]
async fn what_it_follows_can_be_said_in_words_and_goes_by_their_own_day() {
    let stage = Stage::at("2026-03-02T08:20+01:00[Europe/Berlin]").await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/hours mon-fri 8-12:30, 13:15-16:30").await;

    for (wish, time, plan) in [
        ("remind me to walk after lunch", "at 13:15", "After lunch, I’ll do it."),
        ("stretch when the coffee is done", "at 09:00", "After my coffee, I’ll do it."),
        ("/remind walk before I shut the laptop", "at 16:30", "When I’ve shut the laptop"),
        ("remind me to strengthen when I get home", "at 17:15", "When I’ve come home"),
    ] {
        let read = anna.hears_back(wish).await;
        assert!(read.contains(time) && read.contains(plan), "{wish}: {read}");
    }

    let asked = anna.was_told().iter().filter(|text| text.contains("gets in the way")).count();
    assert_eq!(asked, 1, "it is asked with the first alone");
    stage.clock_reaches("2026-03-02T13:15+01:00[Europe/Berlin]").await;
    assert!(anna.reads().contains("🔗 “After lunch, I’ll do it.”"));
}
