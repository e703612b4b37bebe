//! The order in which chats may be sent to. Pure: must not know what is sent; the time is the caller's, counted from any fixed
//! instant.
//!
//! Replies go first, then hints, reminders and announcements; but while somebody waits in a slower
//! lane, that lane has its share of the messages (`lane`). Within a lane chats take turns (`turns`);
//! who waits for one reply comes before who waits for many, and who is known before a newcomer. Within a
//! chat what was said first goes first, one at a time (`queue`). How many go is up to the `limits`.

pub mod lane;
mod limits;
mod queue;
mod turns;

#[cfg(test)]
mod tests;

use std::{
    cmp::Reverse,
    collections::{BinaryHeap, HashMap},
    time::Duration,
};

use crate::telegram::outward::{
    allowance::Allowance,
    lanes::{
        lane::{Lane, Shares},
        limits::Limits,
        queue::Queue,
        turns::Turns,
    },
};

/// Items on their way, by chat and lane.
///
/// A chat is in one of four states. It has nothing to send, and is not remembered; it has turns, one in
/// each lane in which it has an item; one of its items is under way; or it is held until an instant.
/// Only chats with turns are looked at to find the next item, however many wait for something else.
pub struct Lanes<T> {
    limits: Limits,
    queues: HashMap<i64, Queue<T>>,
    turns: Turns,
    shares: Shares,
    /// Chats that are held, each with the end of its wait; the earliest end first.
    held: BinaryHeap<Reverse<(Duration, i64)>>,
    frozen_until: Option<Duration>,
}

/// The answer to whether something may be sent now.
#[derive(Debug, PartialEq, Eq)]
pub enum Next<T> {
    Send {
        chat: i64,
        item: T,
    },
    /// Nothing may be sent before this time is over.
    Wait(Duration),
    /// Nothing is left that could be sent now.
    Idle,
}

impl<T> Lanes<T> {
    /// Empty lanes.
    pub fn new(allowance: Allowance) -> Lanes<T> {
        Lanes {
            limits: Limits::new(allowance),
            queues: HashMap::new(),
            turns: Turns::default(),
            shares: Shares::default(),
            held: BinaryHeap::new(),
            frozen_until: None,
        }
    }

    /// Adds an item at the end of its chat's lane; returns the hint that it replaces, if it does.
    pub fn push(&mut self, lane: Lane, chat: i64, item: T, now: Duration) -> Option<T> {
        let items = &mut self.queue(chat).items[lane as usize];
        let replaced = if lane == Lane::Hint { items.pop_back() } else { None };
        items.push_back(item);
        self.give_turns(chat, now);
        replaced
    }

    /// Marks a chat as a newcomer's: as long as something is on its way there, its turns come after those of
    /// people who are known.
    pub fn mark_newcomer(&mut self, chat: i64) {
        self.queue(chat).is_newcomers = true;
    }

    /// Puts an item back at the front of its chat's lane; the chat is still under way.
    pub fn push_back(&mut self, lane: Lane, chat: i64, item: T) {
        self.queue(chat).items[lane as usize].push_front(item);
    }

    /// Gives a chat turns again whose item has arrived or is given up; after a `wait`, where there is
    /// a reason for one.
    pub fn finished(&mut self, chat: i64, wait: Option<Duration>, now: Duration) {
        match wait {
            Some(wait) => self.hold(chat, now + wait),
            None => self.release(chat, now),
        }
    }

    /// Takes all items out of a lane.
    pub fn drain(&mut self, lane: Lane) -> Vec<T> {
        let chats: Vec<i64> = self.queues.keys().copied().collect();
        chats.into_iter().flat_map(|chat| self.drain_chat(lane, chat)).collect()
    }

    /// Takes all of one chat's items out of a lane.
    pub fn drain_chat(&mut self, lane: Lane, chat: i64) -> Vec<T> {
        self.drain_where(lane, chat, |_| true)
    }

    /// Takes those of one chat's items out of a lane that are meant.
    pub fn drain_where(&mut self, lane: Lane, chat: i64, is_meant: impl Fn(&T) -> bool) -> Vec<T> {
        let Some(queue) = self.queues.get_mut(&chat) else { return Vec::new() };
        let items = &mut queue.items[lane as usize];
        let (meant, others): (Vec<T>, Vec<T>) =
            std::mem::take(items).into_iter().partition(is_meant);
        *items = others.into();
        if items.is_empty()
            && let Some(turn) = queue.turns[lane as usize].take()
        {
            self.turns.take_away(lane, turn);
        }
        self.forget_if_idle(chat);
        meant
    }

    /// Whether everybody waits.
    pub fn is_frozen(&self) -> bool {
        self.frozen_until.is_some()
    }

    /// Sends nothing to anybody for a while. A shorter wait does not end a longer one: answers to calls
    /// that were under way together come in any order, each with what is left of Telegram's wait.
    pub fn freeze(&mut self, wait: Duration, now: Duration) {
        let until = now + wait;
        self.frozen_until = Some(self.frozen_until.map_or(until, |frozen| frozen.max(until)));
    }

    /// Takes the next item that may go, if one may, from the lanes down to `slowest`. Its chat is
    /// under way until [`Lanes::finished`].
    pub fn take_next(&mut self, slowest: Lane, now: Duration) -> Next<T> {
        if let Some(until) = self.frozen_until {
            if until > now {
                return Next::Wait(until - now);
            }
            self.frozen_until = None;
        }
        self.release_held(now);
        let open = slowest.and_faster();
        let Some((lane, chat)) = self.shares.choose(open, |lane| self.turns.first(lane)) else {
            return match self.held.peek() {
                Some(Reverse((until, _))) => Next::Wait(*until - now),
                None => Next::Idle,
            };
        };
        // The chat is chosen only when a message may go: a reply that is handed in during the wait
        // overtakes what would have gone now.
        let ready_at = self.limits.ready_at(now);
        if ready_at > now {
            return Next::Wait(ready_at - now);
        }
        self.shares.count(lane, open, |lane| self.turns.are_given(lane));
        let Some(item) = self.take(lane, chat) else {
            unreachable!("a chat has a turn in a lane only while it has an item there")
        };
        self.limits.count(chat, now);
        Next::Send { chat, item }
    }

    /// Takes an item of a chat whose turn it is in a lane, which puts the chat under way.
    ///
    /// A chat has one item under way at a time: two calls on two connections could overtake one another,
    /// and their messages would stand in the wrong order. For the same reason what waits in one of the
    /// chat's faster lanes goes first, at the turn that this lane has given it.
    fn take(&mut self, lane: Lane, chat: i64) -> Option<T> {
        self.withdraw_turns(chat);
        let queue = self.queues.get_mut(&chat)?;
        queue.is_busy = true;
        queue.pop(lane)
    }

    /// Gives a chat no turns before an instant.
    fn hold(&mut self, chat: i64, until: Duration) {
        self.withdraw_turns(chat);
        self.queue(chat).is_busy = true;
        self.held.push(Reverse((until, chat)));
    }

    fn release_held(&mut self, now: Duration) {
        while let Some(Reverse((until, chat))) = self.held.peek().copied()
            && until <= now
        {
            self.held.pop();
            self.release(chat, now);
        }
    }

    /// Gives a chat turns again, or forgets it if it has nothing to send.
    fn release(&mut self, chat: i64, now: Duration) {
        self.queue(chat).is_busy = false;
        self.give_turns(chat, now);
        self.forget_if_idle(chat);
        self.limits.forget_unused(self.queues.len(), now);
    }

    /// Gives a chat a turn in each lane in which it has an item and no turn yet.
    ///
    /// A chat whose own limit allows no message yet is held instead. If it had a turn, it would have to
    /// be passed over each time that somebody else's is looked for.
    fn give_turns(&mut self, chat: i64, now: Duration) {
        let ready_at = self.limits.chat_ready_at(chat, now);
        let queue = self.queues.entry(chat).or_default();
        if queue.is_busy || queue.is_empty() {
            return;
        }
        if ready_at > now {
            return self.hold(chat, ready_at);
        }
        let asked_at = now + queue.setback();
        for lane in queue.without_turn() {
            // Items that nobody has asked for go in the order in which they were handed in, whoever they are for.
            let at = if lane.answers() { asked_at } else { Duration::ZERO };
            queue.turns[lane as usize] = Some(self.turns.give(lane, at, chat));
        }
    }

    fn withdraw_turns(&mut self, chat: i64) {
        let Some(queue) = self.queues.get_mut(&chat) else { return };
        for lane in Lane::ALL {
            if let Some(turn) = queue.turns[lane as usize].take() {
                self.turns.take_away(lane, turn);
            }
        }
    }

    fn forget_if_idle(&mut self, chat: i64) {
        if self.queues.get(&chat).is_some_and(|queue| !queue.is_busy && queue.is_empty()) {
            self.queues.remove(&chat);
        }
    }

    fn queue(&mut self, chat: i64) -> &mut Queue<T> {
        self.queues.entry(chat).or_default()
    }
}
