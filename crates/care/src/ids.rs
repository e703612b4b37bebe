//! Names for numbers that must not be swapped.

use std::fmt;

use serde::{Deserialize, Serialize};

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub i64);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

id!(
    /// A person: Telegram's user id, which is also the id of their private chat with the bot.
    PersonId
);
id!(
    /// A standing wish to be reminded.
    ReminderId
);
id!(
    /// One due instant of a reminder.
    OccurrenceId
);
id!(
    /// One completed activity.
    SessionId
);
id!(
    /// A message in a person's chat, numbered by Telegram within that chat.
    MessageId
);
id!(
    /// A guided session.
    GuideId
);
id!(
    /// An announcement, which the operator makes to many.
    AnnouncementId
);
id!(
    /// One person to whom an announcement goes.
    RecipientId
);
id!(
    /// Somebody in one circle of buddies.
    BuddyId
);
