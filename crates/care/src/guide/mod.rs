//! Guided sessions: an exercise as beats that follow each other by the clock ([`beats`], made from its
//! [`Outline`]), and where somebody is in them. Pure; must not know how a beat reads and looks, or where
//! a guide is kept.
//!
//! A guide keeps no timer and no list of what is to come. It keeps which beat is on and since when, and
//! everything else follows from that and from now: what is shown, what is left, when to look again. So a
//! guide goes on after a restart, and one look too many changes nothing.

mod beats;
mod outline;

#[cfg(test)]
mod tests;

use jiff::{SignedDuration, Timestamp};

pub use self::{
    beats::{Beat, beats},
    outline::{Motion, Outline, outline},
};
use super::{ExerciseId, GuideId, MessageId, PersonId};

/// One exercise of a guided session, at the amount that it began with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    pub exercise: ExerciseId,
    pub amount: u32,
    /// Whether the exercise's harder part is what is done.
    pub is_easy: bool,
}

/// A guided session of one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guide {
    pub id: GuideId,
    pub person: PersonId,
    /// The message that shows the session; none until it is sent.
    pub message: Option<MessageId>,
    /// The exercises, in their order; there is always at least one.
    pub parts: Vec<Part>,
    /// Which of the parts is on, from 0.
    pub part: usize,
    /// Which beat of the part is on, from 1; 0 while the person gets into place.
    pub beat: usize,
    pub pace: Pace,
    /// How many seconds the person has spent on this part before the beat.
    pub spent: u32,
    /// How many of the exercises were counted.
    pub counted: u32,
}

/// Whether the clock moves a guide on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// The clock stands until the person is in place.
    Waiting,
    /// The beat runs since this instant. After a pause the instant is put so much later, so that what is
    /// over of the beat is always now less this.
    Running(Timestamp),
    /// The clock stands, and so many seconds of the beat are over.
    Paused(u32),
    /// The person has ended the guide before its end, and is asked whether it counts.
    Stopped,
}

/// The result of a turn of a guide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// The guide shows something else now.
    Changed,
    /// One long beat has ended and another begun, while the person may be looking elsewhere.
    HalfWay,
    /// The exercise is over, after so many seconds.
    Finished(u32),
    /// The exercise is over before it was a session.
    Dropped,
}

/// How many seconds after its end a beat was not seen to its end: nobody was counting.
const UNSEEN_SECONDS: u32 = 5;
/// Within how many seconds of a beat's beginning "back" means the beat before.
const JUST_BEGUN_SECONDS: u32 = 3;
/// How many seconds are the shortest session.
const SHORTEST_SECONDS: u32 = 10;

impl Guide {
    /// The part that is on, as it began; the last one after the end.
    pub fn at(&self) -> &Part {
        &self.parts[self.part.min(self.parts.len() - 1)]
    }

    /// Begins the part, or goes on after a pause.
    pub fn go_on(&mut self, now: Timestamp) {
        match self.pace {
            Pace::Waiting => {
                self.beat = 1;
                self.pace = Pace::Running(now);
            }
            Pace::Paused(gone) => self.pace = Pace::Running(now - seconds(gone)),
            Pace::Running(_) | Pace::Stopped => {}
        }
    }

    /// Stops the clock until the person goes on.
    pub fn pause(&mut self, beats: &[Beat], now: Timestamp) {
        if let Pace::Running(_) = self.pace {
            self.pace = Pace::Paused(self.gone(beats, now));
        }
    }

    /// Goes back to the beginning of the beat; from there to that of the beat before and, from the
    /// first, to getting into place. The time that was spent stays spent, since it was.
    pub fn back(&mut self, beats: &[Beat], now: Timestamp) {
        let gone = self.gone(beats, now);
        match self.pace {
            Pace::Running(_) | Pace::Paused(_) => {}
            Pace::Waiting | Pace::Stopped => return,
        }
        self.spent += gone;
        if gone <= JUST_BEGUN_SECONDS {
            self.beat -= 1;
        }
        self.pace = match (self.beat, self.pace) {
            (0, _) => Pace::Waiting,
            (_, Pace::Paused(_)) => Pace::Paused(0),
            _ => Pace::Running(now),
        };
    }

    /// Goes to the next beat, or to the end of the exercise.
    pub fn skip(&mut self, beats: &[Beat], now: Timestamp) -> Turn {
        match self.pace {
            Pace::Running(_) | Pace::Paused(_) => {
                self.spent += self.gone(beats, now);
                self.next(beats, now)
            }
            Pace::Waiting | Pace::Stopped => Turn::Changed,
        }
    }

    /// Ends the guide here.
    pub fn stop(&mut self, beats: &[Beat], now: Timestamp) -> Turn {
        self.spent += self.gone(beats, now);
        self.pace = Pace::Stopped;
        if self.spent < SHORTEST_SECONDS { Turn::Dropped } else { Turn::Changed }
    }

    /// Goes on to what the clock brings, if it brings something.
    ///
    /// A beat whose end is long past begins anew: its end was seen by nobody, because the process was not
    /// there. For a long beat that takes more than for a short one. If its end is only a few seconds past,
    /// the next beat begins at that end and not now, so that a guide keeps to the clock although each turn
    /// comes a little late; after more than that, the next beat begins now, so that it is seen whole.
    pub fn turn(&mut self, beats: &[Beat], now: Timestamp) -> Option<Turn> {
        let Pace::Running(since) = self.pace else { return None };
        // A guide whose exercise has another script since is at its end.
        let length = beats.get(self.beat - 1).map_or(0, |beat| beat.seconds);
        let end = since + seconds(length);
        let late = now.duration_since(end).as_secs();
        if late < 0 {
            return None;
        }
        if late > i64::from(UNSEEN_SECONDS.max(length / 4)) {
            self.pace = Pace::Running(now);
            return Some(Turn::Changed);
        }
        self.spent += length;
        let next = if late > i64::from(UNSEEN_SECONDS) { now } else { end };
        Some(self.next(beats, next))
    }

    /// Goes to the next part; returns whether there is one.
    pub fn next_part(&mut self) -> bool {
        self.part += 1;
        (self.beat, self.spent, self.pace) = (0, 0, Pace::Waiting);
        self.part < self.parts.len()
    }

    /// When what the guide shows changes next; none while the clock does not move it.
    pub fn changes_at(&self, beats: &[Beat], now: Timestamp) -> Option<Timestamp> {
        let Pace::Running(since) = self.pace else { return None };
        let beat = beats.get(self.beat - 1)?;
        let gone = self.gone(beats, now);
        Some(since + seconds((gone / beat.tick() + 1) * beat.tick()).min(seconds(beat.seconds)))
    }

    /// The beat that is on, and how many seconds of it are left as they are shown; none while the person
    /// gets into place.
    ///
    /// While the clock runs, what is left goes down in the beat's ticks. A guide that is looked at between
    /// two of them shows what it showed, and Telegram is asked to change nothing.
    pub fn shown<'b>(&self, beats: &'b [Beat], now: Timestamp) -> Option<(&'b Beat, u32)> {
        let beat = beats.get(self.beat.checked_sub(1)?)?;
        let gone = match self.pace {
            Pace::Running(_) => self.gone(beats, now) / beat.tick() * beat.tick(),
            _ => self.gone(beats, now),
        };
        Some((beat, beat.seconds.saturating_sub(gone)))
    }

    fn next(&mut self, beats: &[Beat], now: Timestamp) -> Turn {
        let is_long = |beat: Option<&Beat>| beat.is_some_and(Beat::is_long);
        let was_long = is_long(beats.get(self.beat - 1));
        if self.beat >= beats.len() {
            return if self.spent < SHORTEST_SECONDS {
                Turn::Dropped
            } else {
                Turn::Finished(self.spent)
            };
        }
        self.beat += 1;
        self.pace = match self.pace {
            Pace::Paused(_) => Pace::Paused(0),
            _ => Pace::Running(now),
        };
        if was_long && is_long(beats.get(self.beat - 1)) { Turn::HalfWay } else { Turn::Changed }
    }

    /// How many seconds of the beat are over.
    fn gone(&self, beats: &[Beat], now: Timestamp) -> u32 {
        let length = beats.get(self.beat.wrapping_sub(1)).map_or(0, |beat| beat.seconds);
        match self.pace {
            Pace::Running(since) => {
                let gone = now.duration_since(since).as_secs().clamp(0, length.into());
                u32::try_from(gone).unwrap_or(length)
            }
            Pace::Paused(gone) => gone.min(length),
            Pace::Waiting | Pace::Stopped => 0,
        }
    }
}

fn seconds(seconds: u32) -> SignedDuration {
    SignedDuration::from_secs(seconds.into())
}
