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
async fn who_wants_it_is_asked_once_a_day_moved_or_not_unless_it_was_told() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let asked =
        || anna.was_told().iter().filter(|text| text.contains("How does your back")).count();
    stage.clock_reaches("2026-03-02T20:01+01:00[Europe/Berlin]").await;
    assert_eq!(asked(), 0, "nobody is asked who did not want it");
    anna.says("/pain").await;
    anna.presses("Ask me once a day").await;
    let before = asked();

    anna.says("/done walk").await;
    stage.clock_reaches("2026-03-03T19:59+01:00[Europe/Berlin]").await;
    assert_eq!(asked() - before, 0);
    stage.clock_reaches("2026-03-03T20:00+01:00[Europe/Berlin]").await;
    assert_eq!(asked() - before, 1, "a day without a session is asked about too");
    anna.presses("3").await;
    anna.says("/pain 4").await;
    stage.clock_reaches("2026-03-04T12:00+01:00[Europe/Berlin]").await;
    anna.says("/pain 4").await;
    stage.clock_reaches("2026-03-04T23:00+01:00[Europe/Berlin]").await;
    assert_eq!(asked() - before, 1, "Wednesday was told");

    anna.says("/pain").await;
    anna.presses("Don’t ask").await;
    let before = asked();
    stage.clock_reaches("2026-03-06T08:00+01:00[Europe/Berlin]").await;
    assert_eq!(asked(), before);
}

#[tokio::test]
async fn the_hour_of_the_question_is_the_persons_own() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let asked =
        || anna.was_told().iter().filter(|text| text.contains("How does your back")).count();
    anna.says("/settings").await;
    anna.presses("Pain question").await;
    assert!(anna.reads().contains("I don’t ask by myself."));
    anna.presses("Ask me once a day").await;
    anna.presses("Another time").await;
    anna.reads();
    anna.presses("12:00").await;
    expect![[r#"
        (edited) 📝 How your back feels: I ask every day at 12:00, without a sound, and not on a day that you’ve told me of already.

        Another time?
        [07:00] [09:00] [✓ 12:00] [15:00]
        [17:00] [18:00] [20:00] [21:00]
        [Don’t ask me by yourself]
    "#]].assert_eq(&anna.reads());

    let before = asked();
    stage.clock_reaches("2026-03-02T11:59+01:00[Europe/Berlin]").await;
    assert_eq!(asked(), before);
    stage.clock_reaches("2026-03-02T21:00+01:00[Europe/Berlin]").await;
    assert_eq!(asked(), before + 1);
}

#[tokio::test]
async fn nobody_is_asked_while_quiet_and_nobody_late() {
    let stage = Stage::at(MONDAY).await;
    let [anna, ben, carla, dora] = [
        stage.subscribed("Anna", "Berlin").await,
        stage.subscribed("Ben", "Berlin").await,
        stage.subscribed("Carla", "Berlin").await,
        stage.subscribed("Dora", "Berlin").await,
    ];
    for person in [&anna, &ben, &carla, &dora] {
        person.says("/pain").await;
        person.presses("Ask me once a day").await;
    }
    anna.says("/pause until tomorrow").await;
    ben.says("/stop").await;
    carla.says("I can't feel my legs").await;
    carla.presses("Yes, one of them").await;
    let asked = |person: &crate::stage::Person| {
        person.was_told().iter().filter(|text| text.contains("How does your back")).count()
    };
    let before = [&anna, &ben, &carla, &dora].map(asked);

    stage.clock_reaches("2026-03-02T23:00+01:00[Europe/Berlin]").await;
    let after = [&anna, &ben, &carla, &dora].map(asked);
    assert_eq!(after, [before[0], before[1], before[2], before[3] + 1]);
    let next_day = crate::stage::instant("2026-03-03T22:30+01:00[Europe/Berlin]");
    stage.clock_leaps_to(next_day).await;
    assert_eq!(asked(&dora), after[3], "it is asked within two hours or not at all");
    assert_eq!(asked(&anna), after[0]);
    stage.clock_reaches("2026-03-04T20:00+01:00[Europe/Berlin]").await;
    assert_eq!(asked(&anna), after[0] + 1, "her pause is over");
    assert_eq!(asked(&ben), after[1]);
    assert_eq!(asked(&carla), after[2]);
}

#[tokio::test]
async fn who_only_says_pain_is_told_when_to_get_help() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;

    anna.says("pain").await;

    assert!(!anna.reads().contains("0 is no pain"));
}
