//! The pump: claims what is due, has it sent, records what became of it, all at once: while some
//! reminders are under way others are claimed, and what has arrived is recorded meanwhile, so that
//! one slow call keeps nobody else waiting.

use std::{collections::HashMap, time::Duration};

use futures::{FutureExt, StreamExt, future::BoxFuture, stream::FuturesUnordered};
use jiff::Timestamp;

use crate::{
    care::{OccurrenceId, PersonId},
    store,
    telegram::{
        outward::{calls::Call, failure::Failure, sender::outgoing::Report},
        rounds::{
            engine::{Tools, Worker, came_back},
            leased::Leased,
            watch::Watch,
        },
    },
    usecases::coming::deliver::{self, Delivery, FollowUp, Outcome, Says},
};

/// After so many refusals in a row a person is left alone until they act: what Telegram says of
/// somebody who is gone has many wordings, and new ones come.
const REFUSALS_OF_SOMEBODY_GONE: u32 = 3;

/// How long another outcome is waited for, to be recorded with those that are there.
const A_MOMENT: Duration = Duration::from_millis(2);

/// The one who delivers reminders.
pub struct Pump {
    pub tools: Tools,
    /// How many reminders may be under way.
    pub window: usize,
}

/// What the pump has claimed and not yet recorded.
pub struct InFlight {
    /// So many reminders may be under way.
    window: usize,
    under_way: Leased<(OccurrenceId, u32), Delivery>,
    reports: FuturesUnordered<BoxFuture<'static, ((OccurrenceId, u32), Outcome)>>,
    /// To be recorded; kept until the database takes them.
    outcomes: Vec<(Delivery, Outcome)>,
    /// How many reminders in a row were refused, of whom they were. A restart counts anew, which
    /// costs a few more calls.
    refused: HashMap<PersonId, u32>,
    /// What the log tells of it now and then.
    watch: Watch,
}

impl Worker for Pump {
    type InFlight = InFlight;

    const NAME: &'static str = "reminders";
    const HELD_UP: &'static str = "delivering reminders; they stay due";

    fn tools(&self) -> &Tools {
        &self.tools
    }

    fn in_flight(&self) -> InFlight {
        let watch = Watch::new(self.tools.clock.now(), self.tools.metrics.clone());
        InFlight::new(self.window, watch)
    }

    /// Records what has been reported, and claims some of what is due if there is room.
    async fn turn(
        &self,
        in_flight: &mut InFlight,
        claims: bool,
    ) -> store::Result<Option<Timestamp>> {
        in_flight.take_all();
        let now = self.tools.clock.now();
        if let Some(under_way) = in_flight.under_way.to_renew(now) {
            deliver::renew(&self.tools.store, under_way, now).await?;
            in_flight.under_way.renewed(now);
        }
        let room = if claims { in_flight.worth_claiming() } else { 0 };
        let mut more = match self.record_and_claim(in_flight, room, now).await {
            Err(error) if room > 0 => {
                // What has come back is recorded though nothing can be claimed.
                self.record_and_claim(in_flight, 0, now).await?;
                return Err(error);
            }
            done => done?,
        };
        // Of what has only expired nothing comes back, and the round would seem to be over.
        while more && in_flight.under_way.is_empty() {
            more = self.record_and_claim(in_flight, room, now).await?;
        }
        in_flight.watch.tell(now, in_flight.under_way.len());
        self.tools.metrics.in_hand(in_flight.under_way.len());
        match claims && in_flight.worth_claiming() > 0 {
            true if more => Ok(Some(now)),
            true => deliver::next_due_at(&self.tools.store).await,
            false => Ok(None),
        }
    }

    fn is_empty(in_flight: &InFlight) -> bool {
        in_flight.under_way.is_empty() && in_flight.outcomes.is_empty()
    }

    /// Waits for a report, and for more of them while they come one right after the other and are
    /// not yet worth recording.
    async fn comes_back(in_flight: &mut InFlight) {
        if in_flight.reports.is_empty() {
            std::future::pending().await
        }
        in_flight.gather().await;
    }
}

impl Pump {
    /// Records what has been reported and claims up to `room` of what is due, in one transaction;
    /// says whether there may be more to claim.
    async fn record_and_claim(
        &self,
        in_flight: &mut InFlight,
        room: u32,
        now: Timestamp,
    ) -> store::Result<bool> {
        if in_flight.outcomes.is_empty() && room == 0 {
            return Ok(false);
        }
        let catalogue = &self.tools.care.catalogue;
        let spoke = self.tools.lately.all();
        let mut tx = self.tools.store.write().await?;
        let follow_ups = deliver::record(&mut tx, catalogue, &in_flight.outcomes, now).await?;
        let claim = deliver::claim_due(&mut tx, catalogue, &spoke, now, room).await?;
        tx.commit().await?;
        for (delivery, outcome) in in_flight.outcomes.drain(..) {
            in_flight.watch.saw(&delivery, outcome, now);
        }
        follow_ups.into_iter().chain(claim.follow_ups).for_each(|follow_up| self.say(follow_up));
        for delivery in claim.deliveries {
            self.send(in_flight, delivery, now);
        }
        Ok(claim.more)
    }

    fn send(&self, in_flight: &mut InFlight, delivery: Delivery, now: Timestamp) {
        let screen = self.tools.messages.render(&delivery.language, &delivery.reply);
        let screen = screen.pictured(delivery.pictured);
        let report = self.tools.sender.remind(delivery.person.0, Call::Send(screen));
        let id = delivery.id();
        in_flight.under_way.insert(id, delivery, now);
        // The sender drops a report that it will not make.
        let outcome = report.map(move |report| (id, report.map_or(Outcome::TryLater(None), of)));
        in_flight.reports.push(outcome.boxed());
    }

    /// Says what nobody waits for, behind the replies.
    fn say(&self, FollowUp { person, language, says, pictured }: FollowUp) {
        let screen = |reply| self.tools.messages.render(&language, reply);
        let call = match &says {
            Says::New(reply) => Call::Send(screen(reply)),
            Says::Instead(message, reply) => {
                Call::Amend { message: *message, screen: screen(reply), is_caption: pictured }
            }
            Says::Away(message) => Call::Delete { message: *message },
        };
        drop(self.tools.sender.remind(person.0, call));
    }
}

impl InFlight {
    fn new(window: usize, watch: Watch) -> InFlight {
        InFlight {
            window,
            under_way: Leased::default(),
            reports: FuturesUnordered::new(),
            outcomes: Vec::new(),
            refused: HashMap::new(),
            watch,
        }
    }

    /// As many as are worth a transaction.
    fn batch(&self) -> usize {
        self.window / 4
    }

    fn room(&self) -> usize {
        self.window.saturating_sub(self.under_way.len())
    }

    /// How many may be claimed now: few enough that the first are under way while others are claimed,
    /// and that what comes back is recorded in between. None while there is room for fewer than are
    /// worth it.
    fn worth_claiming(&self) -> u32 {
        let has_room = self.room() >= self.batch();
        u32::try_from(if has_room { self.batch() } else { 0 }).unwrap_or(u32::MAX)
    }

    /// A report is to be recorded.
    fn take(&mut self, (id, outcome): ((OccurrenceId, u32), Outcome)) {
        if let Some(delivery) = self.under_way.remove(&id) {
            let outcome = self.in_a_row(delivery.person, outcome);
            self.outcomes.push((delivery, outcome));
        }
    }

    /// What an outcome comes to after those before it: who is refused again and again is not there.
    fn in_a_row(&mut self, person: PersonId, outcome: Outcome) -> Outcome {
        match outcome {
            Outcome::Refused => {
                let refusals = self.refused.entry(person).or_default();
                *refusals += 1;
                if *refusals < REFUSALS_OF_SOMEBODY_GONE {
                    return outcome;
                }
                self.refused.remove(&person);
                tracing::warn!(
                    refusals = REFUSALS_OF_SOMEBODY_GONE,
                    "reminders for one person were refused in a row; they are left alone until they write"
                );
                Outcome::Unreachable
            }
            Outcome::Accepted(_) | Outcome::Unreachable => {
                self.refused.remove(&person);
                outcome
            }
            Outcome::TryLater(_) => outcome,
        }
    }

    async fn gather(&mut self) {
        let mut reported = self.reports.next().await;
        while let Some(report) = reported {
            self.take(report);
            if self.outcomes.len() >= self.batch() {
                return;
            }
            let next = tokio::time::timeout(A_MOMENT, self.reports.next());
            reported = next.await.ok().flatten();
        }
    }

    /// All reports that are there are to be recorded.
    fn take_all(&mut self) {
        while let Some(report) = came_back(&mut self.reports) {
            self.take(report);
        }
    }
}

/// What follows for a reminder from how its call went.
fn of(report: Report) -> Outcome {
    match report {
        Ok(Some(message)) => Outcome::Accepted(message),
        Ok(None) => Outcome::Refused,
        Err(failure) => outcome_of(&failure),
    }
}

/// What follows for a reminder from a failure to send it; docs/design/sender.md tells the same for
/// every lane.
fn outcome_of(failure: &Failure) -> Outcome {
    match failure {
        Failure::TooMany(wait) => Outcome::TryLater((*wait).try_into().ok()),
        // A token that is no longer known ends the bot, and reminders wait for the next one.
        Failure::Unavailable(_)
        | Failure::Garbled
        | Failure::Network(_)
        | Failure::Conflict(_)
        | Failure::Unauthorized => Outcome::TryLater(None),
        Failure::Unreachable => Outcome::Unreachable,
        // Only groups move, and reminders go to people; the rest is about edits and presses.
        Failure::Refused(_)
        | Failure::Migrated(_)
        | Failure::NotModified
        | Failure::NotEditable
        | Failure::OtherKind
        | Failure::FileGone
        | Failure::PressTooOld => {
            tracing::error!(%failure, "a reminder was refused");
            Outcome::Refused
        }
    }
}
