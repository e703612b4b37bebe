//! How much of Limber the person wants: asked once at the start, and to be changed at any time. Their breaks go by it,
//! the rest of their plan stays.

use crate::{
    care::{
        Activity, ReminderId,
        amount::Amount,
        plan::{Preset, breaks_of},
    },
    store::{
        Result, people,
        reminders::{self, Reminder},
    },
    usecases::{
        coming::planning::replan,
        guide::begin::a_minute,
        plan::prescription::put_plan_back,
        replies::{Answer, Reply, StartReply},
        standing::next_of,
        visit::Visit,
    },
};

/// Asks for it, whatever was said before.
pub fn ask_amount(visit: &Visit<'_>) -> Answer {
    visit.answer(question(visit))
}

/// The question of the start, where it has not been answered.
pub(crate) fn amount_question(visit: &Visit<'_>) -> Option<Reply> {
    visit.person.amount.is_none().then(|| question(visit))
}

/// An amount was tapped: breaks that take turns come as often from now on.
pub async fn choose_amount(visit: &mut Visit<'_>, amount: Amount) -> Result<Answer> {
    let (before, is_first) = (visit.amount(), visit.person.amount.is_none());
    people::set_amount(visit.connection, visit.person.id, amount).await?;
    let first = if amount == before { None } else { change_breaks(visit, amount).await? };
    if is_first {
        let ready = ready(visit, amount).await?;
        return Ok(visit.answer(ready));
    }
    let back = first.map(|first| (before, first));
    Ok(visit.answer(StartReply::AmountKnown { amount, back }))
}

/// The reply that ends the questions of the start: when Limber comes, and something to try at once.
async fn ready(visit: &mut Visit<'_>, amount: Amount) -> Result<StartReply> {
    let minute = if visit.person.held_at.is_some() { None } else { a_minute(visit).await? };
    let (hours, next) = (visit.person.hours.clone(), next_of(visit).await?);
    Ok(StartReply::Ready { amount, hours, next, minute })
}

/// Puts back the breaks that there were before an amount was chosen, and shows the plan.
pub async fn take_back(visit: &mut Visit<'_>, amount: Amount, first: ReminderId) -> Result<Answer> {
    let answer = put_plan_back(visit, first).await?;
    if answer.notice.is_none() {
        people::set_amount(visit.connection, visit.person.id, amount).await?;
    }
    Ok(answer)
}

/// Has other breaks come instead of those in the plan; returns the first of them, if any were there.
async fn change_breaks(visit: &mut Visit<'_>, amount: Amount) -> Result<Option<ReminderId>> {
    let (id, now) = (visit.person.id, visit.now);
    let known = reminders::of(visit.connection, id).await?;
    let is_break =
        |known: &&Reminder| known.activity == Activity::Stand && known.exercise.is_none();
    let breaks: Vec<_> = known.iter().filter(is_break).map(|known| known.id).collect();
    if breaks.is_empty() {
        return Ok(None);
    }
    reminders::set_removed(visit.connection, id, &breaks, Some(now)).await?;
    let schedule = visit.spread(breaks_of(preset_in(visit, &known), amount));
    let activity = Activity::Stand;
    let first = reminders::add(visit.connection, id, activity, None, &schedule, now).await?;
    replan(visit).await?;
    Ok(Some(first))
}

/// The ready plan that a person's other reminders are those of; where they are their own, the one of their place.
fn preset_in(visit: &Visit<'_>, known: &[Reminder]) -> Preset {
    let is_known = |(activity, schedule)| {
        let schedule = visit.spread(schedule);
        known.iter().any(|known| known.activity == activity && known.schedule == schedule)
    };
    let is_taken = |preset: &Preset| {
        let others = preset.reminders(visit.amount()).into_iter();
        others.filter(|(activity, _)| *activity != Activity::Stand).all(is_known)
    };
    let of_place = Preset::of(visit.person.place.unwrap_or_default());
    Preset::ALL.into_iter().find(is_taken).unwrap_or(of_place)
}

fn question(visit: &Visit<'_>) -> Reply {
    Reply::Start(StartReply::AskAmount { current: visit.person.amount })
}
