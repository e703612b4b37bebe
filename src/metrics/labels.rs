//! The values of labels: a handful for each, all of them words of the program.

/// The lanes, as labels.
pub const LANES: [&str; 4] = ["reply", "hint", "reminder", "announcement"];
/// Why an attempt to send something has no result.
pub const REASONS: [&str; 14] = [
    "unauthorized",
    "conflict",
    "too_many",
    "migrated",
    "unreachable",
    "not_modified",
    "not_editable",
    "other_kind",
    "file_gone",
    "press_too_old",
    "refused",
    "unavailable",
    "garbled",
    "network",
];
/// The kinds of updates by what somebody asks for; "other" where nobody asks anything.
pub const KINDS: [&str; 9] =
    ["command", "press", "reaction", "location", "words", "blocked", "unblocked", "group", "other"];

/// The outcome of an attempt to send something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sent {
    Accepted,
    /// The attempt failed, and there will be another.
    Retried,
    /// The person cannot be reached any more.
    Unreachable,
    /// Telegram will not have it.
    Refused,
    /// The attempt failed, and there were enough of them.
    GivenUp,
}

impl Sent {
    pub const ALL: [Sent; 5] =
        [Sent::Accepted, Sent::Retried, Sent::Unreachable, Sent::Refused, Sent::GivenUp];

    /// The outcome in a word.
    pub fn label(self) -> &'static str {
        match self {
            Sent::Accepted => "accepted",
            Sent::Retried => "retried",
            Sent::Unreachable => "unreachable",
            Sent::Refused => "refused",
            Sent::GivenUp => "given_up",
        }
    }
}

/// The outcome of a request to the webhook.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Brought {
    /// An update is on disk.
    Kept,
    /// The request did not name the secret.
    WrongSecret,
    /// The request was longer than any update.
    TooLong,
    /// The request held no update, or broke off.
    NoUpdate,
    /// The database did not take it.
    Failed,
}

impl Brought {
    pub const ALL: [Brought; 5] =
        [Brought::Kept, Brought::WrongSecret, Brought::TooLong, Brought::NoUpdate, Brought::Failed];

    /// The outcome in a word.
    pub fn label(self) -> &'static str {
        match self {
            Brought::Kept => "kept",
            Brought::WrongSecret => "wrong_secret",
            Brought::TooLong => "too_long",
            Brought::NoUpdate => "no_update",
            Brought::Failed => "failed",
        }
    }
}
