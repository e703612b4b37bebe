//! Whose turn it is in each lane. Must not know what is sent, or why somebody's turn comes later.

use std::{collections::BTreeSet, time::Duration};

use crate::telegram::outward::lanes::lane::{LANE_COUNT, Lane};

/// A chat's place in a lane: the lowest goes first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Turn {
    at: Duration,
    /// Which turn this was to be given out; of two at the same instant, the earlier goes first.
    number: u64,
    chat: i64,
}

/// The chats that could send now, by lane.
///
/// A lane is sorted rather than a queue, since a turn may be given for later than those that others
/// will yet be given, and since a chat that sends leaves its places in the other lanes as well.
#[derive(Default)]
pub struct Turns {
    lanes: [BTreeSet<Turn>; LANE_COUNT],
    next_number: u64,
}

impl Turns {
    /// Gives a chat a turn in a lane, behind those at the same instant or earlier.
    pub fn give(&mut self, lane: Lane, at: Duration, chat: i64) -> Turn {
        let turn = Turn { at, number: self.next_number, chat };
        self.next_number += 1;
        self.lanes[lane as usize].insert(turn);
        turn
    }

    /// Takes a turn in a lane away again.
    pub fn take_away(&mut self, lane: Lane, turn: Turn) {
        self.lanes[lane as usize].remove(&turn);
    }

    /// Whether anybody has a turn in a lane.
    pub fn are_given(&self, lane: Lane) -> bool {
        !self.lanes[lane as usize].is_empty()
    }

    /// The chat whose turn is next in a lane.
    pub fn first(&self, lane: Lane) -> Option<i64> {
        self.lanes[lane as usize].first().map(|turn| turn.chat)
    }
}
