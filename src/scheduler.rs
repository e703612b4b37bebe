//! The few clockwork jobs of the whole bot. What is due to people lies in the database, not here:
//! a beat only says "look again".

use std::{num::NonZeroU32, sync::Arc, time::Duration};

use anyhow::Context;
use tokio::sync::{Mutex, mpsc};
use tokio_cron_scheduler::{Job, JobScheduler};
use tokio_util::sync::CancellationToken;

use crate::{
    bell::Bell,
    clock::Clock,
    metrics::Metrics,
    store::{Store, totals::Rush},
    usecases::housekeeping,
};

/// Every ten seconds: the pump looks, even if it slept through a clock that was put right.
const LOOK: &str = "*/10 * * * * *";
/// Every hour, at a minute that is nobody else's.
const TIDY: &str = "0 41 * * * *";
/// Without a beat for this long, the clockwork has stopped.
const SILENCE: Duration = Duration::from_secs(60);

/// Keeps the clockwork going until told to stop.
///
/// # Errors
/// The clockwork could not be started, or it has stopped beating: then the process must end, as
/// nobody would notice otherwise.
pub async fn run(
    delivery: Bell,
    store: Store,
    clock: Clock,
    metrics: Metrics,
    per_second: Option<NonZeroU32>,
    shutdown: CancellationToken,
) -> anyhow::Result<()> {
    let (beat, mut beats) = mpsc::channel(1);
    let mut scheduler = JobScheduler::new().await.context("starting the clockwork")?;
    scheduler
        .add(look(delivery, beat, metrics.clone(), clock.clone())?)
        .await
        .context("starting the clockwork")?;
    scheduler
        .add(tidy(store, clock.clone(), per_second)?)
        .await
        .context("starting the clockwork")?;
    metrics.beat(clock.now());
    scheduler.start().await.context("starting the clockwork")?;
    loop {
        tokio::select! {
            beat = tokio::time::timeout(SILENCE, beats.recv()) => match beat {
                Ok(Some(())) => {}
                Ok(None) | Err(_) => anyhow::bail!("the clockwork has stopped beating"),
            },
            () = shutdown.cancelled() => break,
        }
    }
    scheduler.shutdown().await.context("stopping the clockwork")
}

fn look(
    delivery: Bell,
    beat: mpsc::Sender<()>,
    metrics: Metrics,
    clock: Clock,
) -> anyhow::Result<Job> {
    Job::new_async(LOOK, move |_, _| {
        delivery.ring();
        metrics.beat(clock.now());
        // A beat that is still unread says the same as this one.
        let _ = beat.try_send(());
        Box::pin(async {})
    })
    .context("the look-out's times")
}

fn tidy(store: Store, clock: Clock, per_second: Option<NonZeroU32>) -> anyhow::Result<Job> {
    // The clockwork starts a job whether or not its last run has ended.
    let alone = Arc::new(Mutex::new(()));
    Job::new_async(TIDY, move |_, _| {
        let (store, clock, alone) = (store.clone(), clock.clone(), alone.clone());
        Box::pin(async move {
            let Ok(_alone) = alone.try_lock() else { return };
            match housekeeping::tidy(&store, clock.now()).await {
                Ok(forgotten) => tracing::debug!(forgotten, "tidied"),
                Err(error) => tracing::error!(%error, "tidying; the next hour tries again"),
            }
            let Some(per_second) = per_second else { return };
            match housekeeping::rush_ahead(&store, clock.now(), per_second.get()).await {
                Ok(Some(Rush { minute, reminders })) => tracing::warn!(
                    %minute,
                    reminders,
                    per_second,
                    "more reminders in one minute than the allowance carries in their grace; some will expire. Raise LIMBER_PER_SECOND, which Telegram has paid for"
                ),
                Ok(None) => {}
                Err(error) => tracing::error!(%error, "looking for a rush"),
            }
        })
    })
    .context("the tidying's times")
}
