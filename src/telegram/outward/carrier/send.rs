//! Screens as new messages: a text, or a picture with the text under it or in a message that follows.

use teloxide::{
    payloads::{SendMessage, SendMessageSetters},
    types::{ChatId, MessageId as TgMessageId, ParseMode, ThreadId},
};

use crate::{
    care::MessageId,
    messages::{Picture, Screen},
    telegram::outward::{
        api::attachments::{Attached, Caption, Sent, Showing},
        carrier::{Carrier, Manner, no_preview},
        failure::Failure,
    },
};

impl Carrier {
    pub(super) async fn send(&self, chat: i64, screen: &Screen) -> Result<MessageId, Failure> {
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

    pub(super) async fn send_text(
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
        let caption = Caption { html: caption, markup: None, is_paid: self.is_paid };
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
    pub(super) async fn show(
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
}

fn sent_as(picture: &Picture, chat: i64) -> Showing {
    match picture {
        Picture::Movement(_) => Showing::Moving { chat },
        Picture::Still(_) | Picture::Chart(_) | Picture::Above { .. } => Showing::Still { chat },
    }
}
