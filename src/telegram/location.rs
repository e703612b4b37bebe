//! A shared location is looked up and thrown away before its update is put on disk: what is kept,
//! even for the moment until it is handled, are the names of the time zones there.

use std::borrow::Cow;

use serde_json::{Value, json};

use crate::place;

/// Where the names stand in an update.
const ZONES: &str = "limber_zones";

/// An update without the location that it may share, but with the zones there. Looking them up
/// takes milliseconds of work, so this is not for a thread that others wait for.
pub fn replaced_by_zones(update: &str) -> Cow<'_, str> {
    // Nearly every update has no location, and is not worth reading twice.
    if !update.contains("\"location\"") {
        return Cow::Borrowed(update);
    }
    let Ok(mut read) = serde_json::from_str::<Value>(update) else {
        return Cow::Borrowed(update);
    };
    let message = read.get_mut("message").and_then(Value::as_object_mut);
    let shared = message.and_then(|message| {
        message.remove("venue");
        let location = message.remove("location")?;
        // A message without any content would not be read as one.
        message.insert("text".to_owned(), "".into());
        Some(location)
    });
    if let Some(location) = shared {
        let degrees = |name: &str| location[name].as_f64().unwrap_or(f64::NAN);
        read[ZONES] = json!(place::at(degrees("latitude"), degrees("longitude")));
    }
    Cow::Owned(read.to_string())
}

/// Takes the zones of the location that an update shared, if it did.
pub fn take_zones(update: &mut Value) -> Option<Vec<String>> {
    serde_json::from_value(update.as_object_mut()?.remove(ZONES)?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_location_becomes_its_zones() {
        let update = json!({ "update_id": 1, "message": {
            "message_id": 1, "location": { "latitude": 52.52, "longitude": 13.4 },
        }});

        let kept = replaced_by_zones(&update.to_string()).into_owned();

        assert!(!kept.contains("52.52"), "{kept}");
        let mut kept: Value = serde_json::from_str(&kept).unwrap();
        assert_eq!(take_zones(&mut kept), Some(vec!["Europe/Berlin".to_owned()]));
    }

    #[test]
    fn what_shares_no_location_stays_as_it_is() {
        for update in ["{}", "", r#"{"message":{"text":"my \"location\" is Berlin"}}"#] {
            let kept: Option<Value> = serde_json::from_str(&replaced_by_zones(update)).ok();
            assert_eq!(kept, serde_json::from_str(update).ok(), "{update}");
        }
    }
}
