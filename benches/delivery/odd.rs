//! Updates as broken or hostile programs send them: much longer than anything that people type, full
//! of what nobody reads, or of a kind that nobody asked for.

use serde_json::{Value, json};

/// The update of a number, from one of so many people; each is of its number alone.
pub fn update(number: i64, people: i64) -> Value {
    let person = 1 + number * 7919 % people;
    let user = json!({
        "id": person, "is_bot": false, "language_code": "en",
        "first_name": "M".repeat(usize::try_from(number % 64).unwrap_or(0)),
    });
    let chat = json!({ "id": person, "type": "private", "first_name": "Mallory" });
    let text = match number % 11 {
        0 => "😀".repeat(4096),
        1 => "x".repeat(4096),
        2 => "a\u{301}".repeat(2000),
        3 => "/exercise walk".to_owned(),
        4 => "/report".to_owned(),
        5 => "/stats".to_owned(),
        6 => "/timezone Springfield".to_owned(),
        7 => format!("/done {}", "9".repeat(4000)),
        8 => "<b>".repeat(1000),
        9 => "/plan".to_owned(),
        _ => "/why core".to_owned(),
    };
    let message = json!({
        "message_id": number, "date": 1_772_000_000, "chat": chat, "from": user, "text": text,
        "from_the_future": vec!["x".repeat(4000); usize::try_from(number % 4).unwrap_or(0)],
    });
    match number % 5 {
        0 => json!({ "callback_query": {
            "id": number.to_string(), "from": user, "chat_instance": "1", "message": message,
            "data": "a".repeat(64),
        }}),
        1 => json!({ "poll_answer": { "poll_id": "1", "user": user, "option_ids": [number] } }),
        _ => json!({ "message": message }),
    }
}
