//! Replies that belong to nothing else.

use limber_reader::Topic;

/// Replies that belong to no other family.
#[derive(Debug)]
pub enum GeneralReply {
    Help,
    /// Every command, each with what it does.
    Commands,
    /// Nothing was made of what was said; of what it may have been meant for there are examples.
    NotUnderstood {
        tried: Option<Topic>,
    },
    /// The reply that follows is to a command without the words behind it.
    WordsUnused {
        words: String,
    },
    /// In a group: Limber talks to people alone.
    PrivateOnly,
    /// More was asked for than is answered; said once.
    TooManyActs,
    /// Our own failure, said once, with nothing of the cause.
    OurFault,
}
