//! Stories of a reminder: it comes at the person's own time, is answered with a button or /done,
//! and counts once.

use crate::stage::Stage;
use expect_test::expect;
use limber::sandbox::telegram::{Fault, FaultKind, Refusal};

/// A Monday morning in Berlin, before work.
const MONDAY: &str = "2026-03-02T08:20+01:00[Europe/Berlin]";

#[tokio::test]
async fn a_stretch_comes_with_its_steps_and_done_counts_it() {
    let stage = Stage::at("2026-03-02T15:10+01:00[Europe/Berlin]").await;
    let anna = stage.subscribed("Anna", "Berlin").await;

    stage.clock_reaches("2026-03-02T15:29:59+01:00[Europe/Berlin]").await;
    assert_eq!(anna.reads(), "");
    stage.clock_reaches("2026-03-02T15:30+01:00[Europe/Berlin]").await;
    expect![[r#"
        🧘 Room for a slow stretch? Breathe out for a little longer than you breathe in.
        Seated twist · 5 times on each side, holding for 5 seconds
        1. Sit upright, feet flat on the floor.
        2. Cross your arms, each hand on the opposite shoulder.
        3. Turn your upper body to one side, hips facing forward.
        4. Hold it there, and keep breathing.
        5. Come back to the middle, then turn to the other side.
        Where you feel it: round your waist and between your shoulder blades.
        Too much: you have to force it, or it pinches.
        Osteoporosis: go slowly, keep it small, and grow long before you bend or turn.
        Stop if pain is sharp, spreads or grows, or you feel numb or dizzy.
        [✅ Done] [⏰ Later] [⋯]
        [▶️ Guide me] [⚠️ Hurts]
    "#]]
    .assert_eq(&anna.reads());

    anna.presses("Done").await;
    expect![[r#"
        (edited) ✅ Seated twist counted, 2 minutes.

        Today: 1 stretch.
        🔥 First day of a streak.
        [Undo]
    "#]]
    .assert_eq(&anna.reads());
    assert_eq!(anna.notice(), "Counted ✓");
}

#[tokio::test]
async fn an_impatient_thumb_counts_once() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    stage.clock_reaches("2026-03-02T10:00+01:00[Europe/Berlin]").await;
    let (message, done) = anna.button("Done").unwrap();

    for _ in 0..3 {
        anna.forges(message, &done).await;
    }

    assert_eq!(anna.notice(), "Already counted, well done ✓");
    anna.reads();
    anna.says("/stats").await;
    assert!(anna.reads().contains("1 break\n"));
    assert_eq!(stage.telegram().unanswered_presses(), 0, "a button is left spinning");
}

#[tokio::test]
async fn later_brings_it_back_in_a_quarter_of_an_hour() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    stage.clock_reaches("2026-03-02T10:00+01:00[Europe/Berlin]").await;
    anna.reads();

    anna.presses("Later").await;
    anna.presses("In 15 min").await;
    expect![[r#"
        (edited) ⏰ Stand up: I’ll be back today at 10:15.
    "#]]
    .assert_eq(&anna.reads());

    stage.clock_reaches("2026-03-02T10:14:59+01:00[Europe/Berlin]").await;
    assert_eq!(anna.reads(), "");
    stage.clock_reaches("2026-03-02T10:15+01:00[Europe/Berlin]").await;
    assert!(anna.reads().starts_with("🧍"));
    anna.presses("Done").await;
    assert!(anna.reads().contains("counted"));
}

#[tokio::test]
async fn not_today_is_neutral() {
    let stage = Stage::at("2026-03-02T12:00+01:00[Europe/Berlin]").await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    stage.clock_reaches("2026-03-02T12:30+01:00[Europe/Berlin]").await;
    anna.presses("Done").await;
    for day in 3..=4 {
        stage
            .clock_reaches_with(&anna, &format!("2026-03-0{day}T12:30+01:00[Europe/Berlin]"))
            .await;
        anna.presses("⋯").await;
        anna.reads();
        anna.presses("Not today").await;
    }
    expect![[r#"
        (edited) 🌿 Walk: not today, and that’s fine. It doesn’t touch your streak.
        It comes again tomorrow at 12:30.
        [Undo]
    "#]]
    .assert_eq(&anna.reads());

    stage.clock_reaches_with(&anna, "2026-03-05T12:30+01:00[Europe/Berlin]").await;
    anna.presses("Done").await;

    assert!(anna.reads().contains("🔥 2 days in a row."));
}

#[tokio::test]
async fn why_explains_that_very_exercise_and_leads_back() {
    let stage = Stage::at("2026-03-02T15:10+01:00[Europe/Berlin]").await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    stage.clock_reaches("2026-03-02T15:30+01:00[Europe/Berlin]").await;
    anna.presses("⋯").await;
    anna.reads();

    anna.presses("Why?").await;
    expect![[r#"
        (edited) 💡 Why a seated twist?

        Turning is what a back at a desk seldom does. The NHS teaches this one to keep the upper back supple. It may ease stiffness.

        It answers: Flexibility. More under /why.

        Stop if pain is sharp, spreads or grows, or you feel numb or dizzy.
        [✅ Done] [⏰ Later]
        [Not today] [‹ Back to the steps]
        [🔁 More of this] [🚫 Not for me]
        [⚠️ It hurts · When to get help]
    "#]].assert_eq(&anna.reads());

    anna.presses("Back to the steps").await;
    let steps = anna.reads();
    assert!(steps.starts_with("(edited) 🧘") && steps.contains("1. Sit upright"), "{steps}");
}

#[tokio::test]
async fn a_newer_reminder_of_the_same_activity_closes_the_older() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/remind walk 8:40 9:20").await;
    stage.clock_reaches("2026-03-02T08:40+01:00[Europe/Berlin]").await;
    let (older, done) = anna.button("Done").unwrap();
    anna.reads();

    stage.clock_reaches("2026-03-02T09:20+01:00[Europe/Berlin]").await;
    assert!(anna.reads().starts_with("(edited) 🚶 Walk: this one has passed"));

    anna.forges(older, &done).await;
    assert_eq!(anna.notice(), "This one has passed. /done counts whatever you did.");
}

#[tokio::test]
async fn done_counts_the_reminder_that_is_open() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    stage.clock_reaches("2026-03-02T12:30+01:00[Europe/Berlin]").await;
    anna.reads();

    anna.says("/done 25").await;
    expect![[r#"
        (edited) ✅ Walk: done.

        ✅ Walk counted, 25 minutes.

        Today: 1 walk.
        🔥 First day of a streak.
        [Undo]
        [Easy] [Just right] [Too much]
    "#]]
    .assert_eq(&anna.reads());
}

#[tokio::test]
async fn done_says_what_it_did_unasked_or_asks() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;

    anna.says("/done walk 20").await;
    expect![[r#"
        ✅ Walk counted, 20 minutes.

        Today: 1 walk.
        🔥 First day of a streak.
        [Undo]
        [Easy] [Just right] [Too much]
    "#]]
    .assert_eq(&anna.reads());

    anna.says("/done").await;
    expect![[r#"
        What did you do? Tap it, or say it with its length: /done walk 20
        [🧍 Stand or sit breaks]
        [🚶 Walking]
        [🧘 Stretching] [💪 Strengthening]
    "#]]
    .assert_eq(&anna.reads());
    anna.presses("Stretching").await;
    expect![[r#"
        (edited) ✅ Stretching counted, 2 minutes.

        Today: 1 walk and 1 stretch.
        [Undo]
    "#]]
    .assert_eq(&anna.reads());

    anna.says("/done swimming").await;
    expect![[r#"
        Swimming: what shall I count it as? I’ll remember it.
        [Walking] [Stretching]
        [Strengthening]
    "#]]
    .assert_eq(&anna.reads());
    anna.says("/done walk 0").await;
    expect![[r#"
        “0” isn’t a length I can count. From a second to eight hours, like this: /done walk 20
        [⚠️ When to get help]
    "#]]
    .assert_eq(&anna.reads());
    anna.says("done hip flexor 3 min").await;
    assert!(anna.reads().contains("Hip flexor stretch counted, 3 minutes."));
}

#[tokio::test]
async fn undo_takes_the_last_one_back_and_opens_its_reminder_again() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/undo").await;
    expect![[r#"
        There is nothing to take back. Whenever you’ve moved, /done counts it.
    "#]]
    .assert_eq(&anna.reads());
    stage.clock_reaches("2026-03-02T10:00+01:00[Europe/Berlin]").await;
    anna.presses("Done").await;
    anna.reads();

    anna.says("/undo").await;
    expect![[r#"
        (edited) 🧍 Time to stand up 1 or 2 minutes on your feet
        [✅ Done] [⏰ Later] [⚠️ Hurts] [⋯]

        ↩️ Stand up (1 minute) is taken back.
        Nothing else is counted today.
    "#]]
    .assert_eq(&anna.reads());

    anna.presses("Done").await;
    assert!(anna.reads().contains("Today: 1 break."));
    anna.presses("Undo").await;
    assert_eq!(anna.notice(), "Taken back");
    anna.says("/stats").await;
    assert!(anna.reads().contains("📈 Twelve weeks\nNothing counted yet. One"));
}

#[tokio::test]
async fn an_old_undo_takes_nothing_else_back() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/done walk 20").await;
    let (message, undo) = anna.button("Undo").unwrap();
    anna.says("/undo").await;
    anna.says("/done stretch").await;

    anna.forges(message, &undo).await;

    assert_eq!(anna.notice(), "That is taken back already.");
    anna.says("/today").await;
    assert!(anna.reads().contains("1 stretch"));
}

#[tokio::test]
async fn a_button_works_for_its_owner_alone() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let ben = stage.subscribed("Ben", "Tokyo").await;
    stage.clock_reaches("2026-03-02T10:00+01:00[Europe/Berlin]").await;
    let (message, done) = anna.button("Done").unwrap();

    ben.forges(message, &done).await;
    ben.forges(message, &done.replace("done", "later")).await;
    ben.forges(message, "undo:1").await;
    for forged in ["", "done:99999", "done:-1", "done:x", "zone:../../etc", "exercise:none", "💥"]
    {
        ben.forges(message, forged).await;
    }

    anna.reads();
    anna.presses("Done").await;
    assert!(anna.reads().contains("Today: 1 break."));
    ben.reads();
    ben.says("/stats").await;
    assert!(ben.reads().contains("📈 Twelve weeks\nNothing counted yet. One"));
    assert_eq!(stage.telegram().unanswered_presses(), 0, "a button is left spinning");
}

#[tokio::test]
async fn after_an_outage_one_late_reminder_comes_and_no_flood() {
    let mut stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let clock = stage.sandbox.clock().clone();
    stage.stop().await;

    clock.set(crate::stage::instant("2026-03-02T15:40+01:00[Europe/Berlin]"));
    stage.start().await;
    anna.meets_again(&stage);

    let read = anna.reads();
    assert_eq!(read.matches("[✅ Done]").count(), 1, "{read}");
    assert!(read.starts_with("🧘"), "{read}");
    stage.clock_reaches("2026-03-02T16:00+01:00[Europe/Berlin]").await;
    assert_eq!(anna.breaks(), 1);
}

#[tokio::test]
async fn a_server_that_fails_delays_a_reminder_and_does_not_lose_it() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let faults = [
        FaultKind::Status(502, "<html>Bad Gateway</html>".to_owned()),
        FaultKind::Refuse(Refusal::too_many(0)),
        FaultKind::DropBefore,
    ];
    for kind in faults {
        stage.telegram().fault(Fault::next(kind).of("sendMessage").to(anna.id));
    }

    stage.clock_reaches("2026-03-02T10:00+01:00[Europe/Berlin]").await;
    assert_eq!(anna.reads(), "");
    stage.clock_reaches("2026-03-02T10:05+01:00[Europe/Berlin]").await;

    assert_eq!(anna.reads().matches("🧍").count(), 1);
}

#[tokio::test]
async fn who_blocks_the_bot_is_left_alone_until_they_come_back() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let ben = stage.subscribed("Ben", "Berlin").await;
    stage.telegram().blocks(anna.id);
    stage.sandbox.settled().await;
    stage.telegram().forget_calls();

    stage.clock_reaches("2026-03-02T11:00+01:00[Europe/Berlin]").await;
    assert!(stage.telegram().calls().iter().all(|call| call.chat != Some(anna.id)));
    assert_eq!(ben.breaks(), 2);

    stage.telegram().unblocks(anna.id);
    stage.sandbox.settled().await;
    stage.clock_reaches("2026-03-02T14:00+01:00[Europe/Berlin]").await;
    assert_eq!(anna.breaks(), 1);
}

#[tokio::test]
async fn who_is_gone_is_noticed_when_a_reminder_is_refused() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    stage.telegram().deactivates(anna.id);

    stage.clock_reaches("2026-03-02T10:00+01:00[Europe/Berlin]").await;
    stage.telegram().forget_calls();
    stage.clock_reaches("2026-03-04T10:00+01:00[Europe/Berlin]").await;

    // The bot's profile may still be on its way in other languages.
    let calls = stage.telegram().calls();
    assert!(calls.iter().all(|call| call.chat != Some(anna.id)), "{calls:?}");
}
