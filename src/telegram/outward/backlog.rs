//! How many answers wait for each chat, so that none waits for more than a few: what else its people ask for stays
//! in the inbox, on disk, until some have gone out.
//!
//! Must not know what is answered.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use crate::bell::Bell;

/// How many answers may wait for a chat. One that has more of them to come is read no further: Telegram takes about
/// one message a second there.
pub const MAX_WAITING: usize = 8;

/// The answers that wait, counted by chat; cheap to clone.
#[derive(Clone, Debug)]
pub struct Backlog {
    waiting: Arc<Mutex<HashMap<i64, usize>>>,
    /// Rung when a chat that was full has room again.
    has_room: Bell,
}

impl Backlog {
    /// No answer waits for anybody. `has_room` is rung when a chat that was full is no more.
    pub fn new(has_room: Bell) -> Backlog {
        Backlog { waiting: Arc::default(), has_room }
    }

    /// Another answer waits for a chat.
    pub fn add(&self, chat: i64) {
        *self.locked().entry(chat).or_default() += 1;
    }

    /// An answer has gone out to a chat, or is given up.
    pub fn remove(&self, chat: i64) {
        let mut all = self.locked();
        let Some(waiting) = all.get_mut(&chat) else { return };
        let was_full = *waiting >= MAX_WAITING;
        *waiting -= 1;
        let is_full = *waiting >= MAX_WAITING;
        if *waiting == 0 {
            all.remove(&chat);
        }
        drop(all);
        if was_full && !is_full {
            self.has_room.ring();
        }
    }

    /// The chats for which no more may be answered now.
    pub fn full(&self) -> Vec<i64> {
        let all = self.locked();
        all.iter().filter(|(_, waiting)| **waiting >= MAX_WAITING).map(|(chat, _)| *chat).collect()
    }

    /// Whether each of several updates may be answered now, given where its answer goes: what comes behind one that
    /// may not has to wait with it.
    pub fn admit(&self, chats: impl Iterator<Item = Option<i64>>) -> Vec<bool> {
        let all = self.locked();
        let mut wait: HashMap<i64, usize> = HashMap::new();
        let admit = |chat: Option<i64>| {
            let Some(chat) = chat else { return true };
            let waiting = wait.entry(chat).or_insert_with(|| all.get(&chat).copied().unwrap_or(0));
            *waiting += 1;
            *waiting <= MAX_WAITING
        };
        chats.map(admit).collect()
    }

    fn locked(&self) -> MutexGuard<'_, HashMap<i64, usize>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(waiting: usize) -> Backlog {
        let backlog = Backlog::new(Bell::new());
        (0..waiting).for_each(|_| backlog.add(1));
        backlog
    }

    #[test]
    fn a_chat_takes_so_many_answers_and_no_more() {
        let backlog = with(MAX_WAITING - 2);

        let admitted = backlog.admit([1, 1, 2, 1, 2].into_iter().map(Some));

        assert_eq!(admitted, [true, true, true, false, true]);
        assert!(backlog.full().is_empty());
    }

    #[test]
    fn a_full_chat_takes_more_when_one_has_gone_out_and_says_so() {
        let backlog = with(MAX_WAITING);
        let round = backlog.has_room.begin();
        backlog.has_room.end(round);
        assert_eq!(backlog.full(), [1]);

        backlog.remove(1);

        assert!(backlog.full().is_empty() && !backlog.has_room.is_settled());
        (1..MAX_WAITING).for_each(|_| backlog.remove(1));
        assert!(backlog.locked().is_empty(), "who waits for nothing is forgotten");
    }

    #[test]
    fn what_is_answered_nowhere_never_waits() {
        assert_eq!(with(MAX_WAITING).admit([None, Some(1)].into_iter()), [true, false]);
    }
}
