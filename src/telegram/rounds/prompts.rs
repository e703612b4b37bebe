//! The prompts' worker: claims prompts that are due, the weekly letter and what is asked, has them sent a few at a time in the
//! slowest lane, without a sound, and records what became of them.

use futures::FutureExt;
use jiff::Timestamp;

use crate::{
    care::{PersonId, prompt::Kind},
    store::{self, prompts::Claimed},
    telegram::{
        outward::calls::Call,
        rounds::{
            engine::{Tools, Worker},
            in_flight,
            reported::outcome,
        },
    },
    usecases::{
        outcome::Outcome,
        prompt::send::{self, Post},
    },
};

/// Prompts under way together. They are written one after the other, and nobody waits for theirs.
const MAX_IN_FLIGHT: usize = 8;

/// The worker that sends prompts.
pub struct Prompts {
    pub tools: Tools,
}

/// The prompts that were claimed and are not yet recorded.
type InFlight = in_flight::InFlight<(PersonId, Kind), Claimed, Outcome>;

impl Worker for Prompts {
    type InFlight = InFlight;

    const NAME: &'static str = "prompts";
    const HELD_UP: &'static str = "sending letters and questions; they stay due";

    fn tools(&self) -> &Tools {
        &self.tools
    }

    fn in_flight(&self) -> InFlight {
        InFlight::new(MAX_IN_FLIGHT)
    }

    /// Records what has come back, and sends what is due as far as there is room.
    async fn turn(
        &self,
        in_flight: &mut InFlight,
        claims: bool,
    ) -> store::Result<Option<Timestamp>> {
        in_flight.take_all(as_reported);
        let now = self.tools.clock.now();
        if !in_flight.outcomes().is_empty() {
            send::record(&self.tools.store, in_flight.outcomes(), now).await?;
            in_flight.recorded().for_each(drop);
        }
        if let Some(claimed) = in_flight.to_renew(now) {
            send::renew(&self.tools.store, claimed, now).await?;
            in_flight.renewed(now);
        }
        let mut next_at = send::next_at(&self.tools.store).await?;
        while claims && next_at.is_some_and(|next_at| next_at <= now) {
            let room = u32::try_from(in_flight.room()).unwrap_or(u32::MAX);
            if room == 0 {
                break;
            }
            let (posts, more) = send::claim(&self.tools.store, &self.tools.care, now, room).await?;
            posts.into_iter().for_each(|post| self.send(in_flight, post, now));
            next_at = send::next_at(&self.tools.store).await?;
            if !more {
                break;
            }
        }
        Ok(next_at.filter(|_| claims && in_flight.room() > 0))
    }

    fn is_empty(in_flight: &InFlight) -> bool {
        in_flight.is_empty()
    }

    async fn comes_back(in_flight: &mut InFlight) {
        in_flight.comes_back(as_reported).await;
    }
}

impl Prompts {
    fn send(
        &self,
        in_flight: &mut InFlight,
        Post { claimed, language, reply }: Post,
        now: Timestamp,
    ) {
        let screen = self.tools.messages.render(&language, &reply);
        let call = Call::Announce { screen, silently: true };
        let key = (claimed.person, claimed.kind);
        let report = self.tools.sender.announce(claimed.person.0, call);
        let report = report.map(|report| outcome(report, "a letter or a question was refused"));
        in_flight.add(key, claimed, report, now);
    }
}

/// The outcome of a prompt is as it was reported.
fn as_reported(_: &Claimed, outcome: Outcome) -> Outcome {
    outcome
}
