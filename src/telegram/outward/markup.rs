//! Keyboards as the Bot API takes them: types of our own, since teloxide's buttons know no style.
//!
//! Must not know which button a style is for: the screen says so.

use serde::Serialize;

use crate::messages::{Action, Button, Keyboard, Style};

/// `InlineKeyboardMarkup`, `ReplyKeyboardMarkup` or `ReplyKeyboardRemove` of the Bot API.
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
pub enum Markup {
    Inline {
        inline_keyboard: Vec<Vec<InlineButton>>,
    },
    Answers {
        keyboard: Vec<Vec<AnswerButton>>,
        resize_keyboard: bool,
        one_time_keyboard: bool,
        input_field_placeholder: String,
    },
    Remove {
        remove_keyboard: bool,
    },
}

/// A button under a message.
#[derive(Clone, Debug, Serialize)]
pub struct InlineButton {
    text: String,
    #[serde(flatten)]
    action: InlineAction,
    /// Since Bot API 9.4; clients and servers that do not know it show a plain button.
    #[serde(skip_serializing_if = "Option::is_none")]
    style: Option<&'static str>,
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
enum InlineAction {
    CallbackData(String),
    Url(String),
}

/// A button in place of the keyboard.
#[derive(Clone, Debug, Serialize)]
pub struct AnswerButton {
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    request_location: Option<bool>,
}

impl Markup {
    /// The keyboard of a screen, if it has one; `username` is the bot's, for links to itself.
    pub fn of(keyboard: &Keyboard, username: &str) -> Option<Markup> {
        match keyboard {
            Keyboard::None => None,
            Keyboard::Inline(rows) => Some(inline(rows, username)),
            Keyboard::RemoveAnswers => Some(Markup::Remove { remove_keyboard: true }),
            Keyboard::Answers { share_location, texts, placeholder } => {
                Some(answers(share_location, texts, placeholder))
            }
        }
    }

    /// The keyboard of a screen where only buttons under a message can be: when the message is edited.
    pub fn under(keyboard: &Keyboard, username: &str) -> Option<Markup> {
        match keyboard {
            Keyboard::Inline(rows) => Some(inline(rows, username)),
            Keyboard::None | Keyboard::Answers { .. } | Keyboard::RemoveAnswers => None,
        }
    }
}

fn inline(rows: &[Vec<Button>], username: &str) -> Markup {
    let button = |button: &Button| InlineButton {
        text: button.label.clone(),
        action: match &button.action {
            Action::Press(press) => InlineAction::CallbackData(press.encode()),
            Action::Link(link) => InlineAction::Url(link.to_string()),
            Action::OpenChat => InlineAction::Url(format!("https://t.me/{username}?start=group")),
        },
        style: button.style().map(word_of),
    };
    Markup::Inline {
        inline_keyboard: rows.iter().map(|row| row.iter().map(button).collect()).collect(),
    }
}

/// The Bot API's word for a style.
fn word_of(style: Style) -> &'static str {
    match style {
        Style::Success => "success",
        Style::Danger => "danger",
    }
}

fn answers(share_location: &str, texts: &[Vec<String>], placeholder: &str) -> Markup {
    let location = AnswerButton { text: share_location.to_owned(), request_location: Some(true) };
    let says = |text: &String| AnswerButton { text: text.clone(), request_location: None };
    let texts = texts.iter().map(|row| row.iter().map(says).collect());
    Markup::Answers {
        keyboard: std::iter::once(vec![location]).chain(texts).collect(),
        resize_keyboard: true,
        one_time_keyboard: true,
        input_field_placeholder: placeholder.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::{
        care::OccurrenceId,
        usecases::buttons::{Press, ReminderPress, SafetyPress},
    };

    #[test]
    fn done_is_green_help_is_red_and_the_others_are_plain() {
        let button = |label: &str, press: Press| Button {
            label: label.to_owned(),
            action: Action::Press(press),
        };
        let rows = vec![vec![
            button("Done", ReminderPress::Done(OccurrenceId(1)).into()),
            button("Later", ReminderPress::Later(OccurrenceId(1)).into()),
            button("It hurts", SafetyPress::RedFlags.into()),
        ]];

        let markup = Markup::of(&Keyboard::Inline(rows), "limber_bot");

        let row = json!(markup)["inline_keyboard"][0].clone();
        assert_eq!(row[0]["style"], "success");
        assert_eq!(row[1].get("style"), None, "what is not given is left out");
        assert_eq!(row[2]["style"], "danger");
    }

    #[test]
    fn answers_take_the_keyboards_place_and_never_stand_under_a_message() {
        let keyboard = Keyboard::Answers {
            share_location: "Here".to_owned(),
            texts: vec![vec!["Berlin".to_owned()]],
            placeholder: "City".to_owned(),
        };

        let markup = json!(Markup::of(&keyboard, "limber_bot"));

        assert_eq!(markup["keyboard"][0][0]["request_location"], true);
        assert_eq!(markup["keyboard"][1][0], json!({ "text": "Berlin" }));
        assert!(Markup::under(&keyboard, "limber_bot").is_none());
    }
}
