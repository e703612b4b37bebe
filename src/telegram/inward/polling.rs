//! Fetches updates, and tells Telegram that they were received once they are on disk.

use std::time::Duration;

use serde_json::value::RawValue;
use tokio_util::sync::CancellationToken;

use crate::{
    clock::Clock,
    config::bot::BadToken,
    metrics::Metrics,
    store::{
        self, Store,
        inbox::{self, Bookmark},
    },
    telegram::{
        inward::arrivals::{Arrivals, NotKept},
        outward::{api::Api, failure::Failure, outage::Outage},
    },
};

/// How long Telegram holds an empty answer back.
const LONG_POLL: Duration = Duration::from_secs(50);
/// After a week without updates Telegram may number them from anywhere (Bot API, `Update`), so a
/// bookmark that old must not be asked for.
const BOOKMARK_HOLDS: jiff::SignedDuration = jiff::SignedDuration::from_hours(6 * 24);

/// The one who fetches.
pub struct Polling {
    pub store: Store,
    pub clock: Clock,
    pub api: Api,
    pub bot_id: i64,
    pub arrivals: Arrivals,
    pub metrics: Metrics,
}

/// Why a round of polling failed.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    #[error(transparent)]
    Telegram(#[from] Failure),
    #[error(transparent)]
    NotKept(#[from] NotKept),
    #[error("looking up how far they were read: {0}")]
    Store(#[from] store::Error),
}

impl Polling {
    /// Fetches until told to stop. Ends with an error only where no waiting would help.
    ///
    /// # Errors
    /// The token is refused.
    pub async fn run(self, shutdown: CancellationToken) -> anyhow::Result<()> {
        let (mut outage, mut is_alone) = (Outage::of("fetching updates"), false);
        loop {
            let step = async {
                // A webhook that is still set from before would be brought the updates.
                if !is_alone {
                    self.api.delete_webhook().await?;
                    is_alone = true;
                }
                self.step(LONG_POLL).await
            };
            let fetched = tokio::select! {
                fetched = step => fetched,
                () = shutdown.cancelled() => return Ok(()),
            };
            let wait = match fetched {
                Ok(_) => {
                    outage.is_over();
                    continue;
                }
                Err(Trouble::Telegram(Failure::Unauthorized)) => {
                    return Err(BadToken::Revoked.into());
                }
                Err(Trouble::Telegram(failure)) => {
                    // Somebody may have set a webhook meanwhile, which would be brought the updates.
                    is_alone &= !matches!(failure, Failure::Conflict(_));
                    outage.goes_on(&failure)
                }
                // The inbox tells itself what it could not keep.
                Err(Trouble::NotKept(_)) => outage.wait(),
                Err(trouble @ Trouble::Store(_)) => {
                    outage.tell(&trouble);
                    outage.wait()
                }
            };
            tokio::select! {
                () = tokio::time::sleep(wait) => {}
                () = shutdown.cancelled() => return Ok(()),
            }
        }
    }

    /// Fetches once, waiting up to `wait` for the first update, and has what came put on disk;
    /// returns how many updates that were. Telegram learns of it with the next fetch.
    ///
    /// # Errors
    /// Telegram's or the database's; then the same updates will come again.
    pub async fn step(&self, wait: Duration) -> Result<usize, Trouble> {
        let offset = self.offset().await?;
        let updates = self.api.updates(offset, wait).await?;
        self.metrics.telegram_answered(self.clock.now());
        if updates.is_empty() {
            return Ok(0);
        }
        let count = updates.len();
        self.keep(updates).await?;
        Ok(count)
    }

    async fn offset(&self) -> store::Result<Option<i64>> {
        let bookmark = inbox::bookmark(&mut self.store.read().await?, self.bot_id).await?;
        let now = self.clock.now();
        let holds = |bookmark: &Bookmark| now.duration_since(bookmark.read_at) < BOOKMARK_HOLDS;
        Ok(bookmark.filter(holds).map(|bookmark| bookmark.next_update_id))
    }

    async fn keep(&self, updates: Vec<Box<RawValue>>) -> Result<(), NotKept> {
        let updates = updates.into_iter().map(Box::<str>::from).collect();
        let updates = self.arrivals.understand(updates).await?;
        let last = updates.iter().map(|update| update.update_id).max();
        let bookmark = last.map(|last| Bookmark {
            bot_id: self.bot_id,
            next_update_id: last + 1,
            read_at: self.clock.now(),
        });
        self.arrivals.hand_in(updates, bookmark).await
    }
}
