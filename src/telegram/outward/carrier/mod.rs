//! Calls, made: screens become messages, edits and files. Must not know whose turn it is.
//!
//! Where a call falls back on another is decided here, where it is known what Telegram said: a message that can no
//! longer be edited is sent anew, and a picture that Telegram does not take leaves its words to go out
//! alone. So everybody else can hand in what a person shall see, and need not know how it gets there.

mod documents;
mod edit;
mod send;
mod track;

use std::sync::Arc;

use serde::de::IgnoredAny;
use teloxide::{
    payloads::{AnswerCallbackQuery, AnswerCallbackQuerySetters},
    types::{CallbackQueryId, LinkPreviewOptions},
};

use crate::{
    care::MessageId,
    messages::Screen,
    telegram::outward::{
        api::{Api, attachments::Caption},
        calls::Call,
        displayed::Displayed,
        failure::Failure,
        files::Files,
        gallery::Gallery,
        markup::Markup,
    },
};

/// Makes calls for chats.
#[derive(Clone, Debug)]
pub struct Carrier {
    api: Api,
    gallery: Arc<Gallery>,
    files: Arc<Files>,
    /// The bot's own name, for links to itself.
    username: String,
    /// Whether messages are paid for, beyond what is free.
    is_paid: bool,
    displayed: Arc<Displayed>,
}

impl Carrier {
    pub fn new(
        api: Api,
        gallery: Arc<Gallery>,
        files: Arc<Files>,
        username: String,
        is_paid: bool,
    ) -> Carrier {
        Carrier { api, gallery, files, username, is_paid, displayed: Arc::default() }
    }

    /// Makes a call; returns the message that shows it, where there is one.
    ///
    /// A group that has become another is followed there. A change to what a message shows already is
    /// no call: Telegram would refuse it, and count it all the same.
    ///
    /// # Errors
    /// Telegram's.
    pub async fn carry(&self, chat: i64, call: &Call) -> Result<Option<MessageId>, Failure> {
        if let Some((message, screen)) = call.change()
            && self.displayed.shows(chat, message, screen)
        {
            return Ok(Some(message));
        }
        let carried = match self.carry_to(chat, call).await {
            Err(Failure::Migrated(new)) if is_group(chat) => self.carry_to(new, call).await,
            carried => carried,
        };
        self.note_displayed(chat, call, &carried);
        carried
    }

    /// Notes what a message shows after a call; after a change that failed, that is not known.
    fn note_displayed(&self, chat: i64, call: &Call, carried: &Result<Option<MessageId>, Failure>) {
        match (carried, call) {
            (
                Ok(Some(message)),
                Call::Send(screen) | Call::Edit { screen, .. } | Call::Amend { screen, .. },
            ) => self.displayed.keep(chat, *message, screen),
            (
                _,
                Call::Edit { message, .. } | Call::Amend { message, .. } | Call::Delete { message },
            ) => self.displayed.forget(chat, *message),
            _ => {}
        }
    }

    async fn carry_to(&self, chat: i64, call: &Call) -> Result<Option<MessageId>, Failure> {
        match call {
            Call::Send(screen) => self.send(chat, screen).await.map(Some),
            Call::SendInTopic { topic, screen } => self
                .send_text(chat, screen, Manner { topic: Some(*topic), ..Manner::default() })
                .await
                .map(Some),
            Call::Announce { screen, silently } => {
                let manner = Manner { silently: *silently, ..Manner::default() };
                self.send_text(chat, screen, manner).await.map(Some)
            }
            Call::Edit { message, screen, is_caption } => {
                match self.edit(chat, *message, screen, *is_caption).await {
                    Err(Failure::NotEditable) => self.send(chat, screen).await.map(Some),
                    edited => edited.map(|()| Some(*message)),
                }
            }
            Call::Amend { message, screen, is_caption } => {
                match self.edit(chat, *message, screen, *is_caption).await {
                    Err(Failure::NotEditable) => Ok(None),
                    edited => edited.map(|()| Some(*message)),
                }
            }
            Call::React { message, emoji, otherwise } => {
                match self.api.react(chat, *message, emoji).await {
                    Err(Failure::NotEditable | Failure::Refused(_)) => {
                        self.send(chat, otherwise).await.map(Some)
                    }
                    marked => marked.map(|()| None),
                }
            }
            Call::Delete { message } => match self.api.delete(chat, *message).await {
                // A message that its person has deleted is gone as well.
                Ok(()) | Err(Failure::NotEditable) => Ok(None),
                Err(failure) => Err(failure),
            },
            Call::Document { name, bytes, caption } => {
                self.send_document(chat, name, bytes.clone(), caption).await.map(Some)
            }
            Call::File { file, caption, apology } => {
                self.send_file(chat, *file, caption, apology).await
            }
            Call::Track { exercise, caption, apology } => {
                self.send_track(chat, exercise, caption, apology).await.map(Some)
            }
            Call::Page { name, page, caption } => match self.gallery.draw_page(page).await {
                Some(pdf) => self.send_document(chat, name, pdf, caption).await.map(Some),
                None => self.send(chat, caption).await.map(Some),
            },
            Call::Notice { press_id, text } => self.answer_press(press_id, text.as_deref()).await,
        }
    }

    async fn answer_press(
        &self,
        press_id: &str,
        text: Option<&str>,
    ) -> Result<Option<MessageId>, Failure> {
        let mut answer = AnswerCallbackQuery::new(CallbackQueryId(press_id.to_owned()));
        if let Some(text) = text {
            answer = answer.text(text);
        }
        match self.api.call::<_, IgnoredAny>(&answer).await {
            Ok(_) | Err(Failure::PressTooOld) => Ok(None),
            Err(failure) => Err(failure),
        }
    }

    fn markup(&self, screen: &Screen) -> Option<Markup> {
        Markup::of(&screen.keyboard, &self.username)
    }

    fn caption<'a>(&self, screen: &'a Screen) -> Caption<'a> {
        Caption { html: &screen.html, markup: self.markup(screen), is_paid: self.is_paid }
    }
}

/// How a text is sent.
#[derive(Clone, Copy, Default)]
struct Manner {
    /// Whether no sound is made.
    silently: bool,
    /// The topic of a group in which the text is sent.
    topic: Option<i64>,
}

/// Groups have numbers below zero, and they alone move.
fn is_group(chat: i64) -> bool {
    chat < 0
}

/// Links are shown as words alone: a preview would be longer than the message.
fn no_preview() -> LinkPreviewOptions {
    LinkPreviewOptions {
        is_disabled: true,
        url: None,
        prefer_small_media: false,
        prefer_large_media: false,
        show_above_text: false,
    }
}
