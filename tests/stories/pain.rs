//! Stories about /pain: kept for those who want it, asked once a day at the most.

use crate::stage::Stage;
use expect_test::expect;

const MONDAY: &str = "2026-03-02T09:00+01:00[Europe/Berlin]";

#[tokio::test]
async fn how_the_back_feels_is_kept_once_a_day() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;

    anna.says("/pain").await;
    expect![[r#"
        How does your back feel today?
        0 is no pain, 10 the worst that you can imagine. It is for you, to see how the days go; it does not tell where pain comes from.
        [0] [1] [2] [3]
        [4] [5] [6] [7]
        [8] [9] [10]
        [Ask me once a day]
        [⚠️ When to get help]
    "#]].assert_eq(&anna.reads());
    anna.presses("3").await;
    expect![[r#"
        (edited) 📝 3 of 10 for today. /stats shows your days as a line. If it is strong, or new to you, see when to get help.
        [⚠️ When to get help]
    "#]].assert_eq(&anna.reads());
    anna.says("/pain").await;
    assert!(anna.reads().contains("Today you said 3."));
    anna.presses("5").await;
    anna.says("/export").await;

    let file = stage.telegram().last_file(".json").unwrap();
    let export: serde_json::Value = serde_json::from_slice(&file.bytes).unwrap();
    assert_eq!(export["pains"].to_string(), r#"[{"day":"2026-03-02","level":5}]"#);
}

#[tokio::test]
async fn who_wants_it_is_asked_with_the_first_session_of_a_day() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let asked =
        || anna.was_told().iter().filter(|text| text.contains("How does your back")).count();
    anna.says("/done walk").await;
    assert_eq!(asked(), 0);
    anna.says("/pain").await;
    anna.presses("Ask me once a day").await;
    let before = asked();

    anna.says("/done walk").await;
    anna.says("/done stretch").await;
    assert_eq!(asked() - before, 1);
    stage.clock_reaches("2026-03-03T10:00+01:00[Europe/Berlin]").await;
    anna.presses("Done").await;
    anna.says("/done walk").await;

    assert_eq!(asked() - before, 2);
    anna.says("/pain").await;
    anna.presses("Don’t ask").await;
    stage.clock_reaches("2026-03-04T10:00+01:00[Europe/Berlin]").await;
    let before = asked();
    anna.says("/done walk").await;
    assert_eq!(asked(), before);
}

#[tokio::test]
async fn who_only_says_pain_is_told_when_to_get_help() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;

    anna.says("pain").await;

    assert!(!anna.reads().contains("0 is no pain"));
}
