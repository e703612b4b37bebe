//! The bot as Telegram sees it: who it is, and where its updates go.

use jiff::Timestamp;
use teloxide::{
    payloads::{GetMe, GetWebhookInfo},
    types::{Me, WebhookInfo},
};

use super::{api::Api, failure::Failure};

/// Who a token belongs to.
#[derive(Debug)]
pub struct Account {
    pub id: u64,
    /// Without the @.
    pub username: String,
}

/// Where Telegram sends the bot's updates.
#[derive(Debug)]
pub struct Webhook {
    /// None where updates wait to be fetched.
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
    let me: Me = api.call(&GetMe::new()).await?;
    Ok(Account { id: me.id.0, username: me.username().to_owned() })
}

/// Asks where updates go.
///
/// # Errors
/// The call's.
pub async fn webhook(api: &Api) -> Result<Webhook, Failure> {
    let webhook: WebhookInfo = api.call(&GetWebhookInfo::new()).await?;
    let last_error = webhook.last_error_date.zip(webhook.last_error_message);
    Ok(Webhook {
        url: webhook.url.map(String::from),
        waiting: webhook.pending_update_count,
        last_error: last_error
            .and_then(|(date, said)| Some((Timestamp::from_second(date.timestamp()).ok()?, said))),
    })
}
