//! Nothing waits in memory without end: what cannot go out yet stays on disk, as what was asked for or as rows.

use limber::sandbox::telegram::{Fault, FaultKind, Hold, Refusal};
use limber::store::query;
use serde_json::json;

use crate::stage::{Person, Stage};

const MONDAY: &str = "2026-03-02T08:00+01:00[Europe/Berlin]";

/// How many updates are in the inbox that nobody has seen to.
async fn unhandled(stage: &Stage) -> i64 {
    let mut connection = stage.sandbox.store().read().await.unwrap();
    let count = query("SELECT COUNT(*) FROM inbox WHERE handled_at IS NULL");
    count.fetch_one(&mut connection).await.unwrap().first().unwrap()
}

fn helped(person: &Person) -> usize {
    person.was_told().iter().filter(|text| text.contains("nearest to you")).count()
}

#[tokio::test]
async fn a_chat_that_cannot_be_answered_keeps_a_few_answers_in_memory_and_the_rest_on_disk() {
    let stage = Stage::at(MONDAY).await;
    let (mallory, ben) =
        (stage.subscribed("Mallory", "Berlin").await, stage.subscribed("Ben", "Berlin").await);
    let hold = Hold::new();
    stage.telegram().fault(Fault::held(&hold).of("SendMessage").to(mallory.id).times(100));

    for _ in 0..50 {
        stage.telegram().says(mallory.id, "/timezone Springfield");
    }
    hold.holds().await;
    stage.telegram().says(ben.id, "/done walk 20");
    ben.hears("counted").await;
    assert_eq!(unhandled(&stage).await, 50 - 8);

    hold.let_go();
    stage.sandbox.settled().await;
    assert_eq!((helped(&mallory), unhandled(&stage).await), (50, 0));
}

#[tokio::test]
async fn what_waits_on_disk_is_answered_in_the_order_in_which_it_was_asked() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let hold = Hold::new();
    stage.telegram().fault(Fault::held(&hold).of("SendMessage").to(anna.id));

    for minutes in 1..=30 {
        stage.telegram().says(anna.id, &format!("/done walk {minutes}"));
    }
    hold.holds().await;
    hold.let_go();
    stage.sandbox.settled().await;

    let told = anna.was_told();
    let counted: Vec<&String> = told.iter().filter(|text| text.contains("counted")).collect();
    assert_eq!(counted.len(), 30);
    for (minutes, text) in (1..=30).zip(counted) {
        assert!(text.contains(&format!("{minutes} min")), "{minutes}: {text}");
    }
}

#[tokio::test]
async fn a_storm_of_presses_takes_no_more_connections_than_are_meant_for_it() {
    let stage = Stage::at(MONDAY).await;
    let ben = stage.subscribed("Ben", "Berlin").await;
    let mut crowd = Vec::new();
    for number in 0..40 {
        crowd.push(stage.subscribed(&format!("Person {number}"), "Berlin").await);
    }
    let hold = Hold::new();
    stage.telegram().fault(Fault::held(&hold).of("AnswerCallbackQuery").times(32));

    for person in &crowd {
        stage.telegram().presses_raw(person.id, 1, "help");
    }
    hold.holds().await;
    stage.telegram().says(ben.id, "/done walk 20");
    ben.hears("counted").await;
    assert_eq!(stage.telegram().unanswered_presses(), 40, "nobody stands before those who wait");

    hold.let_go();
    stage.sandbox.settled().await;
    assert_eq!(stage.telegram().unanswered_presses(), 0);
}

#[tokio::test]
async fn a_file_that_is_refused_is_owned_up_to() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let refusal = Refusal::new(400, "Bad Request: wrong file identifier/HTTP URL specified");
    stage.telegram().fault(Fault::next(FaultKind::Refuse(refusal)).of("SendDocument"));
    anna.reads();

    anna.says("/export").await;

    let read = anna.reads();
    assert!(read.contains("on my side"), "{read}");
    assert!(stage.telegram().last_file("json").is_none());
    anna.says("/export").await;
    assert!(stage.telegram().last_file("json").is_some());
}

#[tokio::test]
async fn who_is_erased_while_their_file_waits_is_sent_nothing_of_it() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let hold = Hold::new();
    anna.says("/delete").await;
    let (message, data) = anna.button("erase").unwrap();
    stage.telegram().fault(Fault::held(&hold).of("SendMessage").to(anna.id));

    stage.telegram().says(anna.id, "/help");
    hold.holds().await;
    stage.telegram().says(anna.id, "/export");
    stage.telegram().presses_raw(anna.id, message, &data);
    while unhandled(&stage).await > 0 {
        tokio::task::yield_now().await;
    }
    hold.let_go();
    stage.sandbox.settled().await;

    assert!(stage.telegram().last_file("json").is_none());
}

async fn sends_album(stage: &Stage, person: &Person, name: &str, captions: [Option<&str>; 4]) {
    for caption in captions {
        let mut message = json!({
            "message_id": 90, "date": 1_772_000_000, "photo": [{}], "media_group_id": name,
            "chat": { "id": person.id, "type": "private", "first_name": "Anna" },
            "from": { "id": person.id, "is_bot": false, "first_name": "Anna" },
        });
        if let Some(caption) = caption {
            message["caption"] = caption.into();
        }
        stage.telegram().inject(json!({ "message": message }));
    }
    stage.sandbox.settled().await;
}

#[tokio::test]
async fn an_album_is_one_thing_and_is_answered_once() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let before = anna.messages_from_bot();

    sends_album(&stage, &anna, "one", [None; 4]).await;
    assert_eq!(anna.messages_from_bot() - before, 1);
    // Its last photos come with the next updates.
    sends_album(&stage, &anna, "one", [None; 4]).await;
    assert_eq!(anna.messages_from_bot() - before, 1);
    sends_album(&stage, &anna, "another", [None; 4]).await;
    assert_eq!(anna.messages_from_bot() - before, 2);
}

#[tokio::test]
async fn the_words_with_any_photo_of_an_album_are_what_it_says() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let before = anna.messages_from_bot();
    anna.reads();

    sends_album(&stage, &anna, "one", [None, None, Some("/done walk 20"), None]).await;

    assert_eq!(anna.messages_from_bot() - before, 1);
    assert!(anna.reads().contains("counted"));
}
