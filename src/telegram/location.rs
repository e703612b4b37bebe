//! A shared location is looked up and thrown away as its update arrives: what is kept, even for the
//! moment until it is answered, are the names of the time zones there.

use serde_json::Value;

use crate::place;

/// Takes the location that an update shares, if it does, and returns the zones there.
pub fn take(update: &mut Value) -> Option<Vec<String>> {
    let message = update.get_mut("message")?.as_object_mut()?;
    message.remove("venue");
    let location = message.remove("location")?;
    // A message without any content would not be read as one.
    message.insert("text".to_owned(), "".into());
    let degrees = |name: &str| location[name].as_f64().unwrap_or(f64::NAN);
    Some(place::at(degrees("latitude"), degrees("longitude")))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_location_becomes_its_zones() {
        let mut update = json!({ "update_id": 1, "message": {
            "message_id": 1, "location": { "latitude": 52.52, "longitude": 13.4 },
        }});

        assert_eq!(take(&mut update), Some(vec!["Europe/Berlin".to_owned()]));
        assert!(!update.to_string().contains("52.52"), "{update}");
    }

    #[test]
    fn what_shares_no_location_stays_as_it_is() {
        for update in
            [json!({}), json!([]), json!({ "message": { "text": "my \"location\" is Berlin" } })]
        {
            let mut taken = update.clone();
            assert_eq!(take(&mut taken), None);
            assert_eq!(taken, update);
        }
    }
}
