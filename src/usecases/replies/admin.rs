//! Replies to operators alone.

use jiff::Timestamp;

use crate::{
    care::{AnnouncementId, ExerciseId},
    store::{
        announcements::Announcement,
        totals::{Deliveries, People, Queue},
    },
    usecases::admin::Liveness,
};

use std::fmt;

/// Replies to operators.
#[derive(Debug)]
pub enum Admin {
    Menu {
        /// The operator's own.
        language: String,
    },
    Totals(Totals),
    Health(Health),
    /// The last ones, the newest first.
    Announcements(Vec<Announcement>),
    Announcement {
        announcement: Announcement,
        /// How many people it would go to now.
        people: i64,
    },
    /// The announcement has ended, was thrown away, or never was.
    NoAnnouncement,
    /// The announcement has reached everybody whom it could.
    Ended(Announcement),
    /// Which messages can be looked at as others see them, in which languages.
    Looks {
        language: String,
        languages: Vec<String>,
    },
    /// Of which exercise the reminder is to be looked at.
    LookAtReminder {
        language: String,
        exercises: Vec<ExerciseId>,
    },
}

/// How the bot does at this moment.
#[derive(Clone, Copy, Debug)]
pub struct Health {
    /// Whether the database could be written to.
    pub is_writable: bool,
    pub queue: Queue,
    /// By how many seconds the reminder that is due for longest is late, where it is.
    pub late: i64,
    pub liveness: Liveness,
    pub now: Timestamp,
    /// The size of the database, in bytes.
    pub size: i64,
}

/// A question of an operator that is looked up while others are answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Inquiry {
    Totals,
    Health,
    Announcements,
    Announcement(AnnouncementId),
}

/// Totals over everybody.
#[derive(Clone, Copy, Debug)]
pub struct Totals {
    pub people: People,
    pub queue: Queue,
    /// Of the last 24 hours.
    pub deliveries: Deliveries,
    /// Completed within the last 24 hours.
    pub sessions: i64,
    /// The size of the database, in bytes.
    pub size: i64,
}

/// A line each, its figures first by name, as an operator's eye or script reads it.
impl fmt::Display for Totals {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Totals { people, queue, deliveries, sessions, size } = self;
        let rows = [
            ("people", people.known),
            ("  reminded", people.reminded),
            ("  paused", people.paused),
            ("  asleep", people.asleep),
            ("  stopped", people.stopped),
            ("  unreachable", people.unreachable),
            ("reminders due", queue.due),
            ("  under way", queue.under_way),
            ("  to come", queue.to_come),
            ("updates waiting", queue.updates),
            ("sent in 24 h", deliveries.sent),
            ("  late, median s", deliveries.late_median),
            ("  late, 99 % s", deliveries.late_99),
            ("  retried", deliveries.retried),
            ("expired in 24 h", deliveries.expired),
            ("  after a refusal", deliveries.refused),
            ("sessions in 24 h", *sessions),
            ("database bytes", *size),
        ];
        for (name, figure) in rows {
            writeln!(f, "{name:<18}{figure:>14}")?;
        }
        Ok(())
    }
}
