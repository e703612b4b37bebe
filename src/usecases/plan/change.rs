//! Changing one reminder of the plan, all by buttons in the one message.

use jiff::civil::Weekday;

use crate::{
    care::{
        Activity, ExerciseId, ReminderId,
        schedule::{Minute, Moments, Problem, Range, SHORTEST_INTERVAL, Schedule},
    },
    store::{
        Result,
        reminders::{self, Reminder},
    },
    usecases::{
        buttons::ChangePress,
        coming::planning::replan,
        plan::whole::{full, has_room, item_of},
        replies::{Answer, ChangeReply, Notice, PlanItem, Reply},
        visit::Visit,
    },
};

/// Does what a button of this family asks for.
pub async fn press(visit: &mut Visit<'_>, press: &ChangePress) -> Result<Answer> {
    match press {
        ChangePress::Reminder(id) => open(visit, *id).await,
        ChangePress::Times(id) => times(visit, *id).await,
        ChangePress::Days(id) => days(visit, *id).await,
        ChangePress::What(id) => what(visit, *id).await,
        ChangePress::ToggleTime(id, minute) => toggle_time(visit, *id, *minute).await,
        ChangePress::Interval(id, minutes) => interval(visit, *id, *minutes).await,
        ChangePress::Within(id, hours) => within(visit, *id, hours).await,
        ChangePress::ToggleDay(id, day) => toggle_day(visit, *id, *day).await,
        ChangePress::SetActivity(id, activity) => set_activity(visit, *id, *activity).await,
        ChangePress::SetExercise(id, exercise) => set_exercise(visit, *id, exercise).await,
        ChangePress::Rest(id) => rest(visit, *id).await,
        ChangePress::Wake(id) => wake(visit, *id).await,
        ChangePress::Remove(id) => remove(visit, *id).await,
        ChangePress::PutBack(id) => put_back(visit, *id).await,
    }
}

/// A reminder, opened.
pub async fn open(visit: &mut Visit<'_>, id: ReminderId) -> Result<Answer> {
    show(visit, id, |item| Reply::Change(ChangeReply::Opened { item })).await
}

/// Its times, to be changed.
pub async fn times(visit: &mut Visit<'_>, id: ReminderId) -> Result<Answer> {
    show(visit, id, |item| Reply::Change(ChangeReply::ChangeTimes { item })).await
}

/// Its days, to be changed.
pub async fn days(visit: &mut Visit<'_>, id: ReminderId) -> Result<Answer> {
    show(visit, id, |item| Reply::Change(ChangeReply::ChangeDays { item })).await
}

/// Shows what a reminder asks for, to be changed.
pub async fn what(visit: &mut Visit<'_>, id: ReminderId) -> Result<Answer> {
    let exercises = visit.care.catalogue.all().to_vec();
    show(visit, id, |item| Reply::Change(ChangeReply::ChangeWhat { item, exercises })).await
}

/// One fixed time more or less.
pub async fn toggle_time(visit: &mut Visit<'_>, id: ReminderId, minute: u16) -> Result<Answer> {
    if minute >= Minute::END_OF_DAY.0 {
        return Ok(Answer::notice(Notice::Gone));
    }
    let toggled = |schedule: &Schedule| schedule.toggled(Minute(minute));
    reschedule(visit, id, toggled, |item| Reply::Change(ChangeReply::ChangeTimes { item })).await
}

/// Every so many minutes, within the ranges that it has or the person's hours.
pub async fn interval(visit: &mut Visit<'_>, id: ReminderId, minutes: u16) -> Result<Answer> {
    let changed = |schedule: &Schedule| {
        let ranges = match schedule.moments() {
            Moments::Every { ranges, .. } => ranges.clone(),
            Moments::At(_) => Vec::new(),
        };
        Schedule::every(schedule.days(), minutes, ranges)
    };
    reschedule(visit, id, changed, |item| Reply::Change(ChangeReply::ChangeTimes { item })).await
}

/// Within other ranges, as a button carries them, "9.00-12.00,13.00-17.00"; "hours" for the
/// person's hours.
pub async fn within(visit: &mut Visit<'_>, id: ReminderId, hours: &str) -> Result<Answer> {
    let changed = |schedule: &Schedule| {
        let Moments::Every { interval, .. } = schedule.moments() else {
            return Err(Problem::BadInterval);
        };
        let ranges = match hours {
            "hours" => Vec::new(),
            ranges => carried(ranges).ok_or(Problem::BadInterval)?,
        };
        Schedule::every(schedule.days(), *interval, ranges)
    };
    reschedule(visit, id, changed, |item| Reply::Change(ChangeReply::ChangeTimes { item })).await
}

/// Ranges as a button carries them.
pub(crate) fn carried(ranges: &str) -> Option<Vec<Range>> {
    let text = format!("every {SHORTEST_INTERVAL}m {}", ranges.replace('.', ":").replace(',', " "));
    let schedule: Schedule = text.parse().ok()?;
    match schedule.moments() {
        Moments::Every { ranges, .. } if !ranges.is_empty() => Some(ranges.clone()),
        _ => None,
    }
}

/// One day more or less.
pub async fn toggle_day(visit: &mut Visit<'_>, id: ReminderId, day: i8) -> Result<Answer> {
    let Ok(day) = Weekday::from_monday_one_offset(day) else {
        return Ok(Answer::notice(Notice::Gone));
    };
    let toggled = |schedule: &Schedule| schedule.on_days(schedule.days().toggled(day));
    reschedule(visit, id, toggled, |item| Reply::Change(ChangeReply::ChangeDays { item })).await
}

/// Another activity, whose exercises take turns.
pub async fn set_activity(
    visit: &mut Visit<'_>,
    id: ReminderId,
    activity: Activity,
) -> Result<Answer> {
    let set = |reminder: &mut Reminder| {
        reminder.activity = activity;
        reminder.exercise = None;
    };
    change(visit, id, set, |item| Reply::Change(ChangeReply::Opened { item })).await
}

/// One exercise.
pub async fn set_exercise(
    visit: &mut Visit<'_>,
    id: ReminderId,
    exercise: &ExerciseId,
) -> Result<Answer> {
    let Some(exercise) = visit.care.catalogue.find(exercise).cloned() else {
        return Ok(Answer::notice(Notice::Gone));
    };
    let set = |reminder: &mut Reminder| {
        reminder.activity = exercise.activity;
        reminder.exercise = Some(exercise.id);
    };
    change(visit, id, set, |item| Reply::Change(ChangeReply::Opened { item })).await
}

/// This one rests until it is woken.
pub async fn rest(visit: &mut Visit<'_>, id: ReminderId) -> Result<Answer> {
    let now = visit.now;
    let set = |reminder: &mut Reminder| reminder.paused_at = Some(now);
    change(visit, id, set, |item| Reply::Change(ChangeReply::Opened { item })).await
}

/// Resumes a reminder that was resting, and plans its next occurrence.
pub async fn wake(visit: &mut Visit<'_>, id: ReminderId) -> Result<Answer> {
    let set = |reminder: &mut Reminder| reminder.paused_at = None;
    change(visit, id, set, |item| Reply::Change(ChangeReply::Opened { item })).await
}

/// Takes it from the plan; the same message puts it back.
pub async fn remove(visit: &mut Visit<'_>, id: ReminderId) -> Result<Answer> {
    let now = visit.now;
    let set = |reminder: &mut Reminder| reminder.removed_at = Some(now);
    change(visit, id, set, |item| Reply::Change(ChangeReply::Removed { item })).await
}

/// Puts a removed one back, where the plan has room for it.
pub async fn put_back(visit: &mut Visit<'_>, id: ReminderId) -> Result<Answer> {
    let found = reminders::find_of(visit.connection, visit.person.id, id).await?;
    let is_gone = found.is_some_and(|reminder| reminder.removed_at.is_some());
    if is_gone && !has_room(visit, 1, 0).await? {
        return Ok(full());
    }
    let set = |reminder: &mut Reminder| reminder.removed_at = None;
    change(visit, id, set, |item| Reply::Change(ChangeReply::Opened { item })).await
}

async fn show(
    visit: &mut Visit<'_>,
    id: ReminderId,
    reply: impl FnOnce(PlanItem) -> Reply,
) -> Result<Answer> {
    match reminders::find_of(visit.connection, visit.person.id, id).await? {
        Some(reminder) if reminder.removed_at.is_none() => {
            let item = item_of(visit, reminder).await?;
            Ok(visit.answer(reply(item)))
        }
        _ => Ok(Answer::notice(Notice::Gone)),
    }
}

/// Changes the schedule; what would leave it without a time, a day or a moment is told, not done.
async fn reschedule(
    visit: &mut Visit<'_>,
    id: ReminderId,
    changed: impl FnOnce(&Schedule) -> std::result::Result<Schedule, Problem>,
    reply: impl FnOnce(PlanItem) -> Reply,
) -> Result<Answer> {
    let Some(reminder) = reminders::find_of(visit.connection, visit.person.id, id).await? else {
        return Ok(Answer::notice(Notice::Gone));
    };
    match changed(&reminder.schedule) {
        Ok(schedule) if schedule.never_comes(&visit.person.hours) => {
            Ok(Answer::notice(Notice::NeverComes))
        }
        Ok(schedule) => {
            let set = |reminder: &mut Reminder| reminder.schedule = schedule;
            change(visit, id, set, reply).await
        }
        Err(problem) => Ok(Answer::notice(match problem {
            Problem::NoDay => Notice::LastDay,
            Problem::NoTime => Notice::LastTime,
            Problem::TooManyTimes => Notice::TooManyTimes,
            Problem::RangeTooShort => Notice::RangeTooShort,
            _ => Notice::Gone,
        })),
    }
}

/// Changes a reminder and plans anew.
async fn change(
    visit: &mut Visit<'_>,
    id: ReminderId,
    set: impl FnOnce(&mut Reminder),
    reply: impl FnOnce(PlanItem) -> Reply,
) -> Result<Answer> {
    let Some(mut reminder) = reminders::find_of(visit.connection, visit.person.id, id).await?
    else {
        return Ok(Answer::notice(Notice::Gone));
    };
    set(&mut reminder);
    reminders::change(visit.connection, visit.person.id, &reminder).await?;
    replan(visit).await?;
    let item = item_of(visit, reminder).await?;
    Ok(visit.answer(reply(item)))
}
