//! How much the bot may send, as its operator sets it. Must not know what is sent, or to whom.

use std::num::NonZeroU32;

use crate::config::run::FREE_PER_SECOND;

/// How many messages may be sent. Telegram's figures are about 30 a second for all and one a
/// second in a chat, where short bursts pass (Bots FAQ).
#[derive(Clone, Copy, Debug)]
pub struct Allowance {
    /// Messages a second for all chats; none lifts all limits, for a stage of one's own.
    pub per_second: Option<NonZeroU32>,
}

impl Allowance {
    /// No limits at all.
    pub const LIFTED: Allowance = Allowance { per_second: None };

    /// An allowance of `per_second` messages a second for all chats; zero lifts all limits.
    pub fn of(per_second: u32) -> Allowance {
        Allowance { per_second: NonZeroU32::new(per_second) }
    }

    /// Whether messages beyond the free ones have to be paid for.
    pub fn is_paid(self) -> bool {
        self.per_second.is_some_and(|per_second| per_second.get() > FREE_PER_SECOND)
    }

    /// How many calls may be under way at once. A call takes its round trip, so on a slow line few
    /// connections would not carry as many messages as are allowed.
    pub fn connections(self) -> usize {
        if self.is_free() { 64 } else { 256 }
    }

    /// How many reminders may be claimed and not yet recorded: enough to keep the calls going while
    /// others are claimed and recorded in large transactions, and few enough that a stop, or a wait
    /// that Telegram asks for, finds no more claimed than goes out in some seconds.
    pub fn max_claimed(self) -> usize {
        if self.is_free() { 256 } else { 2048 }
    }

    /// Whether the allowance is limited to what Telegram sends for nothing.
    fn is_free(self) -> bool {
        self.per_second.is_some_and(|per_second| per_second.get() <= FREE_PER_SECOND)
    }
}
