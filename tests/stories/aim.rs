//! Stories about what people want to do again: a few questions that may be skipped, asked again every four weeks.

use crate::stage::{Person, Stage};
use expect_test::expect;

const MONDAY: &str = "2026-03-02T09:00+01:00[Europe/Berlin]";

async fn anna() -> (Stage, Person) {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.reads();
    (stage, anna)
}

#[tokio::test]
async fn an_aim_is_asked_on_the_third_day_and_kept_in_their_words() {
    let (stage, anna) = anna().await;
    let asked = || anna.was_told().iter().filter(|text| text.contains("without thinking")).count();

    stage.clock_reaches("2026-03-03T22:00+01:00[Europe/Berlin]").await;
    assert_eq!(asked(), 0, "first they see what comes");
    stage.clock_reaches("2026-03-04T12:00+01:00[Europe/Berlin]").await;
    anna.says("/done walk").await;
    stage.clock_reaches("2026-03-04T19:00+01:00[Europe/Berlin]").await;
    assert_eq!(asked(), 1);
    anna.reads();

    let read = anna.hears_back("sit through a film & more without pain").await;
    expect![[r#"
        🎯 “sit through a film & more without pain”
        How hard is that for you now? 0 is not hard at all, and 10 is not possible.
        [0] [1] [2] [3]
        [4] [5] [6] [7]
        [8] [9] [10]
        [Something else] [Skip]
        [⚠️ When to get help]
    "#]]
    .assert_eq(&read);
    anna.presses("7").await;
    expect![[r#"
        (edited) What gets in the way of moving most often?
        [Meetings] [I forget]
        [No place for it] [I’m sore]
        [Skip]
    "#]]
    .assert_eq(&anna.reads());
    anna.presses("No place for it").await;
    let read = anna.reads();
    assert!(read.contains("Then nothing needs a floor or a mat."), "{read}");
    assert!(read.contains("[📍 Where I am]"), "it comes with what helps: {read}");
    anna.presses("18:00").await;
    let read = anna.reads();
    assert!(read.contains("What shall come at that time?"), "{read}");
    anna.presses("Stretching").await;
    let read = anna.reads();
    assert!(read.contains("at 18:00"), "{read}");
    assert!(
        !anna.hears_back("/pain").await.contains("Today you said"),
        "and no pain of now is kept"
    );
}

#[tokio::test]
async fn it_is_asked_again_every_four_weeks_and_told_without_a_cause() {
    let (stage, anna) = anna().await;
    anna.says("/settings").await;
    anna.presses("My aim").await;
    anna.says("carry my daughter").await;
    anna.presses("8").await;
    anna.presses("Skip").await;
    anna.presses("Skip").await;
    assert!(anna.reads().contains("I keep “carry my daughter” in mind"));

    stage.clock_reaches("2026-03-04T20:00+01:00[Europe/Berlin]").await;
    assert!(!anna.reads().contains("How hard"), "they have just told it");
    for week in ["2026-03-09", "2026-03-16", "2026-03-23", "2026-03-30", "2026-04-01"] {
        stage.clock_reaches(&format!("{week}T12:00Z")).await;
        anna.says("/done walk").await;
    }
    stage.clock_reaches("2026-04-01T18:59+02:00[Europe/Berlin]").await;
    anna.reads();
    stage.clock_reaches("2026-04-01T19:00+02:00[Europe/Berlin]").await;
    assert!(anna.reads().contains("On 2 March you said 8."));
    anna.presses("5").await;
    stage.clock_reaches("2026-04-05T18:00+02:00[Europe/Berlin]").await;
    let letter = anna.reads();
    assert!(
        letter.contains("🎯 “carry my daughter”, how hard it is: 8 of 10 on 2 March, 5 on 1 April"),
        "{letter}"
    );

    anna.says("/settings").await;
    anna.presses("My aim").await;
    anna.presses("Don’t ask me").await;
    stage.clock_reaches("2026-05-30T12:00+02:00[Europe/Berlin]").await;
    assert!(!anna.reads().contains("How hard is that"), "no means no");
    anna.says("/settings").await;
    anna.presses("My aim").await;
    anna.presses("Forget it").await;
    anna.says("/export").await;
    let export = stage.telegram().last_file(".json").unwrap();
    assert!(!String::from_utf8(export.bytes).unwrap().contains("daughter"));
}

#[tokio::test]
async fn what_clearly_means_something_else_is_no_aim_and_a_sign_stands_before_it() {
    let (stage, anna) = anna().await;
    anna.says("/settings").await;
    anna.presses("My aim").await;

    assert!(anna.hears_back("walked 20").await.contains("Walk counted"));
    assert!(anna.hears_back("I can't feel my legs").await.contains("emergency"));
    let long = "a".repeat(201);
    assert!(anna.hears_back(&long).await.contains("fewer words"));
    assert!(anna.hears_back("play football again").await.contains("“play football again”"));

    anna.presses("Something else").await;
    stage.clock_reaches("2026-03-03T07:00+01:00[Europe/Berlin]").await;
    assert!(!anna.hears_back("swim in the lake").await.contains("How hard"), "that is long ago");
}

#[tokio::test]
async fn what_others_answer_is_none_of_an_aim() {
    let (stage, anna) = anna().await;
    let ben = stage.subscribed("Ben", "Berlin").await;
    anna.says("/settings").await;
    anna.presses("My aim").await;

    assert!(!ben.hears_back("carry my daughter").await.contains("How hard"));
}

#[tokio::test]
async fn who_is_silent_is_not_asked() {
    let (stage, anna) = anna().await;

    stage.clock_reaches("2026-03-10T22:00+01:00[Europe/Berlin]").await;

    assert!(!anna.was_told().join("").contains("without thinking"));
}
