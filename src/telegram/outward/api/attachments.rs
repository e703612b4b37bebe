//! Messages with a file in them: pictures, moving or not, and documents.

use reqwest::multipart::{Form, Part};
use serde::{Deserialize, Serialize};

use crate::telegram::outward::{
    api::{Api, answer::read},
    failure::Failure,
    markup::Markup,
};

/// How captions are marked up.
const HTML: &str = "HTML";

/// A message that was sent or edited, of which only its number and its picture matter.
#[derive(Debug, Deserialize)]
pub struct Sent {
    pub message_id: i64,
    animation: Option<Filed>,
    /// Of a moving picture too, and of that alone where Telegram did not make it a film.
    document: Option<Filed>,
    /// A still picture in several sizes, the largest last.
    #[serde(default)]
    photo: Vec<Filed>,
}

/// A file as Telegram keeps it.
#[derive(Debug, Deserialize)]
struct Filed {
    file_id: String,
}

impl Sent {
    /// The name by which Telegram knows the picture that was sent.
    pub fn file_id(&self) -> Option<String> {
        let filed = self.animation.as_ref().or(self.document.as_ref()).or(self.photo.last());
        filed.map(|filed| filed.file_id.clone())
    }
}

/// A file to be sent.
pub enum Attached<'a> {
    /// A file that Telegram has, by the `file_id` that Telegram gave it.
    Known(&'a str),
    New {
        name: String,
        bytes: Vec<u8>,
    },
}

/// How and where a picture is shown.
#[derive(Clone, Copy, Debug)]
pub enum Showing {
    /// As a moving picture, in a new message.
    Moving { chat: i64 },
    /// As a still picture, in a new message.
    Still { chat: i64 },
    /// As a still picture, in place of a message's picture and caption.
    Instead { chat: i64, message: i32 },
}

/// The words and buttons under a picture.
pub struct Caption<'a> {
    /// The words, in HTML.
    pub html: &'a str,
    pub markup: Option<Markup>,
    /// Whether the message is paid for.
    pub is_paid: bool,
}

/// A picture that Telegram has, in a new message. The whole is written once, out of the screen that is
/// shown: most reminders are this call.
#[derive(Serialize)]
struct NewPicture<'a> {
    chat_id: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    animation: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    photo: Option<&'a str>,
    caption: &'a str,
    parse_mode: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    reply_markup: Option<&'a Markup>,
    allow_paid_broadcast: bool,
}

/// A picture that Telegram has, in place of a message's picture.
#[derive(Serialize)]
struct OtherPicture<'a> {
    chat_id: i64,
    message_id: i32,
    media: Media<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reply_markup: Option<&'a Markup>,
}

/// `InputMediaPhoto` of the Bot API.
#[derive(Serialize)]
struct Media<'a> {
    r#type: &'static str,
    media: &'a str,
    caption: &'a str,
    parse_mode: &'static str,
}

impl Api {
    /// Sends a file.
    pub async fn send_document(
        &self,
        chat: i64,
        name: &str,
        bytes: Vec<u8>,
        caption: &Caption<'_>,
    ) -> Result<Sent, Failure> {
        let form = captioned(chat, caption.html)
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
        caption: &Caption<'_>,
    ) -> Result<Sent, Failure> {
        let form = captioned(chat, caption.html)
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
        caption: &Caption<'_>,
    ) -> Result<Sent, Failure> {
        let (method, part, chat) = match showing {
            Showing::Moving { chat } => ("SendAnimation", "animation", chat),
            Showing::Still { chat } => ("SendPhoto", "photo", chat),
            Showing::Instead { chat, message } => {
                return self.edit_photo(chat, message, file, caption).await;
            }
        };
        let post = self.post(method);
        read(match file {
            Attached::Known(file_id) => post.json(&NewPicture {
                chat_id: chat,
                animation: (part == "animation").then_some(file_id),
                photo: (part == "photo").then_some(file_id),
                caption: caption.html,
                parse_mode: HTML,
                reply_markup: caption.markup.as_ref(),
                allow_paid_broadcast: caption.is_paid,
            }),
            Attached::New { name, bytes } => {
                let form = captioned(chat, caption.html)
                    .text("allow_paid_broadcast", caption.is_paid.to_string())
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
        caption: &Caption<'_>,
    ) -> Result<Sent, Failure> {
        let media =
            |media| Media { r#type: "photo", media, caption: caption.html, parse_mode: HTML };
        let post = self.post("EditMessageMedia");
        read(match photo {
            Attached::Known(file_id) => post.json(&OtherPicture {
                chat_id: chat,
                message_id: message,
                media: media(file_id),
                reply_markup: caption.markup.as_ref(),
            }),
            Attached::New { name, bytes } => {
                let media = serde_json::to_string(&media("attach://photo"));
                let form = Form::new()
                    .text("chat_id", chat.to_string())
                    .text("message_id", message.to_string())
                    .text("media", media.expect("a picture is JSON"))
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
        .text("parse_mode", HTML)
}

fn with_markup(form: Form, caption: &Caption<'_>) -> Form {
    match &caption.markup {
        None => form,
        Some(markup) => {
            let markup = serde_json::to_string(markup).expect("a keyboard is JSON");
            form.text("reply_markup", markup)
        }
    }
}
