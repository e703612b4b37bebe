//! Stories about guided sessions: one message walks through an exercise, by its buttons and by the
//! clock, and what comes to its end is counted.

use crate::stage::{Person, Stage};
use expect_test::expect;
use limber::store::{query, query_scalar};

const MONDAY: &str = "2026-03-02T09:00+01:00[Europe/Berlin]";

/// Time passes until so many seconds after nine.
async fn second(stage: &Stage, seconds: i64) {
    let nine = crate::stage::instant(MONDAY);
    stage.sandbox.pass_until(nine + jiff::SignedDuration::from_secs(seconds)).await.unwrap();
}

/// The methods that a person's chat was changed with, without answers to presses.
fn methods(stage: &Stage, person: &Person) -> Vec<String> {
    let calls = stage.telegram().calls().into_iter();
    let calls = calls.filter(|call| call.chat == Some(person.id) && call.refusal.is_none());
    calls.map(|call| call.method).collect()
}

#[tokio::test]
async fn a_stretch_is_walked_through_and_counted_with_its_length() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/exercise hamstring").await;
    anna.reads();

    anna.presses("Guide me").await;
    expect![[r#"
        Hamstring stretch · twice, 20 seconds on each side

        1. Sit on the front of a steady chair.
        2. Put one leg straight out in front of you, heel down, and keep the other bent.
        3. Sit tall, so that your pelvis is upright.

        Pain down the leg: keep that knee bent, or leave this one out.
        Stop if pain is sharp, spreads or grows, or you feel numb or dizzy.

        Get into place in your own time. Then I count for you.
        [▶️ I’m ready] [🔊 By ear]
        [⏹ Stop]
        [⚠️ It hurts · When to get help]
    "#]]
    .assert_eq(&anna.reads());
    anna.presses("I’m ready").await;
    expect![[r#"
        (edited) Hamstring stretch · first side, 1 of 2

        Lean your trunk towards the straight leg until you feel a mild pull, not pain. Hold it.

        ▰▰▰▰▰▰▰▰▰▰ 20 s
        [‹ Back] [⏸ Pause] [Next ›]
        [⏹ Stop]
        [⚠️ It hurts · When to get help]
    "#]]
    .assert_eq(&anna.reads());
    second(&stage, 3).await;
    expect![[r#"
        (edited) Hamstring stretch · first side, 1 of 2

        Lean your trunk towards the straight leg until you feel a mild pull, not pain. Hold it.

        ▰▰▰▰▰▰▰▰▰▱ 17 s
        [‹ Back] [⏸ Pause] [Next ›]
        [⏹ Stop]
        [⚠️ It hurts · When to get help]
    "#]]
    .assert_eq(&anna.reads());
    second(&stage, 20).await;
    expect![[r#"
        (edited) Hamstring stretch · first side, 1 of 2

        Keep breathing. Come back slowly, then switch legs.

        ▰▰▰▰▰▰▰▰▰▰ 8 s
        [‹ Back] [⏸ Pause] [Next ›]
        [⏹ Stop]
        [⚠️ It hurts · When to get help]
    "#]]
    .assert_eq(&anna.reads());
    second(&stage, 28).await;
    expect![[r#"
        (edited) Hamstring stretch · other side, 1 of 2

        Lean your trunk towards the straight leg until you feel a mild pull, not pain. Hold it.

        ▰▰▰▰▰▰▰▰▰▰ 20 s
        [‹ Back] [⏸ Pause] [Next ›]
        [⏹ Stop]
        [⚠️ It hurts · When to get help]
    "#]]
    .assert_eq(&anna.reads());
    second(&stage, 120).await;
    expect![[r#"
        (edited) ✅ Hamstring stretch counted, 2 minutes.

        Today: 1 stretch.
        🔥 First day of a streak.
        [Undo]
        [Easy] [Just right] [Too much]
    "#]]
    .assert_eq(&anna.reads());
    let refused = stage.telegram().calls().into_iter().filter(|call| call.refusal.is_some());
    assert_eq!(refused.map(|call| call.method).collect::<Vec<_>>(), Vec::<String>::new());
}

#[tokio::test]
async fn a_picture_is_put_in_place_of_another_only_where_it_changes() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/exercise hamstring").await;
    let before = methods(&stage, &anna).len();

    anna.presses("Guide me").await;
    anna.presses("I’m ready").await;
    second(&stage, 28).await;

    let methods = methods(&stage, &anna).split_off(before);
    let count = |wanted: &str| methods.iter().filter(|method| *method == wanted).count();
    assert_eq!(count("sendphoto"), 1);
    assert!(count("editmessagecaption") >= 8, "{methods:?}");
    assert!(count("editmessagemedia") <= 5, "{methods:?}");
}

#[tokio::test]
async fn it_can_be_paused_gone_back_in_and_stopped() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/exercise hamstring").await;
    anna.presses("Guide me").await;
    anna.presses("I’m ready").await;
    second(&stage, 10).await;
    anna.reads();

    anna.presses("Pause").await;
    second(&stage, 600).await;
    expect![[r#"
        (edited) Hamstring stretch · first side, 1 of 2

        Lean your trunk towards the straight leg until you feel a mild pull, not pain. Hold it.

        ▰▰▰▰▰▱▱▱▱▱ 10 s
        ⏸ Paused. Take your time.
        [‹ Back] [▶️ Go on] [Next ›]
        [⏹ Stop]
        [⚠️ It hurts · When to get help]
    "#]]
    .assert_eq(&anna.reads());
    anna.presses("Go on").await;
    second(&stage, 605).await;
    anna.presses("Back").await;
    expect![[r#"
        (edited) Hamstring stretch · first side, 1 of 2

        Lean your trunk towards the straight leg until you feel a mild pull, not pain. Hold it.

        ▰▰▰▰▰▰▰▰▰▰ 20 s
        [‹ Back] [⏸ Pause] [Next ›]
        [⏹ Stop]
        [⚠️ It hurts · When to get help]
    "#]]
    .assert_eq(&anna.reads());
    second(&stage, 610).await;
    anna.presses("Stop").await;
    expect![[r#"
        (edited) ⏹ Hamstring stretch: stopped after 20 seconds. Every bit does you good; shall I count it?
        [✅ Count it] [No]
        [⚠️ It hurts · When to get help]
    "#]].assert_eq(&anna.reads());
    anna.presses("Count it").await;
    expect![[r#"
        (edited) ✅ Hamstring stretch counted, 20 seconds.

        Today: 1 stretch.
        🔥 First day of a streak.
        [Undo]
        [Easy] [Just right] [Too much]
    "#]]
    .assert_eq(&anna.reads());
    second(&stage, 700).await;
    assert_eq!(anna.reads(), "");
}

#[tokio::test]
async fn a_reminder_that_is_guided_through_is_done() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    stage.clock_reaches("2026-03-02T10:00+01:00[Europe/Berlin]").await;
    anna.presses("⋯").await;
    anna.reads();

    anna.presses("Guide me").await;
    anna.presses("I’m ready").await;
    second(&stage, 3700).await;

    expect![[r#"
        (edited) ✅ Stand up: done.

        ✅ Stand up counted.

        Today: 1 break.
        🔥 First day of a streak.
        [Undo]
    "#]]
    .assert_eq(&anna.reads());
    anna.says("/today").await;
    assert!(anna.reads().contains("✅ 10:00 Stand up"));
}

#[tokio::test]
async fn a_restart_goes_on_where_it_was() {
    let mut stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/exercise hamstring").await;
    anna.presses("Guide me").await;
    anna.presses("I’m ready").await;
    second(&stage, 24).await;
    stage.stop().await;
    stage.sandbox.clock().set(crate::stage::instant(MONDAY) + jiff::SignedDuration::from_secs(300));
    stage.start().await;
    anna.meets_again(&stage);
    anna.reads();

    // The change of sides begins anew, with its eight seconds.
    second(&stage, 308).await;

    expect![[r#"
        (edited) Hamstring stretch · other side, 1 of 2

        Lean your trunk towards the straight leg until you feel a mild pull, not pain. Hold it.

        ▰▰▰▰▰▰▰▰▰▰ 20 s
        [‹ Back] [⏸ Pause] [Next ›]
        [⏹ Stop]
        [⚠️ It hurts · When to get help]
    "#]]
    .assert_eq(&anna.reads());
    second(&stage, 400).await;
    assert!(anna.reads().contains("counted, 2 minutes."));
}

#[tokio::test]
async fn a_walk_has_a_start_a_word_half_way_and_an_end_that_is_heard() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/exercise walk").await;
    anna.presses("Guide me").await;
    anna.reads();

    anna.presses("I’m ready").await;
    expect![[r#"
        (edited) Walk

        Look ahead rather than down.

        ▰▰▰▰▰▰▰▰▰▰ 8 min
        [‹ Back] [⏸ Pause] [✅ I’m back]
        [⏹ Stop]
        [⚠️ It hurts · When to get help]
    "#]]
    .assert_eq(&anna.reads());
    let before = anna.messages_from_bot();
    second(&stage, 450).await;
    assert_eq!(anna.messages_from_bot(), before + 1);
    assert!(anna.was_told().last().unwrap().contains("Half-way"));
    second(&stage, 900).await;
    assert_eq!(anna.messages_from_bot(), before + 2);
    assert!(anna.was_told().last().unwrap().contains("15 minutes"));
}

#[tokio::test]
async fn who_is_back_early_is_counted_with_what_they_walked() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/exercise walk").await;
    anna.presses("Guide me").await;
    anna.presses("I’m ready").await;
    second(&stage, 600).await;

    anna.presses("I’m back").await;

    assert!(anna.reads().contains("Walk counted, 10 minutes."));
}

#[tokio::test]
async fn todays_session_strings_the_exercises_together() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/today").await;
    anna.presses("Today’s session").await;
    let first = anna.reads();
    assert!(first.contains("1 of 4"), "{first}");

    walk_through(&stage, &anna).await;

    let over = anna.reads();
    assert!(over.contains("Today: 1 walk, 1 stretch and 2 strength sessions."), "{over}");
    anna.says("/today").await;
    assert!(anna.reads().contains("1 walk, 1 stretch and 2 strength sessions"));
}

/// All exercises of a session, one after the other, to its end.
async fn walk_through(stage: &Stage, anna: &Person) {
    let mut now = 0;
    while anna.button("I’m ready").is_some() {
        anna.presses("I’m ready").await;
        now += 300;
        second(stage, now).await;
    }
}

#[tokio::test]
async fn how_a_session_felt_as_a_whole_goes_for_each_exercise_in_it() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/today").await;
    anna.presses("Today’s session").await;
    anna.reads();
    walk_through(&stage, &anna).await;
    let over = anna.reads();
    let asked = over.lines().rev().take(5).collect::<Vec<_>>();
    expect![[r#"
        (edited) 🎉 Well done. 4 exercises are counted.
        Today: 1 walk, 1 stretch and 2 strength sessions.

        How did it feel as a whole?
        [Easy] [Just right] [Too much]"#]]
    .assert_eq(&asked.into_iter().rev().collect::<Vec<_>>().join("\n"));
    // One of them has a harder part.
    let mut tx = stage.sandbox.store().write().await.unwrap();
    query("UPDATE sessions SET exercise = 'pelvic-tilt' WHERE exercise = 'mini-squat'")
        .execute(&mut tx)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    let felt = async || -> Vec<Option<String>> {
        query_scalar("SELECT felt FROM sessions ORDER BY id")
            .fetch_all(&mut stage.sandbox.store().read().await.unwrap())
            .await
            .unwrap()
    };
    let opened = async || -> i64 {
        query_scalar("SELECT COUNT(*) FROM progressions WHERE is_easy = 1")
            .fetch_one(&mut stage.sandbox.store().read().await.unwrap())
            .await
            .unwrap()
    };

    anna.presses("Too much").await;
    expect![[r#"
        🌿 Good that you say so. From tomorrow on:
        • A short walk · 3 minutes, brisk enough to feel it
        • Hip march · 5 times with each leg
        • Pelvic tilt · 5 times, holding for 5 seconds
        [Undo]
    "#]]
    .assert_eq(&anna.reads());
    assert_eq!(felt().await, vec![Some("too-much".to_owned()); 4]);

    // Another tap corrects the one before.
    anna.presses("Easy").await;
    expect![[r#"
        👍 Good to hear. From tomorrow on:
        • A short walk · 3 minutes, brisk enough to feel it
        • Hip march · 5 times with each leg
        • Pelvic tilt · 5 times, holding for 5 seconds

        Pelvic tilt: its next step is shown from now on; the steps say when to leave it out.
        [Undo]
    "#]]
    .assert_eq(&anna.reads());
    assert_eq!(felt().await, vec![Some("easy".to_owned()); 4]);
    assert_eq!(opened().await, 1);

    anna.presses("Undo").await;
    expect![[r#"
        (edited) ↩️ Taken back. It is as if you hadn’t said how it felt.
    "#]]
    .assert_eq(&anna.reads());
    assert_eq!(felt().await, vec![None; 4]);
    assert_eq!(opened().await, 0, "what was called easy is so no more");
}

#[tokio::test]
async fn nobody_tells_how_somebody_elses_session_felt() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let ben = stage.subscribed("Ben", "Berlin").await;
    anna.says("/today").await;
    anna.presses("Today’s session").await;
    walk_through(&stage, &anna).await;
    let (message, data) = anna.button("Easy").unwrap();

    ben.forges(message, &data).await;

    assert_eq!(ben.notice(), "That is taken back already.");
}

#[tokio::test]
async fn one_that_hurts_or_is_left_for_another_ends() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/exercise hamstring").await;
    anna.presses("Guide me").await;
    let left = anna.button("I’m ready").unwrap();

    anna.says("/exercise walk").await;
    anna.presses("Guide me").await;
    assert!(anna.reads().contains("this one ends here"));
    anna.forges(left.0, &left.1).await;
    assert_eq!(anna.notice(), "That is no longer here. /help shows what is.");
    anna.presses("I’m ready").await;
    anna.presses("It hurts").await;
    anna.presses("No: let it rest").await;
    anna.reads();
    second(&stage, 1000).await;

    assert!(!anna.reads().contains("Half-way"));
}

#[tokio::test]
async fn somebody_elses_guide_cannot_be_moved() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let ben = stage.subscribed("Ben", "Berlin").await;
    anna.says("/exercise hamstring").await;
    anna.presses("Guide me").await;
    let (message, data) = anna.button("I’m ready").unwrap();

    ben.forges(message, &data).await;

    assert_eq!(ben.notice(), "That is no longer here. /help shows what is.");
    assert!(anna.button("I’m ready").is_some());
}

#[tokio::test]
async fn without_pictures_it_is_a_text() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/settings").await;
    anna.presses("No pictures").await;
    anna.says("/exercise hamstring").await;
    let before = methods(&stage, &anna).len();
    anna.presses("Guide me").await;
    anna.presses("I’m ready").await;
    second(&stage, 200).await;

    let methods = methods(&stage, &anna).split_off(before);
    assert!(methods.iter().all(|method| {
        ["sendmessage", "editmessagetext", "answercallbackquery"].contains(&method.as_str())
    }));
    assert!(anna.reads().contains("counted"));
}
