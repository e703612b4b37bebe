//! A check with Telegram: whether it knows the token, and where it sends updates.

use jiff::{SignedDuration, Timestamp};

use crate::{
    check::Finding,
    config::run::Run,
    telegram::{
        about::account::{self, Account, Webhook},
        outward::{api::Api, failure::Failure},
    },
};

/// How long a failed delivery to the webhook is worth a warning; Telegram goes on telling the last
/// one long after it was mended.
const RECENT: SignedDuration = SignedDuration::from_hours(1);

/// Asks Telegram; `webhook` is where it ought to send updates, none where they are fetched.
pub async fn check(wishes: &Run, webhook: Option<&str>, now: Timestamp) -> Vec<Finding> {
    let token = match wishes.bot.token() {
        Ok(token) => token,
        Err(bad) => return vec![Finding::failed("token", bad.to_string())],
    };
    let api = match Api::new(token, &wishes.bot.api_url) {
        Ok(api) => api,
        Err(error) => return vec![Finding::failed("token", format!("{error:#}"))],
    };
    match account::account(&api).await {
        Ok(Account { id, username }) => {
            let token = Finding::ok("token", format!("of @{username}, {id}"));
            vec![token, of_webhook(account::webhook(&api).await, webhook, now)]
        }
        Err(Failure::Unauthorized) => vec![Finding::failed(
            "token",
            "Telegram does not know it; compare it with what @BotFather shows",
        )],
        Err(failure) => {
            let host = wishes.bot.api_url.host_str().unwrap_or_default();
            let reason = innermost(&failure);
            let remedy = "check the network, the proxy, and --api-url";
            vec![Finding::failed("token", format!("cannot ask {host}: {reason}; {remedy}"))]
        }
    }
}

/// The innermost cause of a failure of the network, which by itself says little.
fn innermost(failure: &Failure) -> String {
    let Failure::Network(error) = failure else { return failure.to_string() };
    let mut error: &dyn std::error::Error = error;
    while let Some(source) = error.source() {
        error = source;
    }
    error.to_string()
}

fn of_webhook(told: Result<Webhook, Failure>, wanted: Option<&str>, now: Timestamp) -> Finding {
    let about = "webhook";
    let Webhook { url, waiting, last_error } = match told {
        Ok(webhook) => webhook,
        Err(failure) => return Finding::warning(about, format!("cannot ask about it: {failure}")),
    };
    let waiting = match waiting {
        0 => "nothing waits".to_owned(),
        1 => "1 update waits".to_owned(),
        _ => format!("{waiting} updates wait"),
    };
    match (url.as_deref(), wanted) {
        (None, None) => Finding::ok(about, format!("none, updates are fetched; {waiting}")),
        (Some(url), None) => Finding::warning(
            about,
            format!(
                "Telegram sends updates to {url}; the next `limber run` ends that and fetches them, unless --webhook is given"
            ),
        ),
        (None, Some(wanted)) => {
            Finding::ok(about, format!("none yet; `limber run` sets {wanted}; {waiting}"))
        }
        (Some(url), Some(wanted)) if url.trim_end_matches('/') != wanted.trim_end_matches('/') => {
            Finding::warning(
                about,
                format!(
                    "Telegram sends updates to {url}; the next `limber run` has them sent to {wanted}"
                ),
            )
        }
        (Some(url), Some(_)) => match last_error {
            Some((at, said)) if now.duration_since(at) < RECENT => Finding::warning(
                about,
                format!(
                    "Telegram cannot reach {url}: {said} (at {at}); {waiting}; check the proxy and its certificate"
                ),
            ),
            _ => Finding::ok(about, format!("{url}; {waiting}")),
        },
    }
}
