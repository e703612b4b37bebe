//! Stories of words behind a command that takes none: what they mean is done, or they are said back.

use crate::stage::Stage;

/// Monday, 2 March 2026, ten to nine in Berlin.
const MORNING: &str = "2026-03-02T08:50+01:00[Europe/Berlin]";

/// Says a command to a bot that has met her, and returns all that it answers.
async fn answer(command: &str) -> String {
    let stage = Stage::at(MORNING).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/done walk 20").await;
    anna.reads();
    anna.says(command).await;
    anna.reads()
}

#[tokio::test]
async fn what_the_words_mean_is_done() {
    for (command, expected) in [
        ("/stop until monday", "Quiet until 9 March"),
        ("/stop for 3 days", "Quiet until Thursday"),
        ("/resume on friday", "Quiet until Friday"),
        ("/pain 3", "3 of 10"),
        ("/pain 7/10", "7 of 10"),
        ("/stats month", "[Week] [12 weeks] [Year]"),
        ("/report year", "Your last twelve months"),
    ] {
        let said = answer(command).await;

        assert!(said.contains(expected), "{command}: {said}");
        assert!(!said.contains("couldn’t use"), "{command}: {said}");
    }
}

#[tokio::test]
async fn words_that_ask_for_nothing_are_not_said_back() {
    for (command, expected) in [
        ("/stop please", "No more reminders"),
        ("/stop 🙏", "No more reminders"),
        ("/undo now, thank you!", "is taken back"),
        ("/help me", "In pain?"),
    ] {
        let said = answer(command).await;

        assert!(said.contains(expected), "{command}: {said}");
        assert!(!said.contains("couldn’t use"), "{command}: {said}");
    }
}

#[tokio::test]
async fn words_that_nothing_can_be_done_with_are_said_back_before_the_answer() {
    for (command, said_back, then) in [
        ("/pain knee", "knee", "How does your back feel today?"),
        ("/pain 11", "11", "How does your back feel today?"),
        ("/stats yesterday", "yesterday", "This week"),
        ("/report january", "january", "Your last twelve weeks"),
        ("/plan monday", "monday", "Your plan"),
        ("/export csv", "csv", "All that I keep about you"),
        ("/settings <b>bold", "<b>bold", "Settings"),
        ("/delete my account", "account", "Erase everything?"),
        ("/privacy policy", "policy", "What I keep about you"),
        ("/start next week", "next week", "Good to see you"),
    ] {
        let said = answer(command).await;

        let first = format!("I couldn’t use “{said_back}” here, so this is the answer without it.");
        assert!(said.starts_with(&first), "{command}: {said}");
        assert!(said.contains(then), "{command}: {said}");
    }
}

#[tokio::test]
async fn what_would_change_something_else_than_was_meant_changes_nothing() {
    let stage = Stage::at(MORNING).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/done walk 20").await;
    anna.says("/undo the stretch").await;
    anna.says("/stop walk").await;
    anna.reads();

    stage.clock_reaches("2026-03-02T10:00+01:00[Europe/Berlin]").await;
    assert!(anna.reads().contains("🧍"), "nothing was stopped");
    anna.says("/stats").await;
    assert!(anna.reads().contains("1 walk, 20 minutes"), "nothing was taken back");

    anna.says("/stop walk").await;
    assert!(
        anna.reads().contains("“walk”, so nothing has changed. Shall I turn all reminders off")
    );
    anna.presses("Turn reminders off").await;
    assert!(anna.reads().contains("No more reminders"));
    anna.says("/resume walking").await;
    assert!(anna.reads().contains("“walking”, so nothing has changed. Shall I begin again now?"));
    anna.presses("Resume now").await;
    assert!(anna.reads().contains("Welcome back"));
}

#[tokio::test]
async fn it_is_the_same_without_a_slash() {
    assert!(answer("stop until monday").await.contains("Quiet until 9 March"));
    assert!(answer("stats month").await.contains("[Week] [12 weeks] [Year]"));
}

#[tokio::test]
async fn a_day_that_is_named_twice_has_both_hours_where_they_lie_apart() {
    let stage = Stage::at(MORNING).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/hours Mon-Sat 9-12:30, Mon,Tue,Thu,Fri 15-18").await;
    let week = anna.reads();
    assert!(
        week.contains("Monday, Tuesday, Thursday and Friday: 09:00 to 12:30 and 15:00 to 18:00"),
        "{week}"
    );
    assert!(week.contains("Wednesday and Saturday: 09:00 to 12:30"), "{week}");

    anna.says("/hours mon-fri 9-17, fri 9-13").await;
    let answer = anna.reads();
    assert!(
        answer.contains("I couldn’t read"),
        "of what contradicts itself nothing is kept: {answer}"
    );
}
