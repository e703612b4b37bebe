//! The operator's trial: what chance decides of the reminders of those who take part. What it may decide is in
//! `care::trial`.

use std::collections::HashMap;

use jiff::Timestamp;

use crate::{
    care::{
        OccurrenceId, Person, PersonId, ReminderId,
        trial::{Arm, Factor, LATER_BY, arms_of},
    },
    store::{
        Connection, Result,
        claims::{self, Claimed},
        reminders::Reminder,
        trial::{self, Decided},
    },
    usecases::coming::deliver::holding::is_asked_for,
};

/// What chance decided of the reminders that are claimed together; nothing where no trial goes on.
#[derive(Debug, Default)]
pub(super) struct Chance(HashMap<OccurrenceId, Vec<(Factor, Arm)>>);

impl Chance {
    /// Decides of what is due to those who take part, and keeps it. What somebody asked for at this moment comes as they
    /// asked.
    pub(super) async fn decide(
        &mut self,
        connection: &mut Connection,
        (people, reminders): (&HashMap<PersonId, Person>, &HashMap<ReminderId, Reminder>),
        due: &[Claimed],
        now: Timestamp,
    ) -> Result<()> {
        let takes_part = |due: &&Claimed| {
            let person = people.get(&due.person).filter(|person| {
                person.in_trial_since.is_some_and(|since| since <= due.due_at)
                    && person.reminded_from(now) == Some(now)
            });
            person.is_some() && due.attempt == 1 && !is_asked_for(due, reminders)
        };
        let mut decided = Vec::new();
        for due in due.iter().filter(takes_part) {
            let arms = arms_of(due.id, due.activity);
            decided.extend(arms.iter().map(|(factor, arm)| Decided {
                person: due.person,
                occurrence: due.id,
                factor: *factor,
                arm: *arm,
                activity: due.activity,
                due_at: due.due_at,
            }));
            self.0.insert(due.id, arms);
        }
        if decided.is_empty() { Ok(()) } else { trial::keep(connection, &decided).await }
    }

    /// Puts off what is to come later than it is due; returns the others.
    pub(super) async fn put_later(
        &self,
        connection: &mut Connection,
        due: Vec<Claimed>,
        now: Timestamp,
    ) -> Result<Vec<Claimed>> {
        let waits =
            |due: &Claimed| self.is(due, Factor::Hour, Arm::Later) && now < due.due_at + LATER_BY;
        let (later, at_once): (Vec<_>, Vec<_>) = due.into_iter().partition(waits);
        for later in later {
            claims::put_off(connection, &[later.id], later.due_at + LATER_BY).await?;
        }
        Ok(at_once)
    }

    /// Whether it does not come.
    pub(super) fn leaves_out(&self, claimed: &Claimed) -> bool {
        self.is(claimed, Factor::Number, Arm::LeftOut)
    }

    /// Whether it is worded as ever.
    pub(super) fn words_plainly(&self, claimed: &Claimed) -> bool {
        self.is(claimed, Factor::Wording, Arm::Plain)
    }

    fn is(&self, claimed: &Claimed, factor: Factor, arm: Arm) -> bool {
        self.0.get(&claimed.id).is_some_and(|arms| arms.contains(&(factor, arm)))
    }
}
