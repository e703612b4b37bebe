//! The few clockwork jobs of the whole bot. What is due to people lies in the database, not here:
//! a beat only says "look again".

use std::{
    num::NonZeroU32,
    path::PathBuf,
    sync::{
        Arc, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use anyhow::Context;
use tokio::sync::{Mutex, mpsc};
use tokio_cron_scheduler::{Job, JobScheduler};
use tokio_util::sync::CancellationToken;

use crate::{
    backup::Nightly,
    bell::Bell,
    clock::{Clock, Comparison},
    metrics::Metrics,
    store::{LONGEST_LOG, Store, totals::Rush},
    usecases::keeping::{erasure, housekeeping},
};

/// Every ten seconds: the pump looks, even if it slept through a clock that was put right, and the
/// announcer, since another process writes the announcements.
const LOOK_TIMES: &str = "*/10 * * * * *";
/// Every ten seconds, what has been written is brought to its place in the file: the fewer times,
/// the more of it is the same pages again.
const CHECKPOINT: &str = LOOK_TIMES;
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
/// Without a beat for so many spells, the clockwork is silent. They are counted one by one: a process
/// that was frozen, or a machine that slept, wakes up after one long spell, and beats in the next.
const MAX_SILENT_CHECKS: u32 = 6;
const SILENCE_CHECK: Duration = Duration::from_secs(10);

/// The clockwork, which beats for the whole bot.
pub struct Clockwork {
    /// Rung at every beat.
    pub look_outs: [Bell; 4],
    pub store: Store,
    pub clock: Clock,
    pub metrics: Metrics,
    pub per_second: Option<NonZeroU32>,
    pub nightly: Option<Nightly>,
}

impl Clockwork {
    /// Keeps the clockwork going until told to stop. It goes by the system's clock: where that is put
    /// back by an hour, the next beat would come in an hour, so that it is started anew.
    ///
    /// # Errors
    /// The clockwork could not be started, or not even the one that was started anew beats: then the
    /// process must end, as nobody would notice otherwise.
    pub async fn run(self, shutdown: CancellationToken) -> anyhow::Result<()> {
        let (beat, mut beats) = mpsc::channel(1);
        let jobs = Jobs::default();
        loop {
            let mut scheduler = self.start(&jobs, &beat, &shutdown).await?;
            let spell = || tokio::time::sleep(SILENCE_CHECK);
            let ended = listen(&mut beats, spell, &shutdown).await;
            scheduler.shutdown().await.context("stopping the clockwork")?;
            match ended {
                Ended::Told => return Ok(()),
                Ended::Silent { has_beaten: false } => {
                    anyhow::bail!("the clockwork has stopped beating")
                }
                Ended::Silent { has_beaten: true } => tracing::warn!(
                    "the clockwork fell silent, as where the clock is put back; it is started again"
                ),
            }
        }
    }

    async fn start(
        &self,
        jobs: &Jobs,
        beat: &mpsc::Sender<()>,
        shutdown: &CancellationToken,
    ) -> anyhow::Result<JobScheduler> {
        let starting = "starting the clockwork";
        let (store, clock) = (self.store.clone(), self.clock.clone());
        let scheduler = JobScheduler::new().await.context(starting)?;
        let look = look(self.look_outs.clone(), beat.clone(), self.metrics.clone(), clock.clone())?;
        scheduler.add(look).await.context(starting)?;
        let rush = checkpoint(CHECKPOINT_IN_A_RUSH, &jobs.rush, LEFT_FOR_LATER, store.clone())?;
        scheduler.add(rush).await.context(starting)?;
        let usual = checkpoint(CHECKPOINT, &jobs.checkpoint, 0, store.clone())?;
        scheduler.add(usual).await.context(starting)?;
        let tidy = tidy(&jobs.tidy, store, clock.clone(), self.per_second, shutdown.clone())?;
        scheduler.add(tidy).await.context(starting)?;
        scheduler.add(keep_an_eye_on(self.store.clone())?).await.context(starting)?;
        if let Some(nightly) = self.nightly.clone() {
            let list = nightly.erased();
            let list = keep_list(&jobs.keep_list, list, self.store.clone(), clock.clone())?;
            scheduler.add(list).await.context(starting)?;
            scheduler
                .add(back_up(&jobs.back_up, nightly, clock.clone())?)
                .await
                .context(starting)?;
        }
        self.metrics.beat(clock.now());
        scheduler.start().await.context(starting)?;
        Ok(scheduler)
    }
}

/// Held by each job while it works, across clockworks: one that was started anew does not begin what
/// the last one has not ended.
#[derive(Default)]
struct Jobs {
    rush: Alone,
    checkpoint: Alone,
    tidy: Alone,
    keep_list: Alone,
    back_up: Alone,
}

type Alone = Arc<Mutex<()>>;

/// Why nobody listens any more.
#[derive(Debug, PartialEq, Eq)]
enum Ended {
    Told,
    Silent { has_beaten: bool },
}

/// Hears the beats until told to stop, or until so many spells in a row were silent.
async fn listen<S: Future<Output = ()>>(
    beats: &mut mpsc::Receiver<()>,
    spell: impl Fn() -> S,
    shutdown: &CancellationToken,
) -> Ended {
    let (mut silent, mut has_beaten) = (0, false);
    while silent < MAX_SILENT_CHECKS {
        tokio::select! {
            biased;
            () = shutdown.cancelled() => return Ended::Told,
            Some(()) = beats.recv() => (silent, has_beaten) = (0, true),
            () = spell() => silent += 1,
        }
    }
    Ended::Silent { has_beaten }
}

fn look(
    look_outs: [Bell; 4],
    beat: mpsc::Sender<()>,
    metrics: Metrics,
    clock: Clock,
) -> anyhow::Result<Job> {
    let comparison = std::sync::Mutex::new(Comparison::start(clock.clone()));
    Job::new_async(LOOK_TIMES, move |_, _| {
        look_outs.iter().for_each(Bell::ring);
        metrics.beat(clock.now());
        let leap = comparison.lock().unwrap_or_else(PoisonError::into_inner).leap();
        if let Some(leap) = leap {
            tracing::warn!(
                seconds = leap.as_secs(),
                "the clock has leapt; what is planned is looked at again"
            );
        }
        // A beat that is still unread says the same as this one.
        let _ = beat.try_send(());
        Box::pin(async {})
    })
    .context("the look-out's times")
}

/// A job that is left out where its last run has not ended: the clockwork would start it all the
/// same.
fn alone<W, R>(times: &str, what: &'static str, alone: &Alone, work: W) -> anyhow::Result<Job>
where
    W: Fn() -> R + Send + Sync + 'static,
    R: Future<Output = ()> + Send + 'static,
{
    let alone = alone.clone();
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
    Job::new_async(LOOK_TIMES, move |_, _| {
        let found = store.is_in_place();
        match (&found, is_missed.swap(found.is_err(), Ordering::Relaxed)) {
            (Err(error), false) => {
                tracing::error!(
                    %error,
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
fn checkpoint(times: &str, held: &Alone, more_than: i64, store: Store) -> anyhow::Result<Job> {
    alone(times, "the checkpoint's times", held, move || {
        let store = store.clone();
        async move {
            let checkpoint = async {
                if store.pages_to_checkpoint().await? > more_than {
                    store.checkpoint().await
                } else {
                    Ok(())
                }
            };
            // A fault that keeps the log from being written back keeps the bot from writing, which is told there.
            if let Err(error) = checkpoint.await {
                tracing::debug!(%error, "a checkpoint");
            }
        }
    })
}

fn tidy(
    held: &Alone,
    store: Store,
    clock: Clock,
    per_second: Option<NonZeroU32>,
    shutdown: CancellationToken,
) -> anyhow::Result<Job> {
    alone(TIDY, "the tidying's times", held, move || {
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
fn keep_list(held: &Alone, list: PathBuf, store: Store, clock: Clock) -> anyhow::Result<Job> {
    let is_told = Arc::new(AtomicBool::new(false));
    alone(KEEP_LIST, "the times to keep who was erased", held, move || {
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

fn back_up(held: &Alone, nightly: Nightly, clock: Clock) -> anyhow::Result<Job> {
    alone(BACK_UP, "the backup's times", held, move || {
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
    use std::{cell::Cell, future::ready};

    use super::*;

    /// Spells of which the first so many go by at once, and the next one never.
    fn spells(
        silent: u32,
    ) -> impl Fn() -> futures::future::Either<std::future::Ready<()>, std::future::Pending<()>>
    {
        let left = Cell::new(silent);
        move || match left.get() {
            0 => futures::future::Either::Right(std::future::pending()),
            more => {
                left.set(more - 1);
                futures::future::Either::Left(ready(()))
            }
        }
    }

    #[tokio::test]
    async fn a_clockwork_that_beats_is_listened_to_until_the_end() {
        let (beat, mut beats) = mpsc::channel(1);
        let shutdown = CancellationToken::new();
        let ends = shutdown.clone();
        // As after each of them the process was frozen for long.
        let beating = async {
            for _ in 0..100 {
                beat.send(()).await.unwrap();
            }
            ends.cancel();
        };

        let listening = listen(&mut beats, spells(MAX_SILENT_CHECKS - 1), &shutdown);

        let (ended, ()) = tokio::join!(listening, beating);
        assert_eq!(ended, Ended::Told);
    }

    #[tokio::test]
    async fn a_silent_clockwork_is_noticed_and_whether_it_ever_beat() {
        let shutdown = CancellationToken::new();
        let (beat, mut beats) = mpsc::channel(1);
        let ended = listen(&mut beats, spells(MAX_SILENT_CHECKS), &shutdown).await;
        assert_eq!(ended, Ended::Silent { has_beaten: false });

        // One spell begins beside the beat, and is let go of for it.
        beat.send(()).await.unwrap();
        let ended = listen(&mut beats, spells(MAX_SILENT_CHECKS + 1), &shutdown).await;
        assert_eq!(ended, Ended::Silent { has_beaten: true });
    }
}
