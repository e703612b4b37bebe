//! Keyboards: what Telegram takes, and its words for what it refuses.

use serde_json::Value;

use super::refusal::Refusal;

/// The keyboard of a call, if it has one that is not empty.
///
/// # Errors
/// A button without a text or an action, or one that carries too much (Bot API,
/// `InlineKeyboardButton`, `ReplyKeyboardMarkup`).
pub fn of(asked: &Value) -> Result<Option<Value>, Refusal> {
    // In a form, markup comes as text.
    let markup = match &asked["reply_markup"] {
        Value::String(text) => serde_json::from_str(text)
            .map_err(|_| Refusal::bad_request("object expected as reply markup"))?,
        other => other.clone(),
    };
    if markup.is_null() {
        return Ok(None);
    }
    if let Some(rows) = markup["inline_keyboard"].as_array() {
        let buttons: Vec<&Value> = rows.iter().filter_map(Value::as_array).flatten().collect();
        if buttons.len() > 100 {
            return Err(Refusal::bad_request("reply markup is too long"));
        }
        buttons.iter().try_for_each(|button| check_inline(button))?;
        return Ok((!buttons.is_empty()).then_some(markup));
    }
    if let Some(rows) = markup["keyboard"].as_array() {
        let buttons = rows.iter().filter_map(Value::as_array).flatten();
        let texts = buttons.map(|button| button.as_str().or_else(|| button["text"].as_str()));
        if texts.into_iter().any(|text| text.is_none_or(str::is_empty)) {
            return Err(Refusal::bad_request("keyboard button text must be non-empty"));
        }
        let placeholder = markup["input_field_placeholder"].as_str().unwrap_or_default();
        if placeholder.chars().count() > 64 {
            return Err(Refusal::bad_request("input field placeholder is too long"));
        }
    }
    Ok(Some(markup))
}

fn check_inline(button: &Value) -> Result<(), Refusal> {
    if button["text"].as_str().is_none_or(str::is_empty) {
        return Err(Refusal::bad_request(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ));
    }
    match (button["callback_data"].as_str(), button["url"].as_str()) {
        (Some(data), None) if (1..=64).contains(&data.len()) => Ok(()),
        (Some(_), None) => Err(Refusal::bad_request("BUTTON_DATA_INVALID")),
        (None, Some(url)) if url.contains("://") && !url.contains(' ') => Ok(()),
        (None, Some(_)) => Err(Refusal::bad_request("BUTTON_URL_INVALID")),
        _ => Err(Refusal::bad_request(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        )),
    }
}
