//! Few words, and as many as somebody wants: the amount, what is known in a line, breaks that go again, and no wording
//! twice.

use std::collections::BTreeSet;

use crate::stage::{Person, Stage};

async fn at_eight(stage: &Stage) -> Person {
    stage.subscribed("Anna", "Berlin").await
}

/// What came by itself from now until an hour.
async fn until(stage: &Stage, anna: &Person, when: &str) -> Vec<String> {
    let before = anna.was_told().len();
    stage.clock_reaches(when).await;
    anna.was_told().split_off(before.min(anna.was_told().len()))
}

#[tokio::test]
async fn everybody_begins_with_a_little() {
    let stage = Stage::light("2026-03-03T08:00+01:00[Europe/Berlin]").await;
    let anna = at_eight(&stage).await;

    let day = until(&stage, &anna, "2026-03-03T22:00+01:00[Europe/Berlin]").await;

    let icons: Vec<char> = day.iter().filter_map(|text| text.chars().next()).collect();
    assert_eq!(icons, ['🧍', '🚶', '🧘', '💪'], "{day:#?}");
}

#[tokio::test]
async fn how_much_is_one_tap_and_one_tap_takes_it_back() {
    let stage = Stage::light("2026-03-03T08:00+01:00[Europe/Berlin]").await;
    let anna = at_eight(&stage).await;

    anna.says("/settings").await;
    assert!(anna.reads().contains("⚖️ A little: one break each working day"), "{}", anna.reads());
    anna.presses("⚖️ How much").await;
    anna.presses("A lot · about 8 a day").await;
    assert!(anna.reads().contains("Breaks all through"), "{}", anna.reads());
    let day = until(&stage, &anna, "2026-03-03T12:00+01:00[Europe/Berlin]").await;
    assert_eq!(day.len(), 2, "at ten and eleven, and not as lunch begins: {day:#?}");

    anna.says("/settings").await;
    anna.presses("⚖️ How much").await;
    anna.presses("Some · about 5 a day").await;
    assert!(anna.reads().contains("Three breaks each working day"), "{}", anna.reads());
    anna.presses("Undo").await;
    assert!(anna.reads().contains("Stand or sit breaks: every hour"), "{}", anna.reads());
}

#[tokio::test]
async fn who_has_breaks_of_their_own_keeps_the_rest_of_their_plan() {
    let stage = Stage::light("2026-03-03T08:00+01:00[Europe/Berlin]").await;
    let anna = at_eight(&stage).await;
    anna.says("/remind walk 7:10 daily").await;

    anna.says("/settings").await;
    anna.presses("⚖️ How much").await;
    anna.presses("Some · about 5 a day").await;

    let plan = anna.hears_back("/plan").await;
    assert!(
        plan.contains("every day at 07:10") && plan.contains("10:00, 11:30 and 14:15"),
        "{plan}"
    );
}

#[tokio::test]
async fn what_is_known_comes_in_a_line_and_in_full_again_once_it_has_grown() {
    let stage = Stage::light("2026-03-02T08:00+01:00[Europe/Berlin]").await;
    let anna = at_eight(&stage).await;
    anna.says("/stop").await;
    anna.says("/start").await;
    for activity in ["stand up", "walking", "stretching", "strengthening"] {
        anna.says(&format!("delete the {activity} reminder")).await;
    }
    anna.says("/remind hamstring 10:00 daily").await;

    let mut lines = Vec::new();
    for day in 2..=9 {
        stage.clock_reaches(&format!("2026-03-{day:02}T10:00+01:00[Europe/Berlin]")).await;
        let shown = anna.reads();
        lines.push(shown.contains("1. "));
        anna.presses("✅ Done").await;
        anna.presses("Just right").await;
    }
    // Three days of a dose let it grow, and what has grown is shown once.
    assert_eq!(lines, [true, true, true, true, false, false, false, false], "shown in full");
}

#[tokio::test]
async fn behind_the_dots_is_all_there_is_and_the_signs_are_one_tap_away() {
    let stage = Stage::light("2026-03-03T08:00+01:00[Europe/Berlin]").await;
    let anna = at_eight(&stage).await;
    stage.clock_reaches("2026-03-03T10:00+01:00[Europe/Berlin]").await;
    assert!(anna.button("⚠️ Hurts").is_some());

    anna.presses("⋯").await;

    let shown = anna.reads();
    for button in ["✅ Done", "⏰ Later", "Not today", "Guide me", "🎞 Picture", "Why?", "It hurts"]
    {
        assert!(shown.contains(button), "{button}: {shown}");
    }

    stage.clock_reaches("2026-03-03T12:30+01:00[Europe/Berlin]").await;
    anna.reads();
    anna.presses("⋯").await;
    let shown = anna.reads();
    assert!(shown.contains("[▶️ Guide me] [Why?]"), "its picture stands above already: {shown}");
}

#[tokio::test]
async fn a_break_goes_when_the_next_one_comes() {
    let stage = Stage::at("2026-03-02T08:00+01:00[Europe/Berlin]").await;
    let anna = at_eight(&stage).await;

    stage.clock_reaches("2026-03-02T10:00+01:00[Europe/Berlin]").await;
    let at_ten = anna.messages_from_bot();
    stage.clock_reaches("2026-03-02T11:00+01:00[Europe/Berlin]").await;

    assert_eq!(anna.messages_from_bot(), at_ten, "one came, and one went");
}

#[tokio::test]
async fn one_tap_in_the_evening_counts_the_breaks() {
    let stage = Stage::at("2026-03-02T08:00+01:00[Europe/Berlin]").await;
    let anna = at_eight(&stage).await;
    stage.clock_reaches("2026-03-02T21:00+01:00[Europe/Berlin]").await;
    assert!(anna.reads().contains("How did it go with your breaks today?"), "{}", anna.reads());

    anna.presses("Took most").await;
    assert!(anna.reads().contains("breaks counted"), "{}", anna.reads());
    let counted = anna.hears_back("/today").await;
    anna.presses("Undo").await;
    assert!(anna.reads().contains("How did it go"), "{}", anna.reads());
    anna.presses("Hardly any").await;
    assert!(anna.reads().contains("That’s fine"), "{}", anna.reads());
    assert!(!anna.hears_back("/today").await.contains("breaks."), "{counted}");
}

#[tokio::test]
async fn the_evening_tap_says_nothing_of_a_streak_that_was_lost() {
    let stage = Stage::at("2026-03-02T08:00+01:00[Europe/Berlin]").await;
    let anna = at_eight(&stage).await;
    for day in 2..=4 {
        stage.clock_reaches(&format!("2026-03-{day:02}T13:00+01:00[Europe/Berlin]")).await;
        anna.says("/done walk").await;
    }
    stage.clock_reaches("2026-03-09T08:00+01:00[Europe/Berlin]").await;
    anna.says("hello").await;
    stage.clock_reaches("2026-03-09T21:00+01:00[Europe/Berlin]").await;
    anna.reads();

    anna.presses("Took most").await;

    let read = anna.reads();
    assert!(read.contains("🌱 That was one for your back."), "{read}");
    assert!(!read.contains("First day"), "{read}");
}

#[tokio::test]
async fn no_reminder_reads_like_one_of_the_last_weeks() {
    let stage = Stage::at("2026-03-02T08:00+01:00[Europe/Berlin]").await;
    let anna = at_eight(&stage).await;
    for day in 2..=15 {
        stage.clock_reaches(&format!("2026-03-{day:02}T20:00+01:00[Europe/Berlin]")).await;
        anna.says("/done walk").await;
        anna.says("/done stretch").await;
    }

    let told = anna.was_told();
    let is_reminder =
        |text: &&String| ["🧍", "🚶", "🧘", "💪"].iter().any(|icon| text.starts_with(icon));
    let reminders: Vec<&String> = told.iter().filter(is_reminder).collect();
    let different: BTreeSet<&&String> = reminders.iter().collect();
    assert!(reminders.len() > 60, "{}", reminders.len());
    assert_eq!(
        different.len(),
        reminders.len(),
        "none came twice: {:#?}",
        reminders
            .iter()
            .filter(|text| told.iter().filter(|other| other == *text).count() > 1)
            .collect::<Vec<_>>()
    );
}
