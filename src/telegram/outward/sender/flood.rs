//! Flood control: what follows from Telegram's "429 Too Many Requests", which tells how long to wait but
//! not who is to wait. Must not know of calls.

use std::time::Duration;

use crate::telegram::outward::{failure::Failure, outage::Outage};

/// Chats told to wait, one right after the other, before the wait is taken to be meant for all.
///
/// Telegram limits each chat and the bot as a whole, and its answer does not say which limit was met.
/// One chat's wait must not silence the bot; and if the whole bot is over its limit, each further call
/// makes the wait longer. Two in a row, with no call accepted in between, is how the second case looks.
const CHATS_BEFORE_FREEZE: u32 = 2;

/// How often Telegram has asked to wait lately.
pub struct FloodControl {
    in_a_row: u32,
    /// Waits for everybody, for the log.
    freezes: Outage,
}

impl FloodControl {
    /// Telegram has not asked to wait yet.
    pub fn new() -> FloodControl {
        FloodControl { in_a_row: 0, freezes: Outage::of("sending to all chats") }
    }

    /// A call was answered with a wait; returns whether everybody is to wait.
    pub fn is_for_all(&mut self, wait: Duration) -> bool {
        self.in_a_row += 1;
        let is_for_all = self.in_a_row >= CHATS_BEFORE_FREEZE;
        if is_for_all {
            self.freezes.goes_on(&Failure::TooMany(wait));
        }
        is_for_all
    }

    /// A call was answered otherwise.
    pub fn has_passed(&mut self, is_frozen: bool) {
        self.in_a_row = 0;
        // A call that was under way before everybody had to wait says nothing of the wait's end.
        if !is_frozen {
            self.freezes.is_over();
        }
    }
}
