//! Lanes, tried on a stage whose clock is set by hand.

mod fairness;
mod order;

use std::time::Duration;

use crate::telegram::outward::{
    allowance::Allowance,
    lanes::{Lanes, Next, lane::Lane},
};

pub struct Stage {
    pub now: Duration,
    pub lanes: Lanes<&'static str>,
}

impl Stage {
    pub fn with(per_second: u32) -> Stage {
        Stage { now: Duration::ZERO, lanes: Lanes::new(Allowance::of(per_second)) }
    }

    pub fn push(&mut self, lane: Lane, chat: i64, item: &'static str) {
        self.lanes.push(lane, chat, item, self.now);
    }

    pub fn take_next(&mut self, slowest: Lane) -> Next<&'static str> {
        self.lanes.take_next(slowest, self.now)
    }

    /// All that goes out within a time, each item arriving at once.
    pub fn sent_within(&mut self, mut left: Duration) -> Vec<&'static str> {
        let mut sent = Vec::new();
        loop {
            match self.take_next(Lane::Announcement) {
                Next::Send { chat, item } => {
                    sent.push(item);
                    self.lanes.finished(chat, None, self.now);
                }
                Next::Wait(wait) if wait <= left => {
                    self.now += wait;
                    left -= wait;
                }
                Next::Wait(_) | Next::Idle => {
                    self.now += left;
                    return sent;
                }
            }
        }
    }
}

pub const AT_ONCE: Duration = Duration::ZERO;
pub const LONG: Duration = Duration::from_secs(3600);
