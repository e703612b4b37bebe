//! Stories of doses: they grow with what is done, shrink after a break or when it hurt, and are
//! the person's to set.

use crate::stage::Stage;
use expect_test::expect;

const MONDAY: &str = "2026-03-02T08:20+01:00[Europe/Berlin]";

fn march(day: u32) -> String {
    format!("2026-03-{day:02}T08:20+01:00[Europe/Berlin]")
}

#[tokio::test]
async fn a_dose_grows_with_what_is_done_and_shrinks_after_a_break() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/stop").await;
    anna.reads();

    for day in [2, 3] {
        stage.clock_reaches(&march(day)).await;
        anna.says("/done draw-in").await;
        anna.says("/done draw-in").await;
        anna.presses("Just right").await;
        assert!(!anna.reads().contains("From tomorrow"), "day {day}");
    }
    stage.clock_reaches(&march(4)).await;
    anna.says("/done draw-in").await;
    expect![[r#"
        ✅ Draw-in counted, 2 minutes.

        Today: 1 strength session.
        🔥 3 days in a row.
        🌱 You’ve kept at it. From tomorrow: 6 times, holding for about 5 seconds.
        [Undo]
        [Easy] [Just right] [Too much]
    "#]]
    .assert_eq(&anna.reads());

    // A session that is taken back takes its growth with it.
    anna.presses("Undo").await;
    stage.clock_reaches(&march(5)).await;
    anna.says("/exercise draw-in").await;
    assert!(anna.reads().contains("Draw-in · 5 times"));
    anna.says("/done draw-in").await;
    assert!(anna.reads().contains("From tomorrow: 6 times"));
    stage.clock_reaches(&march(6)).await;
    anna.says("/exercise draw-in").await;
    assert!(anna.reads().contains("Draw-in · 6 times"));

    stage.clock_reaches(&march(14)).await;
    anna.says("/exercise draw-in").await;
    assert!(anna.reads().contains("Draw-in · 5 times"));
}

#[tokio::test]
async fn a_reminder_shows_and_counts_the_dose_that_has_grown() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/remind draw-in 8:30 daily").await;
    for day in 2..=8 {
        let when = format!("2026-03-{day:02}T08:30+01:00[Europe/Berlin]");
        stage.clock_reaches_with(&anna, &when).await;
        anna.says("/done draw-in").await;
        anna.presses("Just right").await;
    }
    anna.reads();

    stage.clock_reaches_with(&anna, "2026-03-09T08:29+01:00[Europe/Berlin]").await;
    anna.reads();
    stage.clock_reaches("2026-03-09T08:30+01:00[Europe/Berlin]").await;
    let reminder = anna.reads();
    assert!(reminder.contains("Draw-in · 7 times"), "{reminder}");
    anna.presses("Done").await;

    let counted = anna.reads();
    assert!(counted.contains("✅ Draw-in counted"), "{counted}");
}

#[tokio::test]
async fn what_is_not_told_to_feel_right_does_not_grow_and_too_much_takes_a_step_back() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/stop").await;
    for day in 2..=7 {
        stage.clock_reaches(&march(day)).await;
        anna.says("/done draw-in").await;
    }
    stage.clock_reaches(&march(8)).await;
    anna.says("/exercise draw-in").await;
    assert!(anna.reads().contains("Draw-in · 5 times"), "silence is no wish for more");
    anna.says("/done draw-in").await;
    anna.presses("Easy").await;
    assert!(anna.reads().contains("6 times, holding for about 5 seconds from tomorrow on"));

    stage.clock_reaches(&march(9)).await;
    anna.says("/done draw-in").await;
    anna.presses("Too much").await;
    let told = anna.reads();
    assert!(told.contains("5 times, holding for about 5 seconds from tomorrow on"), "{told}");
    // What is taken back was not too much either.
    anna.presses("Undo").await;
    anna.says("/exercise draw-in").await;
    assert!(anna.reads().contains("Draw-in · 6 times"));
    stage.clock_reaches(&march(10)).await;
    anna.says("/exercise draw-in").await;
    assert!(anna.reads().contains("Draw-in · 6 times"));
}

#[tokio::test]
async fn a_dose_is_the_persons_to_set_until_it_hurts() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/exercise walk").await;
    anna.reads();

    anna.presses("How much?").await;
    expect![[r#"
        (edited) Walk · 15 minutes at an easy pace

        It grows by small steps when you tell me that it felt right or easy, up to 30 minutes at an easy pace. After a break, when it felt too much or if it hurt, it gets smaller again.
        [− Less] [+ More]
        [‹ How to do it]
    "#]]
    .assert_eq(&anna.reads());
    anna.presses("More").await;
    anna.presses("More").await;
    anna.presses("More").await;
    expect![[r#"
        (edited) Walk · 30 minutes at an easy pace

        You’ve set this yourself, so it stays until you change it.
        [− Less]
        [🌱 Let it grow]
        [‹ How to do it]
    "#]]
    .assert_eq(&anna.reads());
    anna.presses("How to do it").await;
    assert!(anna.reads().contains("Walk · 30 minutes"));
    anna.says("/done walk").await;
    assert!(anna.reads().contains("✅ Walk counted, 30 minutes."));

    anna.presses("How much?").await;
    anna.presses("Let it grow").await;
    assert!(anna.reads().contains("Walk · 15 minutes"));
    anna.presses("Less").await;
    assert!(anna.reads().contains("Walk · 10 minutes"));
    anna.presses("How to do it").await;
    anna.presses("It hurts").await;
    anna.presses("No: let it rest").await;
    anna.says("/exercise walk").await;
    assert!(anna.reads().contains("Walk · 15 minutes"));
}

#[tokio::test]
async fn a_harder_part_opens_once_the_exercise_is_called_easy() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/exercise pelvic tilt").await;
    let closed = anna.reads();
    assert!(!closed.contains("hip lift") && closed.contains("There is a next step"), "{closed}");

    anna.presses("Done").await;
    anna.reads();
    anna.presses("Easy").await;
    assert!(anna.reads().contains("Its next step is shown from now on"));
    anna.says("/exercise pelvic tilt").await;
    let open = anna.reads();
    assert!(open.contains("Only if that is easy: the hip lift"), "{open}");
    assert!(open.contains("Stop if pain is sharp"), "{open}");

    anna.says("/exercise pelvic tilt").await;
    anna.presses("It hurts").await;
    anna.presses("No: let it rest").await;
    anna.reads();
    anna.says("/exercise pelvic tilt").await;
    assert!(!anna.reads().contains("hip lift"));
}

#[tokio::test]
async fn a_dose_that_no_button_offers_is_not_taken() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/exercise walk").await;
    let (message, _) = anna.button("How much?").unwrap();
    anna.reads();

    for forged in ["set-dose:walk:1", "set-dose:walk:4000000000", "set-dose:yodel:3", "easy:walk"] {
        anna.forges(message, forged).await;

        assert_eq!(anna.reads(), "", "{forged}");
    }
    anna.says("/exercise walk").await;
    assert!(anna.reads().contains("Walk · 15 minutes"));
}

#[tokio::test]
async fn what_called_it_easy_is_taken_back_with_its_session_and_corrected_by_another_tap() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let is_open = async || {
        anna.says("/exercise pelvic-tilt").await;
        !anna.reads().contains("There is a next step here")
    };
    anna.says("/done pelvic-tilt").await;
    anna.presses("Easy").await;
    assert!(is_open().await);
    anna.says("/undo").await;
    assert!(!is_open().await, "its session is taken back");

    anna.says("/done pelvic-tilt").await;
    anna.presses("Easy").await;
    anna.presses("Just right").await;
    assert!(!is_open().await, "the second tap counts");
}
