//! Failures of a call to the Bot API, told apart by what follows from each.

use std::time::Duration;

use teloxide::ApiError;

/// Why a call had no result.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The token is not, or no longer, a bot's.
    #[error("Telegram does not know the token")]
    Unauthorized,
    /// Someone else reads this bot's updates, or a webhook is set.
    #[error("{0}")]
    Conflict(String),
    /// Too many calls; the next may come after this.
    #[error("Telegram asks to wait for {} s", .0.as_secs())]
    TooMany(Duration),
    /// The chat has another id now.
    #[error("the chat has moved")]
    Migrated(i64),
    /// The person has blocked the bot, is gone, or never was there.
    #[error("the person cannot be reached")]
    Unreachable,
    /// The message reads like this already.
    #[error("the message is not modified")]
    NotModified,
    /// The message that was to be edited or deleted is gone or too old for it.
    #[error("the message cannot be changed")]
    NotEditable,
    /// The message that was to be edited has a caption, being a picture, where a text was thought,
    /// or the other way round.
    #[error("the message is of the other kind")]
    OtherKind,
    /// Telegram no longer has a file that it was to send again.
    #[error("Telegram no longer has the file")]
    FileGone,
    /// The button was pressed so long ago that Telegram has forgotten.
    #[error("the press is too old to be answered")]
    PressTooOld,
    /// Telegram will not take this call, however often it is made.
    #[error("Telegram refuses: {0}")]
    Refused(String),
    /// Telegram's server failed.
    #[error("Telegram's server answers {0}")]
    Unavailable(u16),
    /// The answer is not one of the Bot API's.
    #[error("the answer is not the Bot API's")]
    Garbled,
    /// Nothing came back. It is not known whether the call arrived.
    #[error("the network failed: {0}")]
    Network(reqwest::Error),
}

impl Failure {
    /// From what the Bot API says of a call that it did not carry out.
    pub fn of_refusal(
        code: u16,
        description: String,
        retry_after: Option<u64>,
        migrate_to: Option<i64>,
    ) -> Failure {
        if let Some(seconds) = retry_after {
            return Failure::TooMany(Duration::from_secs(seconds));
        }
        if let Some(chat) = migrate_to {
            return Failure::Migrated(chat);
        }
        match (code, api_error(&description)) {
            (_, ApiError::MessageNotModified) => Failure::NotModified,
            (
                _,
                ApiError::MessageToEditNotFound
                | ApiError::MessageCantBeEdited
                | ApiError::MessageIdInvalid
                | ApiError::MessageToDeleteNotFound,
            ) => Failure::NotEditable,
            // Of a message older than 48 hours it says "for everyone" as well.
            _ if description.contains("message can't be deleted") => Failure::NotEditable,
            _ if description.contains("message to react not found") => Failure::NotEditable,
            _ if description.contains("query is too old") => Failure::PressTooOld,
            _ if description.contains("there is no text in the message to edit")
                || description.contains("there is no caption in the message to edit") =>
            {
                Failure::OtherKind
            }
            _ if is_about_a_file(&description) => Failure::FileGone,
            (403, _) | (_, ApiError::ChatNotFound) => Failure::Unreachable,
            (401 | 404, _) => Failure::Unauthorized,
            (409, _) => Failure::Conflict(description),
            (429, _) => Failure::TooMany(Duration::from_secs(1)),
            (500.., _) => Failure::Unavailable(code),
            _ => Failure::Refused(description),
        }
    }

    /// Which failure it is, in a word.
    pub fn kind(&self) -> &'static str {
        match self {
            Failure::Unauthorized => "unauthorized",
            Failure::Conflict(_) => "conflict",
            Failure::TooMany(_) => "too_many",
            Failure::Migrated(_) => "migrated",
            Failure::Unreachable => "unreachable",
            Failure::NotModified => "not_modified",
            Failure::NotEditable => "not_editable",
            Failure::OtherKind => "other_kind",
            Failure::FileGone => "file_gone",
            Failure::PressTooOld => "press_too_old",
            Failure::Refused(_) => "refused",
            Failure::Unavailable(_) => "unavailable",
            Failure::Garbled => "garbled",
            Failure::Network(_) => "network",
        }
    }

    /// Whether it may be a picture's fault: the same words may be taken without it. A server that
    /// fails, or a person who is gone, takes the words no better.
    pub fn may_be_the_pictures(&self) -> bool {
        matches!(self, Failure::Refused(_) | Failure::FileGone)
    }

    /// Whether the same call may work later.
    pub fn may_pass(&self) -> bool {
        matches!(
            self,
            Failure::TooMany(_)
                | Failure::Unavailable(_)
                | Failure::Garbled
                | Failure::Network(_)
                | Failure::Conflict(_)
        )
    }

    /// How long Telegram asks to wait before the next call, if that is why this one failed.
    pub fn asks_to_wait(&self) -> Option<Duration> {
        match self {
            Failure::TooMany(wait) => Some(*wait),
            _ => None,
        }
    }
}

/// Whether this is how Telegram speaks of a `file_id` that it does not take.
fn is_about_a_file(description: &str) -> bool {
    ["wrong file identifier", "wrong remote file identifier", "FILE_REFERENCE", "invalid file_id"]
        .iter()
        .any(|words| description.contains(words))
}

fn api_error(description: &str) -> ApiError {
    serde_json::from_value(description.into())
        .unwrap_or_else(|_| ApiError::Unknown(description.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(code: u16, description: &str, expected: fn(&Failure) -> bool) {
        let failure = Failure::of_refusal(code, description.to_owned(), None, None);
        assert!(expected(&failure), "{code} {description}: {failure:?}");
    }

    #[test]
    fn each_refusal_is_what_follows_from_it() {
        let unreachable = |failure: &Failure| matches!(failure, Failure::Unreachable);
        check(403, "Forbidden: bot was blocked by the user", unreachable);
        check(403, "Forbidden: user is deactivated", unreachable);
        check(403, "Forbidden: bot can't initiate conversation with a user", unreachable);
        check(400, "Bad Request: chat not found", unreachable);
        check(401, "Unauthorized", |f| matches!(f, Failure::Unauthorized));
        check(404, "Not Found", |f| matches!(f, Failure::Unauthorized));
        check(502, "Bad Gateway", |f| matches!(f, Failure::Unavailable(502)));
        check(429, "Too Many Requests", |f| matches!(f, Failure::TooMany(_)));
        check(
            409,
            "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
            |f| matches!(f, Failure::Conflict(_)),
        );
        check(
            400,
            "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
            |f| matches!(f, Failure::NotModified),
        );
        check(400, "Bad Request: message to edit not found", |f| matches!(f, Failure::NotEditable));
        check(400, "Bad Request: message to delete not found", |f| {
            matches!(f, Failure::NotEditable)
        });
        check(400, "Bad Request: message can't be deleted for everyone", |f| {
            matches!(f, Failure::NotEditable)
        });
        check(
            400,
            "Bad Request: query is too old and response timeout expired or query ID is invalid",
            |f| matches!(f, Failure::PressTooOld),
        );
        check(400, "Bad Request: message is too long", |f| matches!(f, Failure::Refused(_)));
    }

    #[test]
    fn a_wait_that_telegram_names_is_kept() {
        let failure = Failure::of_refusal(429, "Too Many Requests".to_owned(), Some(7), None);

        assert!(matches!(failure, Failure::TooMany(wait) if wait.as_secs() == 7));
    }
}
