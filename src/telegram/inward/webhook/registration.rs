//! Tells Telegram where to bring updates, and looks now and then whether it still does.

use jiff::{SignedDuration, Timestamp};
use reqwest::Url;
use tokio_util::sync::CancellationToken;

use crate::{
    clock::Clock,
    config::bot::BadToken,
    metrics::Metrics,
    telegram::{
        about::account::{self, Webhook},
        inward::webhook::{Secret, Trusted},
        outward::{api::Api, failure::Failure, outage::Outage},
    },
};

/// How often it is looked whether all is well.
const EVERY: SignedDuration = SignedDuration::from_secs(60);

/// The one who tells.
pub struct WebhookRegistration {
    pub api: Api,
    pub clock: Clock,
    pub metrics: Metrics,
    pub address: Url,
    pub secret: Secret,
    /// A certificate that Telegram is to trust.
    pub trusted: Option<Trusted>,
}

/// The webhook's state, as it is known from one look to the next.
#[derive(Default)]
struct Known {
    /// Whether Telegram was told of it, and has not forgotten.
    is_told: bool,
    /// Whether Telegram has ever taken it.
    was_taken: bool,
    /// When Telegram last failed to bring an update, as far as it was logged.
    failed_at: Option<Timestamp>,
    /// Updates that had been brought.
    brought: u64,
}

impl WebhookRegistration {
    /// Keeps Telegram told until told to stop; what it was told last stays, so that nothing is
    /// lost until the next start.
    ///
    /// # Errors
    /// The token is refused, or the address is from the start.
    pub async fn run(mut self, shutdown: CancellationToken) -> anyhow::Result<()> {
        tokio::select! {
            ended = self.go_on() => ended,
            () = shutdown.cancelled() => Ok(()),
        }
    }

    /// Ends only with an error.
    async fn go_on(&mut self) -> anyhow::Result<()> {
        let (mut known, mut outage) =
            (Known::default(), Outage::of("telling Telegram of the webhook"));
        loop {
            let is_first = !known.is_told;
            match self.step(&mut known).await {
                Ok(webhook) => {
                    outage.is_over();
                    known.was_taken = true;
                    self.hear_of_failures(&webhook, &mut known);
                    known.is_told = self.is_here(&webhook);
                    // Telegram, once told, is not told again and again if it says otherwise at once.
                    if known.is_told || is_first {
                        self.let_pass(EVERY).await;
                    }
                }
                Err(Failure::Unauthorized) => return Err(BadToken::Revoked.into()),
                Err(Failure::Refused(reason)) if !known.was_taken => {
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
    async fn step(&mut self, known: &mut Known) -> Result<Webhook, Failure> {
        let is_renewed = self.trusted.as_mut().is_some_and(Trusted::has_changed);
        if is_renewed || !known.is_told {
            known.is_told = false;
            self.tell().await?;
            known.is_told = true;
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
        let trusted = self.trusted.as_ref().map(Trusted::pem);
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

    /// Telegram's last failure to bring an update is said once. It cannot bring any where some
    /// wait, it has failed, and none was brought since the last look.
    fn hear_of_failures(&self, webhook: &Webhook, known: &mut Known) {
        if let Some((at, reason)) = &webhook.last_error
            && known.failed_at < Some(*at)
        {
            known.failed_at = Some(*at);
            tracing::warn!(
                reason,
                waiting = webhook.waiting,
                "Telegram could not bring an update to the webhook; it tries again"
            );
        }
        let brought = self.metrics.brought();
        let is_none_new = std::mem::replace(&mut known.brought, brought) == brought;
        let is_cut_off = is_none_new && webhook.waiting > 0 && webhook.last_error.is_some();
        if self.metrics.webhook_cut_off(is_cut_off.then(|| self.clock.now())) {
            tracing::info!("Telegram brings updates to the webhook again");
        }
    }

    /// Whether it is still here that Telegram brings updates.
    fn is_here(&self, webhook: &Webhook) -> bool {
        let is_here = |url: &String| Url::parse(url).is_ok_and(|url| url == self.address);
        let is_ours = webhook.url.as_ref().is_some_and(is_here);
        if !is_ours {
            tracing::warn!("somebody else has set or deleted the webhook; it is set again");
        }
        is_ours
    }
}
