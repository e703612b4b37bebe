//! The stand-in refuses what Telegram refuses, in Telegram's words.

use std::{
    net::{Ipv4Addr, SocketAddr},
    sync::{Arc, Mutex},
};

use axum::{
    Json,
    http::{HeaderMap, StatusCode},
};
use limber::{
    clock::Clock,
    sandbox::{self, telegram::Telegram},
};
use serde_json::{Value, json};
use tokio::net::TcpListener;

const TOKEN: &str = "123456789:TEST-TOKEN-of-the-right-length-0123456789";

struct Api {
    telegram: Telegram,
    address: SocketAddr,
    client: reqwest::Client,
}

impl Api {
    async fn new() -> Api {
        let telegram = sandbox::telegram_on(&Clock::system());
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let methods = telegram.router();
        tokio::spawn(async move { axum::serve(listener, methods).await });
        telegram.join(1, "Anna", Some("en"));
        telegram.says(1, "/start");
        Api { telegram, address, client: reqwest::Client::new() }
    }

    async fn call(&self, method: &str, parameters: Value) -> Value {
        let url = format!("http://{}/bot{TOKEN}/{method}", self.address);
        let response = self.client.post(url).json(&parameters).send().await.unwrap();
        response.json().await.unwrap()
    }

    /// The call is refused with these words.
    async fn refuses(&self, method: &str, parameters: Value, description: &str) {
        let answer = self.call(method, parameters.clone()).await;
        assert_eq!(answer["description"], description, "{method} {parameters}");
    }
}

fn message(text: &str) -> Value {
    json!({ "chat_id": 1, "text": text, "parse_mode": "HTML" })
}

fn with_button(button: Value) -> Value {
    json!({ "chat_id": 1, "text": "x", "reply_markup": { "inline_keyboard": [[button]] } })
}

#[tokio::test]
async fn a_message_is_refused_as_telegram_refuses_it() {
    let api = Api::new().await;
    api.telegram.join(2, "Ben", None);
    api.telegram.join(3, "Chloé", None);
    api.telegram.says(3, "/start");
    api.telegram.blocks(3);

    let to = |chat: i64| json!({ "chat_id": chat, "text": "x" });
    api.refuses("sendMessage", to(99), "Bad Request: chat not found").await;
    let words = "Forbidden: bot can't initiate conversation with a user";
    api.refuses("sendMessage", to(2), words).await;
    api.refuses("sendMessage", to(3), "Forbidden: bot was blocked by the user").await;
    api.refuses("sendMessage", message(" "), "Bad Request: message text is empty").await;
    let long = message(&"x".repeat(4097));
    api.refuses("sendMessage", long, "Bad Request: message is too long").await;
    let fits = api.call("sendMessage", message(&format!("<b>{}</b>", "x".repeat(4096)))).await;
    assert_eq!(fits["ok"], true, "the limit is counted after the markup is understood");
}

#[tokio::test]
async fn bad_html_is_refused_with_its_place() {
    let api = Api::new().await;
    for (text, words) in [
        ("<b>x", "Can't find end tag corresponding to start tag \"b\""),
        ("<h1>x</h1>", "Unsupported start tag \"h1\" at byte offset 0"),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        (
            "<b><i>x</b></i>",
            "Unmatched end tag at byte offset 7, expected \"</i>\", found \"</b>\"",
        ),
        ("1 < 2", "Unclosed start tag at byte offset 2"),
    ] {
        let words = format!("Bad Request: can't parse entities: {words}");
        api.refuses("sendMessage", message(text), &words).await;
    }
}

#[tokio::test]
async fn markup_becomes_entities_in_utf16_units() {
    let api = Api::new().await;

    let sent = api.call("sendMessage", message("🦴 <b>A &amp; B</b> <i>c</i>")).await;

    assert_eq!(sent["result"]["text"], "🦴 A & B c");
    assert_eq!(
        sent["result"]["entities"],
        json!([
            { "type": "bold", "offset": 3, "length": 5 },
            { "type": "italic", "offset": 9, "length": 1 },
        ])
    );
}

#[tokio::test]
async fn buttons_are_refused_that_carry_too_much_or_nothing() {
    let api = Api::new().await;
    let data = |data: &str| with_button(json!({ "text": "x", "callback_data": data }));

    assert_eq!(api.call("sendMessage", data(&"x".repeat(64))).await["ok"], true);
    let invalid = "Bad Request: BUTTON_DATA_INVALID";
    api.refuses("sendMessage", data(&"x".repeat(65)), invalid).await;
    api.refuses("sendMessage", data(""), invalid).await;
    let nothing = "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard";
    api.refuses("sendMessage", with_button(json!({ "text": "x" })), nothing).await;
}

#[tokio::test]
async fn an_edit_must_change_something_that_is_there() {
    let api = Api::new().await;
    let sent = api.call("sendMessage", message("x")).await;
    let id = sent["result"]["message_id"].clone();
    let edit = |text: &str, id: &Value| json!({ "chat_id": 1, "message_id": id, "text": text });

    assert_eq!(api.call("editMessageText", edit("y", &id)).await["ok"], true);
    api.refuses("editMessageText", edit("y", &id), "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message").await;
    let gone = "Bad Request: message to edit not found";
    api.refuses("editMessageText", edit("z", &json!(999)), gone).await;
    api.refuses("editMessageText", edit("z", &json!(1)), gone).await;
}

#[tokio::test]
async fn updates_wait_until_they_are_confirmed() {
    let api = Api::new().await;
    api.telegram.says(1, "one more");

    let first = api.call("getUpdates", json!({})).await;
    let again = api.call("getUpdates", json!({})).await;
    assert_eq!(first["result"].as_array().unwrap().len(), 2);
    assert_eq!(first["result"], again["result"]);

    let last = first["result"][1]["update_id"].as_i64().unwrap();
    let rest = api.call("getUpdates", json!({ "offset": last })).await;
    assert_eq!(rest["result"].as_array().unwrap().len(), 1);
    let none = api.call("getUpdates", json!({ "offset": last + 1 })).await;
    assert_eq!(none["result"], json!([]));
    assert_eq!(api.telegram.unconfirmed(), 0);
}

#[tokio::test]
async fn two_who_poll_are_in_conflict_and_so_is_a_webhook() {
    let api = Api::new().await;
    let updates = api.call("getUpdates", json!({})).await;
    let next = updates["result"][0]["update_id"].as_i64().unwrap() + 1;

    let waiting = json!({ "offset": next, "timeout": 50 });
    let (earlier, later) = tokio::join!(api.call("getUpdates", waiting), async {
        let mut changes = api.telegram.changes();
        changes.changed().await.unwrap();
        api.call("getUpdates", json!({ "offset": next })).await
    });
    assert_eq!(later["ok"], true);
    assert_eq!(earlier["error_code"], 409);

    api.call("setWebhook", json!({ "url": "https://limber.example" })).await;
    api.refuses("getUpdates", json!({}), "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first").await;
}

#[tokio::test]
async fn a_webhook_is_brought_each_update_until_it_is_taken_and_those_of_a_chat_in_order() {
    let api = Api::new().await;
    api.telegram.says(1, "second");
    let brought: Arc<Mutex<Vec<Value>>> = Arc::default();
    let take = {
        let brought = brought.clone();
        async move |headers: HeaderMap, Json(update): Json<Value>| {
            let mut brought = brought.lock().unwrap();
            let is_first = brought.is_empty();
            assert_eq!(headers["X-Telegram-Bot-Api-Secret-Token"], "open_sesame");
            brought.push(update["message"]["text"].clone());
            if is_first { StatusCode::SERVICE_UNAVAILABLE } else { StatusCode::OK }
        }
    };
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let hook = axum::Router::new().route("/", axum::routing::post(take));
    tokio::spawn(async move { axum::serve(listener, hook).await });

    let set = json!({ "url": url, "secret_token": "open_sesame" });
    api.call("setWebhook", set).await;
    api.telegram.wait_confirmed().await;

    assert_eq!(*brought.lock().unwrap(), ["/start", "/start", "second"]);
    let info = api.call("getWebhookInfo", json!({})).await;
    assert_eq!(info["result"]["url"], url);
    assert_eq!(info["result"]["pending_update_count"], 0);
    let reason = "Wrong response from the webhook: 503 Service Unavailable";
    assert_eq!(info["result"]["last_error_message"], reason);
    api.call("deleteWebhook", json!({})).await;
    assert_eq!(api.call("getWebhookInfo", json!({})).await["result"]["url"], "");
    let words = "Bad Request: secret token contains unallowed characters";
    api.refuses("setWebhook", json!({ "url": url, "secret_token": "open sesame" }), words).await;
}

#[tokio::test]
async fn who_is_no_bot_is_not_let_in() {
    let api = Api::new().await;
    let url = format!("http://{}/bot1:short/getMe", api.address);

    let answer: Value = api.client.get(url).send().await.unwrap().json().await.unwrap();

    assert_eq!(answer["error_code"], 401);
    let unknown = api.call("teleport", json!({})).await;
    assert_eq!(unknown["error_code"], 404);
}
