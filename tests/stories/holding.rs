//! Stories about the moment: a reminder falls into no conversation and into no guide, and two that are due close together
//! come as one.

use crate::stage::{Person, Stage};

const NOON: &str = "2026-03-02T12:20+01:00[Europe/Berlin]";

/// Somebody whose walk is due at half past twelve.
async fn anna() -> (Stage, Person) {
    let stage = Stage::at(NOON).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    (stage, anna)
}

/// What comes by itself until a time of that day.
async fn until(stage: &Stage, anna: &Person, time: &str) -> String {
    anna.reads();
    stage.clock_reaches(&format!("2026-03-02T{time}+01:00[Europe/Berlin]")).await;
    anna.reads()
}

#[tokio::test]
async fn a_reminder_waits_until_a_conversation_is_over() {
    let (stage, anna) = anna().await;
    until(&stage, &anna, "12:29").await;
    anna.says("/plan").await;

    assert_eq!(until(&stage, &anna, "12:31:59").await, "");
    assert!(until(&stage, &anna, "12:32").await.contains("🚶"));
}

#[tokio::test]
async fn it_does_not_wait_for_long() {
    let (stage, anna) = anna().await;
    for minute in 28..40 {
        assert_eq!(until(&stage, &anna, &format!("12:{minute}")).await, "");
        anna.says("/today").await;
    }

    assert!(until(&stage, &anna, "12:40").await.contains("🚶"));
}

#[tokio::test]
async fn what_is_asked_for_at_a_minute_comes_at_that_minute() {
    let (stage, anna) = anna().await;
    until(&stage, &anna, "12:23").await;
    anna.says("remind me in 2 minutes to stretch").await;

    assert_eq!(until(&stage, &anna, "12:24").await, "");
    assert!(until(&stage, &anna, "12:25").await.contains("🧘"));
}

#[tokio::test]
async fn a_guide_is_not_interrupted_and_what_it_counts_is_not_asked_again() {
    let (stage, anna) = anna().await;
    anna.says("/remind draw-in 12:31").await;
    until(&stage, &anna, "12:29:40").await;
    anna.says("/exercise walk").await;
    anna.presses("Guide me").await;
    anna.presses("I’m ready").await;

    let guided = until(&stage, &anna, "12:44").await;
    assert!(!guided.contains("Draw-in"), "{guided}");
    let after = until(&stage, &anna, "13:00").await;
    assert!(after.contains("Walk counted"), "{after}");
    assert!(after.contains("Draw-in · "), "{after}");
    assert!(!after.contains("Fancy a walk"), "{after}");
    assert_eq!(after.matches("🚶").count(), 0, "{after}");
}

#[tokio::test]
async fn two_that_are_due_close_together_come_as_one() {
    let (stage, anna) = anna().await;
    anna.says("/remind draw-in 12:24").await;
    anna.says("/remind hamstring 12:19").await;

    assert_eq!(until(&stage, &anna, "12:29:59").await, "");
    let read = until(&stage, &anna, "12:30").await;
    assert!(read.contains("🙌") && read.contains("Draw-in") && read.contains("Walk"), "{read}");
}

#[tokio::test]
async fn what_is_due_further_apart_comes_apart() {
    let (stage, anna) = anna().await;
    until(&stage, &anna, "12:10").await;
    anna.says("/remind draw-in 12:41").await;
    until(&stage, &anna, "12:29:59").await;

    assert!(until(&stage, &anna, "12:30").await.contains("🚶"));
    assert!(until(&stage, &anna, "12:41").await.contains("Draw-in"));
}

#[tokio::test]
async fn what_is_taken_out_while_it_waits_does_not_come() {
    let (stage, anna) = anna().await;
    until(&stage, &anna, "12:29").await;
    anna.says("/plan").await;
    until(&stage, &anna, "12:31").await;
    anna.says("delete the walking reminder").await;

    assert!(!until(&stage, &anna, "12:50").await.contains("🚶"));
}
