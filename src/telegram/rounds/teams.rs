//! The teams' worker: claims the breaks of groups that are due or over, has them told, and records what became of that.

use futures::FutureExt;
use jiff::Timestamp;
use tokio::sync::oneshot::error::RecvError;

use crate::{
    store,
    telegram::{
        outward::{calls::Call, failure::Failure, sender::outgoing::Report},
        rounds::{
            engine::{Tools, Worker},
            in_flight,
            reported::outcome,
        },
    },
    usecases::team::breaks::{self, Claim, Key, Post, Told},
};

/// Groups that are told something together. Each of them is a single message, however many read it.
const MAX_IN_FLIGHT: usize = 32;

/// The worker that brings breaks to teams.
pub struct Teams {
    pub tools: Tools,
}

/// What was claimed and is not yet recorded.
type InFlight = in_flight::InFlight<Key, Claim, Told>;

impl Worker for Teams {
    type InFlight = InFlight;

    const NAME: &'static str = "teams";
    const HELD_UP: &'static str = "bringing breaks to teams; they stay due";

    fn tools(&self) -> &Tools {
        &self.tools
    }

    fn in_flight(&self) -> InFlight {
        InFlight::new(MAX_IN_FLIGHT)
    }

    /// Records what has come back, and tells what is due or over as far as there is room.
    async fn turn(
        &self,
        in_flight: &mut InFlight,
        claims: bool,
    ) -> store::Result<Option<Timestamp>> {
        in_flight.take_all(as_told);
        let Tools { store, clock, care, .. } = &self.tools;
        let now = clock.now();
        if !in_flight.outcomes().is_empty() {
            breaks::record(store, in_flight.outcomes(), now).await?;
            in_flight.recorded().for_each(drop);
        }
        if let Some(claimed) = in_flight.to_renew(now) {
            breaks::renew(store, claimed, now).await?;
            in_flight.renewed(now);
        }
        let mut next_at = breaks::next_at(store).await?;
        while claims && next_at.is_some_and(|next_at| next_at <= now) {
            let room = u32::try_from(in_flight.room()).unwrap_or(u32::MAX);
            if room == 0 {
                break;
            }
            let (posts, more) = breaks::claim(store, care, now, room).await?;
            posts.into_iter().for_each(|post| self.tell(in_flight, post, now));
            next_at = breaks::next_at(store).await?;
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
        in_flight.comes_back(as_told).await;
    }
}

impl Teams {
    fn tell(&self, in_flight: &mut InFlight, post: Post, now: Timestamp) {
        let Post { claim, language, topic, silently, reply } = post;
        let screen = self.tools.messages.render(&language, &reply);
        let chat = claim.chat();
        let report = match &claim {
            Claim::Due(_) => {
                self.tools.sender.remind(chat, Call::SendToTeam { screen, topic, silently })
            }
            Claim::Over(over) => {
                let Some(message) = over.message else { return };
                let call = Call::Amend { message, screen, is_caption: over.is_first };
                self.tools.sender.remind(chat, call)
            }
        };
        in_flight.add(claim.key(), claim, report.map(told), now);
    }
}

/// What became of telling it.
fn told(report: Result<Report, RecvError>) -> Told {
    match report {
        Ok(Err(Failure::Migrated(to))) => Told::Elsewhere(to),
        report => Told::As(outcome(report, "a team's break was refused")),
    }
}

/// It is as it was reported.
fn as_told(_: &Claim, told: Told) -> Told {
    told
}
