//! Tells Telegram where to bring updates, and looks now and then whether it still does.

use std::time::Duration;

use anyhow::Context;
use jiff::SignedDuration;
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
const EVERY: SignedDuration = SignedDuration::from_secs(60);

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
        tokio::select! {
            ended = self.go_on() => ended,
            () = shutdown.cancelled() => Ok(()),
        }
    }

    /// Ends only with an error.
    async fn go_on(&self) -> anyhow::Result<()> {
        let (mut is_told, mut was_taken, mut failures, mut last_error) =
            (false, false, 0_u32, None);
        loop {
            let is_first = !is_told;
            match self.step(&mut is_told).await {
                Ok(info) => {
                    (was_taken, failures) = (true, 0);
                    is_told = self.is_well(&info, &mut last_error);
                    // Who is told and says otherwise at once is not told again and again.
                    if is_told || is_first {
                        self.let_pass(EVERY).await;
                    }
                }
                Err(Failure::Unauthorized) => {
                    return Err(Failure::Unauthorized)
                        .context("the token was revoked; get a new one from @BotFather");
                }
                Err(Failure::Refused(reason)) if !was_taken => {
                    anyhow::bail!(
                        "Telegram will not bring updates to {}: {reason}; see --webhook",
                        self.address
                    );
                }
                Err(Failure::TooMany(wait)) => tokio::time::sleep(wait).await,
                Err(failure) => {
                    failures += 1;
                    // The first of a row is worth a line; the rest would say the same.
                    if failures == 1 {
                        tracing::warn!(%failure, "telling Telegram of the webhook; trying again");
                    }
                    tokio::time::sleep(Duration::from_millis(500 << failures.min(6))).await;
                }
            }
        }
    }

    /// Tells Telegram, unless it is told, and hears how it gets on.
    async fn step(&self, is_told: &mut bool) -> Result<WebhookInfo, Failure> {
        if !*is_told {
            self.tell().await?;
            *is_told = true;
        }
        self.look().await
    }

    async fn let_pass(&self, time: SignedDuration) {
        let end = self.clock.now() + time;
        while self.clock.now() < end {
            self.clock.sleep_until(end).await;
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
