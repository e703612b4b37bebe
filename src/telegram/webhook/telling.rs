//! Tells Telegram where to bring updates, and looks now and then whether it still does.

use std::time::Duration;

use anyhow::Context;
use reqwest::Url;
use tokio_util::sync::CancellationToken;

use super::Secret;
use crate::{
    clock::Clock,
    metrics::Metrics,
    telegram::{
        api::{Api, WebhookInfo},
        failure::Failure,
    },
};

/// How often it is looked whether all is well.
const EVERY: Duration = Duration::from_secs(60);

/// The one who tells.
pub struct Telling {
    pub api: Api,
    pub clock: Clock,
    pub metrics: Metrics,
    pub address: Url,
    pub secret: Secret,
    /// A certificate in PEM that Telegram is to trust.
    pub trusted: Option<Vec<u8>>,
}

impl Telling {
    /// Keeps Telegram told until told to stop; what it was told last stays, so that nothing is
    /// lost until the next start.
    ///
    /// # Errors
    /// The token is refused, or the address is from the start.
    pub async fn run(self, shutdown: CancellationToken) -> anyhow::Result<()> {
        let (mut is_told, mut failures, mut last_error) = (false, 0_u32, None);
        loop {
            let is_first = !is_told;
            let step = async {
                if !is_told {
                    self.tell().await?;
                    is_told = true;
                }
                self.look().await
            };
            let looked = tokio::select! {
                looked = step => looked,
                () = shutdown.cancelled() => return Ok(()),
            };
            let wait = match looked {
                Ok(info) => {
                    failures = 0;
                    is_told = self.is_well(&info, &mut last_error);
                    // Who is told and says otherwise at once is not told again and again.
                    if is_told || is_first { EVERY } else { Duration::ZERO }
                }
                Err(Failure::Unauthorized) => {
                    return Err(Failure::Unauthorized)
                        .context("the token was revoked; get a new one from @BotFather");
                }
                Err(Failure::Refused(reason)) => {
                    anyhow::bail!(
                        "Telegram will not bring updates to {}: {reason}; see --webhook",
                        self.address
                    );
                }
                Err(Failure::TooMany(wait)) => wait,
                Err(failure) => {
                    failures += 1;
                    // The first of a row is worth a line; the rest would say the same.
                    if failures == 1 {
                        tracing::warn!(%failure, "telling Telegram of the webhook; trying again");
                    }
                    Duration::from_millis(500 << failures.min(6))
                }
            };
            tokio::select! {
                () = tokio::time::sleep(wait) => {}
                () = shutdown.cancelled() => return Ok(()),
            }
        }
    }

    async fn tell(&self) -> Result<(), Failure> {
        let trusted = self.trusted.as_deref();
        self.api.set_webhook(&self.address, self.secret.reveal(), trusted).await?;
        tracing::info!(address = %self.address, "Telegram brings updates to the webhook");
        Ok(())
    }

    async fn look(&self) -> Result<WebhookInfo, Failure> {
        let info = self.api.webhook_info().await?;
        self.metrics.telegram_answered(self.clock.now());
        self.metrics.pending_at_telegram(info.pending_update_count);
        Ok(info)
    }

    /// Whether Telegram brings updates here. Its last failure to is said once.
    fn is_well(&self, info: &WebhookInfo, last_error: &mut Option<i64>) -> bool {
        if info.last_error_date > *last_error {
            *last_error = info.last_error_date;
            tracing::warn!(
                reason = info.last_error_message.as_deref().unwrap_or_default(),
                pending = info.pending_update_count,
                "Telegram could not bring an update to the webhook; it tries again"
            );
        }
        let is_ours = Url::parse(&info.url).is_ok_and(|address| address == self.address);
        if !is_ours {
            tracing::warn!("somebody else has set or deleted the webhook; it is set again");
        }
        is_ours
    }
}
