//! The post: claims weekly letters that are due, has them sent a few at a time in the slowest lane,
//! without a sound, and records what became of them.

use futures::{FutureExt, StreamExt, future::BoxFuture, stream::FuturesUnordered};
use jiff::Timestamp;

use super::{
    announcer::outcome,
    leased::Leased,
    outgoing::Call,
    rounds::{Tools, Worker, came_back},
};
use crate::{
    care::PersonId,
    store::{self, letters::Claimed},
    usecases::{
        announce::Outcome,
        letter::{self, Post},
    },
};

/// Letters under way together. They are written one after the other, and nobody waits for theirs.
const WINDOW: usize = 8;

/// The one who sends weekly letters.
pub struct Letters {
    pub tools: Tools,
}

/// What is under way, and what is to be recorded; kept until the database takes it.
#[derive(Default)]
pub struct Hand {
    under_way: Leased<PersonId, Claimed>,
    reports: FuturesUnordered<BoxFuture<'static, (PersonId, Outcome)>>,
    outcomes: Vec<(Claimed, Outcome)>,
}

impl Worker for Letters {
    type Hand = Hand;

    const HELD_UP: &'static str = "sending weekly letters; they stay due";

    fn tools(&self) -> &Tools {
        &self.tools
    }

    fn hand(&self) -> Hand {
        Hand::default()
    }

    /// Records what has come back, and sends what is due as far as there is room.
    async fn turn(&self, hand: &mut Hand, claims: bool) -> store::Result<Option<Timestamp>> {
        while let Some(came) = came_back(&mut hand.reports) {
            hand.take(came);
        }
        let now = self.tools.clock.now();
        if !hand.outcomes.is_empty() {
            letter::record(&self.tools.store, &hand.outcomes, now).await?;
            hand.outcomes.clear();
        }
        if let Some(under_way) = hand.under_way.to_renew(now) {
            letter::renew(&self.tools.store, under_way, now).await?;
            hand.under_way.renewed(now);
        }
        let mut next_at = letter::next_at(&self.tools.store).await?;
        while claims && next_at.is_some_and(|next_at| next_at <= now) {
            let room = u32::try_from(WINDOW.saturating_sub(hand.under_way.len())).unwrap_or(0);
            if room == 0 {
                break;
            }
            let (posts, more) =
                letter::claim(&self.tools.store, &self.tools.care, now, room).await?;
            posts.into_iter().for_each(|post| self.send(hand, post, now));
            next_at = letter::next_at(&self.tools.store).await?;
            if !more {
                break;
            }
        }
        Ok(next_at.filter(|_| claims && hand.under_way.len() < WINDOW))
    }

    fn is_empty(hand: &Hand) -> bool {
        hand.reports.is_empty() && hand.outcomes.is_empty()
    }

    async fn comes_back(hand: &mut Hand) {
        match hand.reports.next().await {
            Some(came) => hand.take(came),
            None => std::future::pending().await,
        }
    }
}

impl Letters {
    fn send(&self, hand: &mut Hand, Post { claimed, language, reply }: Post, now: Timestamp) {
        let screen = self.tools.messages.render(&language, &reply);
        let call = Call::Announce { screen, silently: true };
        let person = claimed.person;
        let report = self.tools.sender.announce(person.0, call);
        hand.under_way.insert(person, claimed, now);
        let came =
            report.map(move |report| (person, outcome(report, "a weekly letter was refused")));
        hand.reports.push(came.boxed());
    }
}

impl Hand {
    /// A report is to be recorded.
    fn take(&mut self, (person, outcome): (PersonId, Outcome)) {
        self.outcomes.extend(self.under_way.remove(&person).map(|claimed| (claimed, outcome)));
    }
}
