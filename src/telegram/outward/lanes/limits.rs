//! The limits of all chats together and of each, as far as they are used up. The time is the caller's,
//! counted from any fixed instant.

use std::{collections::HashMap, time::Duration};

use crate::telegram::outward::{
    allowance::Allowance,
    pace::{ChatUsage, GlobalLimit},
};

/// How many chats' usage is kept before any is forgotten.
const MAX_REMEMBERED: usize = 10_000;

/// How far the limits are used up; where they are lifted, nothing ever is.
pub struct Limits(Option<Usage>);

struct Usage {
    global: GlobalLimit,
    /// Each chat's usage, also where nothing is on its way to that chat any more: who has had a burst
    /// has had it, though their queue is empty.
    by_chat: HashMap<i64, ChatUsage>,
}

impl Limits {
    /// The limits of an allowance of which nothing is used yet.
    pub fn new(allowance: Allowance) -> Limits {
        Limits(allowance.per_second.map(|per_second| Usage {
            global: GlobalLimit::new(per_second),
            by_chat: HashMap::new(),
        }))
    }

    /// When the limit of all chats allows another message; `now` if it does already.
    pub fn ready_at(&self, now: Duration) -> Duration {
        self.0.as_ref().map_or(now, |usage| usage.global.ready_at().max(now))
    }

    /// When a chat's own limit allows it another message; `now` if it does already.
    pub fn chat_ready_at(&self, chat: i64, now: Duration) -> Duration {
        self.0.as_ref().map_or(now, |usage| {
            let used = usage.by_chat.get(&chat).copied().unwrap_or_default();
            used.ready_at().max(now)
        })
    }

    /// Counts a message to a chat that goes out now.
    pub fn count(&mut self, chat: i64, now: Duration) {
        if let Some(usage) = &mut self.0 {
            usage.global.count(now);
            usage.by_chat.entry(chat).or_default().count(now);
        }
    }

    /// Forgets the chats that may have a whole burst again, if far more are remembered than are `busy`.
    ///
    /// To look at each chat takes time, so this is not done after every message. It need not be: who
    /// got nothing for four seconds is forgotten, so that a look leaves no more chats than the
    /// allowance reaches in four seconds, and the next look is some ten thousand messages away.
    pub fn forget_unused(&mut self, busy: usize, now: Duration) {
        if let Some(Usage { by_chat, .. }) = &mut self.0
            && by_chat.len() > MAX_REMEMBERED.max(2 * busy)
        {
            by_chat.retain(|_, used| !used.is_whole(now));
        }
    }
}
