//! Stories of a bot to which Telegram brings the updates: it hears everybody, lets in nobody else,
//! and loses and doubles nothing, whichever way they come.

use std::time::Duration;

use crate::process::Bot;
use crate::stage::{SECRET, Stage, instant};
use limber::{
    sandbox::telegram::{Fault, FaultKind, Refusal, Telegram},
    store::inbox,
};
use reqwest::{Client, Method, StatusCode};
use serde_json::{Value, json};
use sqlx::{Connection, SqliteConnection};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

const MONDAY: &str = "2026-03-02T08:20+01:00[Europe/Berlin]";
const HEADER: &str = "X-Telegram-Bot-Api-Secret-Token";

/// Somebody at the endpoint.
struct Caller {
    client: Client,
    url: String,
}

impl Caller {
    fn at(stage: &Stage) -> Caller {
        Caller { client: Client::new(), url: stage.webhook.clone().unwrap().into() }
    }

    async fn brings(&self, secret: Option<&str>, body: impl Into<reqwest::Body>) -> StatusCode {
        let mut request = self.client.post(&self.url).body(body);
        if let Some(secret) = secret {
            request = request.header(HEADER, secret);
        }
        request.send().await.unwrap().status()
    }
}

/// What a person says, as an update of this number.
fn said(update_id: i64, person: i64, text: &str) -> Value {
    json!({ "update_id": update_id, "message": {
        "message_id": update_id, "date": 0, "text": text,
        "chat": { "id": person, "type": "private", "first_name": "Anna" },
        "from": { "id": person, "is_bot": false, "first_name": "Anna" },
    }})
}

fn calls(stage: &Stage, method: &str) -> Vec<Value> {
    let calls = stage.telegram().calls().into_iter().filter(|call| call.method == method);
    calls.map(|call| call.parameters).collect()
}

#[tokio::test]
async fn a_day_goes_by_as_it_does_by_polling() {
    let stage = Stage::by_webhook_at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;

    anna.says("/done walk 20").await;
    assert!(anna.reads().contains("20 minutes"));
    stage.clock_reaches("2026-03-02T10:00+01:00[Europe/Berlin]").await;
    let (message, data) = anna.button("Done").unwrap();
    anna.presses("Done").await;
    anna.forges(message, &data).await;
    anna.says("/stats").await;

    let read = anna.reads();
    assert!(read.contains("1 break") && read.contains("1 walk, 20 minutes"), "{read}");
    assert_eq!(stage.telegram().unanswered_presses(), 0);
    assert_eq!(calls(&stage, "setwebhook").len(), 1);
    assert_eq!(calls(&stage, "setwebhook")[0]["secret_token"], SECRET);
    let refused = stage.telegram().calls().into_iter().filter(|call| call.refusal.is_some());
    assert_eq!(refused.count(), 0);
}

#[tokio::test]
async fn who_does_not_know_the_secret_is_not_let_in() {
    let stage = Stage::by_webhook_at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let caller = Caller::at(&stage);
    let forged = || said(9000, anna.id, "/done walk 20").to_string();

    for secret in [None, Some(""), Some("open"), Some("open_sesamE"), Some("open_sesame2")] {
        assert_eq!(caller.brings(secret, forged()).await, StatusCode::UNAUTHORIZED, "{secret:?}");
    }
    // Nor is anything read of what they bring.
    let endless = futures::stream::pending::<Result<Vec<u8>, std::io::Error>>();
    let endless = reqwest::Body::wrap_stream(endless);
    assert_eq!(caller.brings(Some("open"), endless).await, StatusCode::UNAUTHORIZED);

    anna.says("/today").await;
    assert!(!anna.reads().contains("walk, 20 minutes"));
    assert_eq!(caller.brings(Some(SECRET), forged()).await, StatusCode::OK);
    stage.sandbox.settled().await;
    assert!(anna.reads().contains("20 minutes"));
}

/// A connection to the webhook on which this was said.
async fn connection(stage: &Stage, says: &str) -> TcpStream {
    let url = stage.webhook.clone().unwrap();
    let address = (url.host_str().unwrap(), url.port().unwrap());
    let mut connection = TcpStream::connect(address).await.unwrap();
    connection.write_all(says.as_bytes()).await.unwrap();
    connection
}

/// Waits for an answer of this status.
async fn is_answered(connection: &mut TcpStream, status: &str) {
    let mut answer = Vec::new();
    while !answer.ends_with(b"\r\n\r\n") {
        answer.push(connection.read_u8().await.unwrap());
    }
    let answer = String::from_utf8(answer).unwrap();
    assert!(answer.starts_with(&format!("HTTP/1.1 {status}")), "{answer}");
}

#[tokio::test]
async fn no_number_of_strangers_shuts_out_who_knows_the_secret() {
    let stage = Stage::by_webhook_at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let head = "POST /hook HTTP/1.1\r\nHost: limber\r\n";
    let brings = |number: i64| {
        let update = said(number, anna.id, "/done walk 5").to_string();
        let length = update.len();
        format!("{head}{HEADER}: {SECRET}\r\nContent-Length: {length}\r\n\r\n{update}")
    };
    let mut known = connection(&stage, &brings(9001)).await;
    is_answered(&mut known, "200").await;

    // Some say nothing, some half a request, and some keep their connection after a whole one.
    let (mut strangers, whole) = (Vec::new(), format!("{head}Content-Length: 0\r\n\r\n"));
    for _ in 0..120 {
        strangers.push(connection(&stage, "").await);
        strangers.push(connection(&stage, head).await);
        let mut kept = connection(&stage, &whole).await;
        is_answered(&mut kept, "401").await;
        strangers.push(kept);
    }
    let heard = async {
        anna.says("/done walk 20").await;
        known.write_all(brings(9002).as_bytes()).await.unwrap();
        is_answered(&mut known, "200").await;
        stage.sandbox.settled().await;
    };
    // Strangers are sent away after 20 seconds, for which nobody is to wait.
    tokio::time::timeout(Duration::from_secs(10), heard).await.expect("shut out");

    anna.reads();
    anna.says("/stats").await;
    let read = anna.reads();
    assert!(read.contains("3 walks, 30 minutes"), "{read}");
}

#[tokio::test]
async fn what_is_no_update_is_refused() {
    let stage = Stage::by_webhook_at(MONDAY).await;
    let caller = Caller::at(&stage);

    for body in ["", "{}", "[]", "null", "{\"update_id\":\"7\"}", "{\"update_id\":7", "\u{0}"] {
        let status = caller.brings(Some(SECRET), body).await;
        assert_eq!(status, StatusCode::BAD_REQUEST, "{body}");
    }
    assert_eq!(caller.brings(Some(SECRET), vec![0xff; 40]).await, StatusCode::BAD_REQUEST);
    let long = said(9000, 1, &"x".repeat(2 << 20)).to_string();
    assert_eq!(caller.brings(Some(SECRET), long).await, StatusCode::PAYLOAD_TOO_LARGE);
    for method in [Method::GET, Method::PUT, Method::HEAD, Method::DELETE] {
        let request = caller.client.request(method.clone(), &caller.url).header(HEADER, SECRET);
        let status = request.send().await.unwrap().status();
        assert_eq!(status, StatusCode::METHOD_NOT_ALLOWED, "{method}");
    }
    for path in ["", "hooks", "hook/", "HOOK", "healthz"] {
        let url = caller.url.replace("hook", path);
        let status = caller.client.post(url).header(HEADER, SECRET).send().await.unwrap().status();
        assert_eq!(status, StatusCode::NOT_FOUND, "{path}");
    }

    let mut connection = stage.sandbox.store().read().await.unwrap();
    assert!(inbox::waiting(&mut connection, &[], 10).await.unwrap().is_empty());
}

#[tokio::test]
async fn what_cannot_be_kept_is_brought_again_and_counts_once() {
    let stage = Stage::by_webhook_at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let caller = Caller::at(&stage);
    let mut writer = stage.sandbox.store().write().await.unwrap();
    limber::store::query("PRAGMA busy_timeout = 0").execute(&mut writer).await.unwrap();
    writer.commit().await.unwrap();
    let path = format!("sqlite:{}", stage.database().display());
    let mut other = SqliteConnection::connect(&path).await.unwrap();
    sqlx::query("BEGIN IMMEDIATE").execute(&mut other).await.unwrap();

    let body = said(9000, anna.id, "/done walk 10").to_string();
    let status = caller.brings(Some(SECRET), body).await;
    assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
    stage.telegram().says(anna.id, "/done walk 20");
    let mut changes = stage.telegram().changes();
    for _ in 0..3 {
        changes.changed().await.unwrap();
    }
    assert_eq!(stage.telegram().unconfirmed(), 1);
    sqlx::query("ROLLBACK").execute(&mut other).await.unwrap();
    stage.sandbox.settled().await;

    let read = anna.reads();
    assert_eq!(read.matches("counted").count(), 1, "{read}");
    assert!(read.contains("20 minutes"), "{read}");
}

#[tokio::test]
async fn what_is_brought_twice_counts_once_and_what_comes_late_counts_too() {
    let stage = Stage::by_webhook_at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let caller = Caller::at(&stage);
    let brings = async |update: Value| {
        let status = caller.brings(Some(SECRET), update.to_string()).await;
        assert_eq!(status, StatusCode::OK);
        stage.sandbox.settled().await;
    };

    brings(said(9002, anna.id, "/done walk 20")).await;
    brings(said(9002, anna.id, "/done walk 20")).await;
    brings(said(9001, anna.id, "/done walk 10")).await;
    brings(said(9001, anna.id, "/done walk 10")).await;
    anna.reads();
    anna.says("/stats").await;

    let read = anna.reads();
    assert!(read.contains("2 walks, 30 minutes"), "{read}");
}

#[tokio::test]
async fn a_hundred_people_at_once_are_all_heard_in_their_own_order() {
    let stage = Stage::by_webhook_at(MONDAY).await;
    let people: Vec<_> = (0..100).map(|number| stage.person(&format!("P{number}"))).collect();

    for person in &people {
        for words in ["/start", "Berlin", "/done walk 20", "/done walk 10"] {
            stage.telegram().says(person.id, words);
        }
    }
    stage.sandbox.settled().await;

    for person in &people {
        let read = person.reads();
        let twenty = read.find("20 minutes").unwrap();
        let ten = read.find("10 minutes").unwrap();
        assert!(read.contains("You’re all set") && twenty < ten, "{read}");
        assert!(read.contains("Today: 2 walks."), "{read}");
    }
}

#[tokio::test]
async fn switching_back_and_forth_loses_nothing_and_doubles_nothing() {
    let mut stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;

    for round in 0..4 {
        anna.says("/done walk 5").await;
        stage.stop().await;
        stage.telegram().says(anna.id, "/done walk 5");
        stage.telegram().says(anna.id, "/done walk 5");
        match round % 2 {
            0 => stage.start_by_webhook().await,
            _ => stage.start_by_polling().await,
        }
        anna.meets_again(&stage);
        assert_eq!(stage.telegram().unconfirmed(), 0);
    }
    anna.reads();
    anna.says("/stats").await;

    let read = anna.reads();
    assert!(read.contains("12 walks, 1 h"), "{read}");
    for call in calls(&stage, "setwebhook").iter().chain(&calls(&stage, "deletewebhook")) {
        assert!(call["drop_pending_updates"] == "false" || call["drop_pending_updates"] == false);
    }
    assert_eq!(calls(&stage, "setwebhook").len(), 2);
}

#[tokio::test]
async fn an_update_that_polling_had_not_confirmed_is_not_handled_again_by_the_webhook() {
    let mut stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let update = said(9000, anna.id, "/done walk 20");
    stage.telegram().inject(update.clone());
    stage.sandbox.settled().await;
    stage.stop().await;

    stage.telegram().inject(update.clone());
    stage.start_by_webhook().await;
    anna.meets_again(&stage);
    stage.stop().await;
    stage.telegram().inject(update);
    stage.start_by_polling().await;
    anna.meets_again(&stage);
    anna.reads();
    anna.says("/stats").await;

    assert!(anna.reads().contains("1 walk, 20 minutes"));
}

#[tokio::test]
async fn telegram_is_told_of_the_webhook_once_it_can_be_reached() {
    let mut stage = Stage::by_webhook_at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    stage.stop().await;
    let down = Fault::next(FaultKind::Status(502, "Bad Gateway".to_owned())).of("setWebhook");
    stage.telegram().fault(down);

    stage.telegram().says(anna.id, "/done walk 20");
    stage.start().await;

    // Telegram brings it once it is told, which nobody on the stage waits for.
    anna.hears("20 minutes").await;
}

#[tokio::test]
async fn a_webhook_that_somebody_deletes_is_set_again() {
    let stage = Stage::by_webhook_at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;

    stage.telegram().deletes_webhook();
    stage.telegram().says(anna.id, "/done walk 20");
    assert_eq!(stage.telegram().unconfirmed(), 1);
    stage.sandbox.clock().set(instant("2026-03-02T08:21+01:00[Europe/Berlin]"));
    stage.sandbox.settled().await;

    assert!(anna.reads().contains("20 minutes"));
    assert_eq!(calls(&stage, "setwebhook").len(), 2);
}

#[tokio::test]
async fn an_address_that_telegram_refuses_ends_the_bot_with_the_remedy() {
    let mut stage = Stage::by_webhook_at(MONDAY).await;
    stage.stop().await;
    let words = "bad webhook: IP address 10.0.0.1 is reserved";
    let refusal = FaultKind::Refuse(Refusal::bad_request(words));
    stage.telegram().fault(Fault::next(refusal).of("setWebhook"));

    stage.start().await;

    let said = format!("{:#}", stage.ended().await.unwrap_err());
    assert!(said.contains("Telegram will not bring updates to http://127.0.0.1:"), "{said}");
    assert!(said.contains(words) && said.ends_with("see --webhook"), "{said}");
}

#[tokio::test]
async fn an_update_is_taken_to_its_end_when_the_bot_stops() {
    let mut stage = Stage::by_webhook_at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    for _ in 0..20 {
        stage.telegram().says(anna.id, "/done walk 5");
    }
    tokio::time::timeout(Duration::from_secs(20), stage.stop()).await.unwrap();

    stage.start().await;
    anna.meets_again(&stage);
    anna.reads();
    anna.says("/stats").await;

    let read = anna.reads();
    assert!(read.contains("20 walks, 1 h 40 min"), "{read}");
}

#[tokio::test]
async fn whatever_dies_when_a_done_counts_exactly_once() {
    let (telegram, address) = crate::process::telegram().await;
    telegram.join(1, "Anna", Some("en"));
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("limber.db");
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let listen = free.local_addr().unwrap().to_string();
    drop(free);
    let url = format!("http://{listen}/hook");
    let flags = ["--webhook", &url, "--webhook-listen", &listen];
    let mut bot = Bot::start_with(address, &database, "error", &flags);
    telegram.says(1, "/start");
    telegram.says(1, "Berlin");
    until_said(&telegram, "You’re all set").await;

    // Each round it is killed at another moment after something was said.
    for round in 0..10 {
        telegram.says(1, "/done walk 20");
        let mut changes = telegram.changes();
        for _ in 0..round {
            let _ = tokio::time::timeout(Duration::from_millis(20), changes.changed()).await;
        }
        bot.kill();
        bot = Bot::start_with(address, &database, "error", &flags);
    }
    telegram.wait_confirmed().await;
    telegram.says(1, "/stats");
    until_said(&telegram, "This week").await;

    let said = telegram.chat(1).messages;
    let stats = said.iter().rev().find(|message| message.text.contains("This week")).unwrap();
    assert!(stats.text.contains("10 walks, 3 h 20 min"), "{}", stats.text);
    let calls = telegram.calls();
    let secret = &calls.iter().find(|call| call.method == "setwebhook").unwrap().parameters;
    let token = crate::process::TOKEN.split_once(':').unwrap().1;
    assert!(!secret["secret_token"].as_str().unwrap().contains(token));
}

async fn until_said(telegram: &Telegram, words: &str) {
    let mut changes = telegram.changes();
    while !telegram.chat(1).messages.iter().any(|message| message.text.contains(words)) {
        changes.changed().await.unwrap();
    }
}
