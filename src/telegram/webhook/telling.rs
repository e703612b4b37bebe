//! Tells Telegram where to bring updates, and looks now and then whether it still does.

use jiff::{SignedDuration, Timestamp};
use reqwest::Url;
use tokio_util::sync::CancellationToken;

use super::Secret;
use crate::{
    clock::Clock,
    config::BadToken,
    metrics::Metrics,
    telegram::{
        account::{self, Webhook},
        api::Api,
        failure::Failure,
        outage::Outage,
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
        let (mut is_told, mut was_taken, mut last_failed_at) = (false, false, None);
        let mut outage = Outage::of("telling Telegram of the webhook");
        loop {
            let is_first = !is_told;
            match self.step(&mut is_told).await {
                Ok(webhook) => {
                    outage.is_over();
                    was_taken = true;
                    is_told = self.is_well(&webhook, &mut last_failed_at);
                    // Who is told and says otherwise at once is not told again and again.
                    if is_told || is_first {
                        self.let_pass(EVERY).await;
                    }
                }
                Err(Failure::Unauthorized) => return Err(BadToken::Revoked.into()),
                Err(Failure::Refused(reason)) if !was_taken => {
                    anyhow::bail!(
                        "Telegram will not bring updates to {}: {reason}; see --webhook",
                        self.address
                    );
                }
                Err(failure) => tokio::time::sleep(outage.goes_on(&failure)).await,
            }
        }
    }

    /// Tells Telegram, unless it is told, and hears how it gets on.
    async fn step(&self, is_told: &mut bool) -> Result<Webhook, Failure> {
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

    async fn look(&self) -> Result<Webhook, Failure> {
        let webhook = account::webhook(&self.api).await?;
        self.metrics.telegram_answered(self.clock.now());
        self.metrics.pending_at_telegram(webhook.waiting);
        Ok(webhook)
    }

    /// Whether Telegram brings updates here. Its last failure to is said once.
    fn is_well(&self, webhook: &Webhook, last_failed_at: &mut Option<Timestamp>) -> bool {
        if let Some((at, reason)) = &webhook.last_error
            && *last_failed_at < Some(*at)
        {
            *last_failed_at = Some(*at);
            tracing::warn!(
                reason,
                waiting = webhook.waiting,
                "Telegram could not bring an update to the webhook; it tries again"
            );
        }
        let is_here = |url: &String| Url::parse(url).is_ok_and(|url| url == self.address);
        let is_ours = webhook.url.as_ref().is_some_and(is_here);
        if !is_ours {
            tracing::warn!("somebody else has set or deleted the webhook; it is set again");
        }
        is_ours
    }
}
