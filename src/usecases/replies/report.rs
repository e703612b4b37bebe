//! The figures on the page for a clinician.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::{
    care::{Exercise, Hours, PauseReason, aim::Told, progress::DaySums, report::Span},
    usecases::replies::PlanLine,
};

/// The figures on a page for a clinician.
#[derive(Clone, Debug)]
pub struct Report {
    pub span: Span,
    /// The IANA name of the person's zone.
    pub zone: String,
    /// The person's first day.
    pub since: Date,
    pub today: Date,
    /// The weeks or months of the period, the oldest first; there is always at least one.
    pub stretches: Vec<Stretch>,
    /// A day that is missing had nothing.
    pub days: BTreeMap<Date, DaySums>,
    /// In days.
    pub streak: u32,
    /// From 0 to 100.
    pub score: u8,
    /// The thing that the person wants to do again, and how hard it was, the earliest day first; none where they
    /// have not told.
    pub aim: Option<(String, Vec<Told>)>,
    /// The plan as it is now, without what rests.
    pub plan: Vec<PlanLine>,
    pub hours: Hours,
    /// The exercises that were done in the period, in the catalogue's order.
    pub practised: Vec<Practised>,
    /// The latest first.
    pub hurt: Vec<Hurt>,
    /// The latest first.
    pub pauses: Vec<PausedDays>,
}

/// A week or a month.
#[derive(Clone, Copy, Debug)]
pub struct Stretch {
    pub first: Date,
    pub last: Date,
    /// By activity, in the order of [`crate::care::Activity::ALL`].
    pub sessions: [u32; 4],
    pub seconds: [u32; 4],
}

/// An exercise that was done in the period.
#[derive(Clone, Debug)]
pub struct Practised {
    /// With the dose that it has today.
    pub exercise: Exercise,
    /// With the dose that it had on the period's first day.
    pub before: Exercise,
    pub sessions: u32,
    /// The person has set the dose themselves.
    pub is_own: bool,
}

/// An exercise that hurt in the period, or rests because it did.
#[derive(Clone, Debug)]
pub struct Hurt {
    pub exercise: Exercise,
    /// On which day it hurt last.
    pub on: Option<Date>,
    /// The first day on which it may come again, while it rests.
    pub rests_until: Option<Date>,
}

/// Days of a pause, both ends included.
#[derive(Clone, Copy, Debug)]
pub struct PausedDays {
    pub first: Date,
    pub last: Date,
    pub reason: PauseReason,
}

impl Report {
    /// The period's first day.
    pub fn first(&self) -> Date {
        self.stretches.first().map_or(self.today, |stretch| stretch.first)
    }

    /// The days of the period from the person's first to today.
    pub fn lived(&self) -> impl Iterator<Item = Date> + '_ {
        let first = self.first().max(self.since);
        first.series(jiff::ToSpan::day(1)).take_while(|date| *date <= self.today)
    }
}
