//! What labels may say: a handful of words each, all of them the program's own.

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
/// What somebody asks for; "other" where nobody asks anything.
pub const KINDS: [&str; 9] =
    ["command", "press", "reaction", "location", "words", "blocked", "unblocked", "group", "other"];

/// What became of an attempt to send something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sent {
    Accepted,
    /// Not this time; there will be another attempt.
    Retried,
    /// The person cannot be reached any more.
    Unreachable,
    /// Telegram will not have it.
    Refused,
    /// Tried often enough.
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

/// What became of a request to the webhook.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Brought {
    /// An update is on disk.
    Kept,
    /// It did not name the secret.
    WrongSecret,
    /// Longer than any update.
    TooLong,
    /// No update, or it broke off.
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
