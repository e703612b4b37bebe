//! The domain: what a back needs, when, and what counts.
//!
//! Pure. Nothing here waits, reads a file, asks for the time, knows Telegram or writes SQL; what
//! happens "now" is always an argument.

pub mod activity;
pub mod amount;
pub mod announcement;
pub mod backing_off;
pub mod catalogue;
pub mod cause;
pub mod cue;
pub mod demands;
pub mod distress;
pub mod evening;
pub mod guide;
pub mod holding;
pub mod hours;
pub mod ids;
pub mod letter;
#[cfg(test)]
mod library;
pub mod occurrence;
pub mod pause;
pub mod person;
pub mod phrase;
pub mod plan;
pub mod prescription;
pub mod progress;
pub mod progression;
pub mod prompt;
pub mod report;
pub mod schedule;
pub mod session;
pub mod time_of_day;
pub mod usual;
pub mod vocabulary;
pub mod wording;

pub use activity::{Activity, Subject};
pub use catalogue::{Catalogue, Exercise, ExerciseId};
pub use cause::{Cause, Topic};
pub use demands::{Caution, Muscles, Position};
pub use distress::Distress;
pub use hours::Hours;
pub use ids::{
    AnnouncementId, GuideId, MessageId, OccurrenceId, PersonId, RecipientId, ReminderId, SessionId,
};
pub use person::{PauseReason, Person, Question};
pub use prescription::{Prescribed, Prescription};
pub use schedule::Schedule;
