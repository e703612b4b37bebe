//! Messages with a file in them: pictures, moving or not, and documents.

use reqwest::multipart::{Form, Part};
use serde::Deserialize;

use crate::telegram::outward::{
    api::{Api, answer::read, given},
    failure::Failure,
    markup::Markup,
};

/// A message that was sent or edited, of which only its number and its picture matter.
#[derive(Debug, Deserialize)]
pub struct Sent {
    pub message_id: i64,
    animation: Option<Filed>,
    /// A moving picture is one as well; alone where Telegram did not make it a film.
    document: Option<Filed>,
    /// In several sizes, the largest last.
    #[serde(default)]
    photo: Vec<Filed>,
}

/// A file as Telegram keeps it.
#[derive(Debug, Deserialize)]
struct Filed {
    file_id: String,
}

impl Sent {
    /// What Telegram calls the picture that was sent.
    pub fn file_id(&self) -> Option<String> {
        let filed = self.animation.as_ref().or(self.document.as_ref()).or(self.photo.last());
        filed.map(|filed| filed.file_id.clone())
    }
}

/// A file to be sent.
pub enum Attached<'a> {
    /// By the `file_id` that Telegram gave it.
    Known(&'a str),
    New {
        name: String,
        bytes: Vec<u8>,
    },
}

/// How and where a picture is shown.
#[derive(Clone, Copy, Debug)]
pub enum Showing {
    /// It moves.
    Moving { chat: i64 },
    /// It stands still.
    Still { chat: i64 },
    /// It stands still, in place of a message's picture and what stands under that.
    Instead { chat: i64, message: i32 },
}

/// What stands under a picture.
pub struct Caption {
    /// In HTML.
    pub html: String,
    pub markup: Option<Markup>,
    /// Whether the message is paid for.
    pub is_paid: bool,
}

impl Api {
    /// Sends a file.
    pub async fn send_document(
        &self,
        chat: i64,
        name: &str,
        bytes: Vec<u8>,
        caption: &Caption,
    ) -> Result<Sent, Failure> {
        let form = captioned(chat, &caption.html)
            .text("allow_paid_broadcast", caption.is_paid.to_string())
            .part("document", Part::bytes(bytes).file_name(name.to_owned()));
        read(self.post("SendDocument").multipart(with_markup(form, caption))).await
    }

    /// Sends a voice message: Opus in Ogg (Bot API, `sendVoice`).
    pub async fn send_voice(
        &self,
        chat: i64,
        ogg: Vec<u8>,
        seconds: u32,
        caption: &Caption,
    ) -> Result<Sent, Failure> {
        let form = captioned(chat, &caption.html)
            .text("duration", seconds.to_string())
            .text("allow_paid_broadcast", caption.is_paid.to_string())
            .part("voice", Part::bytes(ogg).file_name("limber.ogg"));
        read(self.post("SendVoice").multipart(with_markup(form, caption))).await
    }

    /// Shows a picture with what stands under it.
    pub async fn show(
        &self,
        showing: Showing,
        file: Attached<'_>,
        caption: &Caption,
    ) -> Result<Sent, Failure> {
        let (method, part, chat) = match showing {
            Showing::Moving { chat } => ("SendAnimation", "animation", chat),
            Showing::Still { chat } => ("SendPhoto", "photo", chat),
            Showing::Instead { chat, message } => {
                return self.edit_photo(chat, message, file, caption).await;
            }
        };
        let Caption { html, markup, is_paid } = caption;
        let post = self.post(method);
        read(match file {
            Attached::Known(file_id) => post.json(&given(serde_json::json!({
                "chat_id": chat, part: file_id, "caption": html, "parse_mode": "HTML",
                "reply_markup": markup, "allow_paid_broadcast": is_paid,
            }))),
            Attached::New { name, bytes } => {
                let form = captioned(chat, html)
                    .text("allow_paid_broadcast", is_paid.to_string())
                    .part(part, Part::bytes(bytes).file_name(name));
                post.multipart(with_markup(form, caption))
            }
        })
        .await
    }

    async fn edit_photo(
        &self,
        chat: i64,
        message: i32,
        photo: Attached<'_>,
        caption: &Caption,
    ) -> Result<Sent, Failure> {
        let media = |photo: &str| {
            serde_json::json!({
                "type": "photo", "media": photo, "caption": caption.html, "parse_mode": "HTML",
            })
        };
        let post = self.post("EditMessageMedia");
        read(match photo {
            Attached::Known(file_id) => post.json(&given(serde_json::json!({
                "chat_id": chat, "message_id": message, "media": media(file_id),
                "reply_markup": caption.markup,
            }))),
            Attached::New { name, bytes } => {
                let form = Form::new()
                    .text("chat_id", chat.to_string())
                    .text("message_id", message.to_string())
                    .text("media", media("attach://photo").to_string())
                    .part("photo", Part::bytes(bytes).file_name(name));
                post.multipart(with_markup(form, caption))
            }
        })
        .await
    }
}

/// A form for a chat, with a caption in HTML.
fn captioned(chat: i64, html: &str) -> Form {
    Form::new()
        .text("chat_id", chat.to_string())
        .text("caption", html.to_owned())
        .text("parse_mode", "HTML")
}

fn with_markup(form: Form, caption: &Caption) -> Form {
    match &caption.markup {
        None => form,
        Some(markup) => {
            let markup = serde_json::to_string(markup).expect("a keyboard is JSON");
            form.text("reply_markup", markup)
        }
    }
}
