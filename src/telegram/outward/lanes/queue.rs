//! The items that wait for one chat, and where the chat stands. Must not know of other chats or of limits.

use std::{collections::VecDeque, time::Duration};

use crate::telegram::outward::lanes::{
    lane::{LANE_COUNT, Lane},
    turns::Turn,
};

/// How much later a chat's turn comes for each other reply that waits for it.
///
/// A setback is a time and not a rank: a chat that asks for many things goes after all who ask within
/// the setback, but before who asks later than that. However many go on asking, it is answered.
const SETBACK: Duration = Duration::from_secs(4);
/// For how many other replies a chat's turn comes later, at the most.
const MAX_SETBACKS: u32 = 8;
/// How much later the turns of somebody come who has only just joined. It is longer than all setbacks of
/// somebody known, so that a crowd of strangers delays none who was here before.
const NEWCOMERS_SETBACK: Duration = Duration::from_secs(40);

/// One chat's items, by lane, and the turns that it has with them.
pub struct Queue<T> {
    pub items: [VecDeque<T>; LANE_COUNT],
    pub turns: [Option<Turn>; LANE_COUNT],
    /// Whether one of the items is under way, or the chat is held: it has no turns then.
    pub is_busy: bool,
    /// Whether the chat is that of somebody who has only just joined.
    pub is_newcomers: bool,
}

impl<T> Queue<T> {
    pub fn is_empty(&self) -> bool {
        self.items.iter().all(VecDeque::is_empty)
    }

    /// Takes what goes first of a lane and those faster.
    pub fn pop(&mut self, lane: Lane) -> Option<T> {
        lane.and_faster().iter().find_map(|lane| self.items[*lane as usize].pop_front())
    }

    /// The lanes in which there is an item but no turn.
    pub fn without_turn(&self) -> Vec<Lane> {
        let lacks_turn = |lane: &Lane| {
            !self.items[*lane as usize].is_empty() && self.turns[*lane as usize].is_none()
        };
        Lane::ALL.into_iter().filter(lacks_turn).collect()
    }

    /// By how much others go before this chat who have asked as long ago.
    pub fn setback(&self) -> Duration {
        let replies = u32::try_from(self.items[Lane::Reply as usize].len()).unwrap_or(u32::MAX);
        let for_many = SETBACK * replies.saturating_sub(1).min(MAX_SETBACKS);
        if self.is_newcomers { NEWCOMERS_SETBACK + for_many } else { for_many }
    }
}

impl<T> Default for Queue<T> {
    fn default() -> Self {
        Queue {
            items: Default::default(),
            turns: Default::default(),
            is_busy: false,
            is_newcomers: false,
        }
    }
}
