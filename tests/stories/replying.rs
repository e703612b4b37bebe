//! Stories of people who answer one reminder rather than another: by a reply, by a sign under it, and after it was put
//! off.

use crate::stage::{Person, Stage};

/// Anna, at a time of Monday.
async fn anna_at(time: &str) -> (Stage, Person) {
    let stage = Stage::at("2026-03-02T08:50+01:00[Europe/Berlin]").await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    stage.clock_reaches(&format!("2026-03-02T{time}+01:00[Europe/Berlin]")).await;
    anna.reads();
    (stage, anna)
}

#[tokio::test]
async fn a_reply_concerns_the_reminder_that_it_replies_to() {
    // The break of the morning and the walk of half past twelve wait.
    let (_stage, anna) = anna_at("12:30").await;
    let stand = anna.message_with("🧍");

    anna.replies(stand, "done").await;

    let read = anna.reads();
    assert!(read.contains("Today: 1 break."), "{read}");
    assert!(anna.button("Done").is_some(), "the other one waits still");
}

#[tokio::test]
async fn not_today_and_later_concern_it_as_well() {
    let (_stage, anna) = anna_at("12:30").await;
    let (stand, walk) = (anna.message_with("🧍"), anna.message_with("🚶 "));

    anna.replies(walk, "in 20 minutes").await;
    let read = anna.reads();
    assert!(read.contains("Walk: I’ll be back today at 12:50."), "{read}");
    anna.replies(stand, "not today").await;
    let read = anna.reads();
    assert!(read.contains("not today, and that’s fine.") && !read.contains("Walk"), "{read}");
}

#[tokio::test]
async fn a_length_alone_is_asked_about() {
    let (_stage, anna) = anna_at("12:30").await;
    let walk = anna.message_with("🚶 ");

    anna.replies(walk, "20 min").await;
    let read = anna.reads();
    assert!(read.contains("[✅ Done · 20 minutes]\n[⏰ In 20 minutes]"), "{read}");
    anna.presses("✅ Done · 20 minutes").await;

    assert!(anna.reads().contains("counted, 20 minutes."));
    anna.says("/today").await;
    assert!(anna.reads().contains("1 walk"));
}

#[tokio::test]
async fn what_has_passed_counts_where_it_was_done_and_is_no_fault_where_not() {
    let (stage, anna) = anna_at("12:30").await;
    let passed = anna.message_with("🚶 ");
    stage.clock_reaches_with(&anna, "2026-03-03T12:30+01:00[Europe/Berlin]").await;

    anna.replies(passed, "later").await;
    let read = anna.reads();
    assert!(read.contains("this one has passed, so there is nothing more to do"), "{read}");
    anna.replies(passed, "done").await;

    assert!(anna.reads().contains("Today: 1 walk."));
    anna.says("done").await;
    assert!(anna.reads().contains("Today: 2 walks."), "the newer one waited still");
    let done = anna.message_with(": done.");
    anna.replies(done, "done").await;
    assert!(anna.reads().contains("this one is counted already."), "and counts once");
}

#[tokio::test]
async fn a_thumb_under_a_reminder_says_that_it_was_done() {
    let (_stage, anna) = anna_at("12:30").await;
    let walk = anna.message_with("🚶 ");

    anna.reacts(walk, "👍").await;
    assert!(anna.reads().contains("Today: 1 walk."));
    anna.reacts(walk, "👍").await;
    anna.reacts(walk, "❤").await;
    assert_eq!(anna.reads(), "", "it counts once");

    let stand = anna.message_with("🧍");
    anna.reacts(stand, "👎").await;
    assert!(anna.reads().contains("not today, and that’s fine."));
    anna.says("/stats").await;
    let stats = anna.message_with("🌱 Habit score");
    anna.reads();
    anna.reacts(stats, "👍").await;
    assert_eq!(anna.reads(), "", "under anything else it asks for nothing");
}

#[tokio::test]
async fn what_was_put_off_is_told_and_may_be_done_or_let_go() {
    let (_stage, anna) = anna_at("10:00").await;

    anna.says("snooze 20").await;
    let read = anna.reads();
    assert!(read.contains("I’ll be back today at 10:20."), "{read}");
    anna.says("later").await;
    let read = anna.reads();
    assert!(read.contains("is put off already. I’ll be back today at 10:20."), "{read}");
    anna.says("done").await;

    assert!(anna.reads().contains("Today: 1 break."));
    anna.says("snooze 20").await;
    assert!(anna.reads().contains("No reminder waits for you right now. Next: "));
}

#[tokio::test]
async fn what_was_put_off_can_be_put_off_again_and_comes_once() {
    let (stage, anna) = anna_at("10:00").await;

    anna.says("snooze 20").await;
    anna.reads();
    anna.says("snooze 40").await;
    assert!(anna.reads().contains("I’ll be back today at 10:40."), "the last word counts");

    stage.clock_reaches("2026-03-02T10:39+01:00[Europe/Berlin]").await;
    assert_eq!(anna.reads(), "", "not when it was put off to at first");
    stage.clock_reaches("2026-03-02T10:41+01:00[Europe/Berlin]").await;
    assert!(anna.reads().contains("🧍"));
    anna.says("in 10 minutes").await;
    assert!(anna.reads().contains("I’ll be back today at 10:51."));
    anna.says("snooze 60").await;
    let read = anna.reads();
    assert!(read.contains("put off already. I’ll be back today at 10:51."), "three times: {read}");
    stage.clock_reaches("2026-03-02T10:52+01:00[Europe/Berlin]").await;
    assert!(anna.reads().contains("🧍"), "and it is not lost");
}
