//! Stories of a bot that ends and starts again, at any moment, as if nothing had happened.

use crate::stage::Stage;
use limber::messages::Messages;
use serde_json::json;

/// A Monday morning in Berlin, before work.
const MONDAY: &str = "2026-03-02T08:20+01:00[Europe/Berlin]";

#[tokio::test]
async fn reminders_snoozes_and_buttons_go_on_after_a_restart() {
    let mut stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let ben = stage.subscribed("Ben", "Berlin").await;
    stage.clock_reaches("2026-03-02T10:00+01:00[Europe/Berlin]").await;
    ben.presses("Later").await;
    ben.presses("In 15 min").await;
    anna.reads();
    ben.reads();

    stage.restart().await;
    anna.meets_again(&stage);
    ben.meets_again(&stage);

    assert_eq!(anna.reads() + &ben.reads(), "", "a restart says nothing");
    anna.presses("Done").await;
    assert!(anna.reads().contains("Today: 1 break."));
    stage.clock_reaches("2026-03-02T10:15+01:00[Europe/Berlin]").await;
    assert!(ben.reads().starts_with("🧍"));
    assert_eq!(anna.reads(), "");
}

#[tokio::test]
async fn what_is_said_while_the_bot_is_away_is_answered_when_it_is_back() {
    let mut stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    stage.stop().await;

    stage.telegram().says(anna.id, "/done walk 20");
    stage.telegram().says(anna.id, "/done walk 10");
    stage.start().await;

    let read = anna.reads();
    assert!(read.contains("20 minutes") && read.contains("Today: 2 walks."), "{read}");
}

#[tokio::test]
async fn the_question_stays_open_over_a_restart() {
    let mut stage = Stage::at(MONDAY).await;
    let anna = stage.person("Anna");
    anna.says("/start").await;
    stage.restart().await;
    anna.meets_again(&stage);

    anna.says("Porto").await;

    assert!(anna.reads().contains("You’re all set"));
}

#[tokio::test]
async fn an_update_that_telegram_offers_again_is_not_handled_again() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let update = json!({ "update_id": 5000, "message": {
        "message_id": 999, "date": 0, "text": "/done walk 20",
        "chat": { "id": anna.id, "type": "private", "first_name": "Anna" },
        "from": { "id": anna.id, "is_bot": false, "first_name": "Anna" },
    }});

    stage.telegram().inject(update.clone());
    stage.sandbox.settled().await;
    anna.reads();
    // As if the bookmark had been lost: the number alone is known.
    stage.telegram().inject(update);
    anna.says("/stats").await;

    assert!(anna.reads().contains("1 walk, 20 minutes"));
}

#[tokio::test]
async fn the_profile_is_set_once_and_then_only_where_it_differs() {
    let mut stage = Stage::at(MONDAY).await;
    let set = |stage: &Stage| {
        let calls = stage.telegram().calls();
        calls.iter().filter(|call| call.method.starts_with("setmy")).count()
    };
    let read = |stage: &Stage| {
        let calls = stage.telegram().calls();
        calls.iter().filter(|call| call.method == "getmyshortdescription").count()
    };
    let (messages, _) = Messages::read(None, Vec::new()).unwrap();
    // Commands, a description and a short one, in each language.
    let all = messages.languages().count() * 3;
    let mut changes = stage.telegram().changes();
    while set(&stage) < all {
        changes.changed().await.unwrap();
    }

    stage.telegram().forget_calls();
    stage.restart().await;
    while read(&stage) < all / 3 {
        changes.changed().await.unwrap();
    }

    assert_eq!(set(&stage), 0);
    assert!(!stage.telegram().chat(1).messages.iter().any(|message| message.is_from_bot()));
}

#[tokio::test]
async fn no_call_of_a_full_day_is_refused() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;

    for words in [
        "/start",
        "/why",
        "/why core",
        "/why sleep",
        "/exercise",
        "/exercise walk",
        "/today",
        "/stats",
        "/settings",
        "/help",
        "/privacy",
        "/export",
        "/timezone",
        "Porto",
        "/done",
        "/done walk 20",
        "/undo",
        "/undo",
        "/pause",
        "/pause 3",
        "/resume",
        "/stop",
        "/start",
        "/nothing",
        "it hurts",
        "🦴🦴🦴",
        "<b>&amp;",
        "/delete",
    ] {
        anna.says(words).await;
    }
    anna.presses("No, keep it").await;
    stage.clock_reaches("2026-03-02T23:00+01:00[Europe/Berlin]").await;

    let refused: Vec<_> =
        stage.telegram().calls().into_iter().filter(|call| call.refusal.is_some()).collect();
    assert!(refused.is_empty(), "{refused:?}");
    assert_eq!(stage.telegram().unanswered_presses(), 0);
}

#[tokio::test]
async fn hostile_words_are_only_words() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;

    for words in [
        "😀".repeat(4096),
        "\u{200b}\u{202e}gnirts\u{0}".to_owned(),
        "<script>alert(1)</script></b>".to_owned(),
        "/done <b>walk</b> & <20>".to_owned(),
        "/why ".to_owned() + &"x".repeat(4000),
        "/timezone '; DROP TABLE people; --".to_owned(),
    ] {
        anna.says(&words).await;
    }

    let refused: Vec<_> =
        stage.telegram().calls().into_iter().filter(|call| call.refusal.is_some()).collect();
    assert!(refused.is_empty(), "{refused:?}");
    anna.reads();
    anna.says("/today").await;
    assert!(anna.reads().starts_with("📋"));
}
