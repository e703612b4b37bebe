//! Stories of the operator who looks at the whole: totals, and a rush that is seen coming.

use crate::stage::{Stage, instant};
use limber::usecases::keeping::{housekeeping, totals};

const MONDAY: &str = "2026-03-02T08:20+01:00[Europe/Berlin]";

#[tokio::test]
async fn totals_tell_how_everybody_does_and_name_nobody() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let ben = stage.subscribed("Ben", "Berlin").await;
    let cleo = stage.subscribed("Cleo", "Berlin").await;
    let _dan = stage.person("Dan").says("/start").await;
    ben.says("/pause 3 days").await;
    stage.telegram().blocks(cleo.id);
    stage.sandbox.settled().await;
    anna.says("/done walk 20").await;
    stage.clock_reaches("2026-03-02T10:00:07+01:00[Europe/Berlin]").await;

    let now = stage.sandbox.clock().now();
    let totals = totals::totals(stage.sandbox.store(), now).await.unwrap();

    let told = totals.to_string();
    for expected in [
        "people                         4",
        "  reminded                     1",
        "  paused                       1",
        "  unreachable                  1",
        "reminders due                  0",
        "sent in 24 h                   1",
        "  late, 99 % s                 0",
        "sessions in 24 h               1",
    ] {
        assert!(told.contains(expected), "{expected:?} is not in\n{told}");
    }
    assert!(!told.contains("Anna"), "{told}");
}

#[tokio::test]
async fn a_minute_with_more_than_the_allowance_carries_is_seen_coming() {
    let stage = Stage::at(MONDAY).await;
    for name in ["Anna", "Ben", "Cleo"] {
        stage.subscribed(name, "Berlin").await;
    }
    let (store, now) = (stage.sandbox.store(), stage.sandbox.clock().now());

    let quiet = housekeeping::rush_ahead(store, now, 30).await.unwrap();
    let rush = housekeeping::rush_ahead(store, now, 0).await.unwrap().unwrap();

    assert!(quiet.is_none());
    assert_eq!(rush.reminders, 3);
    assert_eq!(rush.minute, instant("2026-03-02T10:00+01:00[Europe/Berlin]"));
}
