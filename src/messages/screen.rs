//! What appears in a chat, in words: a text with its buttons, ready for whoever sends it.

use crate::usecases::Press;

/// A message as a person sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Screen {
    /// In the subset of HTML that Telegram knows.
    pub html: String,
    pub keyboard: Keyboard,
}

/// The buttons of a message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Keyboard {
    #[default]
    None,
    /// Under the message, in rows.
    Inline(Vec<Vec<Button>>),
    /// In place of the keyboard: shares the location, or says one of the texts.
    Answers { share_location: String, texts: Vec<Vec<String>>, placeholder: String },
    /// The keyboard of answers goes away.
    RemoveAnswers,
}

/// A button under a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Button {
    pub label: String,
    pub action: Action,
}

/// What a button does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    Press(Press),
    /// Opens a private chat with the bot.
    OpenChat,
}
