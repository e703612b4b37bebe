//! The workers that work in rounds, each in a loop of its own: reminders, guided sessions, prompts,
//! announcements. A round does what is to be done now; the next one begins when something comes back,
//! the bell rings, or the clock brings something.

use std::{sync::Arc, time::Duration};

use jiff::Timestamp;
use tokio_util::sync::CancellationToken;
use tracing::Instrument;

use crate::{
    bell::Bell,
    clock::Clock,
    messages::Messages,
    metrics::Metrics,
    store::{self, Store},
    telegram::{
        lately::Lately, outward::sender::Sender, rounds::repeated_failure::RepeatedFailure,
    },
    usecases::visit::Care,
};

/// How long to leave a failing database alone.
const RETRY_DELAY: Duration = Duration::from_secs(1);

/// The tools that every worker needs; cheap to clone.
#[derive(Clone)]
pub struct Tools {
    pub store: Store,
    pub clock: Clock,
    pub care: Arc<Care>,
    pub messages: Arc<Messages>,
    pub sender: Sender,
    pub metrics: Metrics,
    pub lately: Lately,
}

/// A worker that works in rounds. A round is a step that returns; the loop round it is [`work`], the same
/// for all workers, so that none of them has its own idea of waiting, failing or ending.
pub trait Worker: Send + Sync {
    /// The calls under way, and the outcomes that are to be recorded.
    type InFlight: Send;

    /// The name of the worker's rounds in the log.
    const NAME: &'static str;

    /// The work that the log says is held up where the database fails.
    const HELD_UP: &'static str;

    fn tools(&self) -> &Tools;

    /// The calls under way at first: none.
    fn in_flight(&self) -> Self::InFlight;

    /// Does a round: records what has come back and, where it still `claims`, does what is to be done now.
    /// Returns when the clock brings more.
    ///
    /// # Errors
    /// The database's; what was not recorded is still in flight.
    fn turn(
        &self,
        in_flight: &mut Self::InFlight,
        claims: bool,
    ) -> impl Future<Output = store::Result<Option<Timestamp>>> + Send;

    /// Whether nothing is under way and nothing is to be recorded.
    fn is_empty(in_flight: &Self::InFlight) -> bool;

    /// Waits for something that is under way; never ends where nothing is. Nothing is lost if this is
    /// not waited for to its end.
    fn comes_back(in_flight: &mut Self::InFlight) -> impl Future<Output = ()> + Send;
}

/// Works until told to stop; what is under way by then is waited for and recorded.
pub async fn work<W: Worker>(worker: W, bell: Bell, shutdown: CancellationToken) {
    let mut in_flight = worker.in_flight();
    let mut failing = RepeatedFailure::of(W::HELD_UP);
    loop {
        let round = bell.begin();
        let claims = !shutdown.is_cancelled();
        let span = tracing::info_span!("round", of = W::NAME);
        let next_at = match worker.turn(&mut in_flight, claims).instrument(span).await {
            Ok(next_at) => next_at,
            Err(error) => {
                failing.lasts(&error);
                tokio::time::sleep(RETRY_DELAY).await;
                if W::is_empty(&in_flight) && shutdown.is_cancelled() {
                    return;
                }
                continue;
            }
        };
        failing.is_over();
        // The bell's rings are worked off only once nothing is under way: whoever waits until the bot has
        // settled waits for what follows from them as well.
        if W::is_empty(&in_flight) {
            if !claims {
                return;
            }
            bell.end(round);
        }
        let sleep = async {
            match next_at {
                Some(next_at) => worker.tools().clock.sleep_until(next_at).await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            () = W::comes_back(&mut in_flight) => {}
            () = bell.rings_after(round) => {}
            () = sleep => {}
            () = shutdown.cancelled(), if claims => {}
        }
    }
}
