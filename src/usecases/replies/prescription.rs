//! Replies about an operator's plan.

use crate::{
    care::{Catalogue, Exercise, Prescribed, Prescription, ReminderId},
    usecases::replies::{Next, PlaceNow, PlanLine},
};

/// Replies about an operator's plan.
#[derive(Debug)]
pub enum PrescriptionReply {
    /// The operator's plan of a link, in full, before it is taken.
    Shown(Box<Shown>),
    Taken {
        title: String,
        language: Option<String>,
        /// The lines of the plan that the prescription took the place of.
        instead_of: Vec<PlanLine>,
        /// The prescription's first reminder, by which the former plan can be put back.
        first: Option<ReminderId>,
        next: Option<Next>,
    },
    /// A person who came for a prescription tells their time first.
    Waits { title: String },
    /// Where the clock is of who came for a prescription, which follows.
    ClockKnown { place: PlaceNow },
    /// A link to a plan that the operator does not have, or no longer.
    Gone { has_plan: bool },
}

/// A prescription as a person is shown it.
#[derive(Clone, Debug)]
pub struct Shown {
    pub prescription: Prescription,
    pub lines: Vec<PrescribedLine>,
    /// The person's plan as it stands.
    pub plan: Vec<PlanLine>,
}

/// One reminder of a prescription.
#[derive(Clone, Debug)]
pub struct PrescribedLine {
    pub line: PlanLine,
    /// The exercise with the prescribed dose, where one is.
    pub dose: Option<Exercise>,
    /// The exercise with the dose that the person has set themselves, where that is another.
    pub own: Option<Exercise>,
}

impl Shown {
    /// The prescription as somebody sees it who has no plan and has set no dose.
    pub fn to_nobody(prescription: &Prescription, catalogue: &Catalogue) -> Shown {
        let line = |prescribed| PrescribedLine::of(prescribed, catalogue);
        let lines = prescription.reminders.iter().map(line).collect();
        Shown { prescription: prescription.clone(), lines, plan: Vec::new() }
    }
}

impl PrescribedLine {
    fn of(prescribed: &Prescribed, catalogue: &Catalogue) -> PrescribedLine {
        let exercise = prescribed.dosed(catalogue);
        let dose = exercise.clone().filter(|_| prescribed.amount.is_some());
        let (activity, schedule) = (prescribed.activity, prescribed.schedule.clone());
        PrescribedLine { line: PlanLine { activity, exercise, schedule }, dose, own: None }
    }
}
