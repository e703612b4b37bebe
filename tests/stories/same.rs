//! Stories of what would come twice: put off to where it comes anyway, put off all day long, wished
//! for again; and of "not today", which is all of today.

use std::net::SocketAddr;

use crate::stage::{Stage, instant};
use expect_test::expect;
use jiff::SignedDuration;
use limber::{
    care::{Activity, PersonId},
    sandbox::telegram::{Fault, FaultKind, Hold},
    store::occurrences,
};

/// A Monday morning in Berlin, before work.
const MONDAY: &str = "2026-03-02T08:20+01:00[Europe/Berlin]";

#[tokio::test]
async fn what_is_put_off_to_where_it_comes_anyway_comes_once() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    stage.clock_reaches("2026-03-02T10:00+01:00[Europe/Berlin]").await;
    anna.presses("Later").await;
    anna.presses("In 1 hour").await;
    anna.reads();

    stage.clock_reaches("2026-03-02T11:00+01:00[Europe/Berlin]").await;

    // The one that comes anyway, in its place.
    let read = anna.reads();
    assert!(read.starts_with("🧍"), "{read}");
    assert_eq!(read.matches("🧍").count(), 1, "{read}");
    anna.presses("Done").await;
    assert!(anna.reads().contains("Today: 1 break."));
    stage.clock_reaches("2026-03-02T11:59+01:00[Europe/Berlin]").await;
    assert_eq!(anna.reads(), "");
}

#[tokio::test]
async fn what_is_put_off_to_nearly_where_it_comes_anyway_comes_then() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    stage.clock_reaches("2026-03-02T10:03:20+01:00[Europe/Berlin]").await;
    anna.presses("Later").await;
    anna.presses("In 1 hour").await;
    assert!(anna.reads().contains("I’ll be back today at 11:00."));

    stage.clock_reaches("2026-03-02T11:59+01:00[Europe/Berlin]").await;

    assert_eq!(anna.reads().matches("🧍").count(), 1);
}

#[tokio::test]
async fn it_comes_back_at_the_minute_that_was_said() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    stage.clock_reaches("2026-03-02T10:07:40+01:00[Europe/Berlin]").await;
    anna.presses("Later").await;
    anna.presses("In 15 min").await;
    assert!(anna.reads().contains("I’ll be back today at 10:22."));

    stage.clock_reaches("2026-03-02T10:21:59+01:00[Europe/Berlin]").await;
    assert_eq!(anna.reads(), "");
    stage.clock_reaches("2026-03-02T10:22+01:00[Europe/Berlin]").await;
    assert!(anna.reads().starts_with("🧍"));
}

#[tokio::test]
async fn a_day_put_off_to_the_evening_is_one_reminder() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    for time in ["10:00", "11:00", "14:00", "15:00", "16:00"] {
        stage.clock_reaches(&format!("2026-03-02T{time}+01:00[Europe/Berlin]")).await;
        anna.presses("Later").await;
        anna.presses("This evening").await;
    }
    stage.clock_reaches("2026-03-02T18:59+01:00[Europe/Berlin]").await;
    anna.reads();

    stage.clock_reaches("2026-03-02T19:00+01:00[Europe/Berlin]").await;

    let read = anna.reads();
    assert_eq!(read.matches("🧍").count(), 1, "{read}");
    assert_eq!(read.matches("[✅ Done]").count(), 1, "{read}");
    anna.presses("Done").await;
    assert!(anna.reads().contains("Today: 1 break."));
    let mut connection = stage.sandbox.store().read().await.unwrap();
    let open = occurrences::open_of_each(&mut connection, &[PersonId(anna.id)]).await.unwrap();
    assert!(open.iter().all(|open| open.activity != Activity::Stand), "{open:?}");
}

#[tokio::test]
async fn different_exercises_put_off_to_the_evening_stay_two() {
    let stage = Stage::at("2026-03-02T12:05+01:00[Europe/Berlin]").await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    for time in ["12:30", "14:00"] {
        stage.clock_reaches(&format!("2026-03-02T{time}+01:00[Europe/Berlin]")).await;
        anna.presses("Later").await;
        anna.presses("This evening").await;
    }
    stage.clock_reaches("2026-03-02T18:59+01:00[Europe/Berlin]").await;
    anna.reads();

    stage.clock_reaches("2026-03-02T19:00+01:00[Europe/Berlin]").await;

    let read = anna.reads();
    assert!(read.contains("[✅ Walk]") && read.contains("[✅ Stand up]"), "{read}");
}

#[tokio::test]
async fn not_today_is_all_of_today_and_tomorrow_it_is_back() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    stage.clock_reaches("2026-03-02T10:00+01:00[Europe/Berlin]").await;
    anna.presses("Later").await;
    anna.presses("This evening").await;
    stage.clock_reaches("2026-03-02T11:00+01:00[Europe/Berlin]").await;
    anna.presses("⋯").await;
    anna.reads();

    anna.presses("Not today").await;

    expect![[r#"
        (edited) 🌿 Shift in your seat: not today, and that’s fine. It doesn’t touch your streak.
        It comes again tomorrow at 10:00.
        [Undo]
    "#]]
    .assert_eq(&anna.reads());
    // Whatever else is changed in the plan, it stays quiet.
    anna.says("/remind draw-in 17:00").await;
    anna.says("/today").await;
    let today = anna.reads();
    assert!(!today.contains("15:00 Stand up") && today.contains("17:00"), "{today}");
    stage.clock_reaches("2026-03-02T23:59+01:00[Europe/Berlin]").await;
    let read = anna.reads();
    assert!(read.contains("🚶"), "what else there is comes: {read}");
    assert_eq!(anna.breaks(), 2, "those of ten and eleven: {read}");
    stage.clock_reaches_with(&anna, "2026-03-03T09:50+01:00[Europe/Berlin]").await;
    stage.clock_reaches("2026-03-03T10:00+01:00[Europe/Berlin]").await;
    assert_eq!(anna.breaks(), 3);
}

#[tokio::test]
async fn not_today_is_taken_back_in_one_tap() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    stage.clock_reaches("2026-03-02T10:00+01:00[Europe/Berlin]").await;
    anna.presses("Later").await;
    anna.presses("This evening").await;
    stage.clock_reaches("2026-03-02T11:00+01:00[Europe/Berlin]").await;
    anna.presses("⋯").await;
    anna.presses("Not today").await;
    anna.reads();

    anna.presses("Undo").await;

    assert_eq!(anna.notice(), "Taken back");
    assert!(anna.reads().starts_with("(edited) 🧍"));
    anna.presses("Done").await;
    assert!(anna.reads().contains("Today: 1 break."));
    stage.clock_reaches("2026-03-02T14:00+01:00[Europe/Berlin]").await;
    assert!(anna.reads().contains("🧍"), "what follows today comes");
    stage.clock_reaches_with(&anna, "2026-03-02T18:59+01:00[Europe/Berlin]").await;
    anna.reads();
    stage.clock_reaches("2026-03-02T19:00+01:00[Europe/Berlin]").await;
    assert!(anna.reads().contains("🧍"), "what was put off comes");
}

#[tokio::test]
async fn the_same_wish_again_is_there_already() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/remind stretch 10:10").await;
    anna.reads();

    for again in ["/remind stretch 10:10", "/remind 10:10 stretching daily"] {
        anna.says(again).await;
        let read = anna.reads();
        assert!(read.starts_with("👌 This one is in your plan already."), "{again}: {read}");
        assert!(read.contains("[Change it]"), "{again}: {read}");
    }

    stage.clock_reaches("2026-03-02T10:10+01:00[Europe/Berlin]").await;
    let read = anna.reads();
    assert_eq!(read.matches("🧘").count(), 1, "{read}");
    anna.says("/remind stretch 10:15").await;
    assert!(anna.reads().contains("Added"), "another time is another wish");
}

#[tokio::test]
async fn two_reminders_of_one_exercise_at_one_minute_are_one() {
    let stage = Stage::at("2026-03-02T12:05+01:00[Europe/Berlin]").await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/remind walk 12:30 weekdays").await;
    anna.reads();

    stage.clock_reaches("2026-03-02T12:30+01:00[Europe/Berlin]").await;

    let read = anna.reads();
    assert!(read.starts_with("🚶"), "{read}");
    stage.clock_reaches_with(&anna, "2026-03-03T12:30+01:00[Europe/Berlin]").await;
    assert!(anna.reads().contains("🚶"), "both go on");
}

#[tokio::test]
async fn nothing_is_put_off_more_than_three_times() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    stage.clock_reaches("2026-03-02T10:00+01:00[Europe/Berlin]").await;
    let (_, done) = anna.button("Done").unwrap();
    let snooze = done.replace("done", "snooze") + ":15";
    for time in ["10:15", "10:30", "10:45"] {
        let (message, _) = anna.button("Done").unwrap();
        anna.forges(message, &snooze).await;
        stage.clock_reaches(&format!("2026-03-02T{time}+01:00[Europe/Berlin]")).await;
    }
    anna.reads();

    let (message, _) = anna.button("Done").unwrap();
    anna.forges(message, &snooze).await;

    assert!(anna.reads().contains("you’ve put this one off three times"));
    stage.clock_reaches("2026-03-02T10:59+01:00[Europe/Berlin]").await;
    assert_eq!(anna.reads(), "", "it does not come back");
}

#[tokio::test]
async fn of_two_that_are_late_one_comes_although_the_other_was_on_its_way_for_longer() {
    let stage = Stage::at("2026-03-02T13:00+01:00[Europe/Berlin]").await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/remind draw-in 13:05").await;
    anna.says("/remind hamstring 13:35").await;
    anna.reads();
    // The first fails eight times up to 13:35:05, the second four times up to 13:36:05.
    let fails = Fault::next(FaultKind::DropBefore).of("sendAnimation").to(anna.id);
    stage.telegram().fault(fails.times(12));

    stage.clock_reaches("2026-03-02T13:39+01:00[Europe/Berlin]").await;
    let read = anna.reads();
    assert!(read.starts_with("🧘"), "{read}");
    stage.clock_reaches("2026-03-02T13:59+01:00[Europe/Berlin]").await;

    assert_eq!(anna.reads(), "", "one late reminder is enough");
}

/// Waits until a reminder's call, or what follows from one, is in the sender's hands.
async fn a_change_waits(address: SocketAddr) {
    loop {
        let metrics = reqwest::get(format!("http://{address}/metrics")).await.unwrap();
        if metrics.text().await.unwrap().contains("limber_outgoing{lane=\"reminder\"} 1") {
            return;
        }
    }
}

#[tokio::test]
async fn a_reply_takes_older_changes_of_its_message_with_it() {
    let (stage, address) = Stage::watched_at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/exercise hamstring").await;
    anna.presses("Guide me").await;
    anna.presses("I’m ready").await;
    let (message, pause) = anna.button("Pause").unwrap();
    let hold = Hold::new();
    stage.telegram().fault(Fault::held(&hold).of("sendMessage").to(anna.id));
    stage.telegram().says(anna.id, "/help");
    hold.holds().await;
    stage.telegram().forget_calls();

    // The countdown goes on, which waits behind the call; then she pauses.
    stage.sandbox.clock().set(instant(MONDAY) + SignedDuration::from_secs(3));
    a_change_waits(address).await;
    stage.telegram().presses_raw(anna.id, message, &pause);
    let mut changes = stage.telegram().changes();
    while stage.telegram().unanswered_presses() > 0 {
        changes.changed().await.unwrap();
    }
    hold.let_go();
    stage.sandbox.settled().await;

    let calls = stage.telegram().calls();
    let edits = calls.iter().filter(|call| call.method.starts_with("edit"));
    assert_eq!(edits.count(), 1, "what was older is not shown any more");
    assert!(anna.reads().contains("Paused"));
}
