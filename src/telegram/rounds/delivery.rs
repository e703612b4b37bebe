//! The pump: claims what is due, has it sent, records what became of it, all at once: while some
//! reminders are under way others are claimed, and what has arrived is recorded meanwhile, so that
//! one slow call keeps nobody else waiting.

use std::{collections::HashMap, time::Duration};

use futures::FutureExt;
use jiff::Timestamp;
use tracing::Instrument;

use crate::{
    care::{OccurrenceId, PersonId},
    store,
    telegram::{
        outward::calls::Call,
        rounds::{
            engine::{Tools, Worker},
            in_flight,
            reported::outcome,
            watch::Watch,
        },
    },
    usecases::{
        coming::deliver::{self, Delivery, FollowUp, Says},
        outcome::Outcome,
    },
};

/// After so many refusals in a row a person is left alone until they act: what Telegram says of
/// somebody who is gone has many wordings, and new ones come.
const REFUSALS_OF_SOMEBODY_GONE: u32 = 3;

/// How long another outcome is waited for, to be recorded with those that are there.
const A_MOMENT: Duration = Duration::from_millis(2);

/// The worker that delivers reminders.
pub struct Pump {
    pub tools: Tools,
    /// How many reminders may be under way together.
    pub window: usize,
}

/// The reminders that the pump has claimed and not yet recorded.
pub struct InFlight {
    reminders: in_flight::InFlight<(OccurrenceId, u32), Delivery, Outcome>,
    refusals: Refusals,
    /// The figures that the log tells now and then.
    watch: Watch,
}

/// How many reminders in a row were refused, of whom they were. A restart counts anew, which costs a few
/// more calls.
#[derive(Default)]
struct Refusals(HashMap<PersonId, u32>);

impl Worker for Pump {
    type InFlight = InFlight;

    const NAME: &'static str = "reminders";
    const HELD_UP: &'static str = "delivering reminders; they stay due";

    fn tools(&self) -> &Tools {
        &self.tools
    }

    fn in_flight(&self) -> InFlight {
        let watch = Watch::new(self.tools.clock.now(), self.tools.metrics.clone());
        let reminders = in_flight::InFlight::new(self.window);
        InFlight { reminders, refusals: Refusals::default(), watch }
    }

    /// Records what has been reported, and claims some of what is due if there is room.
    async fn turn(
        &self,
        in_flight: &mut InFlight,
        claims: bool,
    ) -> store::Result<Option<Timestamp>> {
        in_flight.take_all();
        let now = self.tools.clock.now();
        if let Some(deliveries) = in_flight.reminders.to_renew(now) {
            deliver::renew(&self.tools.store, deliveries, now).await?;
            in_flight.reminders.renewed(now);
        }
        let room = if claims { in_flight.worth_claiming() } else { 0 };
        let mut more = match self.record_and_claim(in_flight, room, now).await {
            Err(error) if room > 0 => {
                // Outcomes that have come back are recorded though nothing can be claimed.
                self.record_and_claim(in_flight, 0, now).await?;
                return Err(error);
            }
            done => done?,
        };
        // Nothing comes back of reminders that have only expired, and the round would seem to be over.
        while more && in_flight.reminders.under_way() == 0 {
            more = self.record_and_claim(in_flight, room, now).await?;
        }
        let under_way = in_flight.reminders.under_way();
        in_flight.watch.tell(now, under_way);
        self.tools.metrics.in_hand(under_way);
        match claims && in_flight.worth_claiming() > 0 {
            true if more => Ok(Some(now)),
            true => deliver::next_due_at(&self.tools.store).await,
            false => Ok(None),
        }
    }

    fn is_empty(in_flight: &InFlight) -> bool {
        in_flight.reminders.is_empty()
    }

    /// Waits for a report, and for more of them while they come one right after the other and are
    /// not yet worth recording.
    async fn comes_back(in_flight: &mut InFlight) {
        in_flight.comes_back().await;
        while in_flight.reminders.under_way() > 0
            && in_flight.reminders.outcomes().len() < in_flight.batch()
        {
            let next = tokio::time::timeout(A_MOMENT, in_flight.comes_back());
            if next.await.is_err() {
                return;
            }
        }
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
        if in_flight.reminders.outcomes().is_empty() && room == 0 {
            return Ok(false);
        }
        let care = &self.tools.care;
        let spoke = self.tools.lately.all();
        let mut tx = self.tools.store.write().await?;
        let outcomes = in_flight.reminders.outcomes();
        let follow_ups = deliver::record(&mut tx, &care.catalogue, outcomes, now).await?;
        let claim = deliver::claim_due(&mut tx, care, &spoke, now, room).await?;
        tx.commit().await?;
        for (delivery, outcome) in in_flight.reminders.recorded() {
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
        let span = tracing::info_span!("occurrence", id = delivery.id().0.0);
        let report =
            span.in_scope(|| self.tools.sender.remind(delivery.person.0, Call::Send(screen)));
        let report = report.map(|report| outcome(report, "a reminder was refused"));
        let report = report.instrument(span);
        in_flight.reminders.add(delivery.id(), delivery, report, now);
    }

    /// Hands in a follow-up, which nobody waits for, behind the replies.
    fn say(&self, FollowUp { person, language, says, pictured }: FollowUp) {
        let screen = |reply| self.tools.messages.render(&language, reply);
        let call = match &says {
            Says::New(reply) => Call::Send(screen(reply)),
            Says::Instead(message, reply) => Call::Amend {
                message: *message,
                screen: screen(reply),
                is_caption: pictured.is_wanted(),
            },
            Says::Away(message) => Call::Delete { message: *message },
        };
        drop(self.tools.sender.remind(person.0, call));
    }
}

impl InFlight {
    /// How many are worth a transaction.
    fn batch(&self) -> usize {
        self.reminders.window() / 4
    }

    /// How many may be claimed now: few enough that the first are under way while others are claimed,
    /// and that what comes back is recorded in between. None while there is room for fewer than are
    /// worth it.
    fn worth_claiming(&self) -> u32 {
        let has_room = self.reminders.room() >= self.batch();
        u32::try_from(if has_room { self.batch() } else { 0 }).unwrap_or(u32::MAX)
    }

    /// Takes all reports that are there, to be recorded.
    fn take_all(&mut self) {
        let InFlight { reminders, refusals, .. } = self;
        reminders.take_all(|delivery, outcome| refusals.judge(delivery.person, outcome));
    }

    /// Waits for one report and takes it.
    async fn comes_back(&mut self) {
        let InFlight { reminders, refusals, .. } = self;
        let judge = |delivery: &Delivery, outcome| refusals.judge(delivery.person, outcome);
        reminders.comes_back(judge).await;
    }
}

impl Refusals {
    /// Judges an outcome by those before it: a person who is refused again and again is not there.
    fn judge(&mut self, person: PersonId, outcome: Outcome) -> Outcome {
        match outcome {
            Outcome::Refused => {
                let refusals = self.0.entry(person).or_default();
                *refusals += 1;
                if *refusals < REFUSALS_OF_SOMEBODY_GONE {
                    return outcome;
                }
                self.0.remove(&person);
                tracing::warn!(
                    refusals = REFUSALS_OF_SOMEBODY_GONE,
                    "reminders for one person were refused in a row; they are left alone until they write"
                );
                Outcome::Unreachable
            }
            Outcome::Accepted(_) | Outcome::Unreachable => {
                self.0.remove(&person);
                outcome
            }
            Outcome::TryLater(_) => outcome,
        }
    }
}
