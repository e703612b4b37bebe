//! Where Telegram is to bring updates, made of what the operator wishes.

use anyhow::Context;
use reqwest::Url;

use crate::{
    config::{
        bot,
        webhook::{self, BadWebhook},
    },
    listener::{Certificate, Listener},
    telegram::inward::webhook::{Secret, Trusted},
};

/// The only ports that Telegram connects to (Bot API, `setWebhook`).
const PORTS: [u16; 4] = [443, 80, 88, 8443];
/// Telegram's own server; one of the operator's own may connect to anything.
const TELEGRAM: &str = "api.telegram.org";

/// Where Telegram is to bring updates.
pub struct WebhookEndpoint {
    pub listener: Listener,
    /// The address as Telegram sees it.
    pub address: Url,
    pub secret: Secret,
    /// A certificate that Telegram is to trust, where no authority that it knows signed it.
    pub trusted: Option<Trusted>,
}

impl WebhookEndpoint {
    /// Opens it, if the operator wishes one.
    ///
    /// # Errors
    /// Says what is wrong with the address, the secret or a file, or that the port is taken.
    pub async fn open(
        wishes: &webhook::Webhook,
        token: &str,
        api_url: &Url,
    ) -> anyhow::Result<Option<WebhookEndpoint>> {
        let Some(address) = wishes.webhook.clone() else { return Ok(None) };
        let parts = Parts::read(wishes, token, &address, api_url);
        let Parts { certificate, secret, trusted } = parts.map_err(bad)?;
        let listener = Listener::bind(wishes.webhook_listen).await.with_context(|| {
            format!(
                "cannot listen for the webhook on {}; give another address with --webhook-listen",
                wishes.webhook_listen
            )
        })?;
        let listener = match certificate {
            Some(certificate) => listener.with(certificate),
            None => listener,
        };
        Ok(Some(WebhookEndpoint { listener, address, secret, trusted }))
    }

    /// Whether it could be opened, as far as that shows without listening.
    ///
    /// # Errors
    /// Says what is wrong with the address, the secret or a file.
    pub fn check(wishes: &webhook::Webhook, token: &str, api_url: &Url) -> anyhow::Result<()> {
        match &wishes.webhook {
            Some(address) => Parts::read(wishes, token, address, api_url).map(drop),
            None => Ok(()),
        }
    }
}

/// A mistake in the settings, which no other start mends.
fn bad(error: anyhow::Error) -> BadWebhook {
    BadWebhook(format!("{error:#}"))
}

/// The parts of an endpoint, read from the settings.
struct Parts {
    certificate: Option<Certificate>,
    secret: Secret,
    trusted: Option<Trusted>,
}

impl Parts {
    fn read(
        wishes: &webhook::Webhook,
        token: &str,
        address: &Url,
        api_url: &Url,
    ) -> anyhow::Result<Parts> {
        check(address, api_url)?;
        let secret = match &wishes.webhook_secret {
            Some(bot::Secret(chosen)) => Secret::chosen(chosen)?,
            None => Secret::derived_from(token),
        };
        let certificate = match (&wishes.webhook_cert, &wishes.webhook_key) {
            (Some(certificate), Some(key)) => {
                let read = Certificate::read(certificate, key);
                Some(read.context("--webhook-cert and --webhook-key")?)
            }
            (None, None) => None,
            _ => anyhow::bail!("--webhook-cert and --webhook-key are given together"),
        };
        let trusted = match &wishes.webhook_trust {
            Some(path) => {
                let read = Trusted::read(path);
                Some(read.with_context(|| format!("--webhook-trust {}", path.display()))?)
            }
            None => None,
        };
        Ok(Parts { certificate, secret, trusted })
    }
}

/// Refuses an address that Telegram would refuse, before Telegram is asked.
fn check(address: &Url, api_url: &Url) -> anyhow::Result<()> {
    if api_url.host_str() != Some(TELEGRAM) {
        return Ok(());
    }
    if address.scheme() != "https" {
        anyhow::bail!("--webhook {address}: Telegram brings updates to https:// alone");
    }
    if !address.port_or_known_default().is_some_and(|port| PORTS.contains(&port)) {
        anyhow::bail!(
            "--webhook {address}: Telegram connects to the ports 443, 80, 88 and 8443 alone"
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_that(address: &str, api_url: &str, is_taken: bool) {
        let taken = check(&address.parse().unwrap(), &api_url.parse().unwrap());
        assert_eq!(taken.is_ok(), is_taken, "{address} with {api_url}: {taken:?}");
    }

    #[test]
    fn telegram_is_not_asked_for_what_it_refuses() {
        let telegram = "https://api.telegram.org";
        check_that("https://limber.example/hook", telegram, true);
        check_that("https://limber.example:8443/hook", telegram, true);
        check_that("https://limber.example:9443/hook", telegram, false);
        check_that("http://limber.example/hook", telegram, false);
        check_that("http://localhost:9443/hook", "http://localhost:8081", true);
    }
}
