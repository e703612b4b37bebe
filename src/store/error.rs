//! The database's failures, by kind, each in one line for the operator that ends with what helps where
//! something does.

/// The database's failure, on its way to whoever logs it.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Somebody else has the database.
    #[error("{0}")]
    Busy(String),
    /// There is no room for more.
    #[error("{0}; make room")]
    Full(String),
    #[error("{0}; the file and its folder must be writable")]
    ReadOnly(String),
    #[error("{0}; stop the bot, and `limber restore FILE` puts a backup in its place")]
    Damaged(String),
    /// The database was removed or replaced, or cannot be opened.
    #[error("{0}")]
    Missing(String),
    /// The disk or the machine fails otherwise.
    #[error("{0}")]
    Machine(String),
    #[error("the database did not answer in time")]
    TooSlow,
    /// What a connection works with has ended; another may work.
    #[error("{0}")]
    Crashed(String),
    /// A row is there that this version cannot make sense of.
    #[error("what is kept cannot be read: {0}")]
    Unreadable(String),
    /// A mistake of ours: whatever else the engine says, in its words.
    #[error("{0}")]
    Bug(String),
}

impl Error {
    /// Whether the failure lies in the file or the machine rather than in what was asked of them, so
    /// that the same may work later.
    pub fn may_pass(&self) -> bool {
        match self {
            Error::Busy(_)
            | Error::Full(_)
            | Error::ReadOnly(_)
            | Error::Damaged(_)
            | Error::Missing(_)
            | Error::Machine(_)
            | Error::TooSlow
            | Error::Crashed(_) => true,
            Error::Unreadable(_) | Error::Bug(_) => false,
        }
    }

    /// What has failed, without what helps.
    pub(super) fn into_words(self) -> String {
        match self {
            Error::Busy(words)
            | Error::Full(words)
            | Error::ReadOnly(words)
            | Error::Damaged(words)
            | Error::Missing(words)
            | Error::Machine(words)
            | Error::Crashed(words)
            | Error::Unreadable(words)
            | Error::Bug(words) => words,
            Error::TooSlow => self.to_string(),
        }
    }
}
