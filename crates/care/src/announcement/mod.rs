//! An announcement: to whom it goes, from when on, and whether it is somebody's turn now.
//!
//! People's own quiet is stronger than the operator's wish. Nothing is announced to who has turned
//! announcements or reminders off or whom Limber lets sleep; it waits for the end of a pause and
//! for the person's hours, and comes without a sound to who has not told any.

mod wish;

use std::{fmt, str::FromStr};

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::Person;

pub use self::wish::{Audience, BadAudience, BadBegin, Begin};

/// How long ago a person who is active has done something at the most.
pub const ACTIVE: SignedDuration = SignedDuration::from_hours(30 * 24);
/// How long after its beginning people are told of an announcement: nobody wants to come back to old
/// news.
pub const LIFE: SignedDuration = SignedDuration::from_hours(14 * 24);
/// Claims to one person that may end without an outcome: after the first they are told again, after
/// the second they are not.
pub const MOST_DOUBTS: u32 = 2;

/// Where an announcement stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Waits for the operator to confirm what it looks like.
    Draft,
    /// Telegram would not show it.
    Refused,
    /// Confirmed; its audience is being written down.
    Gathering,
    Sending,
    /// Everybody has been told who could be.
    Ended,
    /// The operator stopped it.
    Stopped,
}

impl State {
    pub const ALL: [State; 6] = [
        State::Draft,
        State::Refused,
        State::Gathering,
        State::Sending,
        State::Ended,
        State::Stopped,
    ];

    /// The word in SQL.
    pub fn as_str(self) -> &'static str {
        match self {
            State::Draft => "draft",
            State::Refused => "refused",
            State::Gathering => "gathering",
            State::Sending => "sending",
            State::Ended => "ended",
            State::Stopped => "stopped",
        }
    }

    /// Whether it is on its way.
    pub fn is_going_out(self) -> bool {
        matches!(self, State::Gathering | State::Sending)
    }
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// A word that names no state.
#[derive(Debug, thiserror::Error)]
#[error("{0:?} is no state of an announcement")]
pub struct UnknownState(String);

impl FromStr for State {
    type Err = UnknownState;

    fn from_str(word: &str) -> Result<Self, UnknownState> {
        State::ALL
            .into_iter()
            .find(|state| state.as_str() == word)
            .ok_or_else(|| UnknownState(word.to_owned()))
    }
}

/// Whether it is somebody's turn to be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    Now,
    /// Nobody knows what time suits them: without a sound, then.
    Silently,
    NotBefore(Timestamp),
    /// Not at all.
    Never(End),
}

/// What became of an announcement to one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum End {
    /// The person has it.
    Sent,
    /// The person may have it: more than once the process died while their call was under way.
    Doubtful,
    /// The person wants no announcements, or nothing at all.
    Unwanted,
    /// Telegram does not deliver to them.
    Unreachable,
    /// Telegram did not take it.
    Refused,
    /// The announcement came to its end before the person's turn came.
    Late,
    /// The operator stopped it.
    Stopped,
}

impl End {
    /// The word in SQL.
    pub fn as_str(self) -> &'static str {
        match self {
            End::Sent => "sent",
            End::Doubtful => "doubtful",
            End::Unwanted => "unwanted",
            End::Unreachable => "unreachable",
            End::Refused => "refused",
            End::Late => "late",
            End::Stopped => "stopped",
        }
    }
}

/// How many people an announcement has come to which end with, and how many it has yet to reach.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Counts {
    pub waiting: i64,
    /// Under way at this moment.
    pub claimed: i64,
    pub sent: i64,
    pub doubtful: i64,
    pub unwanted: i64,
    pub unreachable: i64,
    pub refused: i64,
    pub late: i64,
    pub stopped: i64,
}

impl Counts {
    /// How many people are yet to be told.
    pub fn to_go(&self) -> i64 {
        self.waiting + self.claimed
    }

    /// Everybody whom it was for.
    pub fn all(&self) -> i64 {
        let Counts { sent, doubtful, unwanted, unreachable, refused, late, stopped, .. } = self;
        self.to_go() + sent + doubtful + unwanted + unreachable + refused + late + stopped
    }
}

/// Whether it is a person's turn.
pub fn turn(person: &Person, begin: &Begin, now: Timestamp) -> Turn {
    if person.unreachable_at.is_some() {
        return Turn::Never(End::Unreachable);
    }
    let wants_quiet = person.stopped_at.is_some()
        || person.held_at.is_some()
        || person.silence.asleep_at.is_some();
    if !person.announcements || wants_quiet {
        return Turn::Never(End::Unwanted);
    }
    let begins = begin.on(person.clock()).map_or(now, |begins| begins.max(now));
    let earliest = person.pause_at(begins).unwrap_or(begins);
    let Some(zone) = &person.zone else {
        return if earliest > now { Turn::NotBefore(earliest) } else { Turn::Silently };
    };
    match person.hours.next_within(zone, earliest) {
        Some(instant) if instant > now => Turn::NotBefore(instant),
        Some(_) => Turn::Now,
        None if earliest > now => Turn::NotBefore(earliest),
        None => Turn::Silently,
    }
}

#[cfg(test)]
mod tests;
