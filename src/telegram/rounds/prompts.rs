//! The post: claims prompts that are due, the weekly letter and what is asked, has them sent a few at a time in the
//! slowest lane, without a sound, and records what became of them.

use futures::{FutureExt, StreamExt, future::BoxFuture, stream::FuturesUnordered};
use jiff::Timestamp;

use crate::{
    care::{PersonId, prompt::Kind},
    store::{self, prompts::Claimed},
    telegram::{
        outward::calls::Call,
        rounds::{
            announcer::outcome,
            engine::{Tools, Worker, came_back},
            leased::Leased,
        },
    },
    usecases::{
        announce::Outcome,
        prompt::send::{self, Post},
    },
};

/// Prompts under way together. They are written one after the other, and nobody waits for theirs.
const MAX_IN_FLIGHT: usize = 8;

/// The one who sends prompts.
pub struct Prompts {
    pub tools: Tools,
}

/// What is under way, and what is to be recorded; kept until the database takes it.
#[derive(Default)]
pub struct InFlight {
    under_way: Leased<(PersonId, Kind), Claimed>,
    reports: FuturesUnordered<BoxFuture<'static, ((PersonId, Kind), Outcome)>>,
    outcomes: Vec<(Claimed, Outcome)>,
}

impl Worker for Prompts {
    type InFlight = InFlight;

    const NAME: &'static str = "prompts";
    const HELD_UP: &'static str = "sending letters and questions; they stay due";

    fn tools(&self) -> &Tools {
        &self.tools
    }

    fn in_flight(&self) -> InFlight {
        InFlight::default()
    }

    /// Records what has come back, and sends what is due as far as there is room.
    async fn turn(
        &self,
        in_flight: &mut InFlight,
        claims: bool,
    ) -> store::Result<Option<Timestamp>> {
        while let Some(came) = came_back(&mut in_flight.reports) {
            in_flight.take(came);
        }
        let now = self.tools.clock.now();
        if !in_flight.outcomes.is_empty() {
            send::record(&self.tools.store, &in_flight.outcomes, now).await?;
            in_flight.outcomes.clear();
        }
        if let Some(under_way) = in_flight.under_way.to_renew(now) {
            send::renew(&self.tools.store, under_way, now).await?;
            in_flight.under_way.renewed(now);
        }
        let mut next_at = send::next_at(&self.tools.store).await?;
        while claims && next_at.is_some_and(|next_at| next_at <= now) {
            let room =
                u32::try_from(MAX_IN_FLIGHT.saturating_sub(in_flight.under_way.len())).unwrap_or(0);
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
        Ok(next_at.filter(|_| claims && in_flight.under_way.len() < MAX_IN_FLIGHT))
    }

    fn is_empty(in_flight: &InFlight) -> bool {
        in_flight.reports.is_empty() && in_flight.outcomes.is_empty()
    }

    async fn comes_back(in_flight: &mut InFlight) {
        match in_flight.reports.next().await {
            Some(came) => in_flight.take(came),
            None => std::future::pending().await,
        }
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
        in_flight.under_way.insert(key, claimed, now);
        let came =
            report.map(move |report| (key, outcome(report, "a letter or a question was refused")));
        in_flight.reports.push(came.boxed());
    }
}

impl InFlight {
    /// A report is to be recorded.
    fn take(&mut self, (key, outcome): ((PersonId, Kind), Outcome)) {
        self.outcomes.extend(self.under_way.remove(&key).map(|claimed| (claimed, outcome)));
    }
}
