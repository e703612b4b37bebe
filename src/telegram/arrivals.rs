//! What polling and the webhook share: an update as it arrives becomes one as it is kept.

use serde::Deserialize;

use super::location;
use crate::store::inbox::Received;

/// The kinds of updates that Telegram is asked for.
pub const WANTED: [&str; 3] = ["message", "callback_query", "my_chat_member"];

#[derive(Deserialize)]
struct Numbered {
    update_id: i64,
}

/// An update as it is kept, with its number and without a location. What has no number is no
/// update, and cannot be confirmed. Looking a location up takes milliseconds of work, so this is
/// not for a thread that others wait for.
pub fn received(update: &str) -> Option<Received> {
    let Numbered { update_id } = serde_json::from_str(update).ok()?;
    Some(Received { update_id, body: location::replaced_by_zones(update).into_owned() })
}
