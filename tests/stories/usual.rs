//! Stories about the hour: what is done late again and again at about the same time is offered to come then, once.

use crate::stage::{Person, Stage};

/// Somebody who does the walk of half past twelve at these times, a day each, from the second of March on.
async fn walks_at(times: &[&str]) -> (Stage, Person) {
    let stage = Stage::at("2026-03-02T08:20+01:00[Europe/Berlin]").await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    for activity in ["stand up", "stretching", "strengthening"] {
        anna.says(&format!("delete the {activity} reminder")).await;
    }
    anna.says("delete the walking reminder").await;
    anna.says("/remind walk 12:30 daily").await;
    for (day, time) in (2..).zip(times) {
        stage.clock_reaches(&format!("2026-03-{day:02}T{time}+01:00[Europe/Berlin]")).await;
        anna.presses("Done").await;
    }
    (stage, anna)
}

fn offers(anna: &Person) -> usize {
    anna.was_told().iter().filter(|text| text.contains("Shall I come then?")).count()
}

#[tokio::test]
async fn a_better_hour_is_offered_with_the_numbers_and_taken_by_a_tap() {
    let (stage, anna) = walks_at(&["13:20", "13:35"]).await;
    assert_eq!(offers(&anna), 0, "two days are a busy time");
    stage.clock_reaches("2026-03-04T13:22+01:00[Europe/Berlin]").await;
    anna.presses("Done").await;
    let told = anna.was_told();
    let offer = told.last().unwrap();
    assert_eq!(
        offer,
        "🚶 You did this one 3 of the last 3 times at about 13:15, not at 12:30. Shall I come then?"
    );

    anna.reads();
    anna.presses("Yes, at 13:15").await;

    let read = anna.reads();
    assert!(read.contains("every day at 13:15"), "{read}");
    stage.clock_reaches("2026-03-05T13:14+01:00[Europe/Berlin]").await;
    assert!(!anna.reads().contains("🚶"));
    stage.clock_reaches("2026-03-05T13:15+01:00[Europe/Berlin]").await;
    assert!(anna.reads().contains("🚶"));
}

#[tokio::test]
async fn who_says_no_keeps_the_hour_and_is_not_asked_again() {
    let (stage, anna) = walks_at(&["13:20", "13:35", "13:22"]).await;
    anna.reads();
    anna.presses("No, at 12:30").await;
    assert_eq!(anna.reads(), "(edited) 👍 It stays where it is, and I won’t ask again.\n");

    for day in 5..=9 {
        stage.clock_reaches(&format!("2026-03-{day:02}T13:25+01:00[Europe/Berlin]")).await;
        anna.presses("Done").await;
    }

    assert_eq!(offers(&anna), 1);
    assert!(anna.hears_back("/plan").await.contains("every day at 12:30"));
}

#[tokio::test]
async fn who_does_it_now_here_now_there_is_not_asked() {
    let (_stage, anna) = walks_at(&["13:20", "15:00", "12:31", "18:40", "13:25", "12:40"]).await;

    assert_eq!(offers(&anna), 0);
}
