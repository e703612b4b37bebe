//! Later, under a reminder: in a while, this evening, or at another time of day from now on.

use jiff::{SignedDuration, Timestamp, ToSpan};

use crate::{
    care::{
        OccurrenceId,
        occurrence::State,
        schedule::{Minute, Moments},
    },
    store::{
        Result,
        occurrences::{self, Occurrence},
        reminders::{self, Reminder},
    },
    usecases::{
        coming::{dosing::exercise_of, planning::replan},
        plan::whole::item_of,
        reminder::{
            answer::answered,
            pressed::{find_answerable, find_open, own},
            together::together,
        },
        replies::{Answer, Closing, Notice, ReminderReply, Reply},
        visit::Visit,
    },
};

/// How often one reminder can be put off before another time is offered.
pub const MOST_SNOOZES: u32 = 3;
/// When "this evening" is, and until when it is still to come: minutes of the day.
const EVENING: Minute = Minute::at(19, 0);
const EVENING_OFFERED_UNTIL: Minute = Minute::at(18, 0);
/// The longest that a button puts a reminder off, in minutes.
const LONGEST_SNOOZE: u16 = 240;
/// Two of the same exercise or the same reminder that are no further apart than this come as one.
const NEAR: SignedDuration = SignedDuration::from_mins(5);

/// Later: when it can be. Who has put it off often is asked whether another time of day would
/// suit better, where the reminder has a time of day.
pub async fn later(visit: &mut Visit<'_>, id: OccurrenceId) -> Result<Answer> {
    match find_open(visit, id).await? {
        Ok(occurrence) => offer(visit, &occurrence).await,
        Err(notice) => Ok(Answer::notice(notice)),
    }
}

/// Offers when it can come back, or another time of day.
async fn offer(visit: &mut Visit<'_>, occurrence: &Occurrence) -> Result<Answer> {
    let exercise = exercise_of(&visit.care.catalogue, occurrence);
    if occurrence.snoozes >= MOST_SNOOZES {
        let times = match fixed_time_of(visit, occurrence).await? {
            Some((_, due)) => other_times(visit, due),
            None => Vec::new(),
        };
        return Ok(visit.answer(ReminderReply::OfferMove {
            occurrence: occurrence.id,
            exercise,
            times,
        }));
    }
    let has_evening = minute_of(visit) < EVENING_OFFERED_UNTIL;
    Ok(visit.answer(ReminderReply::LaterMenu { occurrence: occurrence.id, exercise, has_evening }))
}

/// Later, in so many minutes.
pub async fn snooze(visit: &mut Visit<'_>, id: OccurrenceId, minutes: u16) -> Result<Answer> {
    let wait = SignedDuration::from_mins(minutes.clamp(1, LONGEST_SNOOZE).into());
    snooze_until(visit, id, visit.now + wait).await
}

/// Later, this evening; at once where the evening has come meanwhile.
pub async fn evening(visit: &mut Visit<'_>, id: OccurrenceId) -> Result<Answer> {
    let evening = this_evening(visit);
    snooze_until(visit, id, evening.max(visit.now)).await
}

/// The evening of today; it may have passed.
pub(crate) fn this_evening(visit: &Visit<'_>) -> Timestamp {
    let moment = visit.today().at(19, 0, 0, 0);
    visit.person.clock().to_timestamp(moment).unwrap_or(visit.now)
}

/// Another time of day from now on: the reminder moves, and today's is let go.
pub async fn move_to(visit: &mut Visit<'_>, id: OccurrenceId, minute: u16) -> Result<Answer> {
    let Some(occurrence) = own(visit, id).await? else {
        return Ok(Answer::notice(Notice::Gone));
    };
    let Some((mut reminder, due)) = fixed_time_of(visit, &occurrence).await? else {
        return Ok(Answer::notice(Notice::Gone));
    };
    let moved = reminder.schedule.moved(due, Minute(minute % Minute::END_OF_DAY.0));
    let Ok(schedule) = moved else { return Ok(Answer::notice(Notice::Gone)) };
    reminder.schedule = schedule;
    reminders::change(visit.connection, visit.person.id, &reminder).await?;
    occurrences::mark_skipped(visit.connection, occurrence.id, visit.now).await?;
    replan(visit).await?;
    let moved =
        Reply::Reminder(ReminderReply::Moved { line: item_of(visit, reminder).await?.line });
    if occurrence.state != State::Sent {
        return Ok(visit.answer(moved));
    }
    let others = together(visit.connection, &visit.care.catalogue, &occurrence).await?;
    Ok(answered(visit, &occurrence, Closing::Skipped, moved, others))
}

/// Later, at an instant.
pub(crate) async fn snooze_until(
    visit: &mut Visit<'_>,
    id: OccurrenceId,
    until: Timestamp,
) -> Result<Answer> {
    match find_open(visit, id).await? {
        Ok(occurrence) if occurrence.snoozes >= MOST_SNOOZES => offer(visit, &occurrence).await,
        Ok(occurrence) => put_off(visit, occurrence, until).await,
        Err(notice) => Ok(Answer::notice(notice)),
    }
}

/// Later than it was put off to, or sooner: a person's last word counts.
pub(crate) async fn snooze_again_until(
    visit: &mut Visit<'_>,
    id: OccurrenceId,
    until: Timestamp,
) -> Result<Answer> {
    match find_answerable(visit, id).await? {
        Ok(occurrence) => put_off(visit, occurrence, until).await,
        Err(notice) => Ok(Answer::notice(notice)),
    }
}

async fn put_off(
    visit: &mut Visit<'_>,
    occurrence: Occurrence,
    until: Timestamp,
) -> Result<Answer> {
    let until = with_what_comes(visit, &occurrence, until).await?;
    occurrences::snooze(visit.connection, occurrence.id, until).await?;
    let snoozed = Reply::Reminder(ReminderReply::Snoozed {
        exercise: exercise_of(&visit.care.catalogue, &occurrence),
        until: visit.when(until),
    });
    let others = together(visit.connection, &visit.care.catalogue, &occurrence).await?;
    Ok(answered(visit, &occurrence, Closing::Later, snoozed, others))
}

/// The minute at which something that was put off comes back: that at which its reminder, or one of the same
/// exercise, comes next where it is near, so that the two come as one, not one right after the other.
async fn with_what_comes(
    visit: &mut Visit<'_>,
    occurrence: &Occurrence,
    until: Timestamp,
) -> Result<Timestamp> {
    let seconds = until.as_second().rem_euclid(60);
    let until = visit.now.max(until - SignedDuration::from_secs(seconds));
    let (after, end) = (visit.now.max(until - NEAR), until + NEAR);
    let near = occurrences::waiting_between(visit.connection, visit.person.id, after, end).await?;
    let same = near.iter().filter(|other| {
        other.exercise == occurrence.exercise || other.reminder == occurrence.reminder
    });
    let same = same.map(Occurrence::wanted_at);
    Ok(same.min_by_key(|at| at.duration_since(until).abs()).unwrap_or(until))
}

/// The reminder and the fixed time of day that an occurrence came from; none for an interval.
pub(crate) async fn fixed_time_of(
    visit: &mut Visit<'_>,
    occurrence: &Occurrence,
) -> Result<Option<(Reminder, Minute)>> {
    let reminder =
        reminders::find_of(visit.connection, occurrence.person, occurrence.reminder).await?;
    let due = visit.person.clock().to_datetime(occurrence.due_at).time();
    let due = Minute::of(due);
    let has_it = |reminder: &Reminder| {
        let moments = reminder.schedule.moments();
        reminder.removed_at.is_none()
            && matches!(moments, Moments::At(times) if times.contains(&due))
    };
    Ok(reminder.filter(has_it).map(|reminder| (reminder, due)))
}

/// The answers to an occurrence's reminder in so many days, but for the occurrence itself, which may not be written
/// yet: when it was due, and when it was answered.
pub(crate) async fn done_before(
    visit: &mut Visit<'_>,
    occurrence: &Occurrence,
    days: i64,
) -> Result<Vec<(Timestamp, Timestamp)>> {
    let first = OccurrenceId::first_on(visit.today().saturating_sub(days.days()));
    let (person, reminder) = (occurrence.person, occurrence.reminder);
    let mut done = occurrences::done_of(visit.connection, person, reminder, first).await?;
    done.retain(|(due_at, _)| *due_at != occurrence.due_at);
    Ok(done)
}

/// Times of day that may suit better: about now, an hour or two after it was due, the evening.
fn other_times(visit: &Visit<'_>, due: Minute) -> Vec<Minute> {
    let now = Minute(minute_of(visit).0 / 30 * 30);
    let later = |hours: u16| Minute((due.0 + hours * 60).min(Minute::at(21, 0).0));
    let mut times = vec![now, later(1), later(2), EVENING];
    times.retain(|time| *time != due);
    times.sort_unstable();
    times.dedup();
    times
}

fn minute_of(visit: &Visit<'_>) -> Minute {
    Minute::of(visit.person.clock().to_datetime(visit.now).time())
}
