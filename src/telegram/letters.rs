//! The post: claims weekly letters that are due, has them sent a few at a time in the slowest lane,
//! without a sound, and records what became of them.

use std::{sync::Arc, time::Duration};

use futures::{FutureExt, StreamExt, future::BoxFuture, stream::FuturesUnordered};
use jiff::Timestamp;
use tokio_util::sync::CancellationToken;

use super::{
    failure::Failure,
    hitch::Hitch,
    outgoing::Call,
    sender::{Report, Sender},
};
use crate::{
    bell::Bell,
    clock::Clock,
    messages::Messages,
    store::{self, Store, letters::Claimed},
    usecases::{
        Care,
        letter::{self, Outcome, Post},
    },
};

/// Letters under way together. They are written one after the other, and nobody waits for theirs.
const WINDOW: usize = 8;
/// How long to leave a failing database alone.
const BREATHER: Duration = Duration::from_secs(1);

/// The one who sends weekly letters.
pub struct Letters {
    pub store: Store,
    pub clock: Clock,
    pub care: Arc<Care>,
    pub messages: Arc<Messages>,
    pub sender: Sender,
    /// Rung when what is due may have changed, and by the clockwork now and then.
    pub bell: Bell,
}

/// What is under way, and what is to be recorded; kept until the database takes it.
#[derive(Default)]
struct Hand {
    reports: FuturesUnordered<BoxFuture<'static, (Claimed, Outcome)>>,
    outcomes: Vec<(Claimed, Outcome)>,
}

impl Letters {
    /// Sends letters until told to stop; what was claimed is recorded.
    pub async fn run(self, shutdown: CancellationToken) {
        let mut hand = Hand::default();
        let mut hitch = Hitch::of("sending weekly letters; they stay due");
        loop {
            let round = self.bell.begin();
            let claims = !shutdown.is_cancelled();
            let next_at = match self.turn(&mut hand, claims).await {
                Ok(next_at) => {
                    hitch.is_over();
                    next_at
                }
                Err(error) => {
                    hitch.lasts(&error);
                    tokio::time::sleep(BREATHER).await;
                    if !claims {
                        return;
                    }
                    continue;
                }
            };
            if hand.reports.is_empty() {
                if !claims {
                    return;
                }
                self.bell.end(round);
            }
            let next_at = next_at.filter(|_| hand.reports.len() < WINDOW);
            let sleep = async {
                match next_at {
                    Some(next_at) => self.clock.sleep_until(next_at).await,
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                Some(came) = hand.reports.next() => hand.outcomes.push(came),
                () = self.bell.rings_after(round) => {}
                () = sleep => {}
                () = shutdown.cancelled(), if claims => {}
            }
        }
    }

    /// Records what has come back, and sends what is due as far as there is room; returns when
    /// something is due next.
    ///
    /// # Errors
    /// The database's; what was not recorded is still in hand.
    async fn turn(&self, hand: &mut Hand, claims: bool) -> store::Result<Option<Timestamp>> {
        while let Some(Some(came)) = hand.reports.next().now_or_never() {
            hand.outcomes.push(came);
        }
        let now = self.clock.now();
        if !hand.outcomes.is_empty() {
            letter::record(&self.store, &hand.outcomes, now).await?;
            hand.outcomes.clear();
        }
        let mut next_at = letter::next_at(&self.store).await?;
        while claims && next_at.is_some_and(|next_at| next_at <= now) {
            let room = u32::try_from(WINDOW.saturating_sub(hand.reports.len())).unwrap_or(0);
            if room == 0 {
                break;
            }
            let (posts, more) = letter::claim(&self.store, &self.care, now, room).await?;
            posts.into_iter().for_each(|post| self.send(hand, post));
            next_at = letter::next_at(&self.store).await?;
            if !more {
                break;
            }
        }
        Ok(next_at)
    }

    fn send(&self, hand: &mut Hand, Post { claimed, language, reply }: Post) {
        let screen = self.messages.render(&language, &reply);
        let call = Call::Announce { screen, silently: true };
        let report = self.sender.announce(claimed.person.0, call);
        // The sender drops a report that it will not make.
        let came = report.map(|report| (claimed, report.map_or(Outcome::TryLater(None), of)));
        hand.reports.push(came.boxed());
    }
}

/// What follows for a letter from how its call went.
fn of(report: Report) -> Outcome {
    match report {
        Ok(_) => Outcome::Accepted,
        Err(Failure::TooMany(wait)) => Outcome::TryLater(wait.try_into().ok()),
        // A token that is no longer known ends the bot, and letters wait for the next one.
        Err(failure) if failure.may_pass() || matches!(failure, Failure::Unauthorized) => {
            Outcome::TryLater(None)
        }
        Err(Failure::Unreachable) => Outcome::Unreachable,
        Err(failure) => {
            tracing::error!(%failure, "a weekly letter was refused");
            Outcome::Refused
        }
    }
}
