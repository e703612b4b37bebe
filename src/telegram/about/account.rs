//! The bot as Telegram sees it: who it is, and where its updates go.

use jiff::Timestamp;
use serde::Deserialize;
use teloxide::payloads::{GetMe, GetWebhookInfo};

use crate::telegram::outward::{api::Api, failure::Failure};

/// The bot that a token belongs to. Nothing else is read of the answer: what else it holds differs from one
/// version of the Bot API to the next.
#[derive(Debug, Deserialize)]
pub struct Account {
    pub id: i64,
    /// Without the @.
    pub username: String,
}

/// Where Telegram sends the bot's updates.
#[derive(Debug)]
pub struct Webhook {
    /// The address that updates are brought to; none where they wait to be fetched.
    pub url: Option<String>,
    /// Updates that have not been taken.
    pub waiting: u32,
    /// When Telegram last failed to deliver one, and what it says of it.
    pub last_error: Option<(Timestamp, String)>,
}

/// Asks who the token belongs to.
///
/// # Errors
/// [`Failure::Unauthorized`] where it is nobody's; otherwise the call's.
pub async fn account(api: &Api) -> Result<Account, Failure> {
    api.call(&GetMe::new()).await
}

/// Of a `WebhookInfo` what is read; a server of another version may say more or less.
#[derive(Deserialize)]
struct WebhookInfo {
    #[serde(default)]
    url: String,
    #[serde(default)]
    pending_update_count: u32,
    last_error_date: Option<i64>,
    last_error_message: Option<String>,
}

/// Asks where updates go.
///
/// # Errors
/// The call's.
pub async fn webhook(api: &Api) -> Result<Webhook, Failure> {
    let webhook: WebhookInfo = api.call(&GetWebhookInfo::new()).await?;
    let last_error = webhook.last_error_date.zip(webhook.last_error_message);
    Ok(Webhook {
        url: Some(webhook.url).filter(|url| !url.is_empty()),
        waiting: webhook.pending_update_count,
        last_error: last_error
            .and_then(|(date, said)| Some((Timestamp::from_second(date).ok()?, said))),
    })
}
