//! The Bot API over HTTP: one call, its result or its failure. Must not know why a call is made.
//!
//! teloxide has the types of methods and results, and the HTTP client's settings; the exchange is
//! made here, because teloxide's own sleeps ten seconds inside a call that the server fails, and
//! prints answers that it cannot read.

mod answer;
pub mod attachments;
mod updates;

use std::{fmt, net::IpAddr, time::Duration};

use reqwest::{Client, RequestBuilder, Url, redirect::Policy};
use serde::{Serialize, de::DeserializeOwned};
use teloxide::requests::Payload;

use crate::{
    care::MessageId,
    telegram::outward::{api::answer::read, failure::Failure, markup::Markup},
};

/// A bot's line to the Bot API; cheap to clone.
#[derive(Clone)]
pub struct Api {
    client: Client,
    /// The address up to and including the token, which makes it a secret.
    base: Url,
}

/// How long a call may take beyond its own waiting: a file goes up slowly from a small server.
const TIMEOUT: Duration = Duration::from_secs(20);

/// How many connections are kept open while nothing goes over them.
const MAX_IDLE_CONNECTIONS: usize = 64;

/// Whether an address is on this machine.
fn is_loopback(address: &Url) -> bool {
    let host = address.host_str().unwrap_or_default().trim_matches(['[', ']']);
    host == "localhost" || host.parse().is_ok_and(|host: IpAddr| host.is_loopback())
}

impl Api {
    /// The line of the bot with this token, to an address such as `https://api.telegram.org`.
    ///
    /// # Errors
    /// Says that the address cannot be used, or why there is no HTTP client.
    pub fn new(token: &str, address: &Url) -> anyhow::Result<Api> {
        let settings = teloxide::net::default_reqwest_settings()
            .timeout(TIMEOUT)
            .pool_max_idle_per_host(MAX_IDLE_CONNECTIONS)
            // The server to which a call is sent on would read in it where it came from, token included.
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

    /// Makes a call with one of teloxide's payloads and a keyboard of our own, which those cannot hold.
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

    /// Deletes a message.
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

    fn post(&self, method: &str) -> RequestBuilder {
        let mut url = self.base.clone();
        // Unlike join, this does not read the whole address again.
        url.path_segments_mut().expect("tried when it was made").pop_if_empty().push(method);
        self.client.post(url)
    }
}

/// Tells the host alone, since the rest of the address holds the token.
impl fmt::Debug for Api {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Api").field("host", &self.base.host_str()).finish_non_exhaustive()
    }
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
