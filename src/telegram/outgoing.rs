//! What goes out to a chat: screens as calls of the Bot API.

use serde::de::IgnoredAny;
use teloxide::{
    payloads::{
        AnswerCallbackQuery, AnswerCallbackQuerySetters, EditMessageText, EditMessageTextSetters,
        SendMessage, SendMessageSetters,
    },
    types::{
        ButtonRequest, CallbackQueryId, ChatId, InlineKeyboardButton, InlineKeyboardMarkup,
        KeyboardButton, KeyboardMarkup, KeyboardRemove, LinkPreviewOptions,
        MessageId as TgMessageId, ParseMode, ReplyMarkup,
    },
};

use super::{
    api::{Api, Sent},
    failure::Failure,
};
use crate::{
    care::MessageId,
    messages::{Action, Button, Keyboard, Screen},
};

/// One call to be made for a chat.
#[derive(Clone, Debug)]
pub enum Call {
    Send(Screen),
    /// In place of a message; sent anew where that one can no longer be edited.
    Edit {
        message: MessageId,
        screen: Screen,
    },
    /// In place of a message; left as it is where it can no longer be edited.
    Amend {
        message: MessageId,
        screen: Screen,
    },
    File {
        name: String,
        bytes: Vec<u8>,
        caption: Screen,
    },
    /// Stops a pressed button's spinning, with or without a word over the chat.
    Notice {
        press_id: String,
        text: Option<String>,
    },
}

/// Makes calls for chats.
#[derive(Clone, Debug)]
pub struct Carrier {
    api: Api,
    /// For links to the bot itself.
    username: String,
    /// Whether messages are paid for, beyond what is free.
    is_paid: bool,
}

impl Carrier {
    pub fn new(api: Api, username: String, is_paid: bool) -> Carrier {
        Carrier { api, username, is_paid }
    }

    /// Makes a call; returns the message that shows it, where there is one.
    pub async fn carry(&self, chat: i64, call: &Call) -> Result<Option<MessageId>, Failure> {
        match call {
            Call::Send(screen) => self.send(chat, screen).await.map(Some),
            Call::Edit { message, screen } => match self.edit(chat, *message, screen).await {
                Err(Failure::NotEditable) => self.send(chat, screen).await.map(Some),
                edited => edited.map(|()| Some(*message)),
            },
            Call::Amend { message, screen } => match self.edit(chat, *message, screen).await {
                Err(Failure::NotEditable) => Ok(None),
                edited => edited.map(|()| Some(*message)),
            },
            Call::File { name, bytes, caption } => {
                let sent = self.api.send_document(chat, name, bytes.clone(), &caption.html).await?;
                Ok(Some(MessageId(sent.message_id)))
            }
            Call::Notice { press_id, text } => {
                let mut answer = AnswerCallbackQuery::new(CallbackQueryId(press_id.clone()));
                if let Some(text) = text {
                    answer = answer.text(text);
                }
                match self.api.call::<_, IgnoredAny>(&answer).await {
                    Ok(_) | Err(Failure::PressTooOld) => Ok(None),
                    Err(failure) => Err(failure),
                }
            }
        }
    }

    async fn send(&self, chat: i64, screen: &Screen) -> Result<MessageId, Failure> {
        let mut message = SendMessage::new(ChatId(chat), &screen.html)
            .parse_mode(ParseMode::Html)
            .link_preview_options(no_preview());
        if self.is_paid {
            message = message.allow_paid_broadcast(true);
        }
        if let Some(markup) = self.markup(&screen.keyboard) {
            message = message.reply_markup(markup);
        }
        let sent: Sent = self.api.call(&message).await?;
        Ok(MessageId(sent.message_id))
    }

    async fn edit(&self, chat: i64, message: MessageId, screen: &Screen) -> Result<(), Failure> {
        // A number that Telegram could not have given names no message that could be edited.
        let Ok(id) = i32::try_from(message.0) else { return Err(Failure::NotEditable) };
        let mut edit = EditMessageText::new(ChatId(chat), TgMessageId(id), &screen.html)
            .parse_mode(ParseMode::Html)
            .link_preview_options(no_preview());
        if let Keyboard::Inline(rows) = &screen.keyboard {
            edit = edit.reply_markup(self.inline(rows));
        }
        match self.api.call::<_, IgnoredAny>(&edit).await {
            Ok(_) | Err(Failure::NotModified) => Ok(()),
            Err(failure) => Err(failure),
        }
    }

    fn markup(&self, keyboard: &Keyboard) -> Option<ReplyMarkup> {
        match keyboard {
            Keyboard::None => None,
            Keyboard::Inline(rows) => Some(self.inline(rows).into()),
            Keyboard::RemoveAnswers => Some(KeyboardRemove::new().into()),
            Keyboard::Answers { share_location, texts, placeholder } => {
                let location = KeyboardButton::new(share_location).request(ButtonRequest::Location);
                let texts = texts.iter().map(|row| row.iter().map(KeyboardButton::new).collect());
                let rows: Vec<Vec<KeyboardButton>> =
                    std::iter::once(vec![location]).chain(texts).collect();
                let markup = KeyboardMarkup::new(rows)
                    .resize_keyboard()
                    .one_time_keyboard()
                    .input_field_placeholder(placeholder.clone());
                Some(markup.into())
            }
        }
    }

    fn inline(&self, rows: &[Vec<Button>]) -> InlineKeyboardMarkup {
        let button = |button: &Button| match &button.action {
            Action::Press(press) => InlineKeyboardButton::callback(&button.label, press.encode()),
            Action::OpenChat => {
                let link = format!("https://t.me/{}?start=group", self.username);
                let link = link.parse().expect("a username is made of letters and underscores");
                InlineKeyboardButton::url(&button.label, link)
            }
        };
        InlineKeyboardMarkup::new(rows.iter().map(|row| row.iter().map(button)))
    }
}

fn no_preview() -> LinkPreviewOptions {
    LinkPreviewOptions {
        is_disabled: true,
        url: None,
        prefer_small_media: false,
        prefer_large_media: false,
        show_above_text: false,
    }
}
