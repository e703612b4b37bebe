//! Replies about a pause and an end of reminders.

use jiff::civil::Date;

use crate::{
    care::PauseReason,
    usecases::replies::{Next, When},
};

/// Replies about a pause.
#[derive(Debug)]
pub enum PauseReply {
    Menu {
        paused: Option<When>,
    },
    HolidayMenu,
    /// Until which day, of those that follow today.
    Dates {
        today: Date,
    },
    Unread,
    /// Nothing was stopped, since these words behind it are no length.
    StopUnread {
        words: String,
    },
    /// The rest goes on, since these words behind it are no length.
    ResumeUnread {
        words: String,
    },
    Paused {
        until: When,
        reason: PauseReason,
    },
    /// A pause that is to come.
    WillPause {
        from: When,
        until: When,
        next: Option<Next>,
    },
    /// A pause that was to come is cancelled.
    Cancelled {
        next: Option<Next>,
    },
    Resumed {
        was_paused: bool,
        next: Option<Next>,
    },
    Stopped,
}
