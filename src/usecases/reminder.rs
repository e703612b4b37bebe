//! The buttons under a reminder: Done, Later, Not today, Why.

use jiff::{SignedDuration, Timestamp};

use super::{
    Answer, Mark, Notice, Reply, Together, Visit,
    batch::Before,
    done::count as count_session,
    plan::item_of,
    planning::{exercise_of, replan, shown_of},
    today::mark_of,
};
use crate::{
    care::{
        Catalogue, OccurrenceId,
        backing_off::{SKIPS_NOTICED, notices_skips},
        occurrence::State,
        schedule::{Minute, Moments},
    },
    store::{
        Connection, Result,
        occurrences::{self, Occurrence},
        reminders::{self, Reminder},
    },
};

/// How often one reminder can be put off before another time is offered.
pub const MOST_SNOOZES: u32 = 3;
/// When "this evening" is, and until when it is still to come: minutes of the day.
const EVENING: Minute = Minute::at(19, 0);
const EVENING_OFFERED_UNTIL: Minute = Minute::at(18, 0);
/// The longest that a button puts a reminder off, in minutes.
const LONGEST_SNOOZE: u16 = 240;

/// Done: counts the session; a second press counts nothing.
pub async fn done(visit: &mut Visit<'_>, id: OccurrenceId) -> Result<Answer> {
    let before = visit.before(None).await?;
    let Some(occurrence) = before.open.iter().find(|open| open.goes_by(id)).cloned() else {
        let closed = own(visit, id).await?.map(|occurrence| closed(occurrence.state));
        return Ok(Answer::notice(closed.unwrap_or(Notice::Gone)));
    };
    let (reply, others) = count(visit, before, &occurrence, None).await?;
    Ok(visit.answer(others.unwrap_or(reply)).with_notice(Notice::Counted))
}

/// Later: when it can be. Who has put it off often is asked whether another time of day would
/// suit better, where the reminder has a time of day.
pub async fn later(visit: &mut Visit<'_>, id: OccurrenceId) -> Result<Answer> {
    let Some(occurrence) = own(visit, id).await? else {
        return Ok(Answer::notice(Notice::Gone));
    };
    if occurrence.state != State::Sent {
        return Ok(Answer::notice(closed(occurrence.state)));
    }
    let exercise = exercise_of(&visit.care.catalogue, &occurrence);
    if occurrence.snoozes >= MOST_SNOOZES {
        let times = match fixed_time_of(visit, &occurrence).await? {
            Some((_, due)) => other_times(visit, due),
            None => Vec::new(),
        };
        return Ok(visit.answer(Reply::OfferMove { occurrence: occurrence.id, exercise, times }));
    }
    let has_evening = minute_of(visit) < EVENING_OFFERED_UNTIL;
    Ok(visit.answer(Reply::LaterMenu { occurrence: occurrence.id, exercise, has_evening }))
}

/// Later, in so many minutes.
pub async fn snooze(visit: &mut Visit<'_>, id: OccurrenceId, minutes: u16) -> Result<Answer> {
    let wait = SignedDuration::from_mins(minutes.clamp(1, LONGEST_SNOOZE).into());
    snooze_until(visit, id, visit.now + wait).await
}

/// Later, this evening; at once where the evening has come meanwhile.
pub async fn evening(visit: &mut Visit<'_>, id: OccurrenceId) -> Result<Answer> {
    let moment = visit.today().at(19, 0, 0, 0);
    let evening = visit.person.clock().to_timestamp(moment).unwrap_or(visit.now);
    snooze_until(visit, id, evening.max(visit.now)).await
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
    let line = item_of(visit, reminder).await?.line;
    answered(visit, &occurrence, Reply::Moved { line }).await
}

/// Not today: neutral.
pub async fn skip(visit: &mut Visit<'_>, id: OccurrenceId) -> Result<Answer> {
    let Some(occurrence) = own(visit, id).await? else {
        return Ok(Answer::notice(Notice::Gone));
    };
    if !occurrences::mark_skipped(visit.connection, occurrence.id, visit.now).await? {
        return Ok(Answer::notice(closed(occurrence.state)));
    }
    let exercise = exercise_of(&visit.care.catalogue, &occurrence);
    let answer = answered(visit, &occurrence, Reply::Skipped { exercise }).await?;
    // One more than is noticed, so that it is noticed once and not at every skip after.
    let limit = SKIPS_NOTICED + 1;
    let skips = occurrences::skips_in_a_row(visit.connection, visit.person.id, limit).await?;
    let today = visit.today();
    let day = occurrences::on_day(visit.connection, visit.person.id, today).await?;
    let day: Vec<State> = day.iter().map(|occurrence| occurrence.state).collect();
    Ok(match notices_skips(skips, &day) {
        true => answer.and_send(Reply::WouldSuit),
        false => answer,
    })
}

/// Why: explains that very exercise, in place of its steps.
pub async fn reasons_for(visit: &mut Visit<'_>, id: OccurrenceId) -> Result<Answer> {
    show(visit, id, |occurrence, exercise| Reply::ReminderWhy { occurrence, exercise }).await
}

/// Back from the why to the steps.
pub async fn steps_of(visit: &mut Visit<'_>, id: OccurrenceId) -> Result<Answer> {
    show(visit, id, |occurrence, exercise| Reply::Reminder {
        occurrence,
        exercise,
        after_rest: false,
    })
    .await
}

async fn show(
    visit: &mut Visit<'_>,
    id: OccurrenceId,
    reply: impl FnOnce(OccurrenceId, crate::care::Exercise) -> Reply,
) -> Result<Answer> {
    let Some(occurrence) = own(visit, id).await? else {
        return Ok(Answer::notice(Notice::Gone));
    };
    if occurrence.state != State::Sent {
        return Ok(Answer::notice(closed(occurrence.state)));
    }
    let exercise = shown_of(visit.connection, &visit.care.catalogue, &occurrence).await?;
    Ok(visit.answer(reply(occurrence.id, exercise)))
}

/// An answer in place of the reminder; where the message shows others that are still open, it goes
/// on showing them.
async fn answered(visit: &mut Visit<'_>, occurrence: &Occurrence, reply: Reply) -> Result<Answer> {
    let others = together(visit.connection, &visit.care.catalogue, occurrence).await?;
    Ok(visit.answer(others.unwrap_or(reply)))
}

/// What the message of an occurrence shows, if that is several of which some are open.
pub(super) async fn together(
    connection: &mut Connection,
    catalogue: &Catalogue,
    occurrence: &Occurrence,
) -> Result<Option<Reply>> {
    let Some(message) = occurrence.message else { return Ok(None) };
    let shown = occurrences::shown_by(connection, occurrence.person, message).await?;
    let is_open = shown.iter().any(|other| other.state == State::Sent);
    if shown.len() < 2 || !is_open {
        return Ok(None);
    }
    let mut items = Vec::with_capacity(shown.len());
    for occurrence in &shown {
        items.push(Together {
            occurrence: occurrence.id,
            exercise: shown_of(connection, catalogue, occurrence).await?,
            mark: mark_of(occurrence).unwrap_or(Mark::Missed),
        });
    }
    Ok(Some(Reply::Several { items, after_rest: false }))
}

async fn snooze_until(visit: &mut Visit<'_>, id: OccurrenceId, until: Timestamp) -> Result<Answer> {
    let Some(occurrence) = own(visit, id).await? else {
        return Ok(Answer::notice(Notice::Gone));
    };
    if occurrence.snoozes >= MOST_SNOOZES {
        return later(visit, id).await;
    }
    if !occurrences::snooze(visit.connection, occurrence.id, until).await? {
        return Ok(Answer::notice(closed(occurrence.state)));
    }
    let exercise = exercise_of(&visit.care.catalogue, &occurrence);
    let until = visit.when(until);
    answered(visit, &occurrence, Reply::Snoozed { exercise, until }).await
}

/// The reminder and the fixed time of day that an occurrence came from; none for an interval.
async fn fixed_time_of(
    visit: &mut Visit<'_>,
    occurrence: &Occurrence,
) -> Result<Option<(Reminder, Minute)>> {
    let reminder =
        reminders::find_of(visit.connection, occurrence.person, occurrence.reminder).await?;
    let due = visit.person.clock().to_datetime(occurrence.due_at).time();
    let due = Minute::of(due);
    Ok(reminder
        .filter(|reminder| matches!(reminder.schedule.moments(), Moments::At(times) if times.contains(&due)))
        .map(|reminder| (reminder, due)))
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

/// sent → done, with its session, for an occurrence that was open before; where its message shows
/// others that are still open, also how that is to read now.
pub(super) async fn count(
    visit: &mut Visit<'_>,
    before: Before,
    occurrence: &Occurrence,
    seconds: Option<u32>,
) -> Result<(Reply, Option<Reply>)> {
    let shows_others = before
        .open
        .iter()
        .any(|other| other.message == occurrence.message && other.id != occurrence.id);
    let exercise = exercise_of(&visit.care.catalogue, occurrence);
    let (activity, exercise) = (exercise.activity, Some(exercise));
    let reply = count_session(visit, before, Some(occurrence), activity, exercise, seconds).await?;
    if !shows_others {
        return Ok((reply, None));
    }
    visit.settle().await?;
    Ok((reply, together(visit.connection, &visit.care.catalogue, occurrence).await?))
}

/// The occurrence that a button means, if it is this person's: a button can be forged. It may go by
/// another number than the button's.
async fn own(visit: &mut Visit<'_>, id: OccurrenceId) -> Result<Option<Occurrence>> {
    let found = occurrences::find(visit.connection, id).await?;
    Ok(found.filter(|occurrence| occurrence.person == visit.person.id))
}

/// What to say of a reminder that is no longer open.
fn closed(state: State) -> Notice {
    match state {
        State::Done => Notice::AlreadyCounted,
        State::Skipped => Notice::AlreadySkipped,
        State::Pending | State::Claimed => Notice::AlreadySnoozed,
        State::Sent | State::Missed | State::Expired => Notice::Closed,
    }
}
