//! What goes out to a chat: screens as calls of the Bot API.

use std::sync::Arc;

use serde::de::IgnoredAny;
use teloxide::{
    payloads::{
        AnswerCallbackQuery, AnswerCallbackQuerySetters, EditMessageCaption,
        EditMessageCaptionSetters, EditMessageText, EditMessageTextSetters, SendMessage,
        SendMessageSetters,
    },
    types::{
        CallbackQueryId, ChatId, LinkPreviewOptions, MessageId as TgMessageId, ParseMode, ThreadId,
    },
};

use crate::{
    care::{MessageId, PersonId},
    messages::{Picture, Screen},
    telegram::outward::{
        api::{Api, Attached, Caption, Sent, Showing},
        calls::Call,
        displayed::Displayed,
        failure::Failure,
        files::{Files, NotMade},
        gallery::Gallery,
        markup::Markup,
    },
    usecases::{keeping::files::MadeFile, replies::File},
};

/// How a text is sent.
#[derive(Clone, Copy, Default)]
struct Manner {
    /// Without a sound.
    silently: bool,
    /// In a topic of a group.
    topic: Option<i64>,
}

/// Makes calls for chats.
#[derive(Clone, Debug)]
pub struct Carrier {
    api: Api,
    gallery: Arc<Gallery>,
    files: Arc<Files>,
    /// For links to the bot itself.
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
    /// A group that has become another is followed there. A change to what a message shows already is
    /// no call.
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
        match (&carried, call) {
            (
                Ok(Some(message)),
                Call::Send(screen) | Call::Edit { screen, .. } | Call::Amend { screen, .. },
            ) => self.displayed.keep(chat, *message, screen),
            (
                _,
                Call::Edit { message, .. } | Call::Amend { message, .. } | Call::Delete { message },
            ) => {
                self.displayed.forget(chat, *message);
            }
            _ => {}
        }
        carried
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
                // Whoever has deleted it themselves has it no more either.
                Ok(()) | Err(Failure::NotEditable) => Ok(None),
                Err(failure) => Err(failure),
            },
            Call::Document { name, bytes, caption } => {
                self.send_document(chat, name, bytes.clone(), caption).await.map(Some)
            }
            Call::File { file, caption, apology } => {
                self.send_file(chat, *file, caption, apology).await
            }
            Call::Page { name, page, caption } => match self.gallery.draw_page(page).await {
                Some(pdf) => self.send_document(chat, name, pdf, caption).await.map(Some),
                None => self.send(chat, caption).await.map(Some),
            },
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

    /// Sends a file about a person; nothing where nothing is kept of them any more.
    async fn send_file(
        &self,
        chat: i64,
        file: File,
        caption: &Screen,
        apology: &Screen,
    ) -> Result<Option<MessageId>, Failure> {
        // The semaphore is never closed.
        let _turn = self.files.turns.acquire().await;
        let sent = match self.files.make(PersonId(chat), file).await {
            Ok(None) => return Ok(None),
            Ok(Some(MadeFile { name, bytes })) => {
                self.send_document(chat, &name, bytes, caption).await
            }
            Err(NotMade) => return self.send(chat, apology).await.map(Some),
        };
        match sent {
            Err(failure) if failure.may_be_the_pictures() => {
                tracing::warn!(%failure, ?file, "a file was refused");
                self.send(chat, apology).await.map(Some)
            }
            sent => sent.map(Some),
        }
    }

    async fn send_document(
        &self,
        chat: i64,
        name: &str,
        bytes: Vec<u8>,
        screen: &Screen,
    ) -> Result<MessageId, Failure> {
        let sent = self.api.send_document(chat, name, bytes, &self.caption(screen)).await?;
        Ok(MessageId(sent.message_id))
    }

    async fn send(&self, chat: i64, screen: &Screen) -> Result<MessageId, Failure> {
        if let Some(Picture::Above { name, caption }) = &screen.picture {
            self.send_above(chat, name, caption).await?;
        }
        let picture = screen.picture.as_ref().filter(|_| screen.fits_a_caption());
        let shown = match picture {
            Some(picture) => self.show(sent_as(picture, chat), picture, screen).await,
            None => None,
        };
        match shown {
            Some(Err(failure)) if failure.may_be_the_pictures() => {
                let sent = self.send_text(chat, screen, Manner::default()).await?;
                let picture = picture.map(Picture::name);
                tracing::warn!(%failure, picture, "a picture was refused; its words went out alone");
                Ok(sent)
            }
            Some(shown) => shown,
            None => self.send_text(chat, screen, Manner::default()).await,
        }
    }

    async fn send_text(
        &self,
        chat: i64,
        screen: &Screen,
        manner: Manner,
    ) -> Result<MessageId, Failure> {
        let mut message = SendMessage::new(ChatId(chat), &screen.html)
            .parse_mode(ParseMode::Html)
            .link_preview_options(no_preview());
        if self.is_paid {
            message = message.allow_paid_broadcast(true);
        }
        if manner.silently {
            message = message.disable_notification(true);
        }
        if let Some(topic) = manner.topic.and_then(|topic| i32::try_from(topic).ok()) {
            message = message.message_thread_id(ThreadId(TgMessageId(topic)));
        }
        let sent: Sent = self.api.call_with(&message, self.markup(screen)).await?;
        Ok(MessageId(sent.message_id))
    }

    /// A picture in a message of its own. One that Telegram does not take is left out, which is
    /// logged: the words that follow matter more.
    async fn send_above(&self, chat: i64, name: &str, caption: &str) -> Result<(), Failure> {
        let caption = Caption { html: caption.to_owned(), markup: None, is_paid: self.is_paid };
        let showing = Showing::Still { chat };
        match self.gallery.show(&self.api, showing, name, &caption).await {
            Err(failure) if failure.may_be_the_pictures() => {
                tracing::warn!(%failure, picture = name, "a picture was refused; its words go out alone");
                Ok(())
            }
            sent => sent.map(drop),
        }
    }

    /// Shows a picture with its caption; none where there is no such picture.
    async fn show(
        &self,
        showing: Showing,
        picture: &Picture,
        screen: &Screen,
    ) -> Option<Result<MessageId, Failure>> {
        let caption = self.caption(screen);
        match picture {
            Picture::Movement(name) | Picture::Still(name) if self.gallery.has(name) => {
                Some(self.gallery.show(&self.api, showing, name, &caption).await)
            }
            Picture::Movement(_) | Picture::Still(_) | Picture::Above { .. } => None,
            Picture::Chart(chart) => {
                let bytes = self.gallery.draw(chart).await?;
                let file = Attached::New { name: "chart.png".to_owned(), bytes };
                let sent = self.api.show(showing, file, &caption).await;
                Some(sent.map(|sent| MessageId(sent.message_id)))
            }
        }
    }

    fn markup(&self, screen: &Screen) -> Option<Markup> {
        Markup::of(&screen.keyboard, &self.username)
    }

    fn caption(&self, screen: &Screen) -> Caption {
        Caption { html: screen.html.clone(), markup: self.markup(screen), is_paid: self.is_paid }
    }

    /// In place of a message, whichever of text and caption it turns out to have.
    async fn edit(
        &self,
        chat: i64,
        message: MessageId,
        screen: &Screen,
        is_caption: bool,
    ) -> Result<(), Failure> {
        // A number that Telegram could not have given names no message that could be edited.
        let Ok(id) = i32::try_from(message.0) else { return Err(Failure::NotEditable) };
        let id = TgMessageId(id);
        let edited = match self.edit_as(chat, id, screen, is_caption).await {
            Err(Failure::OtherKind) => self.edit_as(chat, id, screen, !is_caption).await,
            edited => edited,
        };
        match edited {
            Err(Failure::NotModified) => Ok(()),
            edited => edited,
        }
    }

    async fn edit_as(
        &self,
        chat: i64,
        message: TgMessageId,
        screen: &Screen,
        is_caption: bool,
    ) -> Result<(), Failure> {
        if is_caption {
            self.edit_caption(chat, message, screen).await
        } else {
            self.edit_text(chat, message, screen).await
        }
    }

    async fn edit_text(
        &self,
        chat: i64,
        message: TgMessageId,
        screen: &Screen,
    ) -> Result<(), Failure> {
        let edit = EditMessageText::new(ChatId(chat), message, &screen.html)
            .parse_mode(ParseMode::Html)
            .link_preview_options(no_preview());
        let markup = Markup::under(&screen.keyboard, &self.username);
        self.api.call_with::<_, IgnoredAny>(&edit, markup).await.map(drop)
    }

    /// In place of what stands under a picture.
    async fn edit_caption(
        &self,
        chat: i64,
        message: TgMessageId,
        screen: &Screen,
    ) -> Result<(), Failure> {
        if !screen.fits_a_caption() {
            return Err(Failure::NotEditable);
        }
        // A film stays as it is: what is written under it is what changes.
        let picture = screen
            .picture
            .as_ref()
            .filter(|p| !matches!(p, Picture::Movement(_) | Picture::Above { .. }));
        if let Some(picture) = picture {
            let showing = Showing::Instead { chat, message: message.0 };
            match self.show(showing, picture, screen).await {
                // Its words are said anew: under the picture that is there they might be wrong.
                Some(Err(failure)) if failure.may_be_the_pictures() => {
                    let picture = picture.name();
                    tracing::warn!(%failure, picture, "a picture was refused in place of another");
                    return Err(Failure::NotEditable);
                }
                Some(edited) => return edited.map(drop),
                None => {}
            }
        }
        let edit = EditMessageCaption::new(ChatId(chat), message)
            .caption(&screen.html)
            .parse_mode(ParseMode::Html);
        let markup = Markup::under(&screen.keyboard, &self.username);
        self.api.call_with::<_, IgnoredAny>(&edit, markup).await.map(drop)
    }
}

/// Groups have numbers below zero, and they alone move.
fn is_group(chat: i64) -> bool {
    chat < 0
}

fn sent_as(picture: &Picture, chat: i64) -> Showing {
    match picture {
        Picture::Movement(_) => Showing::Moving { chat },
        Picture::Still(_) | Picture::Chart(_) | Picture::Above { .. } => Showing::Still { chat },
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
