use serde_json::json;

use super::*;
use crate::telegram::inward::{
    commands::Command,
    request::{Act, Request},
};

pub fn router() -> Router {
    Router::new("limber_bot".to_owned())
}

fn said(text: &str) -> serde_json::Value {
    json!({
        "message_id": 5, "date": 1_760_000_000, "text": text,
        "chat": { "id": 1, "type": "private", "first_name": "Anna" },
        "from": { "id": 1, "is_bot": false, "first_name": "Anna", "language_code": "de" },
    })
}

fn understand(update: serde_json::Value) -> Option<Request> {
    let request = router().understand(serde_json::from_value(update).ok()?)?;
    let kept = serde_json::to_string(&request).unwrap();
    assert_eq!(serde_json::from_str::<Request>(&kept).unwrap(), request, "as it is kept");
    Some(request)
}

#[test]
fn a_command_comes_with_what_follows_it() {
    let update = json!({ "update_id": 1, "message": said("/done walk 20") });

    let request = understand(update).unwrap();

    let expected = Command::Done("walk 20".to_owned());
    assert!(matches!(request.act, Some(Act::Command(command)) if command == expected));
    assert_eq!(request.asker.language_code.as_deref(), Some("de"));
}

#[test]
fn an_edited_message_asks_for_what_it_says_now() {
    let update = json!({ "update_id": 1, "edited_message": said("walked 30") });

    let request = understand(update).unwrap();

    assert_eq!(request.act, Some(Act::Words("walked 30".to_owned())));
    let first_said = Timestamp::from_second(1_760_000_000).ok();
    let spoken = Spoken { message: MessageId(5), replies_to: None, corrects_from: first_said };
    assert_eq!(request.spoken, Some(spoken));
}

#[test]
fn a_sign_under_a_message_is_one_once_and_in_the_own_chat_alone() {
    let thumb = json!([{ "type": "emoji", "emoji": "👍" }]);
    let reaction = |kind: &str, old: &serde_json::Value, new: &serde_json::Value| {
        understand(json!({ "update_id": 1, "message_reaction": {
            "chat": { "id": 1, "type": kind }, "message_id": 7, "date": 1_760_000_000,
            "user": { "id": 1, "is_bot": false, "first_name": "Anna" },
            "old_reaction": old, "new_reaction": new,
        }}))
    };
    let none = json!([]);

    let act = reaction("private", &none, &thumb).and_then(|request| request.act);

    let expected = Act::Reaction { message: MessageId(7), emoji: "👍".to_owned() };
    assert_eq!(act, Some(expected));
    assert_eq!(reaction("private", &thumb, &none), None, "it was taken away");
    assert_eq!(reaction("group", &none, &thumb), None);
    assert_eq!(reaction("private", &none, &json!([{ "type": "paid" }])), None);
}

#[test]
fn a_live_location_and_what_is_edited_in_a_group_ask_for_nothing() {
    let mut moved = said("");
    moved["location"] = json!({ "latitude": 52.52, "longitude": 13.4 });
    let mut in_group = said("/help");
    in_group["chat"] = json!({ "id": -5, "type": "group", "title": "Office" });

    for message in [moved, in_group] {
        let update = json!({ "update_id": 1, "edited_message": message });
        assert_eq!(understand(update.clone()), None, "{update}");
    }
}

#[test]
fn an_entity_that_nobody_knows_does_not_cost_the_text() {
    let mut message = said("tomorrow at nine");
    message["entities"] = json!([{ "type": "from_the_future", "offset": 0, "length": 8 }]);

    let request = understand(json!({ "update_id": 1, "message": message })).unwrap();

    assert!(matches!(request.act, Some(Act::Words(words)) if words == "tomorrow at nine"));
}

#[test]
fn of_a_location_the_zones_are_kept_and_in_a_group_nothing() {
    let mut message = said("");
    message["location"] = json!({ "latitude": 52.52, "longitude": 13.4 });
    let shared =
        |message: &serde_json::Value| understand(json!({ "update_id": 1, "message": message }));

    let request = shared(&message).unwrap();

    let berlin = Act::Location(vec!["Europe/Berlin".to_owned()]);
    assert_eq!(request.act, Some(berlin));
    message["chat"] = json!({ "id": -5, "type": "group", "title": "Office" });
    assert_eq!(shared(&message), None);
}

#[test]
fn a_forged_button_is_a_press_of_nothing() {
    let update = json!({ "update_id": 1, "callback_query": {
        "id": "9", "chat_instance": "1", "data": "done:' OR 1=1",
        "from": { "id": 1, "is_bot": false, "first_name": "Anna" },
        "message": said("a reminder"),
    }});

    let request = understand(update).unwrap();

    assert!(matches!(request.act, Some(Act::Press { press: None, .. })));
}

/// The act of a message that has no text but these fields.
fn sent(fields: serde_json::Value) -> Option<Act> {
    let mut message = said("");
    let message_fields = message.as_object_mut().unwrap();
    message_fields.remove("text");
    message_fields.extend(fields.as_object().unwrap().clone());
    understand(json!({ "update_id": 1, "message": message }))?.act
}

#[test]
fn what_telegram_itself_says_asks_for_nothing() {
    for told in [
        json!({ "pinned_message": said("a reminder") }),
        json!({ "message_auto_delete_timer_changed": { "message_auto_delete_time": 86_400 } }),
        json!({ "chat_background_set": { "type": { "type": "fill" } } }),
        json!({ "write_access_allowed": { "from_request": true } }),
        json!({ "users_shared": { "request_id": 1, "users": [] } }),
        json!({ "from_the_future": {} }),
    ] {
        assert_eq!(sent(told.clone()), None, "{told}");
    }
}

#[test]
fn what_somebody_sends_in_place_of_words_is_said() {
    for kind in ["sticker", "voice", "photo", "video_note", "contact", "dice", "poll", "story"] {
        assert_eq!(sent(json!({ kind: {} })), Some(Act::Words(String::new())), "{kind}");
    }
}

#[test]
fn a_place_that_is_spoken_of_is_not_where_somebody_is() {
    let berlin = || vec!["Europe/Berlin".to_owned()];
    let location = json!({ "latitude": 52.52, "longitude": 13.4 });

    let here = sent(json!({ "location": location }));
    let venue = sent(json!({ "location": location, "venue": { "title": "The museum" } }));
    let passed_on = sent(json!({ "location": location, "forward_origin": { "type": "user" } }));

    assert_eq!(here, Some(Act::Location(berlin())));
    assert_eq!(venue, Some(Act::Elsewhere(berlin())));
    assert_eq!(passed_on, Some(Act::Elsewhere(berlin())));
}

#[test]
fn a_command_ends_where_its_entity_does_or_at_white_space_of_any_kind() {
    let remind = Command::Remind("stretch 9:30".to_owned());
    for (text, marked, expected) in [
        ("/remind\nstretch 9:30", Some(7), remind.clone()),
        ("/remind\nstretch 9:30", None, remind.clone()),
        ("/REMIND\tstretch 9:30", None, remind.clone()),
        ("/Remind@Limber_Bot\u{a0}stretch 9:30", Some(18), remind),
        ("/help!", Some(5), Command::Help),
        ("/help", None, Command::Help),
    ] {
        let mut message = said(text);
        if let Some(length) = marked {
            let command = json!({ "type": "bot_command", "offset": 0, "length": length });
            message["entities"] = json!([command]);
        }

        let request = understand(json!({ "update_id": 1, "message": message })).unwrap();

        assert_eq!(request.act, Some(Act::Command(expected)), "{text:?}");
    }
}

#[test]
fn a_mark_that_is_nowhere_in_the_text_costs_nobody_the_words() {
    for length in [-1, 3, 99] {
        let mut message = said("é/help");
        let command = json!({ "type": "bot_command", "offset": 0, "length": length });
        message["entities"] = json!([command]);

        let request = understand(json!({ "update_id": 1, "message": message })).unwrap();

        assert_eq!(request.act, Some(Act::Words("é/help".to_owned())));
    }
}

#[test]
fn a_press_from_anywhere_but_the_own_chat_is_a_press_of_nothing() {
    let mut message = said("a reminder");
    message["chat"] = json!({ "id": -5, "type": "supergroup", "title": "Office" });
    let update = json!({ "update_id": 1, "callback_query": {
        "id": "9", "chat_instance": "1", "data": "report:all", "message": message,
        "from": { "id": 1, "is_bot": false, "first_name": "Anna" },
    }});

    let request = understand(update).unwrap();

    assert_eq!(request.chat, 1);
    let nothing = matches!(request.act, Some(Act::Press { press: None, message: None, .. }));
    assert!(nothing, "{:?}", request.act);
}

#[test]
fn a_command_in_a_topic_is_answered_there() {
    let mut message = said("/start@limber_bot");
    message["chat"] = json!({ "id": -5, "type": "supergroup", "is_forum": true });
    message["message_thread_id"] = json!(42);
    let in_general = understand(json!({ "update_id": 1, "message": message })).unwrap();
    message["is_topic_message"] = json!(true);
    let in_topic = understand(json!({ "update_id": 1, "message": message })).unwrap();

    // Without that flag the number is of a thread of replies, to which nothing can be sent.
    assert_eq!(in_general.topic, None);
    assert_eq!((in_topic.chat, in_topic.topic, in_topic.act), (-5, Some(42), None));
}

#[test]
fn what_is_no_update_is_nothing() {
    for update in
        [json!({}), json!([]), json!({ "update_id": 1 }), json!({ "update_id": 1, "poll": {} })]
    {
        assert!(understand(update.clone()).is_none(), "{update}");
    }
}

#[test]
fn a_command_may_be_said_without_its_slash() {
    assert_eq!(Command::spoken("Stats", "limber_bot"), Some(Command::Stats));
    assert_eq!(
        Command::spoken("done walk 20", "limber_bot"),
        Some(Command::Done("walk 20".to_owned()))
    );
    assert_eq!(Command::spoken("good morning", "limber_bot"), None);
}
