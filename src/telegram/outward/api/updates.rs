//! How updates come: asked for, or brought to a webhook.

use std::time::Duration;

use reqwest::{
    Url,
    multipart::{Form, Part},
};
use serde::Serialize;
use serde_json::value::RawValue;

use crate::telegram::{
    inward::arrivals::WANTED,
    outward::{
        api::{Api, TIMEOUT, answer::read},
        failure::Failure,
    },
};

/// `getUpdates` of the Bot API.
#[derive(Serialize)]
struct GetUpdates {
    /// A first question has none: it is left out, since a server need not take null for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    offset: Option<i64>,
    /// How many seconds the server waits for the first update.
    timeout: u64,
    limit: u8,
    allowed_updates: [&'static str; WANTED.len()],
}

impl Api {
    /// Asks for the updates from `offset` on, waiting up to `wait` for the first; each comes as
    /// the JSON that it is.
    pub async fn updates(
        &self,
        offset: Option<i64>,
        wait: Duration,
    ) -> Result<Vec<Box<RawValue>>, Failure> {
        let asked =
            GetUpdates { offset, timeout: wait.as_secs(), limit: 100, allowed_updates: WANTED };
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
}
