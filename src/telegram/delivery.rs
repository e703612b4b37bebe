//! The pump: claims what is due, has it sent, records what became of it.

use std::{sync::Arc, time::Duration};

use tokio_util::sync::CancellationToken;

use super::{failure::Failure, outgoing::Call, sender::Sender};
use crate::{
    bell::Bell,
    clock::Clock,
    messages::Messages,
    store::{self, Store},
    usecases::{
        Care,
        deliver::{self, Aside, Claim, Delivery, Outcome},
    },
};

/// Reminders that are claimed at once: what the free allowance sends well within a lease.
const BATCH: u32 = 500;
/// How long to leave a failing database alone.
const BREATHER: Duration = Duration::from_secs(1);

/// The one who delivers reminders.
pub struct Pump {
    pub store: Store,
    pub clock: Clock,
    pub care: Arc<Care>,
    pub messages: Arc<Messages>,
    pub sender: Sender,
    /// Rung when what is due may have changed, and by the clockwork now and then.
    pub bell: Bell,
}

impl Pump {
    /// Delivers until told to stop; what was claimed is sent and recorded.
    pub async fn run(self, shutdown: CancellationToken) {
        loop {
            let round = self.bell.begin();
            let due_at = match self.empty(&shutdown).await {
                Ok(due_at) => due_at,
                Err(error) => {
                    tracing::error!(%error, "delivering reminders; they stay due");
                    tokio::select! {
                        () = tokio::time::sleep(BREATHER) => continue,
                        () = shutdown.cancelled() => return,
                    }
                }
            };
            self.bell.end(round);
            let sleep = async {
                match due_at {
                    Some(due_at) => self.clock.sleep_until(due_at).await,
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                () = self.bell.rings_after(round) => {}
                () = sleep => {}
                () = shutdown.cancelled() => return,
            }
        }
    }

    /// Delivers all that is due, or what is in hand when told to stop; returns when something
    /// will be next.
    async fn empty(&self, shutdown: &CancellationToken) -> store::Result<Option<jiff::Timestamp>> {
        while !shutdown.is_cancelled() && self.step().await? {}
        deliver::next_due_at(&self.store).await
    }

    /// Delivers one batch; returns whether there may be more.
    ///
    /// # Errors
    /// The database's. What was claimed and not recorded is due again when its lease runs out.
    pub async fn step(&self) -> store::Result<bool> {
        let catalogue = &self.care.catalogue;
        let now = self.clock.now();
        let Claim { deliveries, asides, more } =
            deliver::claim_due(&self.store, catalogue, now, BATCH).await?;
        asides.into_iter().for_each(|aside| self.say(aside));
        if deliveries.is_empty() {
            return Ok(more);
        }
        let mut under_way = Vec::with_capacity(deliveries.len());
        for delivery in deliveries {
            let screen = self.messages.render(&delivery.language, &delivery.reply);
            let chat = delivery.person.0;
            under_way.push((self.sender.remind(chat, Call::Send(screen)), delivery));
        }
        let mut outcomes: Vec<(Delivery, Outcome)> = Vec::with_capacity(under_way.len());
        for (report, delivery) in under_way {
            let outcome = match report.await {
                Ok(Ok(Some(message))) => Outcome::Accepted(message),
                Ok(Ok(None)) => Outcome::Refused,
                Ok(Err(failure)) => outcome_of(&failure),
                Err(_sender_is_gone) => Outcome::TryLater(None),
            };
            outcomes.push((delivery, outcome));
        }
        let now = self.clock.now();
        for aside in deliver::record(&self.store, catalogue, &outcomes, now).await? {
            self.say(aside);
        }
        Ok(true)
    }

    /// Says what nobody waits for, behind the replies.
    fn say(&self, Aside { person, language, message, reply }: Aside) {
        let screen = self.messages.render(&language, &reply);
        let call = match message {
            Some(message) => Call::Amend { message, screen },
            None => Call::Send(screen),
        };
        drop(self.sender.remind(person.0, call));
    }
}

/// What follows for a reminder from a failure to send it.
fn outcome_of(failure: &Failure) -> Outcome {
    match failure {
        Failure::TooMany(wait) => Outcome::TryLater((*wait).try_into().ok()),
        Failure::Unreachable => Outcome::Unreachable,
        failure if failure.may_pass() => Outcome::TryLater(None),
        failure => {
            tracing::error!(%failure, "a reminder was refused");
            Outcome::Refused
        }
    }
}
