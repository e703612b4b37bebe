//! The few clockwork jobs of the whole bot. What is due to people lies in the database, not here:
//! a beat only says "look again".

use std::{
    num::NonZeroU32,
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use anyhow::Context;
use tokio::sync::{Mutex, mpsc};
use tokio_cron_scheduler::{Job, JobScheduler};
use tokio_util::sync::CancellationToken;

use crate::{
    bell::Bell,
    clock::Clock,
    metrics::Metrics,
    store::{self, LONGEST_LOG, Store, totals::Rush},
    usecases::{backup::Nightly, erasure, housekeeping},
};

/// Every ten seconds: the pump looks, even if it slept through a clock that was put right, and the
/// announcer, since another process writes the announcements.
const LOOK: &str = "*/10 * * * * *";
/// Every ten seconds, what has been written is brought to its place in the file: the fewer times,
/// the more of it is the same pages again.
const CHECKPOINT: &str = LOOK;
/// Every second it is looked whether there is more of it than a rush may leave for later.
const CHECKPOINT_IN_A_RUSH: &str = "* * * * * *";
/// In pages: half of what the log may hold, so that the next second has room.
const LEFT_FOR_LATER: i64 = LONGEST_LOG as i64 / 2;
/// Every hour, at a minute that is nobody else's.
const TIDY: &str = "0 41 * * * *";
/// Every hour as well: a night that was missed is made up for.
const BACK_UP: &str = "0 17 * * * *";
/// Every minute: who has said /delete is to stay away even if the disk dies soon after.
const KEEP_LIST: &str = "30 * * * * *";
/// Without a beat for this long, the clockwork has stopped.
const SILENCE: Duration = Duration::from_secs(60);

/// What beats for the whole bot.
pub struct Clockwork {
    /// Rung at every beat.
    pub look_outs: [Bell; 3],
    pub store: Store,
    pub clock: Clock,
    pub metrics: Metrics,
    pub per_second: Option<NonZeroU32>,
    pub nightly: Option<Nightly>,
}

impl Clockwork {
    /// Keeps the clockwork going until told to stop.
    ///
    /// # Errors
    /// The clockwork could not be started, or it has stopped beating: then the process must end,
    /// as nobody would notice otherwise.
    pub async fn run(self, shutdown: CancellationToken) -> anyhow::Result<()> {
        let (beat, beats) = mpsc::channel(1);
        let starting = "starting the clockwork";
        let mut scheduler = JobScheduler::new().await.context(starting)?;
        let look = look(self.look_outs, beat, self.metrics.clone(), self.clock.clone())?;
        scheduler.add(look).await.context(starting)?;
        let rush = checkpoint(CHECKPOINT_IN_A_RUSH, LEFT_FOR_LATER, self.store.clone())?;
        scheduler.add(rush).await.context(starting)?;
        scheduler.add(keep_an_eye_on(self.store.clone())?).await.context(starting)?;
        let usual = checkpoint(CHECKPOINT, 0, self.store.clone())?;
        scheduler.add(usual).await.context(starting)?;
        let (store, clock, ends) = (self.store.clone(), self.clock.clone(), shutdown.clone());
        let tidy = tidy(self.store, clock, self.per_second, ends)?;
        scheduler.add(tidy).await.context(starting)?;
        if let Some(nightly) = self.nightly {
            let list = keep_list(nightly.erased(), store, self.clock.clone())?;
            scheduler.add(list).await.context(starting)?;
            scheduler.add(back_up(nightly, self.clock.clone())?).await.context(starting)?;
        }
        self.metrics.beat(self.clock.now());
        scheduler.start().await.context(starting)?;
        listen(beats, || tokio::time::sleep(SILENCE), shutdown).await?;
        scheduler.shutdown().await.context("stopping the clockwork")
    }
}

/// Hears the beats until told to stop.
///
/// # Errors
/// There was silence since the last of them.
async fn listen<S: Future<Output = ()>>(
    mut beats: mpsc::Receiver<()>,
    silence: impl Fn() -> S,
    shutdown: CancellationToken,
) -> anyhow::Result<()> {
    loop {
        tokio::select! {
            biased;
            () = shutdown.cancelled() => return Ok(()),
            Some(()) = beats.recv() => {}
            () = silence() => anyhow::bail!("the clockwork has stopped beating"),
        }
    }
}

fn look(
    look_outs: [Bell; 3],
    beat: mpsc::Sender<()>,
    metrics: Metrics,
    clock: Clock,
) -> anyhow::Result<Job> {
    Job::new_async(LOOK, move |_, _| {
        look_outs.iter().for_each(Bell::ring);
        metrics.beat(clock.now());
        // A beat that is still unread says the same as this one.
        let _ = beat.try_send(());
        Box::pin(async {})
    })
    .context("the look-out's times")
}

/// A job that is left out where its last run has not ended: the clockwork would start it all the
/// same.
fn alone<W, R>(times: &str, what: &'static str, work: W) -> anyhow::Result<Job>
where
    W: Fn() -> R + Send + Sync + 'static,
    R: Future<Output = ()> + Send + 'static,
{
    let alone = Arc::new(Mutex::new(()));
    Job::new_async(times, move |_, _| {
        let (work, alone) = (work(), alone.clone());
        Box::pin(async move {
            let Ok(_alone) = alone.try_lock() else { return };
            work.await;
        })
    })
    .context(what)
}

/// Tells once where the database is not the file any more that was opened, and once when it is
/// again: who has nothing to write does not notice.
fn keep_an_eye_on(store: Store) -> anyhow::Result<Job> {
    let is_missed = Arc::new(AtomicBool::new(false));
    Job::new_async(LOOK, move |_, _| {
        let found = store.is_in_place();
        match (&found, is_missed.swap(found.is_err(), Ordering::Relaxed)) {
            (Err(error), false) => {
                let error = store::told(error);
                tracing::error!(
                    error,
                    "nothing is written and no update confirmed until this is mended"
                );
            }
            (Ok(()), true) => tracing::info!("the database is in its place again"),
            _ => {}
        }
        Box::pin(async {})
    })
    .context("the times to look for the database")
}

/// Brings what has been written to its place, where that is more than so many pages.
fn checkpoint(times: &str, more_than: i64, store: Store) -> anyhow::Result<Job> {
    alone(times, "the checkpoint's times", move || {
        let store = store.clone();
        async move {
            let checkpoint = async {
                match store.pages_to_checkpoint().await? > more_than {
                    true => store.checkpoint().await,
                    false => Ok(()),
                }
            };
            // What keeps it from working keeps the bot from writing, which is told there.
            if let Err(error) = checkpoint.await {
                tracing::debug!(%error, "a checkpoint");
            }
        }
    })
}

fn tidy(
    store: Store,
    clock: Clock,
    per_second: Option<NonZeroU32>,
    shutdown: CancellationToken,
) -> anyhow::Result<Job> {
    alone(TIDY, "the tidying's times", move || {
        let (store, clock, shutdown) = (store.clone(), clock.clone(), shutdown.clone());
        async move {
            match housekeeping::tidy(&store, clock.now()).await {
                Ok(forgotten) => tracing::debug!(forgotten, "tidied"),
                Err(error) => tracing::error!(%error, "tidying; the next hour tries again"),
            }
            // The first time this may take minutes; a stop does not wait for it.
            let folded = tokio::select! {
                folded = housekeeping::fold(&store, clock.now()) => folded,
                () = shutdown.cancelled() => return,
            };
            match folded {
                Ok(folded) => tracing::debug!(?folded, "folded"),
                Err(error) => {
                    tracing::error!(%error, "folding old days; the next hour goes on");
                }
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
        }
    })
}

/// Keeps the list of who was erased beside the backups; what keeps it from being written is told
/// once.
fn keep_list(list: PathBuf, store: Store, clock: Clock) -> anyhow::Result<Job> {
    let is_told = Arc::new(AtomicBool::new(false));
    alone(KEEP_LIST, "the times to keep who was erased", move || {
        let (list, store, clock) = (list.clone(), store.clone(), clock.clone());
        let is_told = is_told.clone();
        async move {
            let kept = erasure::keep_list(&store, &list, clock.now()).await;
            match (kept, is_told.load(Ordering::Relaxed)) {
                (Err(error), false) => {
                    let error = format!("{error:#}");
                    tracing::error!(
                        error,
                        "keeping beside the backups who was erased; trying again every minute"
                    );
                    is_told.store(true, Ordering::Relaxed);
                }
                (Ok(_), true) => {
                    tracing::info!("who was erased is kept beside the backups again");
                    is_told.store(false, Ordering::Relaxed);
                }
                _ => {}
            }
        }
    })
}

fn back_up(nightly: Nightly, clock: Clock) -> anyhow::Result<Job> {
    alone(BACK_UP, "the backup's times", move || {
        let (nightly, clock) = (nightly.clone(), clock.clone());
        async move {
            match nightly.make(clock.now()).await {
                Ok(Some(backup)) => tracing::info!(%backup, "backed up"),
                Ok(None) => {}
                Err(error) => {
                    let error = format!("{error:#}");
                    tracing::error!(error, "backing up; the next hour tries again");
                }
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use std::future::{pending, ready};

    use super::*;

    #[tokio::test]
    async fn a_silent_clockwork_is_an_error_and_a_beating_one_is_not() {
        let (beat, beats) = mpsc::channel(1);
        let shutdown = CancellationToken::new();
        let listening = tokio::spawn(listen(beats, pending, shutdown.clone()));

        for _ in 0..100 {
            beat.send(()).await.unwrap();
        }
        assert!(!listening.is_finished());
        shutdown.cancel();
        listening.await.unwrap().unwrap();

        let (beat, beats) = mpsc::channel(1);
        beat.send(()).await.unwrap();
        let silent = listen(beats, || ready(()), CancellationToken::new()).await;
        assert_eq!(silent.unwrap_err().to_string(), "the clockwork has stopped beating");
    }
}
