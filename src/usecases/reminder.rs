//! The buttons under a reminder: Done, Later, Not today, Why.

use jiff::SignedDuration;

use super::{Answer, Notice, Reply, Visit, done::count as count_session, planning::exercise_of};
use crate::{
    care::{OccurrenceId, occurrence::State},
    store::{
        Result,
        occurrences::{self, Occurrence},
    },
};

/// How long "later" is.
pub const LATER: SignedDuration = SignedDuration::from_mins(15);

/// Done: counts the session; a second press counts nothing.
pub async fn done(visit: &mut Visit<'_>, id: OccurrenceId) -> Result<Answer> {
    let Some(occurrence) = own(visit, id).await? else {
        return Ok(Answer::notice(Notice::Gone));
    };
    Ok(match count(visit, &occurrence, None).await? {
        Some(reply) => visit.answer(reply).with_notice(Notice::Counted),
        None => Answer::notice(closed(occurrence.state)),
    })
}

/// Later: the reminder comes again, and its message says when.
pub async fn later(visit: &mut Visit<'_>, id: OccurrenceId) -> Result<Answer> {
    let Some(occurrence) = own(visit, id).await? else {
        return Ok(Answer::notice(Notice::Gone));
    };
    let until = visit.now + LATER;
    if !occurrences::snooze(visit.connection, id, until).await? {
        return Ok(Answer::notice(closed(occurrence.state)));
    }
    let exercise = exercise_of(&visit.care.catalogue, &occurrence);
    let until = visit.when(until);
    Ok(visit.answer(Reply::Snoozed { exercise, until }))
}

/// Not today: neutral.
pub async fn skip(visit: &mut Visit<'_>, id: OccurrenceId) -> Result<Answer> {
    let Some(occurrence) = own(visit, id).await? else {
        return Ok(Answer::notice(Notice::Gone));
    };
    if !occurrences::mark_skipped(visit.connection, id, visit.now).await? {
        return Ok(Answer::notice(closed(occurrence.state)));
    }
    let exercise = exercise_of(&visit.care.catalogue, &occurrence);
    Ok(visit.answer(Reply::Skipped { exercise }))
}

/// Why: explains that very exercise, in place of its steps.
pub async fn reasons_for(visit: &mut Visit<'_>, id: OccurrenceId) -> Result<Answer> {
    show(visit, id, |occurrence, exercise| Reply::ReminderWhy { occurrence, exercise }).await
}

/// Back from the why to the steps.
pub async fn steps_of(visit: &mut Visit<'_>, id: OccurrenceId) -> Result<Answer> {
    show(visit, id, |occurrence, exercise| Reply::Reminder { occurrence, exercise }).await
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
    let exercise = exercise_of(&visit.care.catalogue, &occurrence);
    Ok(visit.answer(reply(id, exercise)))
}

/// sent → done, with its session; none if it was not open.
pub(super) async fn count(
    visit: &mut Visit<'_>,
    occurrence: &Occurrence,
    seconds: Option<u32>,
) -> Result<Option<Reply>> {
    if !occurrences::mark_done(visit.connection, occurrence.id, visit.now).await? {
        return Ok(None);
    }
    let exercise = exercise_of(&visit.care.catalogue, occurrence);
    count_session(visit, Some(occurrence), occurrence.activity, Some(exercise), seconds).await
}

/// The occurrence, if it is this person's: a button can be forged.
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
