//! Prescriptions: a link shows one of the operator's plans in full, and a tap takes it, in place of
//! the person's plan or beside it. What it took the place of can be put back.

use crate::{
    care::{Prescribed, Prescription, ReminderId},
    store::{
        Result, people, progressions,
        reminders::{self, Reminder},
    },
    usecases::{
        buttons::PrescriptionPress,
        coming::{dosing::at, planning::replan},
        plan::whole::{full, has_room, plan},
        replies::{Answer, Notice, PlanLine, PrescriptionReply, Reply, Say, Shown},
        standing::{is_subscribed, next_of, plan_of},
        start::zone::welcome,
        visit::Visit,
    },
};

/// Does what a button of this family asks for.
pub async fn press(visit: &mut Visit<'_>, press: &PrescriptionPress) -> Result<Answer> {
    match press {
        PrescriptionPress::TakePrescribed(name) => take_prescribed(visit, name).await,
        PrescriptionPress::AddPrescribed(name) => add_prescribed(visit, name).await,
        PrescriptionPress::PutPlanBack(first) => put_plan_back(visit, *first).await,
    }
}

/// A link to a plan was opened. Who is new tells their time first, and is shown it then.
pub async fn prescription(visit: &mut Visit<'_>, name: &str) -> Result<Answer> {
    let Some(prescription) = visit.care.prescriptions.get(name) else { return gone(visit).await };
    if is_subscribed(visit) {
        return Ok(Answer::send(shown(visit, prescription).await?));
    }
    people::set_prescribed(visit.connection, visit.person.id, Some(name)).await?;
    let waits = Reply::Prescription(PrescriptionReply::Waits { title: prescription.title.clone() });
    Ok(told_first(welcome(visit).await?, waits))
}

/// The prescription that a new person came for, once: its screen, or that it is gone.
pub(crate) async fn came_for(visit: &mut Visit<'_>) -> Result<Option<Reply>> {
    let id = visit.person.id;
    let Some(name) = people::prescribed(visit.connection, id).await? else { return Ok(None) };
    people::set_prescribed(visit.connection, id, None).await?;
    match visit.care.prescriptions.get(&name) {
        Some(prescription) => shown(visit, prescription).await.map(Some),
        None => Ok(Some(Reply::Prescription(PrescriptionReply::Gone { has_plan: false }))),
    }
}

/// In place of the person's plan.
pub async fn take_prescribed(visit: &mut Visit<'_>, name: &str) -> Result<Answer> {
    let Some(prescription) = visit.care.prescriptions.get(name) else { return gone(visit).await };
    let before = reminders::of(visit.connection, visit.person.id).await?;
    let is_taken = before.len() == prescription.reminders.len()
        && prescription.reminders.iter().all(|wanted| has(&before, wanted));
    if is_taken && is_in_force(visit, prescription).await? {
        return Ok(Answer::notice(Notice::AlreadyTaken));
    }
    if is_taken {
        return taken(visit, prescription, Vec::new(), None).await;
    }
    let instead_of = plan_of(visit).await?;
    reminders::remove_all(visit.connection, visit.person.id, visit.now).await?;
    let first = add(visit, &prescription.reminders).await?;
    let first = first.filter(|_| !instead_of.is_empty());
    taken(visit, prescription, instead_of, first).await
}

/// Beside the person's plan; what is in it already is not added again.
pub async fn add_prescribed(visit: &mut Visit<'_>, name: &str) -> Result<Answer> {
    let Some(prescription) = visit.care.prescriptions.get(name) else { return gone(visit).await };
    let known = reminders::of(visit.connection, visit.person.id).await?;
    let new = prescription.reminders.iter().filter(|wanted| !has(&known, wanted)).cloned();
    let new: Vec<Prescribed> = new.collect();
    if !has_room(visit, new.len(), 0).await? {
        return Ok(full());
    }
    if new.is_empty() && is_in_force(visit, prescription).await? {
        return Ok(Answer::notice(Notice::AlreadyTaken));
    }
    add(visit, &new).await?;
    taken(visit, prescription, Vec::new(), None).await
}

/// The plan that a prescription took the place of comes back, and the prescription goes. Doses stay.
pub async fn put_plan_back(visit: &mut Visit<'_>, first: ReminderId) -> Result<Answer> {
    let id = visit.person.id;
    let back = reminders::removed_for(visit.connection, id, first).await?;
    if back.is_empty() {
        return Ok(Answer::notice(Notice::Gone));
    }
    let made = reminders::made_with(visit.connection, id, first).await?;
    if !has_room(visit, back.len(), made.len()).await? {
        return Ok(full());
    }
    reminders::set_removed(visit.connection, id, &back, None).await?;
    reminders::set_removed(visit.connection, id, &made, Some(visit.now)).await?;
    replan(visit).await?;
    plan(visit).await
}

/// The plan is not there, or no longer: nothing changes, and who is new begins as anybody.
async fn gone(visit: &mut Visit<'_>) -> Result<Answer> {
    if is_subscribed(visit) {
        return Ok(visit.answer(PrescriptionReply::Gone { has_plan: true }));
    }
    Ok(told_first(
        welcome(visit).await?,
        Reply::Prescription(PrescriptionReply::Gone { has_plan: false }),
    ))
}

/// A greeting with a word before its question.
fn told_first(mut greeting: Answer, word: Reply) -> Answer {
    let place = greeting.says.len().saturating_sub(1);
    greeting.says.insert(place, Say::Send(word));
    greeting
}

async fn shown(visit: &mut Visit<'_>, prescription: &Prescription) -> Result<Reply> {
    let plan = plan_of(visit).await?;
    let mut shown = Shown { plan, ..Shown::to_nobody(prescription, &visit.care.catalogue) };
    for line in &mut shown.lines {
        let Some(dose) = &line.dose else { continue };
        let said = progressions::of(visit.connection, visit.person.id, &dose.id).await?;
        let own = said.amount.filter(|amount| *amount != dose.amount());
        line.own = own.map(|amount| at(dose, amount));
    }
    Ok(Reply::Prescription(PrescriptionReply::Shown(Box::new(shown))))
}

/// Adds reminders; returns the first of them.
async fn add(visit: &mut Visit<'_>, wanted: &[Prescribed]) -> Result<Option<ReminderId>> {
    let (id, now) = (visit.person.id, visit.now);
    let mut first = None;
    for Prescribed { activity, exercise, schedule, .. } in wanted {
        let exercise = exercise.as_ref();
        let added =
            reminders::add(visit.connection, id, *activity, exercise, schedule, now).await?;
        first.get_or_insert(added);
    }
    Ok(first)
}

/// Sets the doses, has the reminders come, and tells so.
async fn taken(
    visit: &mut Visit<'_>,
    prescription: &Prescription,
    instead_of: Vec<PlanLine>,
    first: Option<ReminderId>,
) -> Result<Answer> {
    let id = visit.person.id;
    for Prescribed { exercise, amount, .. } in &prescription.reminders {
        let (Some(exercise), Some(amount)) = (exercise, amount) else { continue };
        let mut progression = progressions::of(visit.connection, id, exercise).await?;
        progression.amount = Some(*amount);
        progressions::set(visit.connection, id, exercise, progression).await?;
    }
    people::subscribe(visit.connection, id, visit.now).await?;
    replan(visit).await?;
    let next = next_of(visit).await?;
    let Prescription { title, language, .. } = prescription.clone();
    Ok(visit.answer(PrescriptionReply::Taken { title, language, instead_of, first, next }))
}

/// Whether reminders come and the doses are as prescribed, so that taking it would change nothing.
async fn is_in_force(visit: &mut Visit<'_>, prescription: &Prescription) -> Result<bool> {
    for Prescribed { exercise, amount, .. } in &prescription.reminders {
        let (Some(exercise), Some(amount)) = (exercise, amount) else { continue };
        let said = progressions::of(visit.connection, visit.person.id, exercise).await?;
        if said.amount != Some(*amount) {
            return Ok(false);
        }
    }
    Ok(visit.person.stopped_at.is_none())
}

/// Whether a plan has such a reminder, and lets it come.
fn has(plan: &[Reminder], wanted: &Prescribed) -> bool {
    plan.iter().any(|reminder| {
        reminder.is_active()
            && reminder.activity == wanted.activity
            && reminder.exercise == wanted.exercise
            && reminder.schedule == wanted.schedule
    })
}
