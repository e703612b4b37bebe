//! The outcome of a message that came by itself: a reminder, a prompt or an announcement. Data only.

use jiff::SignedDuration;

use crate::care::MessageId;

/// The outcome of a message that was claimed, once its call has come back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The person has the message.
    Accepted(MessageId),
    /// Another try may work: after the given wait, or else after the usual one.
    TryLater(Option<SignedDuration>),
    /// Telegram will not deliver to this person until they come back.
    Unreachable,
    /// Telegram refuses this message for good: nothing that waiting would mend.
    Refused,
}

impl Outcome {
    /// Whether the person has the message.
    pub fn is_accepted(self) -> bool {
        matches!(self, Outcome::Accepted(_))
    }
}
