//! Stories of a Telegram that is away or unwilling for a while: the log says so once, and once more
//! when it is over, and the bot goes on as the settings want it.

use std::time::Duration;

use crate::log::Log;
use crate::stage::Stage;
use limber::sandbox::telegram::{Fault, FaultKind, Refusal};

const MONDAY: &str = "2026-03-02T08:20+01:00[Europe/Berlin]";

/// Lines of the log that tell of fetching: what began, what ended.
fn told(log: &Log) -> (usize, usize) {
    let began = log.lines_with("fetching updates; trying again");
    (began, log.lines_with("fetching updates: it works again"))
}

#[tokio::test]
async fn a_webhook_that_somebody_sets_while_updates_are_fetched_is_taken_back() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let (log, _kept) = Log::kept();

    stage.telegram().sets_webhook("http://127.0.0.1:9/elsewhere");
    let heard = async {
        anna.says("/done walk 20").await;
        log.says("fetching updates: it works again").await;
    };
    tokio::time::timeout(Duration::from_secs(30), heard).await.expect("the bot is deaf");

    assert!(anna.reads().contains("20 minutes"));
    assert_eq!(told(&log), (1, 1));
}

#[tokio::test]
async fn an_outage_is_told_once_and_once_more_when_it_is_over() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let (log, _kept) = Log::kept();
    let busy = FaultKind::Refuse(Refusal::too_many(0));
    stage.telegram().fault(Fault { times: 3, ..Fault::next(busy).of("getUpdates") });

    anna.says("hello").await;
    anna.says("/done walk 20").await;

    assert!(anna.reads().contains("20 minutes"));
    assert_eq!(told(&log), (1, 1));
    assert_eq!(log.lines_with("Telegram asks to wait for 0 s"), 1);
}

#[tokio::test]
async fn a_wait_that_is_meant_for_everybody_is_told_once_and_once_more_when_it_is_over() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let ben = stage.subscribed("Ben", "Berlin").await;
    let (log, _kept) = Log::kept();
    for person in [&anna, &ben] {
        let busy = FaultKind::Refuse(Refusal::too_many(1));
        stage.telegram().fault(Fault::next(busy).of("sendMessage").to(person.id));
        stage.telegram().says(person.id, "/done walk 20");
    }
    stage.sandbox.settled().await;
    anna.says("/help").await;

    assert!(anna.reads().contains("20 minutes") && ben.reads().contains("20 minutes"));
    assert_eq!(log.lines_with("sending to all chats; trying again"), 1);
    assert_eq!(log.lines_with("sending to all chats: it works again"), 1);
}
