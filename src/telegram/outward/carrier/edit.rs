//! Screens in place of what a message shows.

use serde::de::IgnoredAny;
use teloxide::{
    payloads::{
        EditMessageCaption, EditMessageCaptionSetters, EditMessageText, EditMessageTextSetters,
    },
    types::{ChatId, MessageId as TgMessageId, ParseMode},
};

use crate::{
    care::MessageId,
    messages::{Picture, Screen},
    telegram::outward::{
        api::attachments::Showing,
        carrier::{Carrier, no_preview},
        failure::Failure,
        markup::Markup,
    },
};

impl Carrier {
    /// Has a message show a screen, whichever of text and caption the message turns out to have.
    pub(super) async fn edit(
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

    /// Has a picture's caption read otherwise, and shows another picture where the screen has one.
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
                // The words are said anew: under the picture that is there they might be wrong.
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
