//! The Bot API over HTTP: one call, its result or its failure.
//!
//! teloxide has the types of methods and results, and the HTTP client's settings; the exchange is
//! made here, because teloxide's own sleeps ten seconds inside a call that the server fails, and
//! prints answers that it cannot read. Neither the token nor a text gets into a failure.

use std::{fmt, net::IpAddr, time::Duration};

use reqwest::{
    Client, RequestBuilder, Url,
    multipart::{Form, Part},
    redirect::Policy,
};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::{Value, value::RawValue};
use teloxide::requests::Payload;

use crate::{
    care::MessageId,
    telegram::{
        inward::arrivals::WANTED,
        outward::{failure::Failure, markup::Markup},
    },
};

/// A bot's line to the Bot API; cheap to clone.
#[derive(Clone)]
pub struct Api {
    client: Client,
    /// Up to and including the token, which makes it a secret.
    base: Url,
}

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

/// Beyond its own waiting, a call may take this long: a file goes up slowly from a small server.
const TIMEOUT: Duration = Duration::from_secs(20);

/// Connections that are kept open while nothing goes over them.
const MAX_IDLE_CONNECTIONS: usize = 64;

/// Whether an address is on this machine.
fn is_loopback(address: &Url) -> bool {
    let host = address.host_str().unwrap_or_default().trim_matches(['[', ']']);
    host == "localhost" || host.parse().is_ok_and(|host: IpAddr| host.is_loopback())
}

impl Api {
    /// For a token, at an address such as `https://api.telegram.org`.
    ///
    /// # Errors
    /// Says that the address cannot be used, or why there is no HTTP client.
    pub fn new(token: &str, address: &Url) -> anyhow::Result<Api> {
        let settings = teloxide::net::default_reqwest_settings()
            .timeout(TIMEOUT)
            .pool_max_idle_per_host(MAX_IDLE_CONNECTIONS)
            // Whoever a call is sent on to would read in it where it came from, token included.
            .redirect(Policy::none());
        // A proxy has another loopback than this machine's.
        let settings = if is_loopback(address) { settings.no_proxy() } else { settings };
        let client = settings.build()?;
        let mut base = address.clone();
        base.path_segments_mut()
            .map_err(|()| anyhow::anyhow!("the Bot API's address cannot be {address}"))?
            .pop_if_empty()
            .push(&format!("bot{token}"))
            .push("");
        Ok(Api { client, base })
    }

    /// Makes a call with one of teloxide's payloads.
    pub async fn call<P, O>(&self, payload: &P) -> Result<O, Failure>
    where
        P: Payload + Serialize,
        O: DeserializeOwned,
    {
        read(self.post(P::NAME).json(payload)).await
    }

    /// The same with a keyboard of our own, which teloxide's payloads cannot hold.
    pub async fn call_with<P, O>(
        &self,
        payload: &P,
        reply_markup: Option<Markup>,
    ) -> Result<O, Failure>
    where
        P: Payload + Serialize,
        O: DeserializeOwned,
    {
        #[derive(Serialize)]
        struct WithMarkup<'p, P> {
            #[serde(flatten)]
            payload: &'p P,
            #[serde(skip_serializing_if = "Option::is_none")]
            reply_markup: Option<Markup>,
        }
        read(self.post(P::NAME).json(&WithMarkup { payload, reply_markup })).await
    }

    /// Asks for the updates from `offset` on, waiting up to `wait` for the first; each comes as
    /// the JSON that it is.
    pub async fn updates(
        &self,
        offset: Option<i64>,
        wait: Duration,
    ) -> Result<Vec<Box<RawValue>>, Failure> {
        let asked = given(serde_json::json!({
            "offset": offset,
            "timeout": wait.as_secs(),
            "limit": 100,
            "allowed_updates": WANTED,
        }));
        read(self.post("GetUpdates").json(&asked).timeout(wait + TIMEOUT)).await
    }

    /// Has Telegram bring updates to an address from now on, with a secret; what it holds already
    /// too. `trusted` is a certificate in PEM that no authority has signed.
    pub async fn set_webhook(
        &self,
        address: &Url,
        secret: &str,
        trusted: Option<&[u8]>,
    ) -> Result<(), Failure> {
        let wanted = serde_json::json!(WANTED);
        let mut form = Form::new()
            .text("url", address.to_string())
            .text("secret_token", secret.to_owned())
            .text("allowed_updates", wanted.to_string())
            .text("drop_pending_updates", "false");
        if let Some(certificate) = trusted {
            let part = Part::bytes(certificate.to_vec()).file_name("webhook.pem");
            form = form.part("certificate", part);
        }
        read::<bool>(self.post("SetWebhook").multipart(form)).await.map(drop)
    }

    /// Has Telegram keep updates until they are asked for, what it holds already too.
    pub async fn delete_webhook(&self) -> Result<(), Failure> {
        let asked = serde_json::json!({ "drop_pending_updates": false });
        read::<bool>(self.post("DeleteWebhook").json(&asked)).await.map(drop)
    }

    /// Takes a message away.
    pub async fn delete(&self, chat: i64, message: MessageId) -> Result<(), Failure> {
        let asked = serde_json::json!({ "chat_id": chat, "message_id": message.0 });
        read::<bool>(self.post("DeleteMessage").json(&asked)).await.map(drop)
    }

    /// Marks a message with an emoji.
    pub async fn react(&self, chat: i64, message: MessageId, emoji: &str) -> Result<(), Failure> {
        let asked = serde_json::json!({
            "chat_id": chat,
            "message_id": message.0,
            "reaction": [{ "type": "emoji", "emoji": emoji }],
        });
        read::<bool>(self.post("SetMessageReaction").json(&asked)).await.map(drop)
    }

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

    fn post(&self, method: &str) -> RequestBuilder {
        let mut url = self.base.clone();
        // Unlike join, this does not read the whole address again.
        url.path_segments_mut().expect("tried when it was made").pop_if_empty().push(method);
        self.client.post(url)
    }
}

/// Parameters as they go out: what is not given is left out, since a server need not take null for it.
fn given(mut parameters: Value) -> Value {
    if let Some(fields) = parameters.as_object_mut() {
        fields.retain(|_, value| !value.is_null());
    }
    parameters
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

/// Says nothing of the token.
impl fmt::Debug for Api {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Api").field("host", &self.base.host_str()).finish_non_exhaustive()
    }
}

/// What every answer of the Bot API is wrapped in (Bot API, "Making requests").
#[derive(Deserialize)]
struct Envelope<O> {
    result: Option<O>,
    error_code: Option<u16>,
    description: Option<String>,
    parameters: Option<Parameters>,
}

#[derive(Deserialize)]
struct Parameters {
    retry_after: Option<u64>,
    migrate_to_chat_id: Option<i64>,
}

async fn read<O: DeserializeOwned>(request: RequestBuilder) -> Result<O, Failure> {
    let network = |error: reqwest::Error| Failure::Network(error.without_url());
    let response = request.send().await.map_err(network)?;
    let status = response.status();
    let body = response.bytes().await.map_err(network)?;
    let Ok(envelope) = serde_json::from_slice::<Envelope<O>>(&body) else {
        return Err(match status.as_u16() {
            code @ 500.. => Failure::Unavailable(code),
            // What stands before a server may take no call of this size, and says so in its own way.
            413 => Failure::Refused("the call is too large".to_owned()),
            _ => Failure::Garbled,
        });
    };
    if let Some(result) = envelope.result {
        return Ok(result);
    }
    let code = envelope.error_code.unwrap_or(status.as_u16());
    let parameters = envelope.parameters;
    Err(Failure::of_refusal(
        code,
        envelope.description.unwrap_or_default(),
        parameters.as_ref().and_then(|parameters| parameters.retry_after),
        parameters.as_ref().and_then(|parameters| parameters.migrate_to_chat_id),
    ))
}

#[cfg(test)]
mod tests {
    use std::sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    };

    use axum::{Router, response::Redirect};
    use tokio::net::TcpListener;

    use super::*;

    #[tokio::test]
    async fn a_call_is_not_sent_on_to_where_its_address_would_be_told() {
        let calls = Arc::new(AtomicUsize::new(0));
        let count = calls.clone();
        let elsewhere = Router::new().fallback(async move || {
            count.fetch_add(1, Ordering::Relaxed);
            Redirect::temporary("/elsewhere")
        });
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap()).parse().unwrap();
        tokio::spawn(axum::serve(listener, elsewhere).into_future());
        let api = Api::new("1:secret", &address).unwrap();

        let failed = api.delete_webhook().await.unwrap_err();

        assert!(matches!(failed, Failure::Garbled), "{failed}");
        assert_eq!(calls.load(Ordering::Relaxed), 1);
    }
}
