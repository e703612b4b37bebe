//! Replies that belong to nothing else.

/// What Limber says.
#[derive(Debug)]
pub enum GeneralReply {
    Help,
    /// Every command, each with what it does.
    Commands,
    NotUnderstood,
    /// What follows is the answer to a command without the words behind it.
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
