//! The domain: what a back needs, when, and what counts.
//!
//! Pure. Nothing here waits, reads a file, asks for the time, knows Telegram or writes SQL; what
//! happens "now" is always an argument.

pub mod activity;
pub mod aim;
pub mod amount;
pub mod announcement;
pub mod backing_off;
pub mod by_ear;
pub mod catalogue;
pub mod cause;
pub mod condition;
pub mod cue;
pub mod customs;
pub mod demands;
pub mod evening;
pub mod exercise;
pub mod guide;
pub mod holding;
pub mod hours;
pub mod ids;
pub mod letter;
#[cfg(test)]
mod library;
pub mod occurrence;
pub mod person;
pub mod pictured;
pub mod plan;
pub mod prescription;
pub mod progress;
pub mod progression;
pub mod prompt;
pub mod report;
pub mod schedule;
pub mod shape;
#[cfg(test)]
mod simulation;
pub mod suggestion;
pub mod trial;
pub mod turns;
pub mod usual;
pub mod wave;
pub mod wording;
pub mod worked;

pub use activity::{Activity, MAX_SESSION_SECONDS, Subject};
pub use catalogue::Catalogue;
pub use cause::{Cause, Topic};
pub use condition::Condition;
pub use demands::{Caution, Muscles, Position};
pub use exercise::{Exercise, ExerciseId};
pub use hours::Hours;
pub use ids::{
    AnnouncementId, BuddyId, GuideId, MessageId, OccurrenceId, PersonId, RecipientId, ReminderId,
    SessionId,
};
pub use person::{MAX_PAUSE_DAYS, PauseReason, Person, Question};
pub use prescription::{Prescribed, Prescription};
pub use schedule::Schedule;
pub use turns::Turns;
pub use worked::Worked;
