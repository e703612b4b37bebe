//! What polling and the webhook share: an update as it arrives becomes one as it is kept, which is no
//! more than its number and what is asked for with it.

use serde_json::Value;

use super::routing::{Request, Router};
use crate::store::inbox::Received;

/// The kinds of updates that Telegram is asked for.
pub const WANTED: [&str; 3] = ["message", "callback_query", "my_chat_member"];

/// An update as it is kept. What has no number is no update, and cannot be confirmed. A location is
/// looked up meanwhile, so this is not for a thread that others wait for.
pub fn received(router: &Router, update: &str) -> Option<Received> {
    let update: Value = serde_json::from_str(update).ok()?;
    let update_id = update.get("update_id")?.as_i64()?;
    let body = serde_json::to_string(&router.understand(update)).ok()?;
    Some(Received { update_id, body })
}

/// What is asked for with an update that was kept; none if nobody asks anything with it.
pub fn asked(router: &Router, received: &Received) -> Option<Request> {
    // Earlier versions kept updates as they came.
    serde_json::from_str(&received.body).unwrap_or_else(|_| {
        let update = serde_json::from_str(&received.body).ok()?;
        router.understand(update)
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{
        super::{
            commands::Command,
            routing::{Act, tests::router},
        },
        *,
    };

    fn done() -> Value {
        json!({ "update_id": 8, "message": {
            "message_id": 5, "date": 1_760_000_000, "text": "/done walk 20",
            "chat": { "id": 1, "type": "private", "first_name": "Anna" },
            "from": { "id": 1, "is_bot": false, "first_name": "Anna", "last_name": "Archer" },
        }})
    }

    fn asks_for_done(received: &Received) -> bool {
        let act = asked(&router(), received).and_then(|request| request.act);
        act == Some(Act::Command(Command::Done("walk 20".to_owned())))
    }

    #[test]
    fn what_is_asked_for_is_kept_and_nothing_else() {
        let received = received(&router(), &done().to_string()).unwrap();

        assert_eq!(received.update_id, 8);
        assert!(asks_for_done(&received), "{received:?}");
        assert!(!received.body.contains("Archer"), "{received:?}");
    }

    #[test]
    fn an_update_that_was_kept_as_it_came_is_still_understood() {
        assert!(asks_for_done(&Received { update_id: 8, body: done().to_string() }));
    }

    #[test]
    fn an_update_that_asks_for_nothing_is_kept_to_be_confirmed() {
        let received = received(&router(), r#"{"update_id":8,"poll":{}}"#).unwrap();

        assert_eq!(asked(&router(), &received), None);
    }

    #[test]
    fn what_has_no_number_is_no_update() {
        for body in ["", "{}", "[]", r#"{"update_id":"8"}"#, "{\"update_id\":8"] {
            assert!(received(&router(), body).is_none(), "{body}");
        }
    }
}
