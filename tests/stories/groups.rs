//! Groups: Limber speaks with people one to one, and what it does for somebody is told to nobody
//! else, whatever is asked there and however it is forged.

use crate::stage::{Person, Stage};
use limber::{
    care::{Activity, progress::Period, report::Span},
    sandbox::telegram::{Call, Fault, FaultKind, Refusal},
    usecases::buttons::{DataPress, PlanPress, Press, ProgressPress, SessionPress},
};
use serde_json::{Value, json};

const MONDAY: &str = "2026-03-02T09:00+01:00[Europe/Berlin]";
const OFFICE: i64 = -100;

/// Something is said in a topic of the office.
fn said_in_a_topic(person: &Person, text: &str) -> Value {
    json!({ "message": {
        "message_id": 5, "date": 1_772_000_000, "text": text, "message_thread_id": 42,
        "is_topic_message": true,
        "chat": { "id": OFFICE, "type": "supergroup", "title": "Office", "is_forum": true },
        "from": { "id": person.id, "is_bot": false, "first_name": "Anna" },
    }})
}

fn calls_to(stage: &Stage, chat: i64) -> Vec<Call> {
    stage.telegram().calls().into_iter().filter(|call| call.chat == Some(chat)).collect()
}

/// The group knows the bot.
async fn office(stage: &Stage, person: &Person) {
    stage.telegram().says_in_group(OFFICE, person.id, "hello");
    stage.sandbox.settled().await;
}

#[tokio::test]
async fn a_press_forged_in_a_group_tells_the_group_nothing() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    office(&stage, &anna).await;
    anna.says("/plan").await;
    anna.reads();
    let presses = [
        Press::Progress(ProgressPress::Report(Span::TwelveWeeks)),
        Press::Progress(ProgressPress::Stats(Period::Week)),
        Press::Plan(PlanPress::Plan),
        Press::Progress(ProgressPress::PainOn),
        Press::Session(SessionPress::Log(Activity::Walk)),
        Press::Data(DataPress::Erase),
    ];

    for (number, press) in presses.into_iter().enumerate() {
        stage.telegram().inject(json!({ "callback_query": {
            "id": number.to_string(), "chat_instance": "1", "data": press.encode(),
            "from": { "id": anna.id, "is_bot": false, "first_name": "Anna" },
            "message": {
                "message_id": 1, "date": 1_772_000_000, "text": "a button",
                "chat": { "id": OFFICE, "type": "supergroup", "title": "Office" },
            },
        }}));
    }
    stage.sandbox.settled().await;

    assert!(calls_to(&stage, OFFICE).is_empty(), "{:?}", calls_to(&stage, OFFICE));
    assert_eq!(anna.reads(), "", "nor is anything done for who pressed it");
}

#[tokio::test]
async fn a_command_in_a_topic_is_answered_in_that_topic() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.person("Anna");
    office(&stage, &anna).await;

    stage.telegram().inject(said_in_a_topic(&anna, "/start@limber_bot"));
    stage.sandbox.settled().await;

    let calls = calls_to(&stage, OFFICE);
    assert_eq!(calls.len(), 1);
    assert_eq!(calls[0].parameters["message_thread_id"], 42);
}

#[tokio::test]
async fn a_group_that_has_moved_is_answered_where_it_is_now() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.person("Anna");
    let moved = -200;
    stage.telegram().says_in_group(moved, anna.id, "hello");
    let refusal = Refusal {
        parameters: Some(json!({ "migrate_to_chat_id": moved })),
        ..Refusal::bad_request("group chat was upgraded to a supergroup chat")
    };
    stage.telegram().fault(Fault::next(FaultKind::Refuse(refusal)).of("sendMessage"));

    stage.telegram().says_in_group(OFFICE, anna.id, "/help");
    stage.sandbox.settled().await;

    let there = calls_to(&stage, moved);
    assert_eq!(there.len(), 1, "{there:?}");
    assert!(there[0].parameters["text"].as_str().unwrap().contains("one to one"));
}
