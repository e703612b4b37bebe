//! A count of the calls that were handed in to the sender and are not yet out. Must not know what they are.
//!
//! Each call that is handed in has a ticket, which counts until it is dropped. So there is no way out of the
//! sender, by success, failure or panic, on which something would be forgotten to be counted off; the
//! bot could otherwise not tell when it may end.

use std::sync::Arc;

use tokio::sync::watch;

use crate::{
    metrics::Metrics,
    telegram::outward::{backlog::Backlog, lanes::lane::Lane},
};

/// The calls that are outstanding; cheap to clone.
#[derive(Clone, Debug)]
pub struct Outstanding(Arc<Counts>);

#[derive(Debug)]
struct Counts {
    all: watch::Sender<usize>,
    /// The answers among them, by chat.
    backlog: Backlog,
    metrics: Metrics,
}

/// Something that was handed in, until it is dropped.
#[derive(Debug)]
pub struct Ticket {
    outstanding: Outstanding,
    lane: Lane,
    chat: i64,
}

/// Something that will be handed in, until it is dropped.
pub struct Promise(Outstanding);

impl Outstanding {
    /// Nothing is outstanding yet.
    pub fn new(backlog: Backlog, metrics: Metrics) -> Outstanding {
        Outstanding(Arc::new(Counts { all: watch::Sender::new(0), backlog, metrics }))
    }

    /// Counts something that was handed in for a chat.
    pub fn add(&self, lane: Lane, chat: i64) -> Ticket {
        self.0.all.send_modify(|all| *all += 1);
        self.0.metrics.handed_in(lane.name());
        if lane.answers() {
            self.0.backlog.add(chat);
        }
        Ticket { outstanding: self.clone(), lane, chat }
    }

    /// Counts something that will be handed in later.
    pub fn promise(&self) -> Promise {
        self.0.all.send_modify(|all| *all += 1);
        Promise(self.clone())
    }

    /// How many answers wait for each chat.
    pub fn backlog(&self) -> &Backlog {
        &self.0.backlog
    }

    /// How much is outstanding, promises included.
    pub fn count(&self) -> usize {
        *self.0.all.borrow()
    }

    /// Waits until nothing is outstanding.
    pub async fn none(&self) {
        // The sender is in self, so the channel cannot be closed while this waits.
        let _ = self.0.all.subscribe().wait_for(|all| *all == 0).await;
    }
}

impl Drop for Ticket {
    fn drop(&mut self) {
        let counts = &self.outstanding.0;
        if self.lane.answers() {
            counts.backlog.remove(self.chat);
        }
        counts.metrics.handed_out(self.lane.name());
        // The last of all: whoever waits for the end sees the other figures as they are then.
        counts.all.send_modify(|all| *all -= 1);
    }
}

impl Drop for Promise {
    fn drop(&mut self) {
        self.0.0.all.send_modify(|all| *all -= 1);
    }
}
