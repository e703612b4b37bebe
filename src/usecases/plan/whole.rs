//! /plan and /remind: the plan as a whole, adding to it, and taking a preset instead.

use jiff::Timestamp;

use crate::{
    care::{
        Activity, ExerciseId, ReminderId, Schedule, Subject,
        cue::Cue,
        plan::{MOST_REMINDERS, Preset, usual_schedule},
    },
    store::{
        Result, occurrences,
        reminders::{self, Reminder},
    },
    usecases::{
        coming::planning::replan,
        replies::{Answer, BadWish, Notice, PlanItem, PlanLine, PlanReply, Reply},
        standing::{resting_of, standing_of},
        visit::Visit,
    },
};

/// /plan: every reminder with its next time, each to be opened.
pub async fn plan(visit: &mut Visit<'_>) -> Result<Answer> {
    let reply = reply(visit, None).await?;
    Ok(visit.answer(reply))
}

/// Shows what can be added, in buttons.
pub async fn add_menu(visit: &mut Visit<'_>) -> Result<Answer> {
    Ok(visit.answer(PlanReply::AddMenu))
}

/// Adds an activity at its usual times, to be changed from there.
pub async fn add(visit: &mut Visit<'_>, activity: Activity) -> Result<Answer> {
    let schedule = visit.spread(usual_schedule(activity));
    add_reminder(visit, Subject::Activity(activity), schedule, None).await
}

/// The presets to choose from.
pub fn presets(visit: &Visit<'_>) -> Answer {
    visit.answer(PlanReply::Presets)
}

/// A preset in full, before it is taken.
pub fn preset(visit: &Visit<'_>, preset: Preset) -> Answer {
    let line = |(activity, schedule)| {
        let schedule = visit.spread(schedule);
        PlanLine { activity, exercise: None, schedule }
    };
    let lines = preset.reminders(visit.amount()).into_iter().map(line).collect();
    visit.answer(PlanReply::Preset { preset, lines })
}

/// A preset instead of the plan that there was.
pub async fn take(visit: &mut Visit<'_>, preset: Preset) -> Result<Answer> {
    let had = reminders::count_of(visit.connection, visit.person.id).await? > 0;
    reminders::remove_all(visit.connection, visit.person.id, visit.now).await?;
    let first = add_preset(visit, preset).await?;
    replan(visit).await?;
    let reply = reply(visit, first.filter(|_| had)).await?;
    Ok(visit.answer(reply))
}

/// Half as many of each reminder; the plan tells what that comes to.
pub async fn fewer(visit: &mut Visit<'_>) -> Result<Answer> {
    let known = reminders::of(visit.connection, visit.person.id).await?;
    let hours = visit.person.hours.clone();
    let sparser = known.into_iter().map(|reminder| (reminder.id, reminder.schedule.sparser()));
    // So few that none is left is not what anybody means by fewer.
    let sparser = sparser.filter(|(_, schedule)| !schedule.never_comes(&hours));
    reminders::reschedule(visit.connection, visit.person.id, sparser).await?;
    replan(visit).await?;
    plan(visit).await
}

/// The plan as it stands; where it took the place of another, with its first reminder.
pub(crate) async fn reply(visit: &mut Visit<'_>, instead: Option<ReminderId>) -> Result<Reply> {
    let today = visit.today();
    let mut known = reminders::of(visit.connection, visit.person.id).await?;
    known.retain(|reminder| !reminder.schedule.is_over(today));
    let mut next = occurrences::next_due_of_each(visit.connection, visit.person.id).await?;
    let item = |reminder: Reminder| {
        let next = next.remove(&reminder.id);
        item(visit, reminder, next)
    };
    let items = known.into_iter().map(item).collect();
    let resting = resting_of(visit).await?;
    let standing = standing_of(visit);
    Ok(Reply::Plan(PlanReply::Plan { items, standing, resting, instead }))
}

/// Adds a preset's reminders, which are not planned yet; returns the first of them.
pub(crate) async fn add_preset(
    visit: &mut Visit<'_>,
    preset: Preset,
) -> Result<Option<ReminderId>> {
    let (id, now) = (visit.person.id, visit.now);
    let mut first = None;
    for (activity, schedule) in preset.reminders(visit.amount()) {
        let schedule = visit.spread(schedule);
        let added = reminders::add(visit.connection, id, activity, None, &schedule, now).await?;
        first.get_or_insert(added);
    }
    Ok(first)
}

/// One preset instead of another, where the plan is still just that other one.
pub(crate) async fn suit(visit: &mut Visit<'_>, from: Preset, to: Preset) -> Result<()> {
    let known = reminders::of(visit.connection, visit.person.id).await?;
    let untouched = from.reminders(visit.amount()).into_iter().map(|(activity, schedule)| {
        let schedule = visit.spread(schedule);
        known.iter().any(|known| {
            let is_as_it_was = known.exercise.is_none() && known.is_active();
            is_as_it_was && known.activity == activity && known.schedule == schedule
        })
    });
    let untouched: Vec<bool> = untouched.collect();
    if from == to || untouched.len() != known.len() || untouched.contains(&false) {
        return Ok(());
    }
    reminders::remove_all(visit.connection, visit.person.id, visit.now).await?;
    add_preset(visit, to).await?;
    Ok(())
}

/// A reminder as the plan shows it.
pub(crate) async fn item_of(visit: &mut Visit<'_>, reminder: Reminder) -> Result<PlanItem> {
    let next = occurrences::next_due_of(visit.connection, visit.person.id, reminder.id).await?;
    Ok(item(visit, reminder, next))
}

fn item(visit: &Visit<'_>, reminder: Reminder, next: Option<Timestamp>) -> PlanItem {
    PlanItem {
        cue: reminder.cue,
        id: reminder.id,
        never_comes: reminder.schedule.never_comes(&visit.person.hours),
        next: next.map(|next| visit.when(next)),
        is_resting: reminder.paused_at.is_some(),
        line: PlanLine {
            activity: reminder.activity,
            exercise: reminder.exercise.and_then(|id| visit.care.catalogue.find(&id).cloned()),
            schedule: reminder.schedule,
        },
    }
}

/// Whether a person's plan has room for `more` reminders once `fewer` are gone from it. Everything
/// that adds to a plan or puts something back asks here, so that no way leads past the limit.
pub(crate) async fn has_room(visit: &mut Visit<'_>, more: usize, fewer: usize) -> Result<bool> {
    let known = reminders::count_of(visit.connection, visit.person.id).await?;
    Ok(more <= fewer || known.saturating_sub(fewer) + more <= MOST_REMINDERS)
}

/// The reply where the plan has no room.
pub(crate) fn full() -> Answer {
    Answer::send(PlanReply::WishUnread(BadWish::TooMany))
}

/// Adds a reminder; tells where it is in the plan already, and what stands in its way.
pub(crate) async fn add_reminder(
    visit: &mut Visit<'_>,
    subject: Subject,
    schedule: Schedule,
    cue: Option<Cue>,
) -> Result<Answer> {
    let Some((activity, exercise)) = resolve(visit, subject) else {
        return Ok(Answer::notice(Notice::Gone));
    };
    let known = reminders::of(visit.connection, visit.person.id).await?;
    let is_same = |known: &&Reminder| {
        known.activity == activity && known.exercise == exercise && known.schedule == schedule
    };
    if let Some(same) = known.iter().find(is_same) {
        let item = item_of(visit, same.clone()).await?;
        return Ok(visit.answer(PlanReply::AlreadyPlanned { item }));
    }
    if !has_room(visit, 1, 0).await? {
        return Ok(full());
    }
    if schedule.never_comes(&visit.person.hours) {
        let exercise = exercise.and_then(|id| visit.care.catalogue.find(&id).cloned());
        let line = Box::new(PlanLine { activity, exercise, schedule });
        return Ok(Answer::send(PlanReply::WishUnread(BadWish::NeverComes(line))));
    }
    let (id, now) = (visit.person.id, visit.now);
    let exercise = exercise.as_ref();
    let added = reminders::add(visit.connection, id, activity, exercise, &schedule, now).await?;
    if cue.is_some() {
        reminders::set_cue(visit.connection, id, added, cue).await?;
    }
    if let Some(spoken) = visit.spoken {
        reminders::set_asked_in(visit.connection, id, added, spoken.message).await?;
    }
    replan(visit).await?;
    show(visit, added).await
}

async fn show(visit: &mut Visit<'_>, id: ReminderId) -> Result<Answer> {
    match reminders::find_of(visit.connection, visit.person.id, id).await? {
        Some(reminder) => {
            let item = item_of(visit, reminder).await?;
            Ok(visit.answer(PlanReply::Added { item }))
        }
        None => Ok(Answer::notice(Notice::Gone)),
    }
}

/// A reminder as it would stand in the plan; none where its exercise is not there.
pub(crate) fn line_of(
    visit: &Visit<'_>,
    subject: &Subject,
    schedule: Schedule,
) -> Option<PlanLine> {
    let (activity, exercise) = resolve(visit, subject.clone())?;
    let exercise = exercise.and_then(|id| visit.care.catalogue.find(&id).cloned());
    Some(PlanLine { activity, exercise, schedule })
}

fn resolve(visit: &Visit<'_>, subject: Subject) -> Option<(Activity, Option<ExerciseId>)> {
    match subject {
        Subject::Activity(activity) => Some((activity, None)),
        Subject::Exercise(id) => {
            let exercise = visit.care.catalogue.find(&id)?;
            Some((exercise.activity, Some(id)))
        }
    }
}
